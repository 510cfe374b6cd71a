import { interceptorIn, providerIn, traitsOf } from '../knowledge/index.ts';
import {
  endpointName,
  type Cause,
  localAddressFault,
  type Failure,
  type LocalAddressFault,
  type ProbeReport,
  type Reply,
  type Stage,
  type StageRecord,
} from '../model/index.ts';
import { draft, instead, type FindingDraft } from './draft.ts';
import { explain } from './explain.ts';
import { fromOtherTargets } from './reach.ts';
import { explainTlsFault } from './tls-faults.ts';

/** Returns the finding for a failure of any kind. Only some kinds of failure come with a server's reply. */
export function fromFailure(
  report: ProbeReport,
  { stage, failure, reply }: StageRecord,
  provider: string | undefined,
): FindingDraft {
  const { endpoint } = report;
  const inWords = (text: string): FindingDraft => {
    const { cause, confidence, alternatives, owner } = explain({
      text,
      stage,
      host: endpoint.host,
      port: endpoint.port,
      security: endpoint.security,
      ...(reply && { code: reply.code }),
      ...(reply?.enhanced !== undefined && { enhanced: reply.enhanced }),
      ...(report.mechanism !== undefined && { mechanism: report.mechanism }),
      ...(provider !== undefined && { provider }),
    });
    return { cause, confidence, alternatives, owner, because: [] };
  };
  if (!failure) return draft('unknown', 0.2);
  const fault = localAddressFault(report);
  if (fault) return fromHere(report, fault);
  const targets = stage === 'connect' ? fromOtherTargets(report) : undefined;
  if (targets) return targets;
  switch (failure.kind) {
    case 'rejected': {
      const found = inWords(reply ? `${reply.code} ${reply.lines.join('\n')}` : '');
      return stage === 'starttls' ? withoutItsOffer(found, reply) : found;
    }
    case 'tls':
      return explainTlsFault(report, failure, provider, inWords);
    case 'protocol':
      return outOfOrder(
        stage,
        failure,
        reply ? `${reply.code} ${reply.lines.join('\n')}` : undefined,
        inWords,
      );
    case 'no-starttls':
      return withoutStartTls(report, provider, inWords);
    case 'no-mechanism':
      return onlyTokens(report.mechanisms)
        ? draft('basic-auth-retired', 0.85, ['auth-mechanism-unsupported'])
        : draft('auth-mechanism-unsupported', 0.9);
    case 'timeout':
      return silence(stage, endpointName(endpoint));
    default:
      return plain(stage, failure);
  }
}

/** Returns the finding for a local address from which no connection can be made. It says nothing about the server. */
function fromHere({ localAddress = '' }: ProbeReport, fault: LocalAddressFault): FindingDraft {
  const words = { 'not-here': 'no address of this computer', 'no-route': 'no way from this address' };
  return draft('unknown', 0.2, ['network-unreachable'], { because: [`${localAddress}: ${words[fault]}`] });
}

/** Causes that explain a refused STARTTLS less specifically than the reply code 454 does. */
const ofItsOwn = new Set<Cause>([
  'service-unavailable',
  'tls-required',
  'starttls-stripped-or-middlebox',
  'protocol-error',
  'unknown',
]);

/**
 * Explains the reply code 454 to STARTTLS. Postfix sends it, as "TLS not available due to local problem", if it has no
 * certificate or key (RFC 3207 section 4).
 */
const withoutItsOffer = (found: FindingDraft, reply: Reply | undefined): FindingDraft =>
  reply?.code === 454 && ofItsOwn.has(found.cause) ? instead(found, 'server-tls-broken', 0.78) : found;

type InWords = (text: string) => FindingDraft;

const onlyTokens = (mechanisms: readonly string[]): boolean =>
  mechanisms.length > 0 && mechanisms.every((name) => /^(XOAUTH2?|OAUTHBEARER|OAUTH10A)$/.test(name));

/** Explains kinds of failure whose meaning depends only on the stage and the system error. */
function plain(stage: Stage, { kind, errno }: Failure): FindingDraft {
  switch (kind) {
    case 'name-not-found':
      return draft('host-not-found', 0.92, ['dns-failure']);
    case 'dns-failure':
      return draft('dns-failure', 0.86, ['network-unreachable', 'host-not-found']);
    case 'refused':
      return draft('connection-refused', 0.9, ['port-blocked']);
    case 'unreachable':
      // The operating system blocks the connection, because of a local firewall or security software.
      if (errno === 'EACCES' || errno === 'EPERM')
        return draft('port-blocked', 0.7, ['antivirus-interception', 'network-unreachable']);
      // The name was resolved over the same network, so a firewall probably rejects the packets.
      return errno === 'EHOSTUNREACH'
        ? draft('port-blocked', 0.72, ['network-unreachable', 'service-unavailable'])
        : draft('network-unreachable', 0.88, ['port-blocked']);
    case 'injection':
      return draft('connection-tampered', 0.9, ['starttls-stripped-or-middlebox'], {
        because: ['an attack on the connection: text in clear, where only encryption may begin'],
      });
    case 'limit':
      return draft('protocol-error', 0.8, ['not-an-smtp-server']);
    case 'no-auth':
      return draft('auth-mechanism-unsupported', 0.72, ['starttls-stripped-or-middlebox', 'relay-denied']);
    case 'too-large':
      return draft('message-too-large', 0.95);
    case 'no-smtputf8':
      return draft('protocol-error', 0.7, ['sender-rejected-policy']);
    case 'reset':
    case 'closed':
      return broken(stage);
    default:
      return draft('unknown', 0.2);
  }
}

