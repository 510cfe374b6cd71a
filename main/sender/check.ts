import type { SenderReport, WantedRecord } from '../../shared/model/index.ts';
import { dnsOperatorOf } from '../../shared/knowledge/index.ts';
import {
  hostsOf,
  isMeantAsSpf,
  selectorOf,
  selectorState,
  targetsOf,
} from '../../shared/sender-domain/index.ts';
import { nameServers, type AskNameServer } from '../net/index.ts';
import { dmarcOf } from './dmarc.ts';
import { ownServersOf } from './own-servers.ts';
import { Budget, Questions } from './questions.ts';
import { checkRecords } from './records.ts';
import { listsAll, maySend, mergedWith, spfOf, type SpfFacts } from './spf.ts';
import { sendersOf, requiredRecordsOf, type SendingServers } from './senders.ts';
import type { CheckSender, SenderRequest } from './types.ts';

/** Maximum number of DNS queries for a domain. */
const mostQuestions = 25;
/** Number of additional DNS queries for each required record after the first three. */
const forEachRecord = 4;
const deadlineMs = 4_000;
/**
 * Time limit in milliseconds and number of tries per query. A resolver may have to query other servers first; after a
 * lost packet, the query is sent once more.
 */
const patience = { timeoutMs: 1_200, tries: 2 };

/** Returns the function that queries the DNS: the request's own, or one for its name server or the system's. */
function askFor({ ask, nameServer }: SenderRequest, signal: AbortSignal): AskNameServer {
  const servers = nameServer === undefined ? undefined : [nameServer];
  return ask ?? nameServers({ servers, ...patience, signal });
}

/**
 * Checks a domain's DNS records as mail servers on the internet see them. Queries only names of the domain and names
 * that its records refer to.
 */
export const checkSender: CheckSender = async (request, callerSignal) => {
  const { domain } = request;
  const receiving = receivedBy(request, callerSignal);
  const signal = AbortSignal.any([callerSignal, AbortSignal.timeout(deadlineMs)]);
  const budget = new Budget(mostQuestions + Math.max(0, request.required.length - 3) * forEachRecord);
  const questions = new Questions(askFor(request, signal), budget);

  // Queries the domain itself first, because all later checks need its cached answers.
  const [texts, mx] = await Promise.all([questions.values(domain, 'TXT'), questions.values(domain, 'MX')]);
  const ownServers = ownServersOf(request, questions, budget, signal);
  const [spfFacts, received] = await Promise.all([spfOf(domain, questions), receiving]);
  const required = requiredRecordsOf(request, spfFacts.reaches);
  const requiredSelectors = required.flatMap(({ name }) => /^(.+)\._domainkey\.(.+)$/.exec(name)?.[2] ?? []);
  const sending = sendersOf({ ...request, required }, mx ?? [], spfFacts.records?.[0] ?? '');
  const [own, dkim, { dmarc, aligned }] = await Promise.all([
    ownServers,
    dkimOf(
      domain,
      [...selectorsIn(received, domain), ...required.flatMap(({ name }) => selectorOf(name, domain) ?? [])],
      sending,
      questions,
    ),
    dmarcOf(domain, [...new Set(requiredSelectors)], questions),
  ]);
  const records = await checkRecords(required, domain, spfFacts.reaches, own, questions);
  const spf = await judgedSpf(domain, spfFacts, sending, required, mx ?? [], questions);
  const isEmpty = texts?.length === 0 && mx?.length === 0 && own.names.length === 0;
  // A name with other names below it exists, even if a faulty server denies that (RFC 8020).
  const hasBelow = dmarc.domain === domain || dkim.selectors.some(({ state }) => state !== 'absent');
  const isUnknown = isEmpty && !hasBelow && questions.isNowhere(domain);
  const operator = dnsOperatorOf(own.names)?.id;
  return {
    report: {
      domain,
      ...(isUnknown ? nothingKnown(required) : { spf, dkim, dmarc, records }),
      dns: {
        nameServers: own.names.slice(0, 20),
        ...(isUnknown && { unknownDomain: true as const }),
        ...(operator !== undefined && { operator }),
        ...(own.negativeTtl !== undefined && { negativeTtl: own.negativeTtl }),
      },
    },
    signsAligned:
      requiredSelectors.length === 0 ? undefined : requiredSelectors.some((each) => aligned.has(each)),
    ...(received !== undefined && { received }),
    silent: texts === undefined && mx === undefined,
  };
};

/** Returns the results for a domain that no name server knows. None of its records are reported as missing. */
const nothingKnown = (
  required: readonly WantedRecord[],
): Pick<SenderReport, 'spf' | 'dkim' | 'dmarc' | 'records'> => ({
  spf: { state: 'unknown', problems: [] },
  dkim: { state: 'unknown', selectors: [] },
  dmarc: { state: 'unknown' },
  records: required.map(({ type, name, value }) => ({
    type,
    name,
    expected: value,
    state: 'unknown',
    found: [],
  })),
});

/** Limit on DNS queries for a received message: its signatures and its sender's SPF record. */
const mostForMail = 60;
/**
 * Time limit in milliseconds after the first query. Later answers do not count, as receiving servers do not wait for
 * them either.
 */
const answersForMailMs = 2_500;

