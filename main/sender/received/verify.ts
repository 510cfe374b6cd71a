import type { ReceivedMail } from '../../../shared/model/index.ts';
import { getDomain } from 'tldts';

import { printable } from '../../../shared/printable.ts';
import { dkimKeyOf } from '../../../shared/sender-domain/index.ts';
import { splitMail, valuesOf, withFewSignatures } from './header.ts';
import { hopOf, receiversView, type ReceiversView } from './hop.ts';

/** Queries the DNS, with the results and error codes of Node's resolver. */
export type Resolve = (name: string, type: string) => Promise<unknown>;

/** The sender of a received message, and what the message proves about it. */
export interface VerifiedMail {
  /** The domain in its From field, lower-case ASCII. */
  readonly from: string;
  readonly mail: ReceivedMail;
}

type Signature = ReceivedMail['signatures'][number];

/** Loads the parts of mailauth that are used to verify messages, when the first one arrives. */
export const library = async () => {
  const [{ dkimVerify }, { spf }, { evaluateDmarc }, received] = await Promise.all([
    import('mailauth/lib/dkim/verify.js'),
    import('mailauth/lib/spf/index.js'),
    import('mailauth/lib/dmarc/index.js'),
    import('mailauth/lib/parse-received.js'),
  ]);
  const { parseReceived, getClientAddress } = received;
  return { dkimVerify, spf, evaluateDmarc, parseReceived, getClientAddress };
};

/** Verifies a message. @returns undefined if it is not a message, or has no single sender domain. */
export async function verifyMail(bytes: Buffer, resolve: Resolve): Promise<VerifiedMail | undefined> {
  const split = splitMail(bytes);
  if (split === undefined) return undefined;
  const { dkimVerify, spf, evaluateDmarc, parseReceived, getClientAddress } = await library();
  const resolver = (name: string, type: string) => resolve(name, type) as Promise<string[][]>;
  const verified = await dkimVerify(withFewSignatures(split), { resolver, strict: true });
  const { headerFrom, fromFields } = verified;
  const domains = new Set(
    headerFrom.map((address) =>
      address
        .slice(address.lastIndexOf('@') + 1)
        .toLowerCase()
        .replace(/\.$/, ''),
    ),
  );
  const [from] = domains;
  if (from === undefined || from === '' || domains.size > 1 || fromFields !== 1) return undefined;

  const view = receiversView(split.fields, parseReceived);
  const signed = verified.results.filter(({ signingDomain }) => signingDomain !== undefined);
  const hop = hopOf(split.fields, parseReceived, getClientAddress);
  const isPart = split.body.length === 0;
  // If the topmost lines are missing, the hop may be one within the sender's network.
  const isHopSeen = !isPart || view !== undefined || valuesOf(split.fields, 'return-path').length > 0;
  const checked =
    hop.ip === undefined || hop.sender === '' || !isHopSeen
      ? undefined
      : await spf({
          sender: `postmaster@${hop.sender}`,
          ip: hop.ip,
          helo: hop.helo,
          mta: 'absender',
          resolver,
        });
  const ours = checked?.status.result;
  // If no record is found now, the receiving server may have found one, so its result is used.
  const isSeen = ours !== undefined && ours !== 'none' && ours !== 'temperror';
  const spfResult = ((isSeen ? ours : (view?.spf ?? ours)) ?? 'unknown') as ReceivedMail['spf']['result'];

  // Evaluates DMARC first with all domains, whatever their result, to find out which ones are aligned with the
  // sender's, then with those that passed.
  const evaluate = (dkim: readonly string[], spfDomains: readonly string[]) =>
    evaluateDmarc({
      headerFrom: `postmaster@${from}`,
      dkimDomains: dkim.map((domain) => ({ domain })),
      spfDomains: [...spfDomains],
      resolver,
    });
  const all = await evaluate(
    [
      ...signed.map(({ signingDomain = '' }) => signingDomain),
      ...(view?.dkim ?? []).flatMap(({ domain }) => domain ?? []),
    ],
    hop.sender === '' ? [] : [hop.sender],
  );
  const hasRule =
    all.response !== false &&
    all.response.status.result !== 'none' &&
    all.response.status.result !== 'temperror';
  const counts = (domain: string): boolean =>
    hasRule
      ? (all.dkimAligned?.has(domain.toLowerCase()) ?? false)
      : isAlignedByName(domain.toLowerCase(), from);
  const spfCounts =
    hasRule && all.response !== false
      ? all.response.alignment.spf.result !== undefined
      : hop.sender !== '' && isAlignedByName(hop.sender, from);

  const signatures = signed
    .slice(0, 10)
    .map(({ signingDomain = '', selector = '', status, rr }): Signature => {
      const reason = reasonOf(
        { explanation: status.comment ?? '', result: status.result, key: rr },
        isPart,
        sawItPass(view, signingDomain),
      );
      return {
        domain: printable(signingDomain.toLowerCase(), 253),
        selector: printable(selector, 253),
        result: reason === 'no-body' ? 'neutral' : (status.result as Signature['result']),
        aligned: counts(signingDomain),
        ...(reason !== undefined && { reason }),
      };
    });
  const passed = await evaluate(
    signatures.filter(({ result }) => result === 'pass').map(({ domain }) => domain),
    spfResult === 'pass' ? [hop.sender] : [],
  );
  return {
    from: printable(from, 253),
    mail: {
      ...(isPart && { part: true as const }),
      signatures,
      spf: { result: spfResult, domain: printable(hop.sender, 253), aligned: spfCounts },
      dmarc: dmarcOf(
        passed.response,
        spfResult === 'temperror' || signatures.some(({ result }) => result === 'temperror'),
        isPart,
      ),
      ...(view && { receiver: receiverOf(view, counts) }),
    },
  };
}

