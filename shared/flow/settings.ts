import type { MailSettings, Profile } from '../model/index.ts';

/** What the tenant would send with, from the answers so far. */
export function settingsOf({
  answers,
  results,
}: Pick<Profile, 'answers' | 'results'>): MailSettings | undefined {
  const { address, signIn, senderName = '' } = answers;
  if (address === undefined || !signIn) return undefined;
  const isNamed = senderName !== '' && results.connection?.capabilities?.senderName === true;
  return {
    ...signIn.endpoint,
    username: signIn.username,
    sender: address,
    ...(isNamed && { senderName }),
  };
}
