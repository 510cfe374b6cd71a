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
  /** Identifies this change: a repetition with the same key is the same change. A new one when absent. */
  readonly changeKey?: string;
}

export type TenantResult<Value> = Promise<Result<Value, TenantProblem>>;

/** Asks a mailbox's provider, in the user's browser, to let the platform send as the mailbox. This program gets no token. */
export interface TenantConnections {
  /** @returns the platform's name for the connection, and the URL of the consent page. */
  begin(
    wanted: { readonly settings: MailSettings; readonly provider: ConnectionProvider },
    context: TenantContext,
  ): TenantResult<{ readonly id: string; readonly url: string }>;
  /** Waits until the user has agreed or declined. Deactivates what the platform activated on its own in the meantime. */
  end(id: string, sender: Address, context: TenantContext): TenantResult<ConnectionOutcome>;
  /** Like `end`, but without waiting: undefined while the user has not answered. */
  look(id: string, sender: Address, context: TenantContext): TenantResult<ConnectionOutcome | undefined>;
  /** Removes the connection and the platform's permission; also before the user has answered. */
  forget(id: string, sender: Address, context: TenantContext): TenantResult<undefined>;
}

/** The operations of every tenant. Writes are conditional on the version that was read; nothing is applied twice. */
export interface Tenant {
  capabilities(context: TenantContext): TenantResult<TenantCapabilities>;
  /** @param context.sender selects the settings if the tenant has several. */
  current(context: TenantContext & { readonly sender?: Address }): TenantResult<TenantSettings>;
  /** Writes the inactive draft. @param basedOn the version of the settings that the user saw. */
  writeDraft(
    settings: MailSettings,
    /** Absent if the settings use an OAuth connection instead of a password. */
    password: string | undefined,
    basedOn: string,
    context: TenantContext,
  ): TenantResult<Draft>;
  /** The tenant checks the draft from its own servers. */
  check(draft: Draft, context: TenantContext): TenantResult<ProbeReport>;
  activate(draft: Draft, context: TenantContext): TenantResult<TenantSettings>;
  /** Restores the settings that were active before the last activation. */
  rollBack(basedOn: string, context: TenantContext): TenantResult<TenantSettings>;
  /** For tenants whose connections to a provider can be started by a program. */
  readonly connections?: TenantConnections;
  /** Sends an external mail to the mailbox and waits for it at the platform's address; for tenants that can. */
  checkInbound?(
    mailbox: Address,
    /** `inbound`: the address at the platform that the mailbox redirects to, if there are several. */
    context: TenantContext & { readonly inbound?: Address | undefined },
  ): TenantResult<InboundCheck>;
  /** Registers a domain, or returns its required records again; for tenants that send in a domain's name. */
  addDomain?(domain: string, context: TenantContext): TenantResult<PlatformDomain>;
  /** The tenant checks the domain's records from its own servers, and sends in its name once they exist. */
  verifyDomain?(domain: string, context: TenantContext): TenantResult<PlatformDomain>;
  /** Stops sending in the domain's name. */
  stopDomain?(domain: string, context: TenantContext): TenantResult<PlatformDomain>;
  /** @param context.sender the activated address. */
  sendTestMail(
    recipient: Address,
    context: TenantContext & { readonly sender?: Address },
  ): TenantResult<{ messageId?: string | undefined }>;
}

export interface TenantOptions extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** Knows the secrets that are sent to the tenant, and learns those that it returns. */
  readonly redaction: Redaction;
  /** Milliseconds for one request. */
  readonly deadlineMs?: number;
  /** Milliseconds for a whole check by the tenant. */
  readonly checkDeadlineMs?: number;
  /** Milliseconds that the user may take to agree in the browser. */
  readonly consentDeadlineMs?: number;
  /** Milliseconds that a redirected mail may take. */
  readonly inboundDeadlineMs?: number;
  readonly clock?: Clock;
  /** Called with the `Date` header of every response. */
  readonly onDate?: ((date: string) => void) | undefined;
}
