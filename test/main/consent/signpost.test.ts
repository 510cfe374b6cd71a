/** Tests the short local address at which Absender redirects to a consent page. */
import { request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { openSignpost, type Signpost } from '../../../main/consent/index.ts';

const page = 'https://login.microsoftonline.com/firma.test/authorize?state=csrf';
let signpost: Signpost;
beforeEach(async () => {
  signpost = await openSignpost(page);
});
afterEach(() => signpost.close());

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly host?: string;
}
const ask = ({ path, method = 'GET', host }: Asked = {}) =>
  new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
    const url = new URL(signpost.address);
    const asked = request(
      {
        host: url.hostname,
        port: url.port,
        path: path ?? url.pathname,
        method,
        headers: { host: host ?? url.host },
      },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode, location: response.headers.location });
      },
    );
    asked.once('error', reject);
    asked.end();
  });

it('redirects to the page whenever it is opened, and is short enough to type', async () => {
  expect(signpost.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[a-z2-9]{12}$/);
  for (const _ of [1, 2]) expect(await ask()).toEqual({ status: 303, location: page });
});

it.each<[string, Asked, number]>([
  ['another path', { path: '/' }, 404],
  ['a longer path', { path: '/aaaaaaaaaaaaa' }, 404],
  ['another host name that leads here', { host: 'firma.test' }, 421],
  ['another method', { method: 'POST' }, 405],
])('does not reveal the page to a request for %s', async (_what, asked, status) => {
  expect(await ask(asked)).toEqual({ status, location: undefined });
});

it('stops working when the wait ends', async () => {
  signpost.close();
  await expect(ask()).rejects.toThrow();
});
