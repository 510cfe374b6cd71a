import { CallRefusal, type CallProblem } from '../../shared/contract/index.ts';
import { awaitsConsent, basisOf } from '../../shared/flow/index.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import {
  secretAccountOf,
  type Address,
  type Answers,
  type Discovery,
  type PlatformForm,
  type Profile,
  type Refusable,
  type Results,
  type TenantConnection,
  type TenantProblem,
} from '../../shared/model/index.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Redaction } from '../../shared/known-secrets/index.ts';
import type { CareerPageNetwork } from '../career-page/index.ts';
import type { Signpost } from '../consent/index.ts';
import type { AskNameServer, HttpsOptions } from '../net/index.ts';
import type { ProbeNetwork } from '../probe/index.ts';
import type { PracticeWorld } from '../practice/index.ts';
import { memoryStore, type Store } from '../store/index.ts';
import { tenantAt, type Tenant } from '../tenant/index.ts';
import { memoryVault, type SecretKey, type Vault } from '../vault/index.ts';
import { readableIn } from './certificates.ts';
import { contest } from './contest.ts';
import { ClockElsewhere } from './clock.ts';
import { leavesDoubt } from './doubt.ts';
import { cleanStore } from './exits.ts';
import { taughtBy } from './redaction.ts';
import { SecretClipboard } from './secret-clipboard.ts';
import type { RunningCalls } from './running-calls.ts';
import type { AppPorts } from './types.ts';

/** The environment of a profile: the real one, or that of practice, which exists only in memory. */
interface ProfileEnvironment {
  readonly store: Store;
  readonly vault: Vault;
  readonly network: ProbeNetwork;
  /** Network options for web pages. */
  readonly pages: CareerPageNetwork;
  /** Answers DNS queries about domains; name servers are queried when absent. */
  readonly dns?: AskNameServer;
}

export interface PracticeEnvironment extends ProfileEnvironment {
  readonly world: PracticeWorld;
}

/** An open consent page, while this program waits for the platform to report whether the user has agreed. */
export interface OpenConsent {
  /** Never returned to a caller. */
  readonly url: string;
  readonly ended: Promise<Result<{ profile: Profile }, CallProblem>>;
  /** Stops waiting, as if the user had cancelled. */
  readonly stop: () => void;
  /** The local address that redirects to the page; absent until the user asks for it. */
  signpost?: Promise<Signpost>;
}

/** A profile with its environment. */
export interface ProfileContext {
  readonly profile: Profile;
  readonly environment: ProfileEnvironment;
}

const practicePrefix = 'practice-';

const profileNotFound: CallProblem = { kind: 'not-found', detail: 'profile' };

/**
 * Operations that change something at a tenant. A refusal means that nothing was changed, unless the outcome is
 * uncertain.
 */
const changing: ReadonlySet<Refusable> = new Set(['platform-check', 'activate', 'rollback']);

/** Returns the name of the vault account that holds a tenant's secret. */
const accountOf = (platform: TenantConnection | undefined): string =>
  !platform || platform.kind === 'guided' ? '' : secretAccountOf(platform);

/** Shared by the operations: access to profiles, their secrets, their tenants, and practice. */
export class Engine {
  readonly ports: AppPorts;
  readonly redaction: Redaction;
  readonly clipboard: SecretClipboard | undefined;
  readonly running: RunningCalls;
  readonly clockElsewhere = new ClockElsewhere();
  /** The discovery result for an address that is not stored yet; added to the profile together with the address. */
  searched: { profileId: string; address: Address; discovery: Discovery } | undefined;
  /** The consent pages that are open right now, by profile. */
  readonly consents = new Map<string, OpenConsent>();
  #practice: Promise<PracticeEnvironment> | undefined;
  #practiceNow: PracticeEnvironment | undefined;

  /** @param redaction the same instance that the guarded ports use. */
  constructor(ports: AppPorts, redaction: Redaction, running: RunningCalls) {
    this.ports = ports;
    this.redaction = redaction;
    this.running = running;
    this.clipboard = ports.clipboard && new SecretClipboard(ports.clipboard);
  }

  /** PEM certificates trusted in addition to the system's: from the start options, and from the user. */
  get extraCa(): readonly string[] {
    const added = readableIn(this.ports.store.certificates());
    return [...(this.ports.network?.extraCa ?? []), ...(added === '' ? [] : [added])];
  }

