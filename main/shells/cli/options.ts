// Parses option and argument values. Rejects invalid ones as wrong usage, and never repeats them in the message.
import { domainToASCII } from 'node:url';

import { platformForms, providerIn, providers } from '../../../shared/knowledge/index.ts';
import {
  connectionProviderSchema,
  domainOf,
  ipSchema,
  mailApiConnectionSchema,
  nameServerSchema,
  oddCharacterIn,
  parseAddress,
  parseServer,
  plainText,
  settingsDatabaseSchema,
  timeoutSchema,
} from '../../../shared/model/index.ts';
import { text as pageText, type CommandLineKey } from '../../../shared/texts/index.ts';
import { language, words } from './words.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Returns the id of a mail provider, given its id or another name for it. */
function mailProviderIn(text: string): string | undefined {
  const id = providerIn(text);
  return providers.find((provider) => provider.id === id)?.id;
}

interface ValueKind {
  /** @returns undefined if the value is invalid. */
  readonly parse: (text: string) => unknown;
  /** The error message for an invalid value: its text key, or a function that returns it. */
  readonly refusal: CommandLineKey | ((text: string) => string);
}

const serverIn = (text: string) => parseServer(text, domainToASCII);

const kinds = {
  address: {
    parse: (text) => {
      const parsed = parseAddress(text);
      return parsed.ok ? parsed.value : undefined;
    },
    refusal: (text) => {
      const parsed = parseAddress(text);
      if (parsed.ok) return words('cli.wrong.address');
      const why = pageText(language, `address.problem.${parsed.problem}`, {
        character: oddCharacterIn(text),
      });
      return `${words('cli.wrong.address')} ${why}.`;
    },
  },
  signInWith: {
    parse: (text) => connectionProviderSchema.safeParse(text).data,
    refusal: 'cli.wrong.sign-in-with',
  },
  appId: { parse: (text) => /^[\w.-]{1,200}$/.exec(text)?.[0], refusal: 'cli.wrong.client-id' },
  directory: { parse: (text) => /^[\w.-]{1,253}$/.exec(text)?.[0], refusal: 'cli.wrong.domain' },
  dns: { parse: (text) => nameServerSchema.safeParse(text).data, refusal: 'cli.wrong.dns' },
  domain: {
    parse: (text) => {
      const parsed = parseAddress(text.includes('@') ? text : `x@${text}`);
      const ascii = parsed.ok ? domainToASCII(domainOf(parsed.value)) : '';
      return ascii === '' ? undefined : ascii;
    },
    refusal: 'cli.wrong.domain',
  },
  host: {
    parse: (text) => {
      const parsed = serverIn(text);
      return parsed.ok ? parsed.value : undefined;
    },
    refusal: (text) => {
      const parsed = serverIn(text);
      return pageText(language, `server.problem.${parsed.ok ? 'empty' : parsed.problem}`);
    },
  },
  ip: { parse: (text) => ipSchema.safeParse(text).data, refusal: 'cli.wrong.ip' },
  name: {
    parse: (text) => plainText(320).safeParse(text).data,
    refusal: () => pageText(language, 'common.unseen'),
  },
  mailProvider: { parse: (text) => mailProviderIn(text), refusal: 'cli.wrong.provider' },
  platform: {
    parse: (text) => (mailApiConnectionSchema.shape.url.safeParse(text).success ? text : undefined),
    refusal: 'cli.wrong.https',
  },
  recruitingPlatform: {
    parse: (text) => platformForms.find(({ id }) => id === text)?.id,
    refusal: 'cli.wrong.platform',
  },
  port: {
    parse: (text) => {
      const value = Number(text);
      return Number.isInteger(value) && value >= 1 && value <= 65_535 ? value : undefined;
    },
    refusal: 'cli.wrong.number',
  },
  seconds: { parse: (text) => timeoutSchema.safeParse(Number(text)).data, refusal: 'cli.wrong.seconds' },
  security: {
    parse: (text) => (text === 'tls' || text === 'starttls' ? text : undefined),
    refusal: 'cli.wrong.security',
  },
  settingsDatabase: {
    parse: (text) => settingsDatabaseSchema.safeParse(text).data,
    refusal: 'cli.wrong.https',
  },
} as const satisfies Record<string, ValueKind>;
export type Kind = keyof typeof kinds;

/** Parses the text of an option or argument. @param name its name, for the error message. */
export function valueOf(name: string, kind: Kind, text: string): unknown {
  const { parse, refusal }: ValueKind = kinds[kind];
  const value = parse(text);
  if (value !== undefined) return value;
  const why = typeof refusal === 'string' ? words(refusal) : refusal(text);
  throw new WrongUsage(words('cli.wrong.at', { name, words: why }));
}
