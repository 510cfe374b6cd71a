import { domainToASCII } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

import { printable } from '../../shared/printable.ts';
import {
  domainOf,
  endpointSchema,
  localPartOf,
  switchOnSchema,
  usualSecurity,
  type Address,
  type Endpoint,
  type SwitchOn,
} from '../../shared/model/index.ts';

/** A server from an autoconfig file, with the user name it wants. */
export interface ConfiguredServer {
  readonly endpoint: Endpoint;
  readonly username: string;
}

/** What an autoconfig file says about sending. */
export interface Autoconfig {
  /** Those that take a password; those that want OAuth where that is all there is. */
  readonly servers: readonly ConfiguredServer[];
  /** It names encrypted servers, but all of them want OAuth instead of a password. */
  readonly oauthOnly: boolean;
  /** It names servers, but none of them with encryption. */
  readonly plainOnly: boolean;
  /** Where the user has to switch something on first, and what, in the file's own words. */
  readonly switchOn: readonly SwitchOn[];
}

/** An element's text: with attributes it is an object, without it is the text itself. */
const text = z.union([z.string(), z.object({ '#text': z.string() }).transform((node) => node['#text'])]);

const one = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const many = z.unknown().optional().transform(list);
/** The first of several that can be read: newer ways stand before older ones. */
const firstOf = <Schema extends z.ZodType>(schema: Schema) =>
  many.transform((all, context): z.infer<Schema> => {
    const read = all.map((one) => schema.safeParse(one)).find(({ success }) => success);
    if (read?.success) return read.data;
    context.addIssue({ code: 'custom', message: 'none of these can be read' });
    return z.NEVER;
  });
const single = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(one, schema);

const serverBody = z.object({
  '@_type': z.string().regex(/^smtp$/i),
  hostname: single(text.pipe(z.string().max(253))),
  port: single(
    text.pipe(
      z
        .string()
        .regex(/^\d{1,5}$/)
        .transform(Number),
    ),
  ),
  socketType: firstOf(
    text
      .transform((type) => securities[type.toLowerCase()])
      .pipe(z.enum(['tls', 'starttls', 'usual', 'plain'])),
  ),
  /** A method that cannot be read is one that we do not know. */
  authentication: many.pipe(z.array(text.catch('unreadable'))),
  username: single(text.pipe(z.string().max(320)))
    .optional()
    .catch(undefined),
});

const fileBody = z.object({
  clientConfig: single(
    z.object({
      emailProvider: single(z.object({ outgoingServer: many, enable: many })),
      // Some files have it outside of the provider.
      enable: many,
    }),
  ),
});

const enableBody = z.object({ '@_visiturl': z.string(), instruction: many });
const instructionBody = z.union([
  z.string().transform((words) => ({ words, language: undefined })),
  // With elements inside, words would be missing.
  z
    .strictObject({ '#text': z.string(), '@_lang': z.string().optional() })
    .transform((node) => ({ words: node['#text'], language: node['@_lang'] })),
]);

/** As files write it; `TLS` alone says nothing about how, which the port does. No word means no encryption. */
const securities: Readonly<Record<string, Endpoint['security'] | 'plain' | 'usual'>> = {
  ssl: 'tls',
  tls: 'usual',
  'ssl/tls': 'tls',
  starttls: 'starttls',
  plain: 'plain',
  none: 'plain',
  '': 'plain',
};

/** Ways to sign in with a password, under their old names too. */
const withPassword = new Set(['password-cleartext', 'plain', 'password-encrypted', 'secure']);

/** OAuth, under the name of the SASL mechanism too. */
const withOAuth = new Set(['oauth2', 'xoauth2', 'oauthbearer']);

const parser = new XMLParser({
  ignoreAttributes: false,
  // Only those of XML and HTML: a file that brings entities of its own is not read.
  processEntities: true,
  htmlEntities: true,
  parseTagValue: false,
  trimValues: true,
});

const nothing: Autoconfig = { servers: [], oauthOnly: false, plainOnly: false, switchOn: [] };

/**
 * The outgoing servers of a Thunderbird-format file (the format of Mozilla's ISPDB). Servers without encryption, or that
 * take neither a password nor OAuth, are left out; the rest of the file counts.
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
  const { emailProvider, enable } = file.data.clientConfig;
  const { outgoingServer } = emailProvider;
  const read = outgoingServer.slice(0, 20).flatMap((entry) => {
    const server = serverBody.safeParse(entry);
    return server.success ? [server.data] : [];
  });
  const encrypted = read.flatMap(
    ({ hostname, port, socketType, authentication, username = '%EMAILADDRESS%' }) => {
      const endpoint = endpointSchema.safeParse({
        host: hostIn(fill(hostname, address, domain)),
        port,
        security: socketType === 'usual' ? usualSecurity(port) : socketType,
      });
      const methods = authentication.map((method) => method.toLowerCase()).filter((method) => method !== '');
      return endpoint.success ? [{ endpoint: endpoint.data, username, methods }] : [];
    },
  );
  const takesPassword = encrypted.filter(
    ({ methods }) => methods.length === 0 || methods.some((method) => withPassword.has(method)),
  );
  const takesOAuth = encrypted.filter(({ methods }) => methods.some((method) => withOAuth.has(method)));
  const oauthOnly = takesPassword.length === 0 && takesOAuth.length > 0;
  return {
    servers: (oauthOnly ? takesOAuth : takesPassword).map(({ endpoint, username }) => ({
      endpoint,
      username: nameIn(username, address),
    })),
    oauthOnly,
    plainOnly: read.length > 0 && read.every(({ socketType }) => socketType === 'plain'),
    switchOn: [...emailProvider.enable, ...enable].slice(0, 5).flatMap(toSwitchOn),
  };
}

/** Names beyond ASCII in the form that name servers know; anything odder stays as it is, and is refused. */
function hostIn(host: string): string {
  const name = host.replace(/\.$/, '');
  return /^[\p{L}\p{N}.-]+$/u.test(name) ? domainToASCII(name) : name.toLowerCase();
}

function nameIn(template: string, address: Address): string {
  const filled = fill(template, address, domainOf(address));
  // A placeholder that nobody knows stands for something that only the user can tell.
  // So does one that cannot be shown: a user name is read, compared and typed.
  const isKnown = !template.replace(placeholders, '').includes('%');
  return isKnown && filled !== '' && filled.length <= 320 && printable(filled, 320) === filled
    ? filled
    : address;
}

function toSwitchOn(entry: unknown): SwitchOn[] {
  const found = enableBody.safeParse(entry);
  if (!found.success) return [];
  const words = found.data.instruction.slice(0, 20).flatMap((each) => {
    const instruction = instructionBody.safeParse(each);
    if (!instruction.success) return [];
    const { words: said, language } = instruction.data;
    const shown = printable(said, 500);
    const code = language?.toLowerCase().slice(0, 2);
    return shown === '' ? [] : [{ text: shown, ...(code !== undefined && { language: code }) }];
  });
  const switchOn = switchOnSchema.safeParse({ page: found.data['@_visiturl'], words });
  return switchOn.success ? [switchOn.data] : [];
}

const placeholders = /%EMAIL(ADDRESS|LOCALPART|DOMAIN)%/g;

const fill = (template: string, address: Address, domain: string): string =>
  template.replace(placeholders, (_all, name) =>
    name === 'ADDRESS' ? address : name === 'DOMAIN' ? domain : localPartOf(address),
  );
