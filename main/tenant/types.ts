import type {
  Address,
  ConnectionOutcome,
  ConnectionProvider,
  Draft,
  InboundCheck,
  PlatformDomain,
  MailSettings,
  ProbeReport,
  TenantCapabilities,
  TenantProblem,
  TenantSettings,
} from '../../shared/model/index.ts';
import type { HttpsOptions } from '../net/index.ts';
import type { Clock } from './http/clock.ts';
import type { Progress } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/result.ts';
import type { Redaction } from '../../shared/known-secrets/index.ts';

export interface TenantContext {
  readonly signal: AbortSignal;
  readonly report?: (progress: Progress) => void;
  /**
   * The idempotency key of this change. Repeating a change with the same key does not apply it twice. A new key is
   * generated if it is absent.
   */
  readonly changeKey?: string;
}

export type TenantResult<Value> = Promise<Result<Value, TenantProblem>>;

/**
 * OAuth connections, which let the platform send as a mailbox. The user gives consent on a page of the mailbox's
 * provider in the browser, and this program receives no token.
 */
export interface TenantConnections {
  /** @returns the platform's id for the OAuth connection, and the URL of the consent page. */
  begin(
    request: { readonly settings: MailSettings; readonly provider: ConnectionProvider },
    context: TenantContext,
  ): TenantResult<{ readonly id: string; readonly url: string }>;
  /**
   * Waits until the user has given or declined consent. Deactivates anything that the platform activated on its own in
   * the meantime.
   */
  end(id: string, sender: Address, context: TenantContext): TenantResult<ConnectionOutcome>;
  /** Like `end`, but without waiting. Returns undefined while the user has not answered. */
  readOutcome(
    id: string,
    sender: Address,
    context: TenantContext,
  ): TenantResult<ConnectionOutcome | undefined>;
  /** Removes the OAuth connection and the platform's permission, even before the user has answered. */
  forget(id: string, sender: Address, context: TenantContext): TenantResult<undefined>;
}

/**
 * The operations of every tenant. Writes are conditional on the version that was read, and nothing is applied twice.
 */
export interface Tenant {
  capabilities(context: TenantContext): TenantResult<TenantCapabilities>;
  /** @param context.sender selects the settings if the tenant has settings for several senders. */
  current(context: TenantContext & { readonly sender?: Address }): TenantResult<TenantSettings>;
  /** Writes the settings as an inactive draft. @param basedOn the version of the settings that the user saw. */
  writeDraft(
    settings: MailSettings,
    /** Absent if the settings use an OAuth connection instead of a password. */
    password: string | undefined,
    basedOn: string,
    context: TenantContext,
  ): TenantResult<Draft>;
  /** Has the tenant check the draft from its own servers. */
  check(draft: Draft, context: TenantContext): TenantResult<ProbeReport>;
  activate(draft: Draft, context: TenantContext): TenantResult<TenantSettings>;
  /** Restores the settings that were active before the last activation. */
  rollBack(basedOn: string, context: TenantContext): TenantResult<TenantSettings>;
  /** Present if OAuth connections can be started through the tenant's API. */
  readonly connections?: TenantConnections;
  /**
   * Sends a message to the mailbox from another address and waits until it is redirected to the platform's inbound
   * address. Present if the tenant supports this.
   */
  checkInbound?(
    mailbox: Address,
    /** `inbound`: the address at the platform that the mailbox redirects to, if there are several. */
    context: TenantContext & { readonly inbound?: Address | undefined },
  ): TenantResult<InboundCheck>;
  /**
   * Registers a domain, or returns its required DNS records again. Present if the tenant sends on behalf of domains.
   */
  addDomain?(domain: string, context: TenantContext): TenantResult<PlatformDomain>;
  /**
   * Has the tenant check the domain's DNS records from its own servers. Once they exist, the tenant sends on behalf of
   * the domain.
   */
  verifyDomain?(domain: string, context: TenantContext): TenantResult<PlatformDomain>;
  /** Stops sending on behalf of the domain. */
  stopDomain?(domain: string, context: TenantContext): TenantResult<PlatformDomain>;
  /** @param context.sender the activated address. */
  sendTestMail(
    recipient: Address,
    context: TenantContext & { readonly sender?: Address },
  ): TenantResult<{ messageId?: string | undefined }>;
}

export interface TenantOptions extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** Contains the secrets that are sent to the tenant; those that the tenant returns are added. */
  readonly redaction: Redaction;
  /** Time limit in milliseconds for one request. */
  readonly deadlineMs?: number;
  /** Time limit in milliseconds for a whole check by the tenant. */
  readonly checkDeadlineMs?: number;
  /** Time limit in milliseconds for the user to give consent in the browser. */
  readonly consentDeadlineMs?: number;
  /** Time limit in milliseconds for a redirected message to arrive. */
  readonly inboundDeadlineMs?: number;
  readonly clock?: Clock;
  /** Called with the `Date` header of every response. */
  readonly onDate?: ((date: string) => void) | undefined;
}
