import { flowOf } from '../../../shared/flow/index.ts';
import { practice, type Profile } from '../../../shared/model/index.ts';
import type { Input } from '../../../shared/contract/index.ts';
import { refusal, tell, type CliEngine } from './engine.ts';
import { exitCodes } from './exit.ts';

type OnProfile =
  'profiles.answer' | 'tenant.connect' | 'mailbox.check' | 'tenant.push' | 'tenant.sendTestMail';

/**
 * Runs through the whole practice set-up unattended, to prove that a packaged build contains everything the program
 * needs.
 */
export async function walk({ host, signal }: CliEngine, tenantUrl: string): Promise<number> {
  const address = practice.mailboxes.works;
  const created = await host.call('profiles.create', { practice: true }, { signal });
  if (!created.ok) return refusal(created.problem);
  let profile: Profile = created.value.profile;
  const profileId = profile.id;
  const failures: number[] = [];
  const step = async <Name extends OnProfile>(name: Name, input: Input<Name>): Promise<void> => {
    if (failures.length > 0) return;
    const result = await host.call(name, input, { signal, onProgress: tell });
    if (result.ok) ({ profile } = result.value);
    else failures.push(refusal(result.problem));
  };
  const connection = { kind: 'mail-api', url: tenantUrl, clientId: practice.clientId } as const;
  await step('tenant.connect', { profileId, connection, clientSecret: practice.clientSecret });
  await step('profiles.answer', { profileId, answers: { address, mailboxKind: 'own' } });
  const found = await host.call('mailbox.discover', { address, practice: true, profileId }, { signal });
  const [candidate] = found.ok ? found.value.discovery.candidates : [];
  if (!candidate) return exitCodes.finding;
  const { host: server, port, security, username } = candidate;
  await step('profiles.answer', {
    profileId,
    answers: { signIn: { username, endpoint: { host: server, port, security } } },
  });
  await step('mailbox.check', { profileId, password: practice.password });
  await step('tenant.push', { profileId, until: 'active' });
  await step('tenant.sendTestMail', { profileId, recipient: address });
  await step('profiles.answer', { profileId, answers: { arrived: 'inbox' } });
  const { current } = flowOf(profile);
  console.log(`walked to: ${current}`);
  return failures[0] ?? (current === 'summary' ? exitCodes.works : exitCodes.finding);
}
