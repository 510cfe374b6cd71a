import {
  areaOf,
  leftBehind,
  mainChecksFrom,
  type ConformanceLine,
  type ConformanceReason,
} from '../../../../shared/model/index.ts';
import { agentFor } from '../../../net/index.ts';
import { Over, type ConformanceAnswer, type OverBecause } from './asking.ts';
import { change } from './change.ts';
import { connections } from './connections.ts';
import { domains } from './domains.ts';
import { drafts } from './drafts.ts';
import { inboundChecks } from './inbound.ts';
import { jobs } from './jobs.ts';
import type { ConformanceOptions } from './line.ts';
import { reading, readSettings } from './reading.ts';
import { signIn, withoutToken } from './sign-in.ts';
import { testMails } from './test-mails.ts';
import { Visit } from './visit.ts';
import { restoreSettings } from './restore.ts';

/**
 * Checks a platform against the contract, one named check after another. Writes drafts for a mailbox that cannot exist.
 * Changes the active settings only on request, and always restores them afterwards.
 *
 * @throws on cancellation, unless something was left behind that the user has to know about.
 */
export async function run(options: ConformanceOptions): Promise<readonly ConformanceLine[]> {
  const url = new URL(options.url);
  const visit = new Visit(options, agentFor(url, options));
  let failure: Error | undefined;
  try {
    await walk(visit, url);
  } catch (error) {
    if (error instanceof Over) skipRest(visit, error.because);
    else failure = error as Error;
  }
  await restoreSettings(visit);
  if (failure && !leftBehind(visit.lines)) throw failure;
  return visit.lines;
}

async function walk(visit: Visit, url: URL): Promise<void> {
  visit.say('address.secure', visit.isSecure, 'https, or http on loopback', url.protocol.replace(':', ''));
  // Stops here without TLS, because the secret would be sent unencrypted.
  if (!visit.isSecure) return;
  if (!(await visit.reaches())) {
    for (const name of mainChecksFrom('sign-in')) visit.skip(name, 'no-answer');
    return;
  }
  await withoutToken(visit);
  if (await signIn(visit)) await signedIn(visit);
  else for (const name of mainChecksFrom('reading')) visit.skip(name, 'no-token');
}

/** Marks the areas after the one in which the check ended as skipped. */
function skipRest(visit: Visit, why: OverBecause): void {
  const last = visit.lines.at(-1);
  for (const name of last ? mainChecksFrom(areaOf(last.name)).slice(1) : []) visit.skip(name, why);
}

async function signedIn(visit: Visit): Promise<void> {
  const capabilities = await reading(visit);
  const before = visit.asking.etag;
  const draftId = await drafts(visit);
  await readSettings(visit, 'draft.inactive');
  const { etag } = visit.asking;
  visit.say('draft.changes-nothing', etag === before, `the same ETag, ${before}`, etag);
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

  const noDomain = without('domainAuthentication', 'domains-none');
  if (noDomain) visit.skip('domain.add', noDomain);
  else await domains(visit);

  const offered = capabilities?.body['connections'];
  if (!capabilities) visit.skip('connection.begin', 'capabilities-unknown');
  else if (!Array.isArray(offered) || offered.length === 0) visit.skip('connection.begin', 'connects-none');
  else await connections(visit, offered);
}

/** Returns why an optional feature is skipped, or undefined if the platform has it. */
function lacking(
  capabilities: ConformanceAnswer | undefined,
  member: string,
  none: ConformanceReason,
): ConformanceReason | undefined {
  if (!capabilities) return 'capabilities-unknown';
  return capabilities.body[member] === true ? undefined : none;
}
