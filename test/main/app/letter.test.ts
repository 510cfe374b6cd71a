import { describe, expect, it } from 'vitest';

import { hostThrough } from '../../../shared/contract/index.ts';
import { testEngine } from '../../support/engine.ts';

const withMailProgram = (openUrl: (url: string) => Promise<void>) => {
  let calls = 0;
  return hostThrough(testEngine({ openUrl }), () => `letter-${++calls}`);
};

describe('a letter in the mail client', () => {
  it('arrives as written, without a recipient, whatever its text', async () => {
    const opened: string[] = [];
    const host = withMailProgram((url) => Promise.resolve(void opened.push(url)));
    const subject = 'Versand über jobs@firma.example: 5 % & mehr?';
    const body = 'Guten Tag,\n\nbitte "so": a=b&c#d\n';
    expect(await host.call('desktop.openLetter', { subject, body })).toMatchObject({ ok: true });
    const url = new URL(opened[0] ?? '');
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('');
    expect(url.searchParams.get('subject')).toBe(subject);
    expect(url.searchParams.get('body')).toBe('Guten Tag,\r\n\r\nbitte "so": a=b&c#d\r\n');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('is addressed to the recipient that the user entered', async () => {
    const opened: string[] = [];
    const host = withMailProgram((url) => Promise.resolve(void opened.push(url)));
    await host.call('desktop.openLetter', { subject: 'x', body: 'y', to: 'it+hilfe?cc=x@firma.example' });
    const url = new URL(opened[0] ?? '');
    expect(decodeURIComponent(url.pathname)).toBe('it+hilfe?cc=x@firma.example');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('is refused if it is so long that the operating system would truncate it', async () => {
    const opened: string[] = [];
    const host = withMailProgram((url) => Promise.resolve(void opened.push(url)));
    const reply = await host.call('desktop.openLetter', { subject: 'ä', body: 'ä'.repeat(1_000) });
    expect(reply).toMatchObject({ ok: false, problem: { kind: 'invalid-input' } });
    expect(opened).toEqual([]);
  });

  it('is reported if there is no mail client to open it', async () => {
    const host = withMailProgram(() => Promise.reject(new Error('no mail program')));
    const reply = await host.call('desktop.openLetter', { subject: 'Hallo', body: '' });
    expect(reply).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
  });
});
