import { endpointName, failedStage, type Cause, type ProbeReport, type StageRecord } from '../model/index.ts';
import { draft, instead, type FindingDraft } from './draft.ts';
import type { Situation } from './situation.ts';

const reached = ({ stages, verdict }: ProbeReport): boolean =>
  verdict !== 'failed' || stages.some(({ stage, outcome }) => stage === 'connect' && outcome === 'passed');

const passed = (report: ProbeReport, stage: StageRecord['stage']): boolean =>
  report.stages.some((record) => record.stage === stage && record.outcome === 'passed');

const pathCauses = new Set<Cause>([
  'port-blocked',
  'connection-refused',
  'connection-dropped',
  'network-unreachable',
  'service-unavailable',
  'unknown',
  'ip-not-allowed',
  'relay-denied',
]);
const credentialCauses = new Set<Cause>([
  'wrong-credentials',
  'unknown-user',
  'username-format',
  'app-password-required',
  'unknown',
  'oauth-token-invalid',
  'external-apps-blocked',
  'smtp-access-disabled-by-provider',
  'shared-mailbox-no-login',
]);
const trustCauses = new Set<Cause>(['tls-certificate-untrusted', 'antivirus-interception']);
/** Causes that either a device on the path or the server itself can produce. */
const encryptionCauses = new Set<Cause>([
  'connection-dropped',
  'server-tls-broken',
  'no-encryption-offered',
  'starttls-stripped-or-middlebox',
]);
const nameCauses = new Set<Cause>(['host-not-found', 'dns-failure']);

/**
 * Compares failures from two vantage points. A failure at only one of them is due to its network path or IP address,
 * not to the settings.
 */
export function fromBothSides(
  report: ProbeReport,
  failed: StageRecord,
  found: FindingDraft,
  { other, egressIps = [] }: Situation,
): FindingDraft[] {
  if (!other || other.vantage === report.vantage || other.verdict === 'cancelled') return [found];
  return report.vantage === 'platform'
    ? fromPlatform(report, failed, found, other, egressIps)
    : fromWorkstation(report, failed, found, other);
}

function fromPlatform(
  { user }: ProbeReport,
  { stage }: StageRecord,
  found: FindingDraft,
  workstation: ProbeReport,
  egressIps: readonly string[],
): FindingDraft[] {
  const because = [
    `workstation: ${workstation.verdict}`,
    ...(egressIps.length > 0 ? [`platform sends from: ${egressIps.join(', ')}`] : []),
  ];
  const early =
    stage === 'connect' ||
    stage === 'greeting' ||
    stage === 'ehlo' ||
    stage === 'tls' ||
    stage === 'starttls';
  if (early && reached(workstation) && pathCauses.has(found.cause))
    return [
      instead(
        withAlternative(found, 'port-blocked'),
        'ip-not-allowed',
        found.cause === 'ip-not-allowed' ? 0.9 : 0.84,
        { owner: 'it-admin', because },
      ),
    ];
  if (stage === 'resolve' && reached(workstation) && nameCauses.has(found.cause))
    return [
      {
        ...found,
        owner: 'it-admin',
        because: [...because, 'the name is only known inside of this network', ...found.because],
      },
    ];
  if (early && passed(workstation, 'tls') && trustCauses.has(found.cause))
    return [
      {
        ...found,
        cause: 'tls-certificate-untrusted',
        confidence: 0.85,
        owner: 'it-admin',
        because: [...because, ...found.because],
      },
    ];
  if (
    stage === 'auth' &&
    passed(workstation, 'auth') &&
    credentialCauses.has(found.cause) &&
    found.confidence < 0.9
  ) {
    // The two checks used different user names, which explains their different results.
    if (differ(user, workstation.user))
      return [
        instead(found, 'wrong-credentials', 0.85, {
          owner: 'you',
          because: [...because, 'the platform signs in with another user name than the workstation'],
        }),
      ];
    return [
      instead(found, 'ip-not-allowed', 0.55, {
        owner: 'it-admin',
        because: [...because, 'the same sign-in works from the workstation'],
      }),
      draft('wrong-credentials', 0.5, ['ip-not-allowed'], {
        because: [...because, 'a value may differ from the one that was checked'],
      }),
    ];
  }
  if (workstation.verdict === 'works' && found.cause === 'relay-denied')
    return [instead(found, 'ip-not-allowed', 0.7, { owner: 'it-admin', because })];
  if (found.cause === 'ip-blocklisted')
    return [{ ...found, owner: 'platform', because: [...because, ...found.because] }];
  return [{ ...found, because: [...because, ...found.because] }];
}

function fromWorkstation(
  report: ProbeReport,
  { stage }: StageRecord,
  found: FindingDraft,
  platform: ProbeReport,
): FindingDraft[] {
  const because = [`platform: ${platform.verdict}`];
  const name = endpointName(report.endpoint);
  if (stage === 'connect' && reached(platform) && pathCauses.has(found.cause))
    return [
      instead(found, 'port-blocked', 0.92, {
        owner: 'it-admin',
        because: [...because, `${name} is reachable from elsewhere`],
      }),
    ];
  if (stage === 'connect' && failedStage(platform)?.stage === 'connect' && found.cause === 'port-blocked')
    return [
      {
        ...withAlternative(found, 'service-unavailable'),
        confidence: 0.6,
        because: [...because, ...found.because],
      },
    ];
  if (
    passed(platform, 'tls') &&
    (trustCauses.has(found.cause) || found.cause === 'tls-certificate-name-mismatch')
  )
    return [
      instead(found, 'antivirus-interception', 0.78, {
        because: [...because, 'the platform saw a valid certificate'],
      }),
    ];
  if (
    (stage === 'tls' || stage === 'starttls') &&
    passed(platform, 'tls') &&
    encryptionCauses.has(found.cause)
  )
    return [
      instead(found, 'starttls-stripped-or-middlebox', 0.86, {
        because: [...because, 'the platform could encrypt'],
      }),
    ];
  return [found];
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();

const withAlternative = (found: FindingDraft, cause: Cause): FindingDraft => ({
  ...found,
  alternatives: [cause, ...found.alternatives],
});
