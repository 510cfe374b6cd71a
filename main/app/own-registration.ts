import type { CallContext } from '../../shared/contract/index.ts';
import { explain } from '../../shared/diagnosis/index.ts';
import { signIns } from '../../shared/knowledge/index.ts';
import {
  domainOf,
  type ConnectionProvider,
  type Endpoint,
  type Finding,
  type ProbeReport,
} from '../../shared/model/index.ts';
import type { ConsentEnd } from '../consent/index.ts';
import type { Engine } from './engine.ts';

interface By {
  readonly provider: ConnectionProvider | undefined;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly directory: string | undefined;
  readonly account: string | undefined;
}

type OtherAccount = { readonly state: 'other-account'; readonly account: string };

/**
 * Obtains a token for this account with the company's own app registration, for one check; undefined if none was
 * requested.
 */
export async function tokenFor(
  engine: Engine,
  { provider, clientId, clientSecret, directory, account }: By,
  { signal, report }: CallContext<AbortSignal>,
): Promise<ConsentEnd | OtherAccount | undefined> {
  if (provider === undefined || clientId === undefined || account === undefined) return undefined;
  const { issuer, scope, redirectHost } = signIns[provider];
  const { askForToken, openUrl, issuers } = engine.ports;
  const end = await askForToken(
    {
      provider,
      issuer: issuers?.[provider] ?? new URL(issuer(directory ?? domainOf(account))),
      clientId,
      clientSecret,
      scope,
      redirectHost,
      account,
    },
    {
      https: engine.https,
      signal,
      openUrl,
      learn: (secret) => engine.redaction.learn(secret),
      onOpened: () => report({ kind: 'step', step: 'in-browser' }),
    },
  );
  const isOther =
    end.state === 'granted' &&
    end.account?.includes('@') === true &&
    end.account.toLowerCase() !== account.toLowerCase();
  // Reported here, because the mail server would only reply that the sign-in failed.
  return isOther ? { state: 'other-account', account: end.account ?? '' } : end;
}

type NoToken = Exclude<ConsentEnd, { state: 'granted' | 'cancelled' }> | OtherAccount;

/** Returns the report and the findings of a check that ended before the mail server was contacted. */
export function unsigned(endpoint: Endpoint, end: NoToken, durationMs: number) {
  const words =
    end.state === 'other-account' ? end.account : end.state === 'expired' ? '' : end.words.slice(0, 200);
  const report: ProbeReport = {
    version: 1,
    vantage: 'workstation',
    endpoint,
    startedAt: new Date(Date.now() - durationMs).toISOString(),
    durationMs,
    verdict: 'failed',
    stages: [
      {
        stage: 'auth',
        outcome: 'failed',
        durationMs,
        failure: {
          kind: end.state === 'unreachable' ? ('unreachable' as const) : ('protocol' as const),
          ...(words !== '' && { peer: words }),
        },
      },
    ],
    addresses: [],
    capabilities: {},
    mechanisms: [],
    transcript: [],
  };
  // The known causes are about mail servers, so none of them fits an authorization server that could not be reached.
  return { report, findings: end.state === 'unreachable' ? [] : [findingOf(end, words)] };
}

function findingOf({ state }: Exclude<NoToken, { state: 'unreachable' }>, words: string): Finding {
  const findingWith = (cause: Finding['cause'], confidence: number): Finding => ({
    cause,
    confidence,
    owner: 'you',
    alternatives: [],
    evidence: words === '' ? [] : [words],
  });
  if (state === 'other-account') return findingWith('oauth-wrong-account', 0.95);
  if (state === 'expired') return findingWith('oauth-sign-in-ended', 0.9);
  const found = explain({ text: words });
  if (found.cause === 'unknown') return findingWith('oauth-sign-in-ended', 0.6);
  // The company registered the app itself, so its own IT has to fix what the platform would otherwise fix.
  return found.owner === 'platform' ? { ...found, owner: 'it-admin' } : found;
}
