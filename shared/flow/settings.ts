import type { MailSettings, Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';
import { ledConnection, serverOf } from './connecting.ts';

/** Returns the mail settings for the tenant according to the answers so far; undefined if they are incomplete. */
export function settingsOf(profile: Pick<Profile, 'answers' | 'results'>): MailSettings | undefined {
  const { address, senderName = '' } = profile.answers;
  const means = meansOf(profile);
  if (address === undefined || !means) return undefined;
  const isNamed = senderName !== '' && profile.results.connection?.capabilities?.senderName === true;
  return { ...means, sender: address, ...(isNamed && { senderName }) };
}

/** Returns how the tenant signs in: to the chosen server with a password, or through its OAuth connection. */
function meansOf(profile: Pick<Profile, 'answers' | 'results'>): Omit<MailSettings, 'sender'> | undefined {
  const { address = '', signIn, route } = profile.answers;
  if (route !== 'own-connection') return signIn && { ...signIn.endpoint, username: signIn.username };
  const provider = ledConnection(profile);
  const server = serverOf(profile);
  const { consent } = currentResults(profile);
  if (!provider || !server || consent?.provider !== provider) return undefined;
  return { ...server, username: address, connection: { provider, id: consent.id } };
}
