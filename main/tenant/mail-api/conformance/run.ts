import { change } from './change.ts';
import { drafts } from './drafts.ts';
import { inboundChecks } from './inbound.ts';
import { jobs } from './jobs.ts';
import type { ConformanceLine, ConformanceOptions } from './line.ts';
import { reading, readSettings } from './reading.ts';
import { signIn, withoutToken } from './sign-in.ts';
import { testMails } from './test-mails.ts';
import { Visit } from './visit.ts';

/**
 * Holds a platform against the contract, one named check after the other. Writes drafts of a mailbox that can not exist;
 * what is active stays untouched unless a change was asked for.
 *
 * @throws when it was cancelled.
 */
export async function run(options: ConformanceOptions): Promise<readonly ConformanceLine[]> {
  const visit = new Visit(options);
  const expected = 'https, or http on loopback';
  visit.say('address', visit.isSecure, expected, new URL(options.url).protocol.replace(':', ''));
  // A secret would travel for everybody to read.
  if (!visit.isSecure) return visit.lines;
  await withoutToken(visit);
  if (!(await signIn(visit))) {
    visit.skip('everything else', 'the other checks', 'there is no token to go on with');
    return visit.lines;
  }
  const capabilities = await reading(visit);
  const before = visit.etag;
  const draftId = await drafts(visit);
  await readSettings(visit, 'draft.inactive');
  visit.say('draft.changes-nothing', visit.etag === before, `the ETag ${before} as before`, visit.etag);
  if (draftId === undefined) visit.skip('check', 'a check of the draft', 'there is no draft');
  else if (capabilities?.body['runsChecks'] === true) await jobs(visit, draftId);
  else visit.skip('check', 'a check of the draft', 'the platform says that it runs none');
  if (draftId === undefined || !options.change)
    visit.skip('activation and rollback', 'a change and its way back', 'not asked for');
  else await change(visit, draftId);
  if (capabilities?.body['sendsTestMail'] === true) await testMails(visit);
  else visit.skip('test-mail', 'a test mail', 'the platform says that it sends none');
  if (capabilities?.body['checksInbound'] === true) await inboundChecks(visit);
  else visit.skip('inbound-check', 'a mail on the way back', 'the platform says that it watches none');
  return visit.lines;
}
