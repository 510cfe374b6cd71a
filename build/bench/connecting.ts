import { practice } from '../../shared/model/index.ts';
import { programBehind } from '../../test/main/app/pushing.ts';
import { newAuthority } from '../../test/support/certificates.ts';
import { testEngine } from '../../test/support/engine.ts';
import { startPostfix } from '../../test/support/mail-servers/postfix.ts';
import { openPage } from '../../test/support/sign-in-provider.ts';
import { inNamespace } from './client.ts';
import { addresses, openLink } from './link.ts';
import { hosts, jobs, password } from './setting.ts';
import { startProvider } from './sign-in-provider.ts';
import { atMost, type Row } from './table.ts';

const roundTripMs = 50;

/** Measures browser sign-ins: with the company's own app registration, and through the platform. */
export async function measureConnecting(): Promise<Row[]> {
  return [...(await ownRegistration()), ...(await ledPlatform())];
}

/** @throws if no slow network can be created here. */
async function ownRegistration(): Promise<Row[]> {
  const link = await openLink(roundTripMs);
  const started: { stop(): void }[] = [];
  try {
    const authority = await newAuthority();
    const [address] = addresses.servers;
    const provider = await startProvider(link.server.name, address);
    started.push(provider);
    const certificate = await authority.issue([hosts[0]]);
    const server = await startPostfix({
      users: { [jobs]: password },
      introspection: provider.introspection,
      listeners: { submission: { security: 'starttls', certificate } },
      ports: { submission: 587 },
      namespace: link.server.name,
      address,
    });
    started.push(server);
    const setting = { ca: authority.pem, hosts: { [hosts[0]]: address }, provider };
    const { signedInMs } = await inNamespace(link.client.name, 'consent', setting);
    return [
      {
        what: `browser is back to signed in, ${roundTripMs} ms round trip, the slowest of ${signedInMs.length}`,
        value: Math.max(...signedInMs),
        unit: 'ms',
        bar: atMost(1_500),
      },
    ];
  } finally {
    for (const each of started) each.stop();
    link.remove();
  }
}

/**
 * Measures the time from the user's consent to the end of the platform's own check, on loopback with a simulated
 * platform.
 */
async function ledPlatform(): Promise<Row[]> {
  let agreed = NaN;
  const app = testEngine({
    openUrl: async (url) => {
      await openPage(url);
      await openPage(url, { answer: 'agree' });
      agreed = performance.now();
    },
  });
  const { call } = programBehind(app);
  try {
    const address = practice.mailboxes['own-connection'];
    const { practice: running } = await call('practice.start', {});
    const { profile } = await call('profiles.create', { practice: true });
    const profileId = profile.id;
    const connection = { kind: 'mail-api', url: running.tenantUrl, clientId: practice.clientId } as const;
    const { clientSecret } = practice;
    await call('tenant.connect', { profileId, connection, clientSecret });
    await call('profiles.answer', { profileId, answers: { address, mailboxKind: 'own' } });
    await call('mailbox.discover', { address, practice: true, profileId });
    await call('profiles.answer', { profileId, answers: { route: 'own-connection' } });
    await call('consent.request', { profileId });
    const { end } = await call('tenant.push', { profileId, until: 'checked' });
    const value = end === 'checked' ? performance.now() - agreed : NaN;
    return [{ what: 'the platform has the permission to a verdict', value, unit: 'ms', bar: atMost(3_000) }];
  } finally {
    await app.close();
  }
}
