/** Values of options and arguments, refused as wrong usage where they cannot be meant, and never repeated. */
import { isIP, isIPv6 } from 'node:net';

import { parseAddress } from '../../../shared/model/index.ts';
import type { CommandLineKey } from '../../../shared/texts/index.ts';
import { words } from './words.ts';

/** Why a command line cannot be understood, in words for whoever typed it. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** A parser for commander. @param name of the option or argument. @param parse undefined where the value cannot be meant. */
export const valueFor =
  <Value>(name: string, refusal: CommandLineKey, parse: (text: string) => Value | undefined) =>
  (text: string): Value => {
    const value = parse(text);
    if (value === undefined) throw new WrongUsage(words('cli.wrong.at', { name, words: words(refusal) }));
    return value;
  };

/** `IP`, `IP:PORT`, `[IPv6]` or `[IPv6]:PORT`. */
export const dnsServer = valueFor('--dns', 'cli.wrong.dns', (text) => {
  if (isIP(text) !== 0) return text;
  const { ip = '', port } = /^(?<ip>\[.+\]|[^:]+)(?::(?<port>\d+))?$/.exec(text)?.groups ?? {};
  const bare = ip.startsWith('[') ? ip.slice(1, -1) : ip;
  const number = Number(port ?? 53);
  const fits = isIP(bare) !== 0 && isIPv6(bare) === ip.startsWith('[') && number > 0 && number < 65_536;
  return fits ? text : undefined;
});

export const httpsUrl = valueFor('--ispdb', 'cli.wrong.https', (text) =>
  URL.parse(text)?.protocol === 'https:' ? text : undefined,
);

export const mailAddress = (name: string) =>
  valueFor(name, 'cli.wrong.address', (text) => {
    const parsed = parseAddress(text);
    return parsed.ok ? parsed.value : undefined;
  });

export const wholeNumber = (name: string) =>
  valueFor(name, 'cli.wrong.number', (text) => {
    const value = Number(text);
    return Number.isInteger(value) && value >= 1 && value <= 65_535 ? value : undefined;
  });