function broken(stage: Stage): FindingDraft {
  const others: Partial<Record<Stage, Cause[]>> = {
    connect: ['port-blocked', 'ip-not-allowed'],
    greeting: ['ip-not-allowed', 'ip-blocklisted', 'tls-wrong-mode', 'service-unavailable'],
    // Most often caused by a firewall that inspects TLS; some misconfigured servers also close the connection like
    // this.
    tls: [
      'starttls-stripped-or-middlebox',
      'server-tls-broken',
      'tls-version-too-old',
      'antivirus-interception',
      'tls-wrong-mode',
    ],
    auth: ['account-locked', 'service-unavailable'],
  };
  const doubts = others[stage];
  return doubts
    ? draft('connection-dropped', 0.6, doubts, stage === 'tls' ? { owner: 'it-admin' } : {})
    : draft('connection-dropped', 0.82, ['service-unavailable']);
}

function silence(stage: Stage, where: string): FindingDraft {
  if (stage === 'resolve') return draft('dns-failure', 0.8, ['network-unreachable']);
  if (stage === 'connect') return draft('port-blocked', 0.6, ['service-unavailable', 'connection-refused']);
  const because = [`${where} stood, then nothing came`];
  if (stage === 'greeting')
    return draft(
      'connection-dropped',
      0.5,
      ['starttls-stripped-or-middlebox', 'service-unavailable', 'ip-not-allowed'],
      { because },
    );
  if (stage === 'tls')
    return draft('connection-dropped', 0.5, ['tls-wrong-mode', 'starttls-stripped-or-middlebox'], {
      because,
    });
  return draft('connection-dropped', 0.6, ['service-unavailable'], { because });
}

function outOfOrder(
  stage: Stage,
  { peer }: Failure,
  reply: string | undefined,
  inWords: InWords,
): FindingDraft {
  const words = inWords(peer ?? reply ?? '');
  if (words.confidence >= 0.7 && words.cause !== 'unknown') return words;
  return stage === 'greeting'
    ? draft('not-an-smtp-server', 0.72, ['tls-wrong-mode', 'starttls-stripped-or-middlebox'])
    : draft('protocol-error', 0.72, ['starttls-stripped-or-middlebox', 'service-unavailable']);
}

function withoutStartTls(
  { endpoint, stages, capabilities, indicators = [], otherCandidates = [] }: ProbeReport,
  provider: string | undefined,
  inWords: InWords,
): FindingDraft {
  if (indicators.some(({ kind }) => kind === 'security-software'))
    return draft('antivirus-interception', 0.88, ['starttls-stripped-or-middlebox']);
  if (indicators.some(({ kind }) => kind === 'masked-words' || kind === 'starttls-missing'))
    return draft('starttls-stripped-or-middlebox', 0.94);
  const banner = stages.flatMap(({ stage, reply }) => (stage === 'greeting' && reply ? reply.lines : []));
  const said = [...banner, ...(capabilities.beforeTls ?? [])];
  if (said.some((line) => interceptorIn(line)))
    return draft('antivirus-interception', 0.75, ['starttls-stripped-or-middlebox']);
  const words = inWords(said.map((line) => `250-${line}`).join('\n'));
  if (words.cause === 'antivirus-interception' && words.confidence >= 0.7) return words;
  if (words.cause === 'starttls-stripped-or-middlebox' && words.confidence >= 0.9) return words;
  const foreign = indicators.some(({ kind }) => kind === 'foreign-greeting');
  const isOffered = traitsOf(providerIn(undefined, endpoint.host)).offersStartTls;
  const others: readonly Cause[] = ['antivirus-interception', 'tls-wrong-mode', 'not-an-smtp-server'];
  if (isOffered || (provider !== undefined && foreign))
    return draft('starttls-stripped-or-middlebox', 0.88, others);
  // The server itself probably lacks encryption if it accepts passwords in clear text, if its TLS port refuses
  // connections, or if this is port 25, which is for server-to-server mail. Otherwise, a device probably removed part
  // of the server's reply.
  const signsInInClear = capabilities.beforeTls?.some((line) => /^AUTH[ =]/i.test(line)) === true;
  const refusesTls = otherCandidates.some(
    ({ endpoint: { host, security }, failure }) =>
      host === endpoint.host && security === 'tls' && failure?.kind === 'refused',
  );
  return (signsInInClear || refusesTls || endpoint.port === 25) && !foreign
    ? draft('no-encryption-offered', 0.66, ['starttls-stripped-or-middlebox', ...others])
    : draft('starttls-stripped-or-middlebox', 0.6, ['no-encryption-offered', ...others]);
}
