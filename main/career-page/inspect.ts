import { careerPageResultSchema, type CareerPageResult } from '../../shared/model/index.ts';
import { get, NetFault, tlsFault, type Got } from '../net/index.ts';
import { linkedAddresses, standingOf } from './addresses.ts';
import { readPage } from './page-text.ts';
import type { InspectCareerPage } from './types.ts';

type Outcome = CareerPageResult['outcome'];

/** Minimum length of text in characters. A page that has scripts and less text counts as rendered in the browser. */
const scriptedBelow = 300;

/** Maximum size in bytes. Only the beginning of a larger page is read. */
const sizeLimit = 2_000_000;
const redirectLimit = 5;

/** Rejects a URL that disguises its host, because the final URL is shown to the user. */
function refuseDisguised({ href }: URL): void {
  if (!careerPageResultSchema.shape.url.safeParse(href).success) throw new NetFault('REDIRECT_ELSEWHERE');
}

/** Reads the career page as an applicant's browser would and reports which address it shows. */
export const inspectCareerPage: InspectCareerPage = async (url, addresses, network, { signal }) => {
  const { mayBeLocal = false, deadlineMs = 15_000, ...https } = network;
  const options = {
    ...https,
    publicOnly: !mayBeLocal,
    accept: 'text/html, application/xhtml+xml',
    limit: sizeLimit,
    hops: redirectLimit,
    onRedirect: refuseDisguised,
    deadlineMs,
  };
  try {
    return seenOn(await get(url, options, signal), addresses);
  } catch (error) {
    return signal.aborted ? undefined : { url, outcome: outcomeOf(error) };
  }
};

function seenOn(
  { url: { href: url }, status, headers, text }: Got,
  { inbound, mailbox }: Parameters<InspectCareerPage>[1],
): CareerPageResult {
  if (status !== 200) return { url, outcome: refusal(status), ...(status > 0 && { status }) };
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? ''))
    return { url, outcome: 'not-a-page', status };
  const page = readPage(text);
  const linked = linkedAddresses(page);
  const standing = standingOf(page, linked, inbound);
  const isOld = standingOf(page, linked, mailbox) !== undefined;
  if (standing) return { url, outcome: standing, status, ...(isOld && { alsoOld: true }) };
  if (isOld) return { url, outcome: 'old', status };
  const bare = page.text.replace(/\s+/g, '').length < scriptedBelow;
  return { url, outcome: page.hasScripts && bare ? 'scripted' : 'absent', status };
}

function refusal(status: number): Outcome {
  if (status === 404 || status === 410) return 'not-found';
  return status >= 400 && status < 500 ? 'refused' : 'trouble';
}

function outcomeOf(error: unknown): Outcome {
  const { name, code } = error as { name: string; code?: unknown };
  if (name === 'TimeoutError') return 'timeout';
  if (typeof code !== 'string') return 'unreachable';
  const fault = tlsFault(code);
  return outcomes[code] ?? (fault === undefined || fault === 'other' ? 'unreachable' : 'certificate');
}

const outcomes: Readonly<Record<string, Outcome>> = {
  ENOTFOUND: 'no-such-host',
  NOT_PUBLIC: 'not-public',
  NOT_A_URL: 'trouble',
  REDIRECT_ELSEWHERE: 'not-secure',
  REDIRECT_TO_HTTP: 'not-secure',
  TOO_MANY_REDIRECTS: 'trouble',
};
