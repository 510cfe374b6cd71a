import * as client from 'openid-client';
import { z } from 'zod';

import { agentFor, ask, type HttpsOptions } from '../net/index.ts';
import { listen, type RedirectListener } from './listener.ts';
import type { AskForToken, ConsentContext, ConsentEnd, ConsentRequest } from './types.ts';

const usualDeadlineMs = 600_000;
/** Time limit in milliseconds for one request to the provider. */
const questionMs = 20_000;
const longestAnswer = 262_144;

/**
 * Requests an access token through the authorization code flow with PKCE, in the user's own browser (RFC 8252, RFC
 * 7636). The OAuth library verifies `state`, `iss` and the ID token. No refresh token is requested or kept.
 */
export const askForToken: AskForToken = async (request, context) => {
  const { signal, deadlineMs = usualDeadlineMs } = context;
  const deadline = AbortSignal.timeout(deadlineMs);
  const until = AbortSignal.any([signal, deadline]);
  const state = client.randomState();
  let listener: RedirectListener | undefined;
  try {
    const config = await discovered(request, context, until);
    listener = await listen(request.redirectHost, state);
    return await granted(request, context, { config, listener, state, until });
  } catch (error) {
    listener?.close();
    if (signal.aborted) return { state: 'cancelled' };
    return deadline.aborted ? { state: 'expired' } : await endOf(error);
  }
};

async function discovered(
  { issuer, clientId, clientSecret }: ConsentRequest,
  { https }: ConsentContext,
  until: AbortSignal,
): Promise<client.Configuration> {
  const authentication = clientSecret === undefined ? client.None() : client.ClientSecretPost(clientSecret);
  return client.discovery(issuer, clientId, undefined, authentication, {
    [client.customFetch]: throughNet(https, until),
  });
}

interface Asked {
  readonly config: client.Configuration;
  readonly listener: RedirectListener;
  readonly state: string;
  readonly until: AbortSignal;
}

async function granted(
  { scope, account }: ConsentRequest,
  { learn, openUrl, onOpened }: ConsentContext,
  { config, listener, state, until }: Asked,
): Promise<ConsentEnd> {
  const verifier = client.randomPKCECodeVerifier();
  learn(verifier);
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: listener.redirectUri,
    scope,
    state,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    login_hint: account,
    // The browser may already be signed in to another account.
    prompt: 'select_account',
  });
  await openUrl(url.href).catch(() => undefined);
  onOpened();
  const answer = await Promise.race([listener.answer, aborted(until)]);
  const code = answer.searchParams.get('code');
  if (code !== null) learn(code);
  const tokens = await client.authorizationCodeGrant(config, answer, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    idTokenExpected: true,
  });
  learn(tokens.access_token);
  for (const other of [tokens.refresh_token, tokens.id_token]) if (other !== undefined) learn(other);
  const claims: Partial<client.IDToken> = tokens.claims() ?? {};
  const signedInAccount = [claims['email'], claims['preferred_username']].find(
    (claim) => typeof claim === 'string',
  );
  return { state: 'granted', token: tokens.access_token, account: signedInAccount };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const end = () => reject(new Error('ended'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });

/**
 * Sends the OAuth library's requests through this program's own HTTPS client, which uses the configured certificates
 * and proxies and does not follow redirects.
 */
const throughNet =
  (https: HttpsOptions, until: AbortSignal): client.CustomFetch =>
  async (address, { method, headers, body }) => {
    const url = new URL(address);
    const answer = await ask(
      {
        method,
        url,
        headers: Object.fromEntries(new Headers(headers)),
        ...(typeof body === 'string' || body instanceof URLSearchParams ? { body: body.toString() } : {}),
      },
      {
        agent: agentFor(url, https),
        signal: AbortSignal.any([until, AbortSignal.timeout(questionMs)]),
        limit: () => longestAnswer,
      },
    );
    const kept = ['content-type', 'www-authenticate', 'date'].flatMap((name) => {
      const value = answer.headers[name];
      return typeof value === 'string' ? [[name, value] as [string, string]] : [];
    });
    const isEmpty = answer.status === 204 || answer.status === 304;
    return new Response(isEmpty ? null : answer.text, { status: answer.status, headers: kept });
  };

const refusal = z.object({ error: z.string().max(200), error_description: z.string().optional() });

/**
 * Converts an error to the outcome of the sign-in. Keeps the provider's error message, if any, because it shows who has
 * to solve the problem.
 */
async function endOf(error: unknown): Promise<ConsentEnd> {
  // The OAuth library's errors name the problem only in their `cause`, which is a response if the provider refused.
  const { cause = error } = error as { cause?: unknown };
  const reply: unknown = cause instanceof Response ? await cause.json().catch(() => undefined) : error;
  const refused = refusal.safeParse(reply).data;
  if (refused) {
    const { error: code, error_description: words } = refused;
    return { state: 'refused', words: words === undefined ? code : `${code}: ${words}` };
  }
  return { state: 'unreachable', words: cause instanceof Error ? cause.message : '' };
}
