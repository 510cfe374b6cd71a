/** Calls every operation of the contract, with a secret in every field that accepts one. */
import type { Store } from '../../../main/store/index.ts';
import { operations, type EngineTransport, type OperationName } from '../../../shared/contract/index.ts';
import { basisOf } from '../../../shared/flow/index.ts';

import { practice, type PlatformForm, type Preferences, type Profile } from '../../../shared/model/index.ts';
import { canary, clientCanary, tokenCanary } from '../../support/canary.ts';

/** What the next mailbox check does: run for real, succeed, find the port blocked, or throw an exception. */
export type MailboxCourse = 'real' | 'works' | 'blocked' | 'breaks';

interface Known {
  /** The port of the mail server that repeats its input. */
  readonly mailPort: number;
  readonly odooUrl: string;
  /** Ports to which a secret may be sent. */
  readonly mayKnow: Set<number>;
  /** The settings store of the engine behind the transport. */
  readonly store: Store;
}

interface Listener {
  /** Collects every reply and event. */
  readonly heard: string[];
  readonly checks: (way: MailboxCourse) => void;
  /** Waits until the next consent page is opened. Resolves to a function that gives consent on that page. */
  readonly consent: () => Promise<() => Promise<void>>;
  /** Called just before the files are removed. */
  readonly beforeEnd: () => void;
}

interface Values {
  readonly practice: { readonly tenantUrl: string; readonly careerPage: string };
  readonly preferences: Preferences;
  readonly forms: readonly { readonly form: PlatformForm }[];
  readonly profile: Profile;
  readonly text: string;
}

