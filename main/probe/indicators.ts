import { isIP } from 'node:net';
import { getDomain } from 'tldts';

import { interceptorIn, isMasked, offersStartTls } from '../../shared/knowledge/index.ts';
import { lostFamily, type ProbeReport, type Indicator } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { publicAuthorities } from '../net/index.ts';

type Facts = Omit<ProbeReport, 'indicators'>;
type Detector = (facts: Facts) => (Indicator | undefined)[];

const indicator = (kind: Indicator['kind'], detail: string): Indicator => ({
  kind,
  detail: printable(detail, 500),
});

const greetingOf = ({ stages }: Facts): string[] =>
  stages.flatMap(({ stage, reply }) => (stage === 'greeting' && reply ? reply.lines : []));

/** Detects a web server's response, including one to a TLS handshake or to EHLO. */
const webPage: Detector = ({ endpoint, stages, otherCandidates = [] }) => {
  const own = stages.map(({ failure }) => ({ endpoint, failure }));
  return [...own, ...otherCandidates].map(({ endpoint: { host, port }, failure }) =>
    failure?.peer !== undefined && /^(?:HTTP\/\d|<!doctype html|<html)/i.test(failure.peer)
      ? indicator('web-page', `${host}:${port}: ${failure.peer}`)
      : undefined,
  );
};

const securitySoftware: Detector = (facts) => {
  const { tls, stages } = facts;
  const issuers = tls?.chain.map(({ issuer }) => issuer) ?? [];
  const greetings = [...greetingOf(facts), ...stages.flatMap(({ failure }) => failure?.peer ?? [])];
  return [...issuers.map((text) => ['issuer', text]), ...greetings.map((text) => ['greeting', text])].map(
    ([where = '', text = '']) => {
      const found = interceptorIn(text);
      return found && indicator('security-software', `${found.name} (${found.where}); ${where}: ${text}`);
    },
  );
};

const maskedWords: Detector = (facts) =>
  [...greetingOf(facts), ...(facts.capabilities.beforeTls ?? [])]
    .filter((line) => isMasked(line))
    .map((line) => indicator('masked-words', line));

/**
 * Detects a greeting that names a host of another domain. A server may use any name there as long as its certificate
 * matches, so the name only matters on a connection without a valid certificate.
 */
const foreignGreeting: Detector = (facts) => {
  const { endpoint, tls } = facts;
  // A rejection may start with an enhanced status code (RFC 2034).
  const name = /^(?:[245]\.\d{1,3}\.\d{1,3} )?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+)(?![\w.@-])/i
    .exec(greetingOf(facts)[0] ?? '')?.[1]
    ?.toLowerCase();
  if (name === undefined || tls?.verified === true || isIP(endpoint.host) !== 0) return [];
  const theirs = getDomain(name);
  const related = [endpoint.host, ...(tls?.chain[0]?.names ?? [])].some((host) => getDomain(host) === theirs);
  return [
    theirs === null || related
      ? undefined
      : indicator('foreign-greeting', `asked for ${endpoint.host}, greeted by ${name}`),
  ];
};

const startTlsMissing: Detector = ({ endpoint, stages }) => {
  const missing = stages.some(({ failure }) => failure?.kind === 'no-starttls');
  const provider = missing ? offersStartTls(endpoint) : undefined;
  return [
    provider &&
      indicator('starttls-missing', `${provider.name} offers STARTTLS at ${endpoint.host}:${endpoint.port}`),
  ];
};

const oneFamily: Detector = ({ addresses }) => {
  const lost = lostFamily(addresses);
  const words = lost.map(({ ip, outcome, durationMs }) =>
    outcome === 'slower' ? `${ip} no answer within ${durationMs} ms` : `${ip} ${outcome}`,
  );
  return [lost[0] && indicator('one-family', `IPv${lost[0].family}: ${words.join(', ')}`)];
};

/**
 * Detects a certificate that is trusted here only because somebody added its certificate authority. Other computers may
 * reject it.
 */
const ownAuthority: Detector = ({ tls, vantage }) => {
  if (vantage !== 'workstation' || tls?.verified !== true || tls.chain.length === 0) return [];
  const isPublic = tls.chain.some(({ fingerprint256 }) => publicAuthorities().has(fingerprint256));
  return [isPublic ? undefined : indicator('own-authority', tls.chain.at(-1)?.subject ?? '')];
};

const detectors: readonly Detector[] = [
  webPage,
  securitySoftware,
  maskedWords,
  foreignGreeting,
  startTlsMissing,
  oneFamily,
  ownAuthority,
];

/** Returns the indicators found during the probe. Pure: the same report gives the same indicators. */
export function indicatorsOf(facts: Facts): Indicator[] {
  const found = detectors.flatMap((detect) => detect(facts)).filter((one) => one !== undefined);
  const details = new Set<string>();
  return found
    .filter(({ kind, detail }) => {
      const key = `${kind} ${detail}`;
      return !details.has(key) && details.add(key);
    })
    .slice(0, 20);
}
