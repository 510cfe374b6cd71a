import type { SMTPServerSession } from 'smtp-server';

import { practice } from '../../shared/model/index.ts';
import { platformName } from './names.ts';

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** The mailboxes about which the company's IT department received the letter. It does what the letter requests. */
export type Helped = ReadonlySet<string>;

/**
 * Returns the server's refusal if this user may not sign in with this password, according to the mailbox's scenario.
 */
export function signIn(username: string, password: string, helped: Helped): Error | undefined {
  const { mailboxes, wrongSenderUser, appPassword } = practice;
  const right = password === practice.password;
  switch (username) {
    case mailboxes.works:
    case mailboxes.firewall:
    case wrongSenderUser:
      return right ? undefined : refusal(535, '5.7.8 Error: authentication failed');
    case mailboxes['app-password']:
      if (password.replaceAll(' ', '') === appPassword.replaceAll(' ', '')) return undefined;
      if (!right) return refusal(535, '5.7.8 Error: authentication failed');
      return refusal(534, '5.7.9 Application-specific password required for this account');
    case mailboxes['own-connection']:
      if (password === practice.connectionToken) return undefined;
      return refusal(535, '5.7.8 Error: authentication failed');
    case mailboxes.shared:
      // Once asked, the company's IT department enables sign-in for the mailbox.
      if (helped.has(username) && right) return undefined;
      return refusal(535, '5.7.3 Sign-in blocked: a shared mailbox has no credentials of its own');
    default:
      return refusal(535, '5.7.8 Error: authentication failed');
  }
}

/**
 * Returns the refusal if a user may not send as this address. Users may send as themselves, and as the mailboxes about
 * which the company's IT department received the letter.
 */
export function checkSender(user: string, sender: string, helped: Helped): Error | undefined {
  const normalized = sender.toLowerCase();
  return user === normalized || helped.has(normalized)
    ? undefined
    : refusal(550, `5.7.60 ${user} does not have permission to send as this sender`);
}

/**
 * Simulates the company's firewall, which allows its own offices, but not the platform's servers until the IT
 * department is asked. Rejects after RCPT, as Postfix does.
 */
export const checkClient = (session: SMTPServerSession, helped: Helped): Error | undefined =>
  session.user === practice.mailboxes.firewall &&
  session.hostNameAppearsAs === platformName &&
  !helped.has(practice.mailboxes.firewall)
    ? refusal(554, '5.7.1 Client host rejected: Access denied')
    : undefined;
