/** Provider ids that mean the same product to the patterns. */
const aliases: Readonly<Record<string, string>> = {
  gmail: 'google_workspace',
  google: 'google_workspace',
  office365: 'microsoft365',
  m365: 'microsoft365',
  outlook: 'outlook_com',
  exchange: 'exchange_onprem',
  zoho_eu: 'zoho_com',
  zoho: 'zoho_com',
  'web.de': 'webde',
  't-online': 'tonline',
};

/** Host names and signatures by which servers give themselves away. */
const signatures: readonly (readonly [string, RegExp])[] = [
  ['outlook_com', /smtp.?mail\.outlook\.com|\bhotmail\.com\b/],
  ['microsoft365', /prod[. ]outlook[. ]com|office365|protection[. ]outlook[. ]com|mx\.microsoft/],
  ['google_workspace', / gsmtp | gcdp |smtp\.gmail\.com|smtp.?relay\.gmail|support\.google\.com/],
  ['gmx', /mail\.gmx\.|mx\.gmx\.|gmx\.net /],
  ['webde', /smtp\.web\.de|[. ]web\.de /],
  ['ionos', /kundenserver|smtp\.ionos\.|smtp\.1und1\.|postmaster\.1und1|perfora\.net/],
  ['tonline', /t.?online\.de/],
  ['strato', /smtp\.strato\./],
  ['yahoo', /mail\.yahoo\.|\.yahoo\.com|postmaster\.yahooinc/],
  ['icloud', /mail\.me\.com|\.icloud\.com| me\.com /],
  ['zoho_com', /smtp\.zoho|zoho\.(com|eu)/],
  ['yandex', /yandex\.|ya\.cc/],
  ['ses', /email.?smtp\.[a-z]+ ?[a-z]+ ?\d?\.?amazonaws|amazonses/],
  ['sendgrid', /sendgrid/],
  ['mailgun', /mailgun/],
  ['brevo', /brevo|sendinblue/],
];

/** The provider that discovery named, or the one that the host name or the text gives away. */
export function vendorOf(
  provider: string | null | undefined,
  host: string | null | undefined,
  words: string,
): string | undefined {
  const named = provider?.trim().toLowerCase();
  if (named) return Object.hasOwn(aliases, named) ? aliases[named] : named;
  const hint = ` ${host?.toLowerCase() ?? ''} ${words}`;
  return signatures.find(([, signature]) => signature.test(hint))?.[0];
}