  /** Network options for mail servers. */
  get network(): ProbeNetwork {
    return { ...this.ports.network, extraCa: this.extraCa };
  }

  /** Network options for HTTPS servers. */
  get https(): HttpsOptions {
    return { extraCa: this.extraCa, proxyFor: this.ports.proxyFor };
  }

  get practice(): PracticeEnvironment | undefined {
    return this.#practiceNow;
  }

  /** Returns the environment for a new profile; undefined if practice was requested and is not running. */
  environment(practice: boolean): ProfileEnvironment | undefined {
    if (practice) return this.#practiceNow;
    const { store, vault, pages } = this.ports;
    return { store, vault, network: this.network, pages: { ...this.https, ...pages } };
  }

  /** Creates and stores a profile; undefined if practice was requested and is not running. */
  create(practice: boolean, answers: Answers = {}): Profile | undefined {
    const environment = this.environment(practice);
    const id = `${practice ? practicePrefix : ''}${crypto.randomUUID()}`;
    const now = new Date().toISOString();
    const profile: Profile = { id, practice, createdAt: now, updatedAt: now, answers, results: {} };
    environment?.store.put(profile);
    return environment && profile;
  }

  find(profileId: string): Result<ProfileContext, CallProblem> {
    const environment = this.environment(profileId.startsWith(practicePrefix));
    const profile = environment?.store.get(profileId);
    return environment && profile ? ok({ environment, profile }) : fail(profileNotFound);
  }

  /** Returns the profile as currently stored. */
  again({ profile }: ProfileContext): ProfileContext {
    const found = this.find(profile.id);
    if (!found.ok) throw new CallRefusal(profileNotFound);
    return found.value;
  }

