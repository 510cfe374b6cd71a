/**
 * Sends arbitrary input through every operation of a transport, and expects a clean refusal or an answer that the
 * contract describes.
 */
import fc from 'fast-check';
import { expect } from 'vitest';

import {
  operations,
  type EngineTransport,
  type Input,
  type OperationName,
} from '../../shared/contract/index.ts';
import { callProblemSchema } from '../../shared/contract/index.ts';

const names = Object.keys(operations) as OperationName[];
const endpoint = { host: 'mail.firma.test', port: 465, security: 'tls' } as const;
const onProfile = { profileId: 'p1' };

/**
 * Valid input for operations that need it. Fuzzing starts from it, because nearly valid input reaches more code than
 * random values.
 */
const samples: { [Name in OperationName]?: Input<Name> } = {
  'settings.setCertificates': { text: '' },
  'settings.setPreferences': { language: 'de', askIspdb: false, technical: false, callMode: false },
  'profiles.create': { practice: false },
  'profiles.addAddress': onProfile,
  'profiles.get': onProfile,
  'profiles.delete': onProfile,
  'profiles.answer': {
    ...onProfile,
    answers: { address: 'jobs@firma.test', mailboxKind: 'own', signIn: { username: 'jobs', endpoint } },
  },
  'tenant.connect': {
    ...onProfile,
    connection: { kind: 'mail-api', url: 'https://firma.test', clientId: 'c' },
    clientSecret: 's',
  },
  'mailbox.discover': {
    address: 'jobs@firma.test',
    nameServer: '127.0.0.1:5353',
    settingsDatabase: 'https://ispdb.test/',
    practice: false,
  },
  'mailbox.hasPassword': onProfile,
  'consent.request': { ...onProfile, join: true },
  'consent.copyAddress': onProfile,
  'consent.showAddress': onProfile,
  'mailbox.check': { ...onProfile, password: 'p' },
  'tenant.push': { ...onProfile, until: 'active' },
  'tenant.rollBack': onProfile,
  'tenant.sendTestMail': { ...onProfile, recipient: 'jobs@firma.test' },
  'server.probe': {
    endpoint,
    username: 'jobs',
    password: 'p',
    nameServer: '[::1]:53',
    localAddress: '127.0.0.1',
    timeoutSeconds: 5,
    practice: true,
  },
  'tenant.checkConformance': { url: 'http://127.0.0.1:1', clientId: 'c', secret: 's', change: false },
  'sender.check': { domain: 'firma.test', nameServer: '127.0.0.1:1' },
  'messages.explain': { observations: [{ stage: 'auth', text: '535 no', code: 535 }] },
  'desktop.openLink': { link: 'some-link' },
  'calls.cancel': { call: 'x' },
};

/** A fake password that is part of every hostile text; no refusal may repeat it. */
export const canary = 'Kanarienvogel-4711';

const keys = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  '',
);
const long = fc.constantFrom(1_000, 70_000, 400_000).map((length) => canary.padEnd(length, 'x'));
/** Objects with keys like `__proto__`. They are parsed from JSON, which treats `__proto__` as an ordinary key. */
const polluted = fc
  .tuple(keys, fc.jsonValue())
  .map(
    ([key, value]) =>
      JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)},"polluted":true}`) as unknown,
  );
const deep = fc.constantFrom(50, 2_000).map((depth) => {
  let value: unknown = canary;
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { deeper: value };
  return value;
});
const tricky = fc.constantFrom(
  null,
  true,
  -1,
  1e308,
  '',
  '\0',
  `${canary}\r\nX: y`,
  '\u202egpj.exe',
  '../../etc/passwd',
  `<img src=x onerror=alert(1)>${canary}`,
  [],
  {},
);
const anything = fc.oneof(tricky, fc.jsonValue(), fc.string({ unit: 'binary' }), long, polluted, deep);

const placesIn = (value: unknown): string[][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, member]) => [
        [key],
        ...placesIn(member).map((path) => [key, ...path]),
      ]);

/** Generates valid input in which one value is arbitrary, or which has an additional member. */
function nearly(right: object): fc.Arbitrary<unknown> {
  const places = [...placesIn(right), ['surplus'], ['__proto__']];
  return fc.tuple(fc.constantFrom(...places), anything).map(([path, value]) => {
    const copy = JSON.parse(JSON.stringify(right)) as Record<string, unknown>;
    const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
    Object.defineProperty(parent, path.at(-1)!, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return copy;
  });
}

const wholeInputs: Partial<Record<OperationName, fc.Arbitrary<unknown>>> = {};
/** Generates what a hostile page could pass to an operation. */
const inputFor = (name: OperationName): fc.Arbitrary<unknown> =>
  (wholeInputs[name] ??= fc.oneof(
    { weight: 3, arbitrary: nearly(samples[name] ?? {}) },
    { weight: 1, arbitrary: anything.filter((value) => JSON.stringify(value) !== '{}') },
  ));

let calls = 0;

/** Calls an operation with generated input, and expects a valid answer or a clean refusal. */
export async function fuzz(name: OperationName, transport: EngineTransport, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(inputFor(name), async (input) => {
      const reply = await transport.call(name, { id: `fuzz-${++calls}`, input });
      if (reply.ok) expect(operations[name].output.safeParse(reply.value).error).toBeUndefined();
      else {
        expect(callProblemSchema.safeParse(reply.problem).error).toBeUndefined();
        expect(['invalid-input', 'not-found', 'cancelled']).toContain(reply.problem.kind);
        expect(JSON.stringify(reply)).not.toContain(canary);
        expect(JSON.stringify(reply).length).toBeLessThan(1_000);
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
    { numRuns },
  );
}

/** Sends requests with arbitrary operation names, call ids and envelopes. */
export async function fuzzEnvelope(transport: EngineTransport, numRuns: number): Promise<void> {
  const operation = fc.oneof(
    keys,
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...names, '../open', 'open?x', 'OPEN'),
  );
  const request = fc.oneof(anything, fc.record({ id: anything, input: anything }, { requiredKeys: [] }));
  await fc.assert(
    fc.asyncProperty(operation, request, async (name, envelope) => {
      const reply = await transport.call(name, envelope as never).catch((error: unknown) => String(error));
      // A transport may refuse the whole request, but must neither repeat the input nor crash.
      if (typeof reply === 'string')
        expect(reply).toMatch(/refused: (400|403|404|405|413|415)|well-formed|URI/i);
      else if (!reply.ok)
        expect(['invalid-input', 'unknown-operation', 'not-found']).toContain(reply.problem.kind);
      expect(JSON.stringify(reply)).not.toContain(canary);
    }),
    { numRuns },
  );
}

export { names as operationNames };
