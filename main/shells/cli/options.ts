/** Values of options and arguments, refused as wrong usage where they cannot be meant, and never repeated. */
import type { z } from 'zod';

import {
  ipSchema,
  nameServerSchema,
  parseAddress,
  settingsDatabaseSchema,
  timeoutSchema,
} from '../../../shared/model/index.ts';
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

const textOf = (name: string, refusal: CommandLineKey, schema: z.ZodType<string>) =>
  valueFor(name, refusal, (text) => schema.safeParse(text).data);

export const dnsServer = textOf('--dns', 'cli.wrong.dns', nameServerSchema);
export const settingsDatabase = textOf('--ispdb', 'cli.wrong.https', settingsDatabaseSchema);
export const ownAddress = textOf('--local-address', 'cli.wrong.ip', ipSchema);

export const seconds = valueFor(
  '--timeout',
  'cli.wrong.seconds',
  (text) => timeoutSchema.safeParse(Number(text)).data,
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
