/** A DNS server on loopback that knows a few names and records its queries. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { decode, encode, RECURSION_DESIRED, type Answer } from 'dns-packet';

export interface TestDns {
  /** The address in the resolvers' notation: `IP:PORT`. */
  readonly address: string;
  readonly asked: readonly string[];
  close(): void;
}

/**
 * @param zone records by lower-case name; any other name does not exist.
 * @param silent queries, such as `AAAA name`, that get no answer.
 * @param delayMs the delay before each answer.
 */
export async function startDns(
  zone: readonly Answer[],
  {
    host = '127.0.0.1',
    port: own = 0,
    silent = () => false,
    delayMs = 0,
  }: { host?: string; port?: number; silent?: (question: string) => boolean; delayMs?: number } = {},
): Promise<TestDns> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (message, { port, address }) => {
    const { id, questions = [] } = decode(message);
    const [question] = questions;
    if (!question) return;
    const words = `${question.type} ${question.name}`;
    asked.push(words);
    if (silent(words)) return;
    const answers = zone.filter(
      ({ name, type }) => name === question.name.toLowerCase() && type === question.type,
    );
    const known = zone.some(({ name }) => name === question.name.toLowerCase());
    const rcode = known ? 0 : 3;
    const reply = encode({ type: 'response', id, flags: RECURSION_DESIRED | rcode, questions, answers });
    const send = () => socket.send(reply, port, address);
    if (delayMs > 0) setTimeout(send, delayMs);
    else send();
  });
  socket.bind(own, host);
  await once(socket, 'listening');
  return { address: `${host}:${socket.address().port}`, asked, close: () => socket.close() };
}
