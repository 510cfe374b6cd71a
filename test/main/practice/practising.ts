import { startPractice, type PracticeWorld } from '../../../main/practice/index.ts';
import { probe } from '../../../main/probe/index.ts';
import {
  practice,
  type MailSettings,
  type PracticeScenario,
  type Security,
} from '../../../shared/model/index.ts';

/** Starts practice mode; its platform checks mailboxes with Absender's own probe. */
export const practiceWorld = (): Promise<PracticeWorld> =>
  startPractice({
    lookUpAlias: () => Promise.resolve([]),
    probe: ({ endpoint, username, password, sender, ehloName }, network, signal, onStage) =>
      probe(
        { endpoint, credentials: { username, password }, sender, ehloName, vantage: 'platform' },
        { lookup: (host) => network.lookup(host), extraCa: network.extraCa },
        { signal, report: (told) => told.kind === 'stage-ended' && onStage(told.record) },
      ),
  });

export function settingsFor(
  world: PracticeWorld,
  scenario: PracticeScenario,
  wanted: Security = 'tls',
): MailSettings {
  const sender = practice.mailboxes[scenario];
  const candidate = world.discover(sender).candidates.find(({ security }) => security === wanted)!;
  const { host, port, security, username } = candidate;
  return { host, port, security, username, sender };
}
