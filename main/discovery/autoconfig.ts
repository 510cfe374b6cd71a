import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

import { printable } from '../../shared/printable.ts';
import { endpointSchema, localPartOf, type Address, type Endpoint } from '../../shared/model/index.ts';

/** A server from an autoconfig file, with the user name it wants. */
export interface ConfiguredServer {
  readonly endpoint: Endpoint;
  readonly username: string;
}

/** What an autoconfig file says about sending. */
export interface Autoconfig {
  readonly servers: readonly ConfiguredServer[];
  /** It names encrypted servers, but all of them want OAuth instead of a password. */
  readonly oauthOnly: boolean;
  /** Where the user has to switch something on first, and what, in the file's own words. */
  readonly switchOn: readonly string[];
}

const many = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema), schema.transform((one) => [one])]).catch([]);

const serverBody = z.object({
  '@_type': z.literal('smtp'),
  hostname: z.string().max(253),
  port: z.coerce.number(),
  socketType: z.string(),
  authentication: many(z.string()),
  username: z.string().max(320).optional().catch(undefined),
});

const one = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

const fileBody = z.object({
  clientConfig: z.preprocess(
    one,
    z.object({
      emailProvider: z.preprocess(
        one,
        z.object({
          outgoingServer: z.unknown().optional().transform(list),
          enable: z.unknown().optional().transform(list),
        }),
      ),
    }),
  ),
});

/** An element with attributes is an object with its text; one without is the text. */
const words = z.union([z.string(), z.object({ '#text': z.string() }).transform((node) => node['#text'])]);
const enableBody = z.object({
  '@_visiturl': z.url({ protocol: /^https$/ }),
  instruction: many(words),
});

const securities: Readonly<Record<string, Endpoint['security']>> = { ssl: 'tls', starttls: 'starttls' };

/** Ways to sign in with a password, under their old names too. */
const withPassword = new Set(['password-cleartext', 'plain', 'password-encrypted', 'secure']);

const parser = new XMLParser({
  ignoreAttributes: false,
  processEntities: false,
  parseTagValue: false,
  trimValues: true,
});

const nothing: Autoconfig = { servers: [], oauthOnly: false, switchOn: [] };

/**
 * The outgoing servers of a Thunderbird-format file (the format of Mozilla's ISPDB). Servers without encryption, or that
 * take no password, are left out; the rest of the file counts.
 */
export function parseAutoconfig(xml: string, address: Address, domain: string): Autoconfig {
  // Nothing honest needs a document type; entities are how XML attacks.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return nothing;
  let raw: unknown;
  try {
    raw = parser.parse(xml.replace(/^\uFEFF/, ''));
  } catch {
    return nothing;
  }
  const file = fileBody.safeParse(raw);
  if (!file.success) return nothing;
  const { outgoingServer, enable } = file.data.clientConfig.emailProvider;
  const encrypted = outgoingServer.slice(0, 20).flatMap((entry) => {
    const server = serverBody.safeParse(entry);
    if (!server.success) return [];
    const { hostname, port, socketType, authentication, username = '%EMAILADDRESS%' } = server.data;
    const endpoint = endpointSchema.safeParse({
      host: fill(hostname, address, domain).toLowerCase(),
      port,
      security: securities[socketType.toLowerCase()],
    });
    return endpoint.success ? [{ endpoint: endpoint.data, username, authentication }] : [];
  });
  const takesPassword = encrypted.filter(
    ({ authentication }) =>
      authentication.length === 0 || authentication.some((method) => withPassword.has(method.toLowerCase())),
  );
  return {
    servers: takesPassword.map(({ endpoint, username }) => {
      const filled = fill(username, address, domain);
      // A placeholder that nobody knows stands for something that only the user can tell.
      // So does one that cannot be shown: a user name is read, compared and typed.
      const isPlain = !filled.includes('%') && filled !== '' && printable(filled, 320) === filled;
      return { endpoint, username: isPlain ? filled : address };
    }),
    oauthOnly:
      takesPassword.length === 0 &&
      encrypted.some(({ authentication }) => authentication.some((method) => /^oauth2$/i.test(method))),
    switchOn: enable.slice(0, 5).flatMap((entry) => {
      const found = enableBody.safeParse(entry);
      return found.success
        ? [printable([found.data['@_visiturl'], ...found.data.instruction.slice(0, 2)].join(' '), 1_000)]
        : [];
    }),
  };
}

const fill = (template: string, address: Address, domain: string): string =>
  template
    .replaceAll('%EMAILADDRESS%', address)
    .replaceAll('%EMAILLOCALPART%', localPartOf(address))
    .replaceAll('%EMAILDOMAIN%', domain);