/** Calls all operations through this transport. @returns those that succeeded at least once. */
export async function everything(
  transport: EngineTransport,
  known: Known,
  listener: Listener,
): Promise<Set<OperationName>> {
  const { mailPort, odooUrl, mayKnow, store } = known;
  const { heard, checks, consent, beforeEnd } = listener;
  const accepted = new Set<OperationName>();
  let calls = 0;
  const unsubscribe = transport.subscribe((event) => heard.push(JSON.stringify(event)));
  const call = async (operation: OperationName, input: unknown): Promise<Values> => {
    const reply = await transport.call(operation, { id: `canary-${String(++calls)}`, input });
    heard.push(JSON.stringify(reply));
    if (reply.ok) accepted.add(operation);
    return (reply.ok ? reply.value : {}) as Values;
  };

  const brokenOff = async (operation: OperationName, input: unknown) => {
    const running = call(operation, input);
    await call('calls.cancel', { call: `canary-${String(calls)}` });
    await running;
  };

  const { preferences } = await call('app.open', {});
  await call('settings.setPreferences', preferences);
  await call('settings.setCertificates', { text: '' });
  await call('settings.state', {});
  await call('settings.acknowledge', { notices: [] });
  await call('settings.removeUnreadable', { key: '0'.repeat(16) });
  const [first] = (await call('forms.list', {})).forms;
  await call('forms.keep', { form: { ...first?.form, id: 'own-form' } });
  await call('forms.remove', { formId: 'own-form' });
  await call('desktop.protectScreen', { on: true });
  await call('desktop.keepInFront', { on: false });
  await call('messages.explain', {
    observations: [{ stage: 'auth', text: `535 5.7.8 no, smtp_pass="${canary}"` }],
  });
  await call('sender.check', { domain: 'firma.test', nameServer: '127.0.0.1:1' });
  await call('desktop.openLetter', { subject: 'A letter', body: 'to IT' });
  await call('desktop.openLink', { link: 'microsoft-admin-center' });
  await call('desktop.openLink', { link: 'no-such-link' });
  const { practice: running } = await call('practice.start', {});
  mayKnow.add(Number(new URL(running.tenantUrl).port));
  const connection = { kind: 'mail-api', url: running.tenantUrl, clientId: practice.clientId };
  const endpoint = { host: 'mail.firma.test', port: mailPort, security: 'tls' };

  // The platform first rejects the credentials, then accepts them, so that all checks run.
  const judged = { url: running.tenantUrl, change: true, recipient: practice.mailboxes.works };
  await call('tenant.checkConformance', { ...judged, clientId: practice.clientId, secret: clientCanary });
  await call('tenant.checkConformance', { ...judged, secret: tokenCanary });
  await call('tenant.checkConformance', { ...judged, url: 'http://127.0.0.1:1', secret: tokenCanary });
  await brokenOff('tenant.checkConformance', { ...judged, secret: practice.staticToken });
  for (const inPractice of [false, true]) {
    const profileId = (await call('profiles.create', { practice: inPractice })).profile.id;
    const address = inPractice ? practice.mailboxes.works : 'jobs@firma.test';
    const connect = (more: object, clientSecret: string) =>
      call('tenant.connect', { profileId, connection: { ...connection, ...more }, clientSecret });
    await connect({}, clientCanary);
    await connect({ url: 'http://127.0.0.1:1' }, clientCanary);
    await connect({ clientId: undefined }, tokenCanary);
    await call('tenant.connect', {
      profileId,
      connection: { kind: 'odoo', url: odooUrl, login: 'admin' },
      clientSecret: tokenCanary,
    });
    await connect({}, practice.clientSecret);
    await call('profiles.answer', {
      profileId,
      answers: {
        address,
        mailboxKind: 'own',
        signIn: { username: address, endpoint },
        confirmedServer: endpoint.host,
      },
    });
    await call('mailbox.discover', { address, practice: false, profileId });
    checks('real');
    await brokenOff('mailbox.check', { profileId, password: canary });
    for (const way of ['real', 'breaks', 'blocked', 'works'] as const) {
      checks(way);
      await call('mailbox.check', { profileId, password: canary });
    }
    await call('mailbox.check', { profileId });
    await call('mailbox.hasPassword', { profileId });
    await call('mailbox.copyPassword', { profileId });
    for (const way of ['real', 'works'] as const) {
      checks(way);
      await call('tenant.push', { profileId, until: 'checked' });
    }
    if (!inPractice) interruptedActivation(store, profileId);
    await call('tenant.determineOutcome', { profileId });
    await call('tenant.settle', { profileId, choice: 'finish' });
    await call('tenant.push', { profileId, until: 'active' });
    await call('profiles.checkAgain', { profileId });
    // Only messages to the practice company are redirected; with other mailboxes, the check would wait for a long time.
    await (inPractice ? call : brokenOff)('tenant.checkInbound', { profileId });
    await call('careerPage.check', { profileId, url: running.careerPage });
    await call('domain.check', { profileId });
    await call('domain.stop', { profileId });
    await call('tenant.sendTestMail', { profileId, recipient: address });
    await call('tenant.rollBack', { profileId });
    await call('profiles.get', { profileId });
    await call('profiles.addAddress', { profileId });
    const { text } = await call('profiles.export', { profileId });
    await call('profiles.import', { text });
    // Secrets in the wrong fields are rejected or treated as the field's value, but never returned.
    await call('mailbox.check', { profileId, password: { nested: canary } });
    await call('profiles.answer', { profileId, answers: { [canary]: canary } });
    for (const way of ['real', 'breaks', 'works'] as const) {
      checks(way);
      const alternatives = [{ endpoint: { ...endpoint, port: 1 }, signIn: true }];
      const what = { endpoint, alternatives, sender: address, practice: inPractice };
      await call('server.probe', { ...what, username: address, password: canary });
    }
    await call('journal.reportIncident', {
      where: 'screen',
      message: `password: "${canary}"`,
      stack: `AUTH PLAIN ${Buffer.from(`\0a\0${canary}`).toString('base64')}`,
    });
  }
  const { id: connected } = (await call('profiles.create', { practice: true })).profile;
  const own = practice.mailboxes['own-connection'];
  await call('tenant.connect', { profileId: connected, connection, clientSecret: practice.clientSecret });
  await call('profiles.answer', { profileId: connected, answers: { address: own, mailboxKind: 'own' } });
  await call('mailbox.discover', { address: own, practice: true, profileId: connected });
  await call('profiles.answer', { profileId: connected, answers: { route: 'own-connection' } });
  const opened = consent();
  const connecting = call('consent.request', { profileId: connected });
  const agree = await opened;
  await call('consent.copyAddress', { profileId: connected });
  await call('consent.showAddress', { profileId: connected });
  await agree();
  await connecting;
  await call('profiles.import', { text: JSON.stringify({ format: 'absender-profile', password: canary }) });
  for (const operation of Object.keys(operations) as OperationName[])
    if (!/^(forgetEverything|stopPractice)$/.test(operation)) await call(operation, { secret: canary });
  await call('app.open', {});
  await call('journal.read', {});
  beforeEnd();
  for (const { id } of store.list()) await call('profiles.delete', { profileId: id });
  await call('practice.stop', {});
  await call('settings.forgetEverything', {});
  await call('journal.read', {});
  unsubscribe();
  return accepted;
}

/** Stores the state in which a kill just before an activation leaves the profile. */
function interruptedActivation(store: Store, profileId: string): void {
  store.change(profileId, (profile) => {
    const { review, draft } = profile.results;
    if (!review || !draft) throw new Error('no draft was written');
    profile.unfinished = {
      step: 'activate',
      key: crypto.randomUUID(),
      basedOn: review.version,
      draftId: draft.draft.id,
      basis: basisOf('connection', profile),
      at: new Date().toISOString(),
    };
  });
}
