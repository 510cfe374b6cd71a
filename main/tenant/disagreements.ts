import type { MailSettings } from '../../shared/model/index.ts';
import { asHost, comparableAddress } from './spelling.ts';

const asName = (name = ''): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Returns the names of the settings whose requested and stored values differ. A different spelling of the same value
 * does not count as a difference, and neither does a sender name that was not requested.
 */
export function disagreements(requested: MailSettings, kept: MailSettings): (keyof MailSettings)[] {
  const isKept: Record<keyof MailSettings, boolean> = {
    host: asHost(requested.host) === asHost(kept.host),
    port: requested.port === kept.port,
    security: requested.security === kept.security,
    username: comparableAddress(requested.username) === comparableAddress(kept.username),
    sender: comparableAddress(requested.sender) === comparableAddress(kept.sender),
    connection: requested.connection?.id === kept.connection?.id,
    senderName:
      requested.senderName === undefined || asName(requested.senderName) === asName(kept.senderName),
  };
  return (Object.keys(isKept) as (keyof MailSettings)[]).filter((field) => !isKept[field]);
}
