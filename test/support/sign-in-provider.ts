/** A real OpenID provider on loopback (panva's oidc-provider), and a simulated browser that signs in to it. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { Provider, type ClientMetadata } from 'oidc-provider';

import type { Authority } from './certificates.ts';

/** The user who signs in, and whether that user declines the consent. */
interface Visitor {
  readonly as: string;
  readonly decline?: true;
}

export interface SignInProvider {
  readonly issuer: URL;
  /** The origin that serves the same pages over plain HTTP. */
  readonly origin: string;
  /** The URL at which a mail server introspects tokens (RFC 7662). */
  readonly introspection: string;
  /** Every access token that the provider has issued. */
  readonly given: string[];
  /**
   * Follows the pages from this URL: signs in, then consents or declines.
   * @returns the last page's response.
   */
  browse(url: string, answer: Visitor): Promise<Response>;
  /**
   * Does the same as {@link browse}, but does not follow the redirect back to the program.
   * @returns the target of the redirect.
   */
  redirectFor(url: string, answer: Visitor): Promise<URL>;
  stop(): Promise<void>;
}

export const clientId = 'own-registration';
export const resourceScope = 'https://outlook.office.com/SMTP.Send';

interface SignInOptions {
  /** The address to listen on; by default, 127.0.0.1. */
  readonly address?: string;
  /** The host name in the provider's certificate and, if it uses TLS, in its URL; by default, `localhost`. */
  readonly host?: string;
  /**
   * If set, the provider uses TLS with a certificate of this authority; otherwise plain HTTP, as on a single computer.
   */
  readonly authority?: Authority;
  /** A platform that is registered as a client, with its secret and redirect URI. */
  readonly platform?: { readonly secret: string; readonly redirectUri: string };
}

const opened = async (server: Server, address: string): Promise<number> => {
  server.listen(0, address);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

export async function startSignInProvider({
  address = '127.0.0.1',
  host = 'localhost',
  authority,
  platform,
}: SignInOptions = {}): Promise<SignInProvider> {
  const server = createServer();
  const origin = `http://${address}:${String(await opened(server, address))}`;
  const issued = await authority?.issue([host]);
  const secure = issued && createSecureServer({ cert: issued.certificate, key: issued.key });
  const issuer = new URL(secure ? `https://${host}:${String(await opened(secure, address))}` : origin);
  const own: ClientMetadata = {
    client_id: clientId,
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/oauth', 'http://localhost/oauth'],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  };
  const dovecot: ClientMetadata = {
    client_id: 'dovecot',
    client_secret: 'secret',
    redirect_uris: [],
    grant_types: [],
    response_types: [],
  };
  const clients: ClientMetadata[] = [own, dovecot];
  if (platform)
    clients.push({
      client_id: 'platform',
      client_secret: platform.secret,
      token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [platform.redirectUri],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    });
  const provider = new Provider(issuer.origin, {
    clients,
    scopes: ['openid', 'email', 'offline_access', resourceScope, 'https://outlook.office.com/User.read'],
    routes: { authorization: '/authorize' },
    issueRefreshToken: (_context, client) => client.clientId === 'platform',
    claims: { openid: ['sub'], email: ['email'] },
    conformIdTokenClaims: false,
    // A platform with a client secret may omit PKCE, as Odoo does.
    pkce: { required: (_context, client) => client.clientId !== 'platform' },
    features: {
      introspection: { enabled: true, allowedPolicy: () => true },
      devInteractions: { enabled: true },
    },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, email: sub }) }),
    cookies: { keys: ['k'] },
  });
  const given: string[] = [];
  provider.on('access_token.saved', ({ jti }) => given.push(jti));
  const answer = provider.callback();
  for (const each of [server, secure])
    each?.on('request', (request, response) => void answer(request, response));

  const redirectFor = (url: string, visitor: Visitor) => redirectFrom({ issuer, origin }, url, visitor);
  return {
    issuer,
    origin,
    introspection: `${origin.replace('//', '//dovecot:secret@')}/token/introspection`,
    given,
    redirectFor,
    browse: async (url, answer) => fetch(await redirectFor(url, answer)),
    stop: async () => {
      for (const each of [server, secure]) {
        each?.closeAllConnections();
        each?.close();
      }
      await once(server, 'close');
    },
  };
}

/** Opens a page, or submits its form, as a browser would. */
export const openPage = (url: URL | string, form?: Record<string, string>): Promise<Response> =>
  fetch(url, form && { method: 'POST', body: new URLSearchParams(form) });

/**
 * Simulates a browser that signs in to this provider and consents or declines. It stops at the redirect back to the
 * program, without following it.
 */
export async function redirectFrom(
  { issuer, origin }: Pick<SignInProvider, 'issuer' | 'origin'>,
  url: string,
  { as, decline }: Visitor,
): Promise<URL> {
  const cookies = new Map<string, string>();
  // Unlike Microsoft and Google, this provider has no list of accounts to choose from.
  const page = new URL(url);
  page.searchParams.delete('prompt');
  // Plain HTTP is used, because the test's browser does not trust the provider's authority.
  const inClear = (address: string) => address.replace(issuer.origin, origin);
  let next = inClear(page.href);
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 20; step += 1) {
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body && { method: 'POST', body }),
    });
    body = undefined;
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) {
      const target = new URL(inClear(location), next);
      if (target.origin !== origin) return target;
      next = target.href;
      continue;
    }
    const html = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
    if (action === undefined) throw new Error(`no form: ${html.slice(0, 400)}`);
    const isLogin = html.includes('value="login"');
    if (!isLogin && decline) {
      next = `${new URL(action, next).href}/abort`;
      continue;
    }
    next = new URL(action, next).href;
    body = new URLSearchParams(
      isLogin ? { prompt: 'login', login: as, password: 'x' } : { prompt: 'consent' },
    );
  }
  throw new Error('no end');
}
