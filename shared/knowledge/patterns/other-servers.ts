import { family, mailStages } from './pattern.ts';

const netease = 'https://mail.163.com/help/help_spam_16.htm';

/** Replies of providers that are not in the provider table, and of self-hosted mail software. */
export const otherServers = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'mailru-app-password',
      cause: 'app-password-required',
      confidence: 0.96,
      ideas: [
        'application password|parol prilozheni|app password|*приложени',
        'required|neobhodim|need|use|*необходим',
      ],
    },
    {
      id: 'qq-abnormal',
      cause: 'app-password-required',
      confidence: 0.6,
      alternatives: [
        'smtp-access-disabled-by-provider',
        'wrong-credentials',
        'rate-limited',
        'account-locked',
      ],
      ideas: ['account is abnormal|service is not open|login frequency'],
    },
    {
      id: 'qq-code',
      cause: 'app-password-required',
      confidence: 0.88,
      alternatives: ['wrong-credentials'],
      ideas: ['authorization code|*授权码|*密码错误或者'],
    },
    {
      id: 'netease-no-permission',
      cause: 'smtp-access-disabled-by-provider',
      confidence: 0.78,
      alternatives: ['app-password-required', 'wrong-credentials'],
      ideas: ['user has no permission|no permission to use|*没有权限|user is not permitted to'],
      when: { stages: ['auth'] },
    },
    {
      id: 'netease-login-mismatch',
      cause: 'send-as-denied',
      confidence: 0.95,
      ideas: [
        'local user only|mail from must equal authorized user|must equal auth|mismatch with login|must be same as|must be the same as|must match auth',
      ],
    },
    {
      id: 'netease-often',
      cause: 'rate-limited',
      confidence: 0.82,
      alternatives: ['account-locked'],
      ideas: ['authenticate too many times|too many times'],
    },
    // NetEase (163, 126, yeah) puts a category before the text: HL host, MI mail, RP recipient, DT data.
    {
      id: 'netease-spam',
      cause: 'content-rejected',
      confidence: 0.8,
      alternatives: ['account-suspended', 'ip-blocklisted'],
      ideas: ['dt spm'],
      not: 'greylist|try again',
      sources: [netease],
    },
    {
      id: 'netease-header-sender',
      cause: 'send-as-denied',
      confidence: 0.8,
      alternatives: ['sender-rejected-policy'],
      ideas: ['dt sum'],
      sources: [netease],
    },
    {
      id: 'netease-rate',
      cause: 'rate-limited',
      confidence: 0.85,
      alternatives: ['ip-blocklisted'],
      ideas: ['hl icc|hl ifc|hl rep|mi cel|mi dmc|mi ccl|mi sfq|mi stc|rp drc|rp ccl|rp cel|rp qrc|rp trc'],
      sources: [netease],
    },
    {
      id: 'netease-blocked',
      cause: 'ip-blocklisted',
      confidence: 0.82,
      alternatives: ['ip-not-allowed'],
      ideas: ['dt rbl|hl ipb|hl mep|hl ihu|wm bli'],
      sources: [netease],
    },
    {
      id: 'netease-sender-policy',
      cause: 'sender-rejected-policy',
      confidence: 0.88,
      ideas: ['mi spf|mi dma'],
      sources: [netease],
    },
    {
      id: 'naver-off',
      cause: 'smtp-access-disabled-by-provider',
      confidence: 0.5,
      alternatives: ['wrong-credentials', 'app-password-required', 'oauth-token-invalid'],
      ideas: ['username and password not accepted'],
      not: 'answer 14257|google|gsmtp|5.7.8',
      when: { enhanced: ['5.7.1'], stages: ['auth'] },
    },
    {
      id: 'kerio-550-auth',
      cause: 'auth-required',
      confidence: 0.5,
      alternatives: ['app-password-required', 'auth-mechanism-unsupported'],
      ideas: ['authentication required'],
      when: { codes: [550], enhanced: ['5.7.1'], stages: ['sender'] },
    },
    {
      id: 'mailcow-mailu-sender',
      cause: 'auth-required',
      confidence: 0.5,
      alternatives: ['send-as-denied', 'sender-rejected-policy'],
      not: 'user|login|use it|allowed',
      ideas: ['sender address rejected access denied'],
      when: { stages: mailStages },
    },
    {
      id: 'hmail-too-many',
      cause: 'account-locked',
      confidence: 0.72,
      alternatives: ['ip-blocklisted', 'rate-limited'],
      ideas: [
        'too many invalid logon|too many failed|too many bad|too many incorrect|too many invalid|excessive authentication failures|excessive failed|zu viele fehl|zu viele ungultige',
      ],
      not: 'recipient|rcpt|command|empfanger|address',
    },
    {
      id: 'exim-sync-tls',
      cause: 'tls-wrong-mode',
      confidence: 0.8,
      alternatives: ['protocol-error'],
      ideas: ['synchronization error', 'input sent without waiting', '026 003|x16 x03'],
    },
    {
      id: 'exim-hourly-defers',
      cause: 'rate-limited',
      confidence: 0.88,
      alternatives: ['account-suspended'],
      ideas: ['max defers|max emails per hour|defers and failures|exceeded the max'],
    },
    {
      id: 'dovecot-disabled',
      cause: 'account-suspended',
      confidence: 0.65,
      alternatives: ['smtp-access-disabled-by-provider', 'account-locked'],
      ideas: [
        'login disabled|user is disabled|account is disabled|account disabled|user disabled|account has been disabled',
      ],
      when: { stages: ['auth'] },
    },
    {
      id: 'plesk-outgoing-limit',
      cause: 'rate-limited',
      confidence: 0.9,
      ideas: [
        'outgoing mail from|outgoing messages|outgoing email limit|outgoing mail limit',
        'limit|exceed|suspend',
      ],
    },
    {
      id: 'aruba-kontent-policy',
      cause: 'rate-limited',
      confidence: 0.4,
      alternatives: ['recipient-rejected', 'sender-rejected-policy', 'content-rejected'],
      ideas: ['policy violation'],
      when: { enhanced: ['5.1.0'], stages: ['sender'] },
    },
  ],
);
