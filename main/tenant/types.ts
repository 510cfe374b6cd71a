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
  /** Names this change: a repetition under the same key is the same change. A new one when absent. */
  readonly changeKey?: string;
}

export type TenantResult<Value> = Promise<Result<Value, TenantProblem>>;

/** Asks a mailbox's provider, in the user's browser, to let the platform send as the mailbox. No token comes this way. */
export interface TenantConnections {
  /** @returns the platform's name for it, and the page on which the user agrees. */
  begin(
    wanted: { readonly settings: MailSettings; readonly provider: ConnectionProvider },
    context: TenantContext,
  ): TenantResult<{ readonly id: string; readonly url: string }>;
  /** Waits until the user has agreed, or did not. What the platform switched on by itself meanwhile is switched off. */
  end(id: string, sender: Address, context: TenantContext): TenantResult<ConnectionOutcome>;
  /** One look, without waiting: undefined while nobody has agreed. Switches off as `end` does. */
  look(id: string, sender: Address, context: TenantContext): TenantResult<ConnectionOutcome | undefined>;
  /** Takes the connection and what the platform was given for it away; also while nobody has agreed. */
  forget(id: string, sender: Address, context: TenantContext): TenantResult<undefined>;
}

/** What every tenant can be asked for. Writes are conditional on the version that was read; nothing is applied twice. */
export interface Tenant {
  capabilities(context: TenantContext): TenantResult<TenantCapabilities>;
  /** @param context.sender whose settings, where the tenant has several side by side. */
  current(context: TenantContext & { readonly sender?: Address }): TenantResult<TenantSettings>;
  /** Writes the inactive draft. @param basedOn the version of the settings that the user saw. */
  writeDraft(
    settings: MailSettings,
    /** Absent where the settings name a connection that the user agreed to. */
    password: string | undefined,
    basedOn: string,
    context: TenantContext,
  ): TenantResult<Draft>;
  /** The tenant checks the draft from its own servers. */
  check(draft: Draft, context: TenantContext): TenantResult<ProbeReport>;
  activate(draft: Draft, context: TenantContext): TenantResult<TenantSettings>;
  /** Puts back what was active before the last activation. */
  rollBack(basedOn: string, context: TenantContext): TenantResult<TenantSettings>;
  /** For tenants that connect themselves to a provider while a program leads. */
  readonly connections?: TenantConnections;
  /** Sends a mail to the mailbox from outside and waits for it at the platform's address; for tenants that can. */
  checkInbound?(
    mailbox: Address,
    /** `inbound`: the address at the platform that the mailbox redirects to, where there are several. */
    context: TenantContext & { readonly inbound?: Address | undefined },
  ): TenantResult<InboundCheck>;
  /** Begins with a domain, or says again which records it needs; for tenants that send in a domain's name. */
  addDomain?(domain: string, context: TenantContext): TenantResult<PlatformDomain>;
  /** The tenant looks for the domain's records from its own servers, and sends in its name once they are there. */
  verifyDomain?(domain: string, context: TenantContext): TenantResult<PlatformDomain>;
  /** Ends sending in the domain's name. */
  stopDomain?(domain: string, context: TenantContext): TenantResult<PlatformDomain>;
  /** @param context.sender the address that was activated. */
  sendTestMail(
    recipient: Address,
    context: TenantContext & { readonly sender?: Address },
  ): TenantResult<{ messageId?: string | undefined }>;
}

export interface TenantOptions extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** Knows the secrets that the tenant is told, and learns those that it gives. */
  readonly redaction: Redaction;
  /** Milliseconds for one request. */
  readonly deadlineMs?: number;
  /** Milliseconds for a whole check by the tenant. */
  readonly checkDeadlineMs?: number;
  /** Milliseconds that somebody may take to agree in the browser. */
  readonly consentDeadlineMs?: number;
  /** Milliseconds that a redirected mail may take. */
  readonly inboundDeadlineMs?: number;
  readonly clock?: Clock;
  /** Told the `Date` header of every answer. */
  readonly onDate?: ((date: string) => void) | undefined;
}
