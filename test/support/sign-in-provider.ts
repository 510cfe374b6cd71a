/** A real OpenID provider on loopback (panva's oidc-provider), and a browser that signs in at it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Provider } from 'oidc-provider';

export interface SignInProvider {
  readonly issuer: URL;
  /** Where a mail server asks what a token is good for. */
  readonly introspection: string;
  /** Every access token that it has given. */
  readonly given: string[];
  /** Follows the pages from this address: signs in, agrees or declines. @returns what the last page answered. */
  browse(url: string, answer: { readonly as: string; readonly decline?: true }): Promise<Response>;
  /** Up to the redirect that leads back to the program, which is not followed. */
  redirectFor(url: string, answer: { readonly as: string; readonly decline?: true }): Promise<URL>;
  stop(): Promise<void>;
}

export const clientId = 'own-registration';
export const resourceScope = 'https://outlook.office.com/SMTP.Send';

export async function startSignInProvider(): Promise<SignInProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(origin, {
    clients: [
      {
        client_id: clientId,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/oauth', 'http://localhost/oauth'],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
      {
        client_id: 'dovecot',
        client_secret: 'secret',
        redirect_uris: [],
        grant_types: [],
        response_types: [],
      },
    ],
    scopes: ['openid', 'email', 'offline_access', resourceScope],
    claims: { openid: ['sub'], email: ['email'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      introspection: { enabled: true, allowedPolicy: () => true },
      devInteractions: { enabled: true },
    },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, email: sub }) }),
    cookies: { keys: ['k'] },
  } as never);
  const given: string[] = [];
  provider.on('access_token.saved', (token: { jti: string }) => given.push(token.jti));
  server.on('request', provider.callback());

  async function redirectFor(url: string, { as, decline }: { as: string; decline?: true }): Promise<URL> {
    const cookies = new Map<string, string>();
    // This provider has no list of accounts to choose from, as Microsoft and Google do.
    const page = new URL(url);
    page.searchParams.delete('prompt');
    let next = page.href;
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
        const target = new URL(location, next);
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
  return {
    issuer: new URL(origin),
    introspection: `${origin.replace('//', '//dovecot:secret@')}/token/introspection`,
    given,
    redirectFor,
    browse: async (url, answer) => fetch(await redirectFor(url, answer)),
    stop: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
