/** Debian's OpenDKIM, unpacked. It signs messages over the milter protocol, as it would for a mail server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';

import { unpackedAt } from './mail-servers/unpack.ts';

export interface OpenDkim {
  /** Returns the message with a signature prepended. @param mail the message, with CRLF line endings. */
  sign(mail: string): Promise<string>;
  stop(): Promise<void>;
}

interface SigningAs {
  /** A private folder for its files. */
  readonly folder: string;
  readonly domain: string;
  readonly selector: string;
  /** The signing key as PEM. */
  readonly privateKey: string;
  /** The canonicalisation in OpenDKIM's notation, such as `relaxed/simple`. */
  readonly canonicalization: string;
}

export async function startOpenDkim(as: SigningAs): Promise<OpenDkim> {
  const root = unpackedAt('opendkim');
  const socket = join(as.folder, 'milter');
  const key = join(as.folder, 'key.pem');
  const config = join(as.folder, 'opendkim.conf');
  writeFileSync(key, as.privateKey, { mode: 0o600 });
  writeFileSync(
    config,
    [
      `Domain ${as.domain}`,
      `Selector ${as.selector}`,
      `KeyFile ${key}`,
      `Canonicalization ${as.canonicalization}`,
      'Mode s',
      `Socket local:${socket}`,
      'Syslog no',
      'Background no',
      'RequireSafeKeys no',
      '',
    ].join('\n'),
  );
  const libraries = join(
    root,
    'usr/lib',
    readdirSync(join(root, 'usr/lib')).find((name) => name.endsWith('-gnu')) ?? '',
  );
  const child = spawn(join(root, 'usr/sbin/opendkim'), ['-f', '-x', config], {
    env: { ...process.env, LD_LIBRARY_PATH: `${libraries}:${join(root, 'usr/lib')}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (data: Buffer) => (words += data.toString()));
  // The socket's file exists before OpenDKIM is listening on it.
  while (!(await accepts(socket))) if (child.exitCode !== null) throw new Error(`OpenDKIM ended: ${words}`);
  return {
    sign: (mail) => signed(socket, mail),
    stop: async () => {
      child.kill();
      await once(child, 'close');
    },
  };
}

async function accepts(path: string): Promise<boolean> {
  const line = connect(path);
  try {
    await once(line, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    line.destroy();
  }
}

const text = (...parts: readonly string[]) => Buffer.from(`${parts.join('\0')}\0`, 'latin1');

/** Passes one message through the milter, as a mail server on this computer would. */
async function signed(path: string, mail: string): Promise<string> {
  const line = connect(path);
  await once(line, 'connect');
  const replies = packetsOf(line);
  const send = (command: string, data: Buffer = Buffer.alloc(0)) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length + 1);
    line.write(Buffer.concat([length, Buffer.from(command), data]));
  };
  const ask = async (command: string, data?: Buffer) => {
    send(command, data);
    return (await replies.next()).value;
  };
  // Negotiates protocol version 6, with all actions and with a reply to every step.
  await ask('O', Buffer.from([0, 0, 0, 6, 0, 0, 1, 0xff, 0, 0, 0, 0]));
  await ask(
    'C',
    Buffer.concat([text('localhost'), Buffer.from('4'), Buffer.from([0x10, 0]), text('127.0.0.1')]),
  );
  await ask('H', text('localhost'));
  await ask('M', text('<jobs@own.test>'));
  await ask('R', text('<anna@mail.test>'));
  const end = mail.indexOf('\r\n\r\n');
  for (const field of mail.slice(0, end).split(/\r\n(?![ \t])/)) {
    const colon = field.indexOf(':');
    await ask('L', text(field.slice(0, colon), field.slice(colon + 1).trimStart()));
  }
  await ask('N');
  await ask('B', Buffer.from(mail.slice(end + 4), 'latin1'));
  send('E');
  let inFront = '';
  for await (const { command, data } of replies) {
    if (command === 'i' || command === 'h') {
      const [name = '', value = ''] = data
        .subarray(command === 'i' ? 4 : 0)
        .toString('latin1')
        .split('\0');
      inFront += `${name}: ${value.trimStart().replace(/\r?\n/g, '\r\n')}\r\n`;
    } else if (command === 'a' || command === 'c') break;
    else if (command === 't' || command === 'r') throw new Error('OpenDKIM refused the mail');
  }
  send('Q');
  line.destroy();
  return inFront + mail;
}

async function* packetsOf(line: Socket): AsyncGenerator<{ command: string; data: Buffer }, never> {
  let buffer = Buffer.alloc(0);
  for await (const chunk of line as AsyncIterable<Buffer>) {
    buffer = Buffer.concat([buffer, chunk]);
    while (buffer.length >= 5 && buffer.length >= 4 + buffer.readUInt32BE()) {
      const length = buffer.readUInt32BE();
      yield { command: String.fromCharCode(buffer[4] ?? 0), data: buffer.subarray(5, 4 + length) };
      buffer = buffer.subarray(4 + length);
    }
  }
  throw new Error('OpenDKIM hung up');
}
