import { beforeEach, expect, it } from 'vitest';

import { clearsAfterSeconds, SecretClipboard } from '../../../main/app/secret-clipboard.ts';

let lies = '';
let written: string[] = [];
let waits: { milliseconds: number; over: () => void }[] = [];
let broken = false;

const clipboard = {
  read: () => (broken ? Promise.reject(new Error('locked')) : Promise.resolve(lies)),
  write: (text: string) => {
    lies = text;
    written.push(text);
    return Promise.resolve();
  },
};
const wait = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    waits.push({ milliseconds, over: resolve });
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });

let secret: SecretClipboard;
beforeEach(() => {
  [lies, written, waits, broken] = ['', [], [], false];
  secret = new SecretClipboard(clipboard, wait);
});

it('is cleared after a minute', async () => {
  await secret.copy('Geheim-4711');
  expect(lies).toBe('Geheim-4711');
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([clearsAfterSeconds * 1_000]);
  waits[0]!.over();
  await expect.poll(() => lies).toBe('');
});

it('stays if the clipboard contains something else by then', async () => {
  await secret.copy('Geheim-4711');
  lies = 'a shopping list';
  waits[0]!.over();
  await secret.clear();
  expect(lies).toBe('a shopping list');
  expect(written).toEqual(['Geheim-4711']);
});

it('is cleared immediately when the program ends', async () => {
  await secret.copy('Geheim-4711');
  await secret.clear();
  expect(lies).toBe('');
});

it('gives a second password a full minute', async () => {
  await secret.copy('first');
  await secret.copy('second');
  waits[0]!.over();
  await Promise.resolve();
  expect(lies).toBe('second');
  waits[1]!.over();
  await expect.poll(() => lies).toBe('');
});

it('ends quietly if the clipboard cannot be read', async () => {
  await secret.copy('Geheim-4711');
  broken = true;
  await expect(secret.clear()).resolves.toBeUndefined();
});
