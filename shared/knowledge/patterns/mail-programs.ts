import { family } from './pattern.ts';

/** Error numbers that Outlook and related programs show with, or instead of, a server's words. */
export const mailPrograms = family(
  {
    layer: 'words',
    sources: ['https://support.microsoft.com/kb/813514'],
    asOf: '2026-11-23',
  },
  [
    {
      id: 'outlook-no-host',
      cause: 'host-not-found',
      confidence: 0.76,
      alternatives: ['dns-failure', 'network-unreachable'],
      ideas: ['0x800ccc0d|800ccc0d'],
    },
    {
      id: 'outlook-no-connection',
      cause: 'connection-refused',
      confidence: 0.5,
      alternatives: ['port-blocked', 'host-not-found', 'network-unreachable'],
      ideas: ['0x800ccc0e|0x800ccc15|0x80042109|0x80042108|0x80040900'],
    },
    {
      id: 'outlook-dropped',
      cause: 'connection-dropped',
      confidence: 0.72,
      alternatives: ['antivirus-interception', 'service-unavailable'],
      ideas: ['0x800ccc0f'],
    },
    {
      id: 'outlook-timed-out',
      cause: 'connection-dropped',
      confidence: 0.5,
      alternatives: ['port-blocked', 'service-unavailable', 'tls-wrong-mode'],
      ideas: ['0x800ccc19|0x8004210b|0x8004210a'],
    },
    {
      id: 'outlook-encryption-type',
      cause: 'tls-wrong-mode',
      confidence: 0.6,
      alternatives: ['starttls-stripped-or-middlebox', 'tls-required'],
      ideas: ['0x800ccc1a|0x80042112|0x80042113|connection encryption type'],
    },
    {
      id: 'outlook-no-starttls',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.6,
      alternatives: ['tls-required', 'tls-wrong-mode'],
      ideas: ['0x800ccc7d'],
    },
    {
      id: 'outlook-no-mechanism',
      cause: 'auth-mechanism-unsupported',
      confidence: 0.75,
      ideas: ['0x800ccc80|0x800ccc81'],
    },
    {
      id: 'outlook-login',
      cause: 'wrong-credentials',
      confidence: 0.74,
      alternatives: ['app-password-required', 'unknown-user'],
      ideas: ['0x800ccc92|0x800ccc91|0x800ccc90|0x800ccc18'],
    },
    {
      id: 'outlook-sender',
      cause: 'auth-required',
      confidence: 0.5,
      alternatives: ['send-as-denied', 'sender-rejected-policy'],
      ideas: ['0x800ccc78'],
    },
    {
      id: 'outlook-recipient',
      cause: 'auth-required',
      confidence: 0.45,
      alternatives: ['relay-denied', 'recipient-unknown', 'recipient-rejected'],
      ideas: ['0x800ccc79'],
    },
  ],
);