  profiles(): Profile[] {
    return [...this.ports.store.list(), ...(this.#practiceNow?.store.list() ?? [])];
  }

  /**
   * Changes the profile as it is currently stored, so that other changes made during an operation are not lost. A
   * deleted profile stays deleted.
   */
  update({ environment, profile }: ProfileContext, change: (profile: Profile) => void): Profile {
    const changed = environment.store.change(profile.id, (next) => {
      change(next);
      next.updatedAt = new Date().toISOString();
    });
    if (!changed) throw new CallRefusal(profileNotFound);
    return changed;
  }

  /** Stores a secret of a profile, unless the profile has been deleted. */
  async keepSecret({ environment, profile }: ProfileContext, key: SecretKey, secret: string): Promise<void> {
    const isDeleted = () => !environment.store.get(profile.id);
    if (isDeleted()) throw new CallRefusal(profileNotFound);
    await environment.vault.write(key, secret);
    // Another process, e.g. the command line, may have deleted the profile in the meantime.
    if (isDeleted()) await environment.vault.remove(key);
  }

  /** Stores a result and removes the last refusal. */
  keep<Name extends Exclude<keyof Results, 'problem'>>(
    scope: ProfileContext,
    name: Name,
    found: Omit<NonNullable<Results[Name]>, 'basis' | 'at'>,
    also?: (profile: Profile) => void,
  ): Profile {
    const basis = basisOf(name, scope.profile);
    return this.update(scope, (profile) => {
      Object.assign(profile.results, { [name]: { ...found, basis, at: new Date().toISOString() } });
      delete profile.results.problem;
      // A change is complete once its outcome is stored.
      if (name === 'draft' || name === 'activation') delete profile.unfinished;
      if (name === 'activation') delete profile.contested;
      also?.(profile);
    });
  }

  /** Stores a tenant's refusal. */
  tell(
    scope: ProfileContext,
    during: Refusable,
    problem: TenantProblem,
    also?: (profile: Profile) => void,
  ): Profile {
    // A cancelled call was not refused.
    if (problem.kind === 'cancelled') return this.update(scope, () => undefined);
    return this.update(scope, (profile) => {
      profile.results.problem = { basis: '', at: new Date().toISOString(), during, problem };
      also?.(profile);
    });
  }

  /** Records that the tenant refused a change. If the settings were changed elsewhere, they need another review. */
  refuse(scope: ProfileContext, during: Refusable, problem: TenantProblem): Profile {
    return this.tell(scope, during, problem, (profile) => {
      const { results } = profile;
      // After a refused rollback, the activated settings remain active. If there is no `activation`, `unfinished` is
      // the only record of that.
      const isKnown =
        during !== 'rollback' || problem.kind === 'conflict' || results.activation !== undefined;
      if (changing.has(during) && !leavesDoubt(problem) && isKnown) delete profile.unfinished;
      // Tenants may delete drafts; the next attempt writes a new one.
      if (problem.kind === 'not-found' && during !== 'rollback') delete results.draft;
      // A rollback keeps its draft, because it could not be retried without it.
      if (problem.kind === 'conflict' && during !== 'rollback') contest(profile);
    });
  }

  mailboxKey({ profile }: ProfileContext): SecretKey {
    return { kind: 'mailbox', profileId: profile.id, account: profile.answers.signIn?.username ?? '' };
  }

  tenantKey({ profile }: ProfileContext): SecretKey {
    return { kind: 'tenant', profileId: profile.id, account: accountOf(profile.answers.platform) };
  }

  /** Returns the available platform forms. A user's form replaces the built-in one with the same id. */
  forms(): { readonly form: PlatformForm; readonly own: boolean }[] {
    const own = this.ports.store.forms();
    const ours = platformForms.filter(({ id }) => own.every((form) => form.id !== id));
    return [...own.map((form) => ({ form, own: true })), ...ours.map((form) => ({ form, own: false }))];
  }

  /** Returns the profile's tenant with its stored secret. */
  async tenant(scope: ProfileContext): Promise<Result<Tenant, TenantProblem>> {
    const { platform } = scope.profile.answers;
    if (!platform || platform.kind === 'guided') return fail({ kind: 'not-a-tenant' });
    if (awaitsConsent(platform, scope.profile)) return fail({ kind: 'invalid', reason: 'not-confirmed' });
    const secret = await scope.environment.vault.read(this.tenantKey(scope));
    return secret === undefined
      ? fail({ kind: 'unauthorised' })
      : ok(await this.tenantAt(scope, platform, secret));
  }

  /**
   * Creates a tenant that uses this computer's proxy and certificates. The tenant may have received the mailbox's
   * password, perhaps in an earlier run, and may repeat it in any response, so the password is read from the vault,
   * which makes the redaction learn it.
   */
  async tenantAt(
    scope: ProfileContext,
    platform: Exclude<TenantConnection, { kind: 'guided' }>,
    secret: string,
  ): Promise<Tenant> {
    await scope.environment.vault.read(this.mailboxKey(scope));
    const { redaction, https } = this;
    const { clock } = this.ports;
    return tenantAt(platform, secret, {
      redaction,
      ...https,
      ...(clock && { clock }),
      onDate: (date) => this.clockElsewhere.see(date),
    });
  }

  startPractice(): Promise<PracticeEnvironment> {
    this.#practice ??= this.#openPractice();
    return this.#practice;
  }

  async stopPractice(): Promise<void> {
    const running = this.#practice;
    this.#practice = undefined;
    this.#practiceNow = undefined;
    await (await running?.catch(() => undefined))?.world.stop();
  }

  async #openPractice(): Promise<PracticeEnvironment> {
    const { probe } = this.ports;
    // Practice is loaded on demand, because its servers and certificates take as long to load as the rest of the
    // engine.
    const { startPractice } = await import('../practice/index.ts');
    const world = await startPractice({
      language: () => {
        const { language } = this.ports.store.preferences();
        return language === 'system' ? undefined : language;
      },
      probe: ({ endpoint, username, password, sender, ehloName }, network, signal, onStage) =>
        probe(
          { endpoint, credentials: { username, password }, sender, ehloName, vantage: 'platform' },
          { lookup: (host) => network.lookup(host), extraCa: network.extraCa },
          { signal, report: (event) => event.kind === 'stage-ended' && onStage(event.record) },
        ),
    });
    const network: ProbeNetwork = { lookup: (host) => world.lookup(host), extraCa: [world.ca] };
    const pages: CareerPageNetwork = {
      lookup: async (host) => [...(await world.lookup(host))],
      mayBeLocal: true,
      extraCa: [world.ca],
    };
    const store = cleanStore(memoryStore(), this.redaction);
    const vault = taughtBy(memoryVault('practice'), this.redaction);
    this.#practiceNow = { world, network, pages, store, vault, dns: world.dns };
    return this.#practiceNow;
  }
}
