import type { CallProblem, Host } from '../../shared/contract/index.ts';
import { practice, type Profile } from '../../shared/model/index.ts';
import { ok, type Result } from '../../shared/result.ts';

/** How a practice platform sends: by signing in to a mailbox, or on behalf of the domain. */
export type PracticePlatformKind = 'mailbox' | 'domain';

/** Connects a practice platform, which runs in this program. */
export async function connectPractice(
  host: Host,
  profileId: string,
  kind: PracticePlatformKind = 'mailbox',
): Promise<Result<Profile, CallProblem>> {
  const started = await host.call('practice.start', {});
  if (!started.ok) return started;
  const { clientId, clientSecret } = practice;
  const { tenantUrl, domainTenantUrl } = started.value.practice;
  const url = kind === 'domain' ? domainTenantUrl : tenantUrl;
  const connection = { kind: 'mail-api', url, clientId } as const;
  const connected = await host.call('tenant.connect', { profileId, connection, clientSecret });
  return connected.ok ? ok(connected.value.profile) : connected;
}

/** Starts a new practice run, with a practice platform connected. */
export async function beginPractice(host: Host): Promise<Result<Profile, CallProblem>> {
  const started = await host.call('practice.start', {});
  if (!started.ok) return started;
  const created = await host.call('profiles.create', { practice: true });
  if (!created.ok) return created;
  const { profile } = created.value;
  const connected = await connectPractice(host, profile.id);
  // If the connection failed, the platform's screen tries again and explains the problem.
  return connected.ok ? connected : ok(profile);
}
