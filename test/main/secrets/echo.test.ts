/**
 * Tests platforms that repeat everything they receive, in refusals with any status and in otherwise correct responses.
 * For no operation or command may any of it appear in a reply, an event, a file, the log or the output.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { openJournal } from '../../../main/journal/index.ts';
import { startPractice } from '../../../main/practice/index.ts';
import { answer } from '../../../main/shells/cli/program.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { keychainVault } from '../../../main/vault/index.ts';
import type { OperationName } from '../../../shared/contract/index.ts';
import { practice, type ApiConnection, type Profile } from '../../../shared/model/index.ts';
import { canary, clientCanary, filesIn, leaked } from '../../support/canary.ts';
import { Echo, forms, rooms } from '../../support/echo.ts';
import { testEngine } from '../../support/engine.ts';
import { keychainOf } from '../../support/keychain.ts';
import { works } from '../app/pushing.ts';
import { faultyWayTo, type TenantFault, type Faulty } from '../tenant/faulty.ts';
import { odooKey, startFakeOdoo } from '../tenant/odoo/fake-odoo.ts';
import { quickProbe, TestClock } from '../tenant/setting.ts';

/** The statuses of the responses that echo the input: refusals, and successes with an invalid body. */
const statuses = [400, 401, 403, 404, 405, 409, 412, 415, 422, 428, 429, 500, 502, 503, 200, 201, 202];
const address = 'jobs@firma.test';
const signIn = { username: address, endpoint: { host: 'mail.firma.test', port: 465, security: 'tls' } };

const home = mkdtempSync(join(tmpdir(), 'absender-echo-'));
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(ends.splice(0).map((end) => end()));
});
afterAll(() => rmSync(home, { recursive: true }));

/** An installation of Absender with its own settings, and a keychain that persists when it is closed. */
class Program {
  readonly heard = new Set<string>();
  readonly folder: string;
  readonly #entries = new Map<string, string>();
  #app: App | undefined;
  #calls = 0;

