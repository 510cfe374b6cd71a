import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { env, platform } from 'node:process';

import { hostAddress, type HostAddress } from './lookup.ts';

const path =
  platform === 'win32'
    ? join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'drivers', 'etc', 'hosts')
    : '/etc/hosts';

/** Returns the addresses of a name in this computer's hosts file (hosts(5)), or none if there is no such file. */
export async function inHostsFile(host: string): Promise<HostAddress[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return addressesIn(text, host);
}

/** @param text a hosts file: an address and its names per line, comments after `#`. */
export const addressesIn = (text: string, host: string): HostAddress[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [address = '', ...names] = line.replace(/#.*$/, '').trim().split(/\s+/);
    const isMeant = isIP(address) !== 0 && names.some((name) => name.toLowerCase() === host.toLowerCase());
    return isMeant ? [hostAddress(address)] : [];
  });
