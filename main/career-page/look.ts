import type { CareerPageLook } from '../../shared/model/index.ts';
import { linkedAddresses, standingOf } from './addresses.ts';
import { fetchPage, NotPublic, NotSecure, type Fetched } from './fetch.ts';
import { readPage } from './page-text.ts';
import type { LookAtCareerPage } from './types.ts';

type Outcome = CareerPageLook['outcome'];

/** Letters; a page with scripts and less to read than this is made by them, in a browser. */
const scriptedBelow = 300;

/** Reads the career page as an applicant's browser would, and looks which address stands on it. */
export const lookAtCareerPage: LookAtCareerPage = async (url, wanted, network, { signal }) => {
  const deadline = AbortSignal.timeout(network.deadlineMs ?? 15_000);
  try {
    const page = await fetchPage(url, network, AbortSignal.any([signal, deadline]));
    return seenOn(page, wanted);
  } catch (error) {
    if (signal.aborted) return undefined;
    return { url, outcome: deadline.aborted ? 'timeout' : outcomeOf(error) };
  }
};

function seenOn(
  { url: { href: url }, status, type, text }: Fetched,
  { inbound, mailbox }: Parameters<LookAtCareerPage>[1],
): CareerPageLook {
  if (status !== 200) return { url, outcome: refusal(status), ...(status > 0 && { status }) };
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type))
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

/** What OpenSSL and Node say of a certificate that they do not take. */
const ofCertificates = /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH)/;

function outcomeOf(error: unknown): Outcome {
  if (error instanceof NotPublic) return 'not-public';
  if (error instanceof NotSecure) return 'not-secure';
  const { code = '' } = error as { code?: string };
  if (code === 'ENOTFOUND') return 'no-such-host';
  return ofCertificates.test(code) ? 'certificate' : 'unreachable';
}
