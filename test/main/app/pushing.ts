import type { EngineTransport } from '../../../shared/contract/index.ts';
import {
  hostThrough,
  type Host,
  type Input,
  type OperationName,
  type Output,
} from '../../../shared/contract/index.ts';
import type { PracticeWorld } from '../../../main/practice/index.ts';
import { practice, type Endpoint, type ProbeReport, type Profile } from '../../../shared/model/index.ts';

/** Returns the report of a mailbox check in which every stage passed. */
export const works = (endpoint: Endpoint): ProbeReport => ({
  version: 1,
  vantage: 'workstation',
  endpoint,
  startedAt: '2026-11-23T12:00:00.000Z',
  durationMs: 1,
  verdict: 'works',
  stages: [],
  addresses: [],
  capabilities: {},
  mechanisms: [],
  transcript: [],
});

export interface PushingProgram {
  readonly host: Host;
  readonly call: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
}

export function programBehind(transport: EngineTransport): PushingProgram {
  let calls = 0;
  const host = hostThrough(transport, () => `call-${String((calls += 1))}`);
  return {
    host,
    call: async (name, input) => {
      const result = await host.call(name, input);
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
      return result.value;
    },
  };
}

/**
 * Prepares a proven mailbox on a connected platform.
 * @returns the profile's id.
 */
export async function ready(
  program: PushingProgram,
  url: string,
  world: PracticeWorld,
  password: string = practice.password,
): Promise<string> {
  const { profile } = await program.call('profiles.create', { practice: false });
  const profileId = profile.id;
  const connection = { kind: 'mail-api', url, clientId: practice.clientId } as const;
  await program.call('tenant.connect', { profileId, connection, clientSecret: practice.clientSecret });
  const address = practice.mailboxes.works;
  const { host, port, security, username } = world.discover(address).candidates[0]!;
  const signIn = { username, endpoint: { host, port, security } };
  await program.call('profiles.answer', {
    profileId,
    answers: { address, mailboxKind: 'own', signIn, confirmedServer: host },
  });
  await program.call('mailbox.check', { profileId, password });
  return profileId;
}

/** Continues from the profile's state until the settings are active, or until just before the activation. */
export async function push(
  program: PushingProgram,
  profileId: string,
  before?: 'activate',
): Promise<Profile> {
  const until = before ? 'checked' : 'active';
  return (await program.call('tenant.push', { profileId, until })).profile;
}

/**
 * Activates these settings with a different password, as a colleague would.
 * @returns the draft's id.
 */
export async function somebodyElse(world: PracticeWorld, settings: object, version: string): Promise<string> {
  const send = (path: string, body?: object) =>
    fetch(world.tenantUrl + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${practice.staticToken}`,
        'content-type': 'application/json',
        'if-match': version,
        'idempotency-key': crypto.randomUUID(),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  const draft = await send('/v1/drafts', { settings, password: 'another' });
  const { id } = (await draft.json()) as { id: string };
  await send(`/v1/drafts/${id}/activation`);
  return id;
}
