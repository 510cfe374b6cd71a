import type { MailSettings } from '../../shared/model/index.ts';
import { asHost, comparableAddress } from './spelling.ts';

const asName = (name = ''): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Returns the members in which the requested and the stored settings differ. A different spelling of the same value is
 * not a difference, and neither is a sender name that was not requested.
 */
export function disagreements(wanted: MailSettings, kept: MailSettings): (keyof MailSettings)[] {
  const isKept: Record<keyof MailSettings, boolean> = {
    host: asHost(wanted.host) === asHost(kept.host),
    port: wanted.port === kept.port,
    security: wanted.security === kept.security,
    username: comparableAddress(wanted.username) === comparableAddress(kept.username),
    sender: comparableAddress(wanted.sender) === comparableAddress(kept.sender),
    connection: wanted.connection?.id === kept.connection?.id,
    senderName: wanted.senderName === undefined || asName(wanted.senderName) === asName(kept.senderName),
  };
  return (Object.keys(isKept) as (keyof MailSettings)[]).filter((field) => !isKept[field]);
}
