import type { MailSettings } from '../../shared/model/index.ts';

/** The settings' members that two sides do not agree about. Names of hosts and domains have no case. */
export const disagreements = (wanted: MailSettings, kept: MailSettings): (keyof MailSettings)[] =>
  (['host', 'port', 'security', 'username', 'sender'] as const).filter(
    (field) => String(wanted[field]).toLowerCase() !== String(kept[field]).toLowerCase(),
  );