  constructor(name: string) {
    this.folder = join(home, name);
    ends.push(() => this.#app?.close() ?? Promise.resolve());
  }

  readonly start = (): App => {
    const app = testEngine({
      store: openStore(confFile(this.folder)),
      journal: openJournal(join(this.folder, 'log'), '0.0.0-test'),
      vault: keychainVault({ load: () => Promise.resolve(keychainOf(this.#entries)) }),
      onIncident: ({ text }) => this.heard.add(text),
      probe: ({ endpoint }) => Promise.resolve(works(endpoint)),
      clock: new TestClock(),
    });
    app.subscribe((event) => this.heard.add(JSON.stringify(event.progress)));
    return app;
  };

  async call(operation: OperationName, input: object): Promise<Profile> {
    this.#app ??= this.start();
    const reply = await this.#app.call(operation, { id: `echo-${String((this.#calls += 1))}`, input });
    this.heard.add(JSON.stringify(reply));
    return (reply.ok ? (reply.value as { profile: Profile }).profile : {}) as Profile;
  }

  /** Closes Absender. When it is opened again, the only secrets that it has are those in the keychain. */
  async close(): Promise<void> {
    await this.#app?.close();
    this.#app = undefined;
  }

  /** Runs a command and collects its output. @returns its exit code. */
  async command(args: readonly string[], input = ''): Promise<number> {
    const say = (...words: unknown[]) => void this.heard.add(words.map(String).join(' '));
    const write = (chunk: string | Uint8Array) => {
      this.heard.add(Buffer.from(chunk).toString('utf8'));
      return true;
    };
    const spies = [
      vi.spyOn(console, 'log').mockImplementation(say),
      vi.spyOn(console, 'error').mockImplementation(say),
      vi.spyOn(process.stdout, 'write').mockImplementation(write),
      vi.spyOn(process.stderr, 'write').mockImplementation(write),
      vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(`${input}\n`)]) as never),
    ];
    await answer(args, this.start);
    for (const spy of spies) spy.mockRestore();
    const code = Number(process.exitCode);
    process.exitCode = 0;
    return code;
  }

  /** Returns all replies, events, output and files that contain one of the secrets. */
  leaks(secrets: readonly string[]): string[] {
    return [...this.heard, ...filesIn(this.folder)].flatMap((text) => {
      const found = leaked(text, secrets);
      return found.length > 0 ? [`${found.join(' ')} in ${text}`] : [];
    });
  }
}

/** The connection to a platform, whose responses are correct except for planned faults. */
class Way {
  readonly echo: Echo;
  /** The number of planned faults that occurred. */
  met = 0;
  readonly #faulty: Faulty;
  #plan: { match: RegExp; left: number; fault: TenantFault } | undefined;

  constructor(faulty: Faulty, echo: Echo) {
    this.#faulty = faulty;
    this.echo = echo;
    ends.push(() => faulty.stop());
    faulty.always('', (exchange) => {
      const { method, path, body } = exchange.request;
      const plan = this.#plan;
      if (!plan?.match.test(`${method} ${path} ${body}`) || plan.left === 0) return echo.honest(exchange);
      this.met += plan.left === 3 ? 1 : 0;
      plan.left -= 1;
      return plan.fault(exchange);
    });
  }

  get url(): string {
    return this.#faulty.url;
  }

  /** Applies the fault to the next requests that match, while `work` runs. */
  async meeting<Value>(match: RegExp, fault: TenantFault, work: () => Promise<Value>): Promise<Value> {
    this.#plan = { match, left: 3, fault };
    const done = await work();
    this.#plan = undefined;
    return done;
  }

  /** The secrets that the platform received, and the tokens that it issued. */
  get secrets(): string[] {
    const known = [canary, clientCanary, odooKey];
    return this.echo.told.filter((part) => known.includes(part) || /^[\w-]{40,}$/.test(part));
  }
}

interface Setup {
  readonly way: Way;
  readonly connection: ApiConnection;
  readonly secret: string;
}

const platforms: Record<string, () => Promise<Setup>> = {
  'a platform that speaks the Mail API': async () => {
    const world = await startPractice({ probe: quickProbe });
    ends.push(() => world.stop());
    const pair = Buffer.from(`${practice.clientId}:${practice.clientSecret}`).toString('base64');
    const way = new Way(await faultyWayTo(world.tenantUrl), new Echo(`Basic ${pair}`));
    return {
      way,
      connection: { kind: 'mail-api', url: way.url, clientId: practice.clientId },
      secret: clientCanary,
    };
  },
  'an Odoo 17': () => odoo('17.0', 17),
  'an Odoo 19': () => odoo('19.0', 19),
};

async function odoo(...version: [string, number]): Promise<Setup> {
  const fake = await startFakeOdoo();
  ends.push(() => fake.stop());
  fake.version = version;
  const way = new Way(await faultyWayTo(fake.url), new Echo());
  return { way, connection: { kind: 'odoo', url: way.url, login: 'admin' }, secret: odooKey };
}

/** Each operation that calls a platform, with patterns that match its requests. */
const steps: readonly [OperationName, readonly RegExp[], object?][] = [
  ['tenant.connect', [/token|version_info/, /capabilities|database.list/, /v1|fields_get/, /v1|hr.job/]],
  [
    'tenant.push',
    [/token|version_info/, /mail-settings|ir.mail_server/, /mail-settings|alias/],
    { until: 'checked' },
  ],
  [
    'tenant.push',
    [
      /token|create/,
      /mail-settings|fields_get/,
      /drafts |create|write/,
      /drafts.*checks|test_smtp/,
      /GET .*v1.checks|search_read/,
    ],
    { until: 'checked' },
  ],
  [
    'tenant.push',
    [/token|write/, /activation|write/, /GET .*mail-settings|search_read/],
    { until: 'active' },
  ],
  ['tenant.determineOutcome', [/mail-settings|search_read/]],
  ['tenant.settle', [/activation|mail-settings|write/], { choice: 'finish' }],
  ['profiles.checkAgain', [/mail-settings|search_read/, /checks|test_smtp/]],
  [
    'tenant.sendTestMail',
    [/token|mail.mail/, /test-mails|"send"|mail.send/, /test-mails|"read"|mail.read/],
    { recipient: address },
  ],
  [
    'tenant.checkInbound',
    [/POST .*inbound-checks|mail.mail/, /GET .*inbound-checks|mail.message/, /hr.applicant|inbound/],
  ],
  ['tenant.rollBack', [/rollback|write/, /rollback|search_read/]],
  ['tenant.settle', [/rollback|mail-settings|write/], { choice: 'undo' }],
];

/**
 * Runs each operation with a fault at each of its requests, then without a fault, so that the next operation can
 * follow.
 */
async function walk(
  program: Program,
  { way, connection, secret }: Setup,
  faults: () => TenantFault,
): Promise<string> {
  const { id: profileId } = await program.call('profiles.create', { practice: false });
  const answers = { address, mailboxKind: 'own', signIn, confirmedServer: signIn.endpoint.host };
  await program.call('profiles.answer', { profileId, answers: { ...answers, senderName: 'Personal' } });
  await program.call('mailbox.check', { profileId, password: canary });
  const call = async (operation: OperationName, more: object = {}) => {
    const { results } = await program.call('profiles.get', { profileId });
    // The user agrees to replace the platform's current settings if they were shown.
    const replaces = operation === 'tenant.push' && results.review && { replaces: results.review.version };
    const connecting = operation === 'tenant.connect' && { connection, clientSecret: secret };
    await program.call(operation, { profileId, ...connecting, ...more, ...replaces });
  };
  for (const [operation, matches, more] of steps) {
    for (const match of matches) {
      await way.meeting(match, faults(), () => call(operation, more));
      if (operation === 'tenant.connect') await call(operation);
    }
    await call(operation, more);
  }
  for (const operation of [
    'profiles.get',
    'profiles.export',
    'profiles.addAddress',
    'app.open',
    'journal.read',
  ] as const)
    await program.call(operation, operation.startsWith('profiles.') ? { profileId } : {});
  return profileId;
}

function turning<Value>(values: readonly Value[], start: number): () => Value {
  let turn = start;
  return () => values[turn++ % values.length]!;
}

describe.each(Object.keys(platforms))('%s that echoes its input', (name) => {
  const repeating = async (faultsOf: (echo: Echo) => readonly TenantFault[]) => {
    const setup = await platforms[name]!();
    const program = new Program(`${name} ${String(Math.random())}`);
    await walk(program, setup, turning(faultsOf(setup.way.echo), 0));
    const { secrets } = setup.way;
    expect(secrets).toEqual(expect.arrayContaining([canary, setup.secret]));
    expect(setup.way.met).toBeGreaterThan(11);
    expect(program.leaks(secrets)).toEqual([]);
  };

  const refusals = statuses.flatMap((status) => forms.map((form) => [status, form] as const));
  const rounds = /Odoo/.test(name) ? [0, 3] : [0, 1, 2, 3, 4, 5];
  it.each(rounds)(
    'has none of it returned from invalid responses of each status and form: part %i of 6',
    (round) =>
      repeating((echo) =>
        refusals
          .filter((_, index) => index % 6 === round)
          .map(([status, form]) => echo.refusal(status, form)),
      ),
  );

  it.each(rooms)('has none of it returned from otherwise correct responses: %s', (room) =>
    repeating((echo) => [echo.answer(room)]),
  );

  it('has none of an earlier run’s input returned', async () => {
    const setup = await platforms[name]!();
    const { way, secret } = setup;
    const program = new Program(`restarted ${name}`);
    const profileId = await walk(program, setup, () => way.echo.refusal(422, forms[0]));
    const later = steps.filter(([operation]) => !['tenant.connect', 'push'].includes(operation));
    for (const [operation, matches, more] of later)
      for (const form of forms) {
        await program.close();
        program.heard.clear();
        await way.meeting(matches[0]!, way.echo.refusal(500, form), () =>
          program.call(operation, { profileId, ...more }),
        );
        expect(program.leaks([canary, secret])).toEqual([]);
      }
  });

  it('has none of it printed by a command', async () => {
    const setup = await platforms[name]!();
    const { way, connection, secret } = setup;
    const program = new Program(`commands ${name}`);
    const { echo } = way;
    const faults = [
      ...forms.map((form) => echo.refusal(422, form)),
      ...forms.map((form) => echo.refusal(500, form)),
      ...rooms.map((room) => echo.answer(room)),
    ];
    const next = turning(faults, 0);
    const profileId = await walk(program, setup, next);
    await program.close();
    const commands: [string[], string?][] = [
      [['push', profileId]],
      [['push', profileId, '--json']],
      [['push', profileId, '--replace']],
      [['push', profileId, '--finish']],
      [['push', profileId, '--undo', '--json']],
      [['check-again', profileId]],
      [['check-again', '--all', '--json']],
      [['profiles', '--json']],
      [['export', profileId]],
    ];
    const ofMailApi = ['conformance', way.url, '--client-id', practice.clientId, '--change'];
    if (connection.kind === 'mail-api')
      commands.push([[...ofMailApi, '--recipient', address], secret], [[...ofMailApi, '--json'], secret]);
    const matches = turning(
      [/token|version_info/, /v1|jsonrpc|json.2/, /drafts|create/, /activation|write/],
      0,
    );
    let said = 0;
    for (const [args, input] of [...commands, ...commands]) {
      // This command cannot recognise tokens that the platform issued to an earlier command.
      echo.forget();
      await way.meeting(matches(), next(), () => program.command(args, input));
      expect(program.leaks([canary, clientCanary, odooKey, ...way.secrets])).toEqual([]);
      said += program.heard.size;
      program.heard.clear();
    }
    expect(said).toBeGreaterThan(40);
    expect(way.met).toBeGreaterThan(11);
  });
});
