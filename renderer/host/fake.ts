import {
  dispatch,
  hostThrough,
  operations,
  type EngineTransport,
  type EngineEvent,
  type Handlers,
  type Host,
} from '../../shared/contract/index.ts';
import { withAnswers } from '../../shared/flow/index.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import { defaultPreferences, type Profile } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';

const cameAlong = () => platformForms.map((form) => ({ form, own: false }));

/** Replacements for the answers of an engine without stored data. */
export type FakeAnswers = Partial<Handlers<AbortSignal>>;

/** An engine without a network, for the gallery and tests; uses the contract's own dispatcher. */
export function fakeTransport(profiles: readonly Profile[] = [], answers: FakeAnswers = {}): EngineTransport {
  const kept = new Map(profiles.map((profile) => [profile.id, profile]));
  const listeners = new Set<(event: EngineEvent) => void>();
  let preferences = defaultPreferences;
  const running = new Map<string, AbortController>();
  const find = ({ profileId }: { profileId: string }) => {
    const profile = kept.get(profileId);
    return profile ? ok({ profile }) : fail({ kind: 'not-found' as const });
  };
  const handlers: Handlers<AbortSignal> = {
    'app.open': () =>
      ok({
        version: '0.0.0',
        shell: 'fake',
        systemLanguage: 'de',
        factsAsOf: '2026-11-23',
        preferences,
        vault: { kind: 'keychain' },
        certificates: [],
        unverifiedAsked: false,
        notices: [],
        unreadable: [],
        profiles: [...kept.values()],
      }),
    'settings.state': () => ok({ notices: [], unreadable: [] }),
    'settings.acknowledge': () => ok({ notices: [] }),
    'settings.removeUnreadable': () => ok({ unreadable: [], secretsLeft: false }),
    'settings.setCertificates': () => ok({ accepted: false, certificates: [] }),
    'settings.setPreferences': (changed) => {
      preferences = changed;
      return ok({ preferences });
    },
    'profiles.create': ({ practice }) => {
      const now = '2026-11-23T09:00:00.000Z';
      const id = `${practice ? 'practice-' : ''}${kept.size + 1}`;
      const profile: Profile = { id, practice, createdAt: now, updatedAt: now, answers: {}, results: {} };
      kept.set(profile.id, profile);
      return ok({ profile });
    },
    'profiles.addAddress': find,
    'profiles.get': find,
    'profiles.delete': ({ profileId }) =>
      kept.delete(profileId) ? ok({ secretsLeft: false }) : fail({ kind: 'not-found' }),
    'profiles.export': () => ok({ name: 'example.absender', text: '{}' }),
    'profiles.import': () => fail({ kind: 'invalid-input', detail: 'no profile' }),
    'settings.forgetEverything': () => {
      kept.clear();
      return ok({ secretsLeft: false });
    },
    'journal.read': () => ok({ lines: [], incidents: [] }),
    'journal.reportIncident': ({ where, message }) =>
      ok({ incident: { at: '2026-11-23T09:00:00.000Z', path: '', text: `${where}: ${message}` } }),
    'desktop.protectScreen': () => ok({ works: false }),
    'desktop.keepInFront': () => ok({ works: false }),
    'profiles.answer': ({ profileId, answers: given }) => {
      const profile = kept.get(profileId);
      if (profile) kept.set(profileId, { ...profile, answers: withAnswers(profile.answers, given) });
      return find({ profileId });
    },
    'tenant.connect': find,
    'forms.list': () => ok({ forms: cameAlong() }),
    'forms.keep': () => ok({ forms: cameAlong() }),
    'forms.remove': () => ok({ forms: cameAlong() }),
    'mailbox.discover': ({ address }) =>
      ok({
        discovery: {
          domain: address.split('@')[1] ?? '',
          nullMx: false,
          staleAutoconfig: false,
          candidates: [],
          evidence: [],
        },
      }),
    'mailbox.hasPassword': () => ok({ stored: false, vault: { kind: 'keychain' } }),
    'mailbox.copyPassword': () => ok({ copied: true, clearsAfterSeconds: 60 }),
    'consent.request': find,
    'consent.copyAddress': () => ok({ copied: true, clearsAfterSeconds: 60 }),
    'consent.showAddress': () => ok({ address: 'http://127.0.0.1:49152/h7kq3m9xw2pd' }),
    'mailbox.check': find,
    'profiles.checkAgain': find,
    'tenant.push': ({ profileId }) => {
      const profile = kept.get(profileId);
      return profile ? ok({ profile, end: 'checked' as const }) : fail({ kind: 'not-found' as const });
    },
    'tenant.rollBack': find,
    'tenant.determineOutcome': () => ok({ outcome: 'not-yet' }),
    'tenant.settle': find,
    'tenant.sendTestMail': find,
    'tenant.checkInbound': find,
    'careerPage.check': find,
    'server.probe': () => fail({ kind: 'not-found' }),
    'domain.check': find,
    'domain.stop': find,
    'tenant.checkConformance': () => ok({ lines: [] }),
    'sender.check': ({ domain }) =>
      ok({
        report: {
          domain,
          verdict: 'in-order',
          spf: { state: 'authorised', problems: [] },
          dkim: { state: 'present', selectors: [] },
          dmarc: { state: 'none' },
          records: [],
          dns: { nameServers: [] },
          findings: [],
        },
      }),
    'messages.explain': () => ok({ findings: [] }),
    'practice.start': () =>
      ok({
        practice: {
          tenantUrl: 'http://127.0.0.1:1',
          domainTenantUrl: 'http://127.0.0.1:2',
          careerPage: 'https://127.0.0.1:1/karriere',
          running: true,
        },
      }),
    'practice.stop': () => ok({}),
    'desktop.openLink': () => ok({}),
    'desktop.openLetter': () => ok({}),
    ...answers,
  };
  return {
    call: async (operation, { id, input }) => {
      if (operation === 'calls.cancel') {
        const parsed = operations['calls.cancel'].input.safeParse(input);
        if (!parsed.success) return fail({ kind: 'invalid-input' });
        running.get(parsed.data.call)?.abort();
        return ok({});
      }
      const controller = new AbortController();
      running.set(id, controller);
      let sequence = 0;
      const report = (progress: EngineEvent['progress']) => {
        for (const listener of listeners) listener({ call: id, sequence: sequence++, progress });
      };
      try {
        return await dispatch(
          handlers,
          operation,
          input,
          { signal: controller.signal, report },
          console.error,
        );
      } finally {
        running.delete(id);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const fakeHost = (profiles?: readonly Profile[], answers?: FakeAnswers): Host =>
  hostThrough(fakeTransport(profiles, answers), () => crypto.randomUUID());
