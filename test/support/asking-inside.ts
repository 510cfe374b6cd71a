/** Runs a platform and its client inside a network namespace, and prints the result; see `test/real/names.test.ts`. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:https';

import { newAuthority } from './certificates.ts';
import { tenantAt } from './tenant.ts';

const [listenOn = '', deadline = ''] = process.argv.slice(2);
const authority = await newAuthority();
const { certificate: cert, key } = await authority.issue(['platform.firma.test']);
const server = createServer({ cert, key }, (_request, response) => {
  response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
});
if (listenOn !== '') {
  server.listen(8443, listenOn);
  await once(server, 'listening');
}
// A DNS server that receives everything and never answers.
const dns = createSocket('udp4').bind(53, '127.0.0.66');
await once(dns, 'listening');
const connection = { kind: 'mail-api', url: 'https://platform.firma.test:8443', clientId: 'c' } as const;
const options = { extraCa: [authority.pem], deadlineMs: Number(deadline) };
const answer = await tenantAt(connection, 'Geheim-4711', options).current(new AbortController());
console.log(answer.ok ? 'answered' : answer.problem.kind);
process.exit();
