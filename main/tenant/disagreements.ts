import type { MailSettings } from '../../shared/model/index.ts';

/** Names of hosts and domains have no case. What stands before the @, and a user name, may have one (RFC 5321 section 2.4). */
const plain = (value: string): string => value.toLowerCase();
const asAddress = (value: string): string => value.replace(/@[^@]*$/, plain);

/** The settings' members that two sides do not agree about. A display name counts where one was asked for. */
export function disagreements(wanted: MailSettings, kept: MailSettings): (keyof MailSettings)[] {
  const isKept: Record<keyof MailSettings, boolean> = {
    host: plain(wanted.host) === plain(kept.host),
    port: wanted.port === kept.port,
    security: wanted.security === kept.security,
    username: asAddress(wanted.username) === asAddress(kept.username),
    sender: asAddress(wanted.sender) === asAddress(kept.sender),
    senderName: wanted.senderName === undefined || wanted.senderName === kept.senderName,
  };
  return (Object.keys(isKept) as (keyof MailSettings)[]).filter((field) => !isKept[field]);
}
