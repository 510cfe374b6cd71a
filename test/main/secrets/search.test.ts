/**
 * Tests that the search for leaks, on which the other tests of secrets depend, finds secrets that are leaked on
 * purpose.
 */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { canary, clientCanary, filesIn, tells } from '../../support/canary.ts';
import type { Order } from '../../support/telling-program.ts';
import { leakingPoints, watched } from '../../support/watched.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a planted leak', () => {
  it.each<[string, (secret: string) => string]>([
    ['in clear', (s) => `the password is ${s}.`],
    ['without its blanks', (s) => s.replaceAll(' ', '')],
    ['cut off', (s) => s.slice(0, -4)],
    ['in Base64', base64],
    ['in Base64 for an address', (s) => Buffer.from(s).toString('base64url')],
    ['as AUTH PLAIN', (s) => `> AUTH PLAIN ${base64(`\0jobs@firma.test\0${s}`)}`],
    ['as AUTH LOGIN', (s) => `> ${base64('jobs@firma.test')}\n> ${base64(s)}`],
    ['as basic authentication', (s) => `Authorization: Basic ${base64(`client-1:${s}`)}`],
    ['URL-encoded', (s) => `https://firma.test/?x=${encodeURIComponent(s)}&y`],
    ['form-encoded', (s) => `client=c&${new URLSearchParams({ secret: s }).toString()}`],
    ['in hex', (s) => `0x${Buffer.from(s).toString('hex')}`],
    ['in JSON within JSON', (s) => JSON.stringify({ body: JSON.stringify({ s }) })],
    ['in Base64 of hex', (s) => base64(Buffer.from(s).toString('hex'))],
    ['with invisible characters in between', (s) => Array.from(s).join('\u200b')],
    ['in capitals', (s) => s.toUpperCase()],
    [
      'as escapes',
      (s) =>
        Array.from(s)
          .map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
    ],
  ])('is found %s, in a file among files', (_name, form) => {
    const folder = mkdtempSync(join(tmpdir(), 'absender-leak-'));
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    writeFileSync(
      join(folder, 'harmless.json'),
      JSON.stringify({ text: 'nothing to see', id: crypto.randomUUID() }),
    );
    expect(filesIn(folder).some((text) => tells(text, canary))).toBe(false);
    writeFileSync(join(folder, 'deep/er/file.txt'), `before\n${form(canary)}\nafter`);
    expect(filesIn(folder).some((text) => tells(text, canary))).toBe(true);
    expect(filesIn(folder).some((text) => tells(text, clientCanary))).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it('is found in a file’s name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'absender-leak-'));
    writeFileSync(join(folder, encodeURIComponent(canary)), '');
    expect(filesIn(folder).some((text) => tells(text, canary))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('a program that leaks a password', () => {
  const listener = createServer((socket) => socket.resume().on('error', () => undefined));
  let port: number;
  beforeAll(async () => {
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    ({ port } = listener.address() as AddressInfo);
  });
  afterAll(() => void listener.close());

  const placesOf = async (order: Omit<Order, 'port'>, mayKnow: { platform: number; mail?: number }) => {
    const home = mkdtempSync(join(tmpdir(), 'absender-telling-'));
    const input = JSON.stringify({ ...order, port } satisfies Order);
    const seen = await watched({ args: ['test/support/telling-program.ts'], home, input });
    expect(seen.code, seen.stderr).toBe(0);
    const places = leakingPoints(seen, [canary, clientCanary], mayKnow);
    rmSync(home, { recursive: true });
    return places;
  };

  it.each<[Order['point'], string]>([
    ['stdout', canary],
    ['stderr', base64(`\0jobs@firma.test\0${canary}`)],
    ['files', base64(canary)],
    ['environment', encodeURIComponent(canary)],
    ['network', Buffer.from(canary).toString('hex')],
    // Only on Linux can the program read its own entry in the process list.
    ...(process.platform === 'linux' ? ([['arguments', base64(canary)]] as [Order['point'], string][]) : []),
  ])('is detected here, and nowhere else: %s', async (place, text) => {
    expect(await placesOf({ point: place, text }, { platform: 0 })).toEqual([place]);
  });

  it('may send it to the platform, but not to a mail server without encryption', async () => {
    const order = { point: 'network', text: canary } as const;
    expect(await placesOf(order, { platform: port })).toEqual([]);
    expect(await placesOf(order, { platform: 0, mail: port })).toEqual(['network']);
  });
});
