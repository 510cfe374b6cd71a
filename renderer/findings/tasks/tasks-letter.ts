import { consentFor } from '../../../shared/flow/index.ts';
import { requestLetter, type Guide, type Letter } from '../../../shared/knowledge/index.ts';
import {
  domainOf,
  originOf,
  type Answers,
  type Language,
  type Profile,
} from '../../../shared/model/index.ts';

interface AskedTasks {
  readonly guide: Guide;
  /** The platform's address, if the tasks mention it. */
  readonly inbound?: string | undefined;
}

export const openTasks = ({ tasks }: Guide, { ticked = [] }: Answers): Guide['tasks'] =>
  tasks.filter(({ id }) => !ticked.includes(id));

/**
 * Writes a letter with the open items that IT has to do. If there are none, it contains all open items, because the
 * user may lack the permissions for them.
 */
export function tasksLetter(
  { answers, results, ...profile }: Profile,
  { guide, inbound }: AskedTasks,
  language: Language,
): Letter {
  const open = openTasks(guide, answers);
  const theirs = open.filter(({ owner }) => owner === 'it-admin');
  const { capabilities, form } = results.connection ?? {};
  return requestLetter(
    {
      purpose: guide.purpose,
      tasks: theirs.length > 0 ? theirs : open,
      address: accountOf(guide, answers),
      form,
      inbound,
      platformUrl: platformUrlOf(answers),
      platform: capabilities?.name,
      consent: guide.purpose === 'own-connection' ? consentFor({ ...profile, answers, results }) : undefined,
    },
    language,
  );
}

/**
 * Returns the mailbox that the tasks are about. When preparing a sign-in with a different account, that is the other
 * account.
 */
export function accountOf(
  { purpose }: Pick<Guide, 'purpose'>,
  { address = '', signIn, signInAs = false }: Answers,
): string {
  if (!signInAs || purpose !== 'prepare') return address;
  return signIn?.username ?? `…@${domainOf(address)}`;
}

export const platformUrlOf = ({ platform }: Answers): string | undefined =>
  platform && platform.kind !== 'guided' ? originOf(platform) : undefined;
