/**
 * Security software that inspects encrypted mail in transit, recognised by names in the certificates that it issues and
 * in the greeting of its mail proxy.
 */
export interface Interceptor {
  readonly name: string;
  /** Where the software runs: on this computer, or on a network device. */
  readonly where: 'computer' | 'network';
  readonly pattern: RegExp;
}

/** The sources from which the list was compiled. */
export const interceptorFact = {
  id: 'interceptors',
  asOf: '2026-11-24',
  sources: [
    'https://chromium.googlesource.com/chromium/src/+/main/chrome/browser/resources/ssl/ssl_error_assistant/ssl_error_assistant.asciipb',
    'https://github.com/matlab/matlab-mcp-server/issues/100',
  ],
} as const;

const interceptors: readonly Interceptor[] = [
  { name: 'Avast', where: 'computer', pattern: /\bavast\b/i },
  { name: 'AVG', where: 'computer', pattern: /\bavg (?:web|e?-?mail|proxy|smtp|esmtp|anti)/i },
  { name: 'Norton', where: 'computer', pattern: /\bnorton (?:web|mail|antispam|security|360)/i },
  { name: 'Kaspersky', where: 'computer', pattern: /\bkaspersky\b/i },
  { name: 'ESET', where: 'computer', pattern: /\beset (?:ssl|mail|smart|endpoint|nod32)|\bESET, spol\b/i },
  { name: 'Bitdefender', where: 'computer', pattern: /\bbitdefender\b/i },
  { name: 'Avira', where: 'computer', pattern: /\bavira\b/i },
  {
    name: 'G DATA',
    where: 'computer',
    pattern: /\bg ?data (?:mail|internet|antivirus|total|software|cybersecurity)/i,
  },
  { name: 'Dr.Web', where: 'computer', pattern: /\bdr\.?web\b|\bdoctor web\b/i },
  { name: 'AdGuard', where: 'computer', pattern: /\badguard (?:personal|root)/i },
  { name: 'McAfee', where: 'network', pattern: /\bmcafee (?:web|email|ssl)/i },
  { name: 'Trend Micro', where: 'network', pattern: /\btrend ?micro\b/i },
  { name: 'Sophos', where: 'network', pattern: /\bsophos (?:ssl|web|utm|xg|firewall|proxy|endpoint)/i },
  { name: 'Fortinet', where: 'network', pattern: /\bforti(?:gate|net|proxy|os)\b/i },
  { name: 'Cisco Umbrella', where: 'network', pattern: /\bcisco umbrella\b/i },
  { name: 'Zscaler', where: 'network', pattern: /\bzscaler\b/i },
  { name: 'Netskope', where: 'network', pattern: /\bnetskope\b/i },
  { name: 'Palo Alto', where: 'network', pattern: /\bpalo ?alto (?:networks|firewall|decryption)/i },
  {
    name: 'Check Point',
    where: 'network',
    pattern: /\bcheck ?point (?:software|https?|ssl|inspection|firewall)/i,
  },
  { name: 'SonicWall', where: 'network', pattern: /\bsonicwall\b/i },
  { name: 'WatchGuard', where: 'network', pattern: /\bwatchguard\b|\bfireware\b/i },
  { name: 'Barracuda', where: 'network', pattern: /\bbarracuda (?:web|firewall|cloudgen|ng|ssl)/i },
  { name: 'Forcepoint', where: 'network', pattern: /\bforcepoint\b|\bwebsense\b/i },
  { name: 'Blue Coat', where: 'network', pattern: /\bblue ?coat\b/i },
  { name: 'Securepoint', where: 'network', pattern: /\bsecurepoint\b/i },
  { name: 'mitmproxy', where: 'computer', pattern: /\bmitmproxy\b/i },
];

/** Returns the product that a certificate's issuer or a server's greeting names. */
export const interceptorIn = (text: string): Interceptor | undefined =>
  interceptors.find(({ pattern }) => pattern.test(text));

/**
 * Returns whether a Cisco firewall masked parts of a line to hide them from the client, with asterisks in the greeting
 * or with `250-XXXXXXXA` in place of STARTTLS.
 */
export const isMasked = (line: string): boolean => /^\*{6,}|\*{12,}|\bX{6,}[A-Z]?\b/.test(line);
