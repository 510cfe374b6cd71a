/** Tests the probe with servers that send arbitrary bytes and present arbitrary certificates. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { tlsEvidence } from '../../../main/probe/certificate.ts';
import { probe } from '../../../main/probe/index.ts';
import { parseReply } from '../../../main/probe/reply.ts';
import { diagnose } from '../../../shared/diagnosis/index.ts';
import { findingSchema, probeReportSchema, tlsEvidenceSchema } from '../../../shared/model/index.ts';
import { expectPrintable } from '../../support/unprintable.ts';

let server: Server;
let port: number;
/** What the server sends: the first element on connection, then one for each line that it receives. */
let script: Uint8Array[] = [];
beforeAll(async () => {
  server = createServer((socket: Socket) => {
    const rest = [...script];
    const say = () => {
      const next = rest.shift();
      if (next) socket.write(next);
      else socket.end();
    };
    socket.on('error', () => undefined);
    socket.on('data', say);
    say();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => server.close());

const line = fc
  .tuple(
    fc.constantFrom('220 ', '220-', '250-', '250 ', '454 ', '535 5.7.8 ', '999 ', ''),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('\r\n', '\n', '', '\r'),
  )
  .map((parts) => Buffer.from(parts.join('')));
const bytes = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => Buffer.concat(lines)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 300 }) },
);
const greeting = Buffer.from('220 mail.firma.test\r\n');
const offer = Buffer.from('250-mail\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n');

describe('any bytes from a server', () => {
  it.each([
    ['as its greeting', []],
    ['as its answer to EHLO', [greeting]],
    ['as its answer to STARTTLS', [greeting, offer]],
    ['instead of a TLS handshake', [greeting, offer, Buffer.from('220 go\r\n')]],
  ] as [string, Buffer[]][])(
    '%s end in a report that the model describes, and in displayable text',
    async (_when, before) => {
      await fc.assert(
        fc.asyncProperty(fc.array(bytes, { minLength: 1, maxLength: 3 }), async (said) => {
          script = [...before, ...said];
          const report = await probe(
            {
              endpoint: { host: '127.0.0.1', port, security: 'starttls' },
              credentials: { username: 'jobs', password: 'Kanarienvogel-4711' },
              sender: 'jobs@firma.test',
            },
            { deadlines: { greeting: 200, ehlo: 200, starttls: 200, tls: 200 } },
            { signal: new AbortController().signal },
          );
          expect(probeReportSchema.safeParse(report).error?.issues).toBeUndefined();
          expect(report.verdict).toBe('failed');
          expectPrintable(report);
          const findings = diagnose(report, { now: '2026-11-23T12:00:00.000Z' });
          for (const finding of findings)
            expect(findingSchema.safeParse(finding).error?.issues).toBeUndefined();
          expectPrintable(findings);
        }),
        { numRuns: 15 },
      );
    },
    60_000,
  );

  it('are a reply, or none', () => {
    fc.assert(
      fc.property(bytes, (said) => {
        const reply = parseReply(Buffer.from(said).toString('utf8'));
        if (!reply) return;
        expect(reply.lines.length).toBeLessThanOrEqual(200);
        expectPrintable(reply);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('any certificate', () => {
  it('is described in displayable text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('x'.repeat(5_000), '\u202emoc.evil', 'a\0.firma.test'),
    );
    const certificate = fc.record({
      subject: fc.dictionary(fc.constantFrom('CN', 'O', 'OU', '__proto__'), text),
      issuer: fc.dictionary(fc.constantFrom('CN', 'O'), text),
      subjectaltname: fc.option(
        fc.array(text, { maxLength: 150 }).map((names) => names.map((name) => `DNS:${name}`).join(', ')),
        { nil: undefined },
      ),
      valid_from: text,
      valid_to: text,
      fingerprint256: fc.constantFrom('AA:BB', 'CC:DD'),
    });
    fc.assert(
      fc.property(certificate, text, (leaf, name) => {
        // The certificate is its own issuer, so the chain is endless.
        Object.assign(leaf, { issuerCertificate: leaf });
        const socket = {
          getPeerCertificate: () => leaf,
          getProtocol: () => 'TLSv1.3',
          getCipher: () => ({ name: 'TLS_AES_256_GCM_SHA384' }),
        } as unknown as TLSSocket;
        const evidence = tlsEvidence(socket, false);
        expect(tlsEvidenceSchema.safeParse(evidence).error?.issues).toBeUndefined();
        expectPrintable(evidence);
        expect(name).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });
});
