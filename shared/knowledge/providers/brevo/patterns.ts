import { family } from '../../patterns/pattern.ts';

export const brevoPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'brevo-ip',
      cause: 'ip-not-allowed',
      confidence: 0.95,
      ideas: [
        'unauthori|not authori|not whitelisted|not in the list of allowed|not in your list|not allowed to|unrecogni',
        'ip address|unauthorized ip|ip is|your ip|this ip|from ip',
      ],
      not: 'spf|relay|directly|reputation|block list|blocklist|blacklist|black list',
    },
  ],
);
