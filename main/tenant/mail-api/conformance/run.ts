import {
  mainChecksFrom,
  type ConformanceLine,
  type ConformanceReason,
} from '../../../../shared/model/index.ts';
import { agentFor } from '../../../net/index.ts';
import { change } from './change.ts';
import { drafts } from './drafts.ts';
import { inboundChecks } from './inbound.ts';
import { jobs } from './jobs.ts';
import type { ConformanceOptions } from './line.ts';
import { reading, readSettings } from './reading.ts';
import { signIn, withoutToken } from './sign-in.ts';
import { testMails } from './test-mails.ts';
import { Visit, type Answer } from './visit.ts';

/**
 * Holds a platform against the contract, one named check after the other. Writes drafts of a mailbox that can not exist;
 * what is active stays untouched unless a change was asked for.
 *
 * @throws when it was cancelled.
 */
export async function run(options: ConformanceOptions): Promise<readonly ConformanceLine[]> {
  const url = new URL(options.url);
  const visit = new Visit(options, agentFor(url, options));
  visit.say('address.secure', visit.isSecure, 'https, or http on loopback', url.protocol.replace(':', ''));
  // A secret would travel for everybody to read.
  if (!visit.isSecure) return visit.lines;
  if (!(await visit.reaches())) {
    for (const name of mainChecksFrom('sign-in')) visit.skip(name, 'no-answer');
    return visit.lines;
  }
  await withoutToken(visit);
  if (await signIn(visit)) await signedIn(visit);
  else for (const name of mainChecksFrom('reading')) visit.skip(name, 'no-token');
  return visit.lines;
}

async function signedIn(visit: Visit): Promise<void> {
  const capabilities = await reading(visit);
  const before = visit.etag;
  const draftId = await drafts(visit);
  await readSettings(visit, 'draft.inactive');
  visit.say('draft.changes-nothing', visit.etag === before, `the same ETag, ${before}`, visit.etag);
  const without = (member: string, none: ConformanceReason) => lacking(capabilities, member, none);

  const noCheck = without('runsChecks', 'runs-none');
  if (draftId === undefined) visit.skip('check.start', 'no-draft');
  else if (noCheck) visit.skip('check.start', noCheck);
  else await jobs(visit, draftId);

  if (!visit.options.change) visit.skip('activation.activate', 'not-asked');
  else if (draftId === undefined) visit.skip('activation.activate', 'no-draft');
  else await change(visit, draftId);

  const noMail = without('sendsTestMail', 'sends-none');
  if (noMail) visit.skip('test-mail.send', noMail);
  else await testMails(visit);

  const noWatch = without('checksInbound', 'watches-none');
  if (noWatch) visit.skip('inbound-check.start', noWatch);
  else await inboundChecks(visit);
}

/** Why something is left out that the platform need not be able to do; undefined where it is. */
function lacking(
  capabilities: Answer | undefined,
  member: string,
  none: ConformanceReason,
): ConformanceReason | undefined {
  if (!capabilities) return 'capabilities-unknown';
  return capabilities.body[member] === true ? undefined : none;
}