const receiverOf = (
  { server, spf, dmarc, policy, dkim }: ReceiversView,
  counts: (domain: string) => boolean,
): ReceivedMail['receiver'] => ({
  server: printable(server, 253),
  ...(spf !== undefined && { spf: spf.slice(0, 20) }),
  ...(dmarc !== undefined && { dmarc: dmarc.slice(0, 20) }),
  ...(policy !== undefined && { policy: policy as 'none' | 'quarantine' | 'reject' }),
  dkim: dkim.slice(0, 10).map(({ domain, result, explanation }) => {
    const reason = reasonOf({ explanation, result, key: undefined }, false, false);
    return {
      ...(domain !== undefined && { domain: printable(domain, 253) }),
      result: result.slice(0, 20),
      aligned: domain !== undefined && counts(domain),
      ...(reason !== undefined && { reason }),
    };
  }),
});

/** Checks alignment by name: without a policy, domains with the same owner count as aligned. */
const isAlignedByName = (domain: string, from: string): boolean =>
  domain === from || (getDomain(domain) !== null && getDomain(domain) === getDomain(from));

/**
 * Checks whether the receiving server saw a valid signature of this domain; if so, the message was changed after its
 * arrival.
 */
const sawItPass = (view: ReceiversView | undefined, domain: string): boolean =>
  view?.dkim.some((each) => each.result === 'pass' && each.domain === domain.toLowerCase()) ?? false;

/** @param isChangedLater whether the message was valid when it arrived, so it must have been changed later. */
function reasonOf(
  { explanation, result, key }: { explanation: string; result: string; key: string | undefined },
  isPart: boolean,
  isChangedLater: boolean,
): Signature['reason'] {
  if (result === 'pass') return undefined;
  if (key !== undefined && dkimKeyOf(key) === '') return 'revoked-key';
  if (/no key/i.test(explanation)) return 'no-key';
  if (/key/i.test(explanation)) return 'broken-key';
  if (/expired|expiration/i.test(explanation)) return 'expired';
  const isChanged = /body hash|bad signature|did not verify/i.test(explanation);
  if (isChanged && isPart) return 'no-body';
  if (!isChanged || isChangedLater) return 'other';
  return /body hash/i.test(explanation) ? 'body-changed' : 'header-changed';
}

/**
 * @param isUnsure whether a key or record could not be queried, so the message may have passed.
 * @param isPart whether a signature cannot be checked, or its line may be missing, so the message may have passed.
 */
function dmarcOf(
  response: false | { status: { result: string }; policy?: string; rr?: string },
  isUnsure: boolean,
  isPart: boolean,
): ReceivedMail['dmarc'] {
  if (response === false) return { result: 'none', policy: 'unknown' };
  const { result } = response.status;
  if (result === 'temperror') return { result, policy: 'unknown' };
  if (result === 'none') return { result, policy: 'absent' };
  const policy = response.policy as ReceivedMail['dmarc']['policy'];
  if (result === 'pass') return { result, policy };
  return { result: isUnsure ? 'temperror' : isPart ? 'unknown' : 'fail', policy };
}