/**
 * Reads the received message, if there is one, while the domain is being checked. The message shows which DKIM keys to
 * query.
 */
async function receivedBy(request: SenderRequest, signal: AbortSignal) {
  const { mail } = request;
  if (mail === undefined) return undefined;
  const { readMail } = await import('./received/read.ts');
  const late = new AbortController();
  const ask = askFor(request, AbortSignal.any([signal, late.signal]));
  const questions = new Questions(ask, new Budget(mostForMail));
  let timer: NodeJS.Timeout | undefined;
  const resolve: typeof questions.raw = (name, type) => {
    timer ??= setTimeout(() => late.abort(), answersForMailMs);
    return questions.raw(name, type);
  };
  try {
    return await readMail(mail, resolve, signal);
  } finally {
    clearTimeout(timer);
  }
}

const selectorsIn = (received: Awaited<ReturnType<typeof receivedBy>>, domain: string): string[] =>
  typeof received === 'object'
    ? received.mail.signatures.filter((each) => each.domain === domain).map(({ selector }) => selector)
    : [];

/**
 * Checks the domain's DKIM keys.
 * @param named selectors from required records or a received message, which the sending service signs with.
 */
async function dkimOf(
  domain: string,
  named: readonly string[],
  sending: SendingServers | undefined,
  questions: Questions,
): Promise<SenderReport['dkim']> {
  const queried = [...new Set(named.length > 0 ? named : (sending?.selectors ?? []))].slice(0, 10);
  const answers = await Promise.all(
    queried.map(
      async (selector) =>
        [selector, await questions.values(`${selector}._domainkey.${domain}`, 'TXT')] as const,
    ),
  );
  const selectors = answers.flatMap(([selector, texts]) =>
    texts === undefined ? [] : [{ selector, state: selectorState(texts) }],
  );
  const has = (state: string) => selectors.some((each) => each.state === state);
  if (queried.length === 0) return { state: 'not-visible', selectors };
  if (has('present')) return { state: 'present', selectors };
  if (has('revoked') || has('broken')) return { state: 'broken', selectors };
  if (selectors.length < queried.length) return { state: 'unknown', selectors };
  const isDecisive = named.length > 0 || sending?.decisive === true;
  return { state: isDecisive ? 'absent' : 'not-visible', selectors };
}

async function judgedSpf(
  domain: string,
  facts: SpfFacts,
  sending: SendingServers | undefined,
  required: readonly WantedRecord[],
  mx: readonly string[],
  questions: Questions,
): Promise<SenderReport['spf']> {
  const { records, meant, problems, lookups, reaches, isPartial } = facts;
  const state = await stateOf();
  const requiredTexts = required
    .filter(({ type, value }) => type === 'TXT' && (isMeantAsSpf(value) || targetsOf(value).length > 0))
    .map(({ value }) => value);
  const includes =
    requiredTexts.length > 0
      ? requiredTexts
      : (sending?.spf ?? []).slice(0, 1).map((name) => `include:${name}`);
  const stands = meant.flatMap(targetsOf);
  const isNamed = requiredTexts.length === 0 && sending?.spf.some((name) => stands.includes(name));
  const adds = state === 'authorised' || state === 'unknown' || isNamed === true ? [] : includes;
  const isSpoilt = problems.some(
    (problem) => !['too-many-lookups', 'too-many-void-lookups', 'no-default'].includes(problem),
  );
  const needed = records !== undefined && (adds.length > 0 || (isSpoilt && meant.length > 0));
  const set = needed ? await mergedWith(facts, adds, questions) : undefined;
  const record = records?.[0] ?? meant[0];
  return {
    state,
    ...(record !== undefined && { record }),
    ...(lookups !== undefined && { lookups }),
    problems: [...problems],
    ...(set &&
      set.merged !== record && {
        merged: set.merged,
        ...(set.lookups !== undefined && { mergedLookups: set.lookups }),
      }),
  };

  async function stateOf(): Promise<SenderReport['spf']['state']> {
    if (records === undefined) return 'unknown';
    if (
      problems.some((problem) =>
        ['several-records', 'too-many-lookups', 'too-many-void-lookups', 'syntax'].includes(problem),
      )
    )
      return 'broken';
    if (records.length === 0) return 'absent';
    const targets = sending?.spf ?? [];
    if (targets.some((target) => reaches.has(target))) return 'authorised';
    if (hostsOf(records[0] ?? '').some((host) => sending?.isTheirs(host))) return 'authorised';
    if (required.length === 0 && (await mailServerMaySend())) return 'authorised';
    if (targets.length === 0) return 'unknown';
    if (isPartial || records[0]?.includes('%{')) return 'unknown';
    const listed = await Promise.all(targets.map((target) => listsAll(domain, target, questions)));
    return listed.some((each) => each) ? 'authorised' : 'not-authorised';
  }

  /**
   * Checks whether the server that receives the domain's mail may also send for it, because many domains use one server
   * for both. If it is authorised, that is evidence; if it is not, that proves nothing.
   */
  async function mailServerMaySend(): Promise<boolean> {
    const [host] = mx.map((each) => each.replace(/^\d+ /, '')).filter((each) => each !== '');
    const [address] = host === undefined ? [] : ((await questions.values(host, 'A')) ?? []);
    return address !== undefined && (await maySend(domain, address, questions)) === true;
  }
}
