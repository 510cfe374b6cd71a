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

/** A server from an autoconfig file, with the user name for it. */
export interface ConfiguredServer {
  readonly endpoint: Endpoint;
  readonly username: string;
}

/** The settings for sending mail in an autoconfig file. */
export interface Autoconfig {
  /** The servers that accept a password or, if there are none, those that require OAuth. */
  readonly servers: readonly ConfiguredServer[];
  /** Whether the file lists encrypted servers, but all of them require OAuth. */
  readonly oauthOnly: boolean;
  /** Whether the file lists servers, but none of them with encryption. */
  readonly plainOnly: boolean;
  /** What the user has to enable before signing in, and where, in the wording of the file. */
  readonly switchOn: readonly SwitchOn[];
}

/** An element's text. The parser returns an object for an element with attributes, and a string otherwise. */
const text = z.union([z.string(), z.object({ '#text': z.string() }).transform((node) => node['#text'])]);

const one = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const many = z.unknown().optional().transform(list);
/** Reads the first valid one of several elements, because files list newer variants first. */
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
  /** An unreadable method is treated as an unknown one. */
  authentication: many.pipe(z.array(text.catch('unreadable'))),
  username: single(text.pipe(z.string().max(320)))
    .optional()
    .catch(undefined),
});

const fileBody = z.object({
  clientConfig: single(
    z.object({
      emailProvider: single(z.object({ outgoingServer: many, enable: many })),
      // Some files have this element outside of the provider element.
      enable: many,
    }),
  ),
});

const enableBody = z.object({ '@_visiturl': z.string(), instruction: many });
const instructionBody = z.union([
  z.string().transform((words) => ({ words, language: undefined })),
  // Strict, because text inside nested elements would be lost.
  z
    .strictObject({ '#text': z.string(), '@_lang': z.string().optional() })
    .transform((node) => ({ words: node['#text'], language: node['@_lang'] })),
]);

/**
 * Maps the values of `socketType` in autoconfig files. For `TLS`, the port decides between implicit TLS and STARTTLS.
 * An empty value means no encryption.
 */
const securities: Readonly<Record<string, Endpoint['security'] | 'plain' | 'usual'>> = {
  ssl: 'tls',
  tls: 'usual',
  'ssl/tls': 'tls',
  starttls: 'starttls',
  plain: 'plain',
  none: 'plain',
  '': 'plain',
};

/** Authentication methods that use a password, including their old names. */
const withPassword = new Set(['password-cleartext', 'plain', 'password-encrypted', 'secure']);

/** Authentication methods that use OAuth, including the names of its SASL mechanisms. */
const withOAuth = new Set(['oauth2', 'xoauth2', 'oauthbearer']);

const parser = new XMLParser({
  ignoreAttributes: false,
  // Decodes only the predefined entities of XML and HTML. Files that define their own are rejected.
  processEntities: true,
  htmlEntities: true,
  parseTagValue: false,
  trimValues: true,
});

const nothing: Autoconfig = { servers: [], oauthOnly: false, plainOnly: false, switchOn: [] };

/**
 * Reads the outgoing servers from a Thunderbird autoconfig file (the format of Mozilla's ISPDB). Servers without
 * encryption and servers that accept neither a password nor OAuth are left out; the rest of the file is used.
 */
export function parseAutoconfig(xml: string, address: Address, domain: string): Autoconfig {
  // No legitimate file needs a document type, and entities are an XML attack vector.
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

/** Converts an internationalised host name to ASCII (IDNA). Invalid names are not converted and are rejected later. */
function hostIn(host: string): string {
  const name = host.replace(/\.$/, '');
  return /^[\p{L}\p{N}.-]+$/u.test(name) ? domainToASCII(name) : name.toLowerCase();
}

function nameIn(template: string, address: Address): string {
  const filled = fill(template, address, domainOf(address));
  // Uses the email address instead if the user name contains an unknown placeholder, because only the user could fill
  // it in, or if it cannot be displayed, because users have to read, compare and type it.
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
    const { words: instructionText, language } = instruction.data;
    const printed = printable(instructionText, 500);
    const code = language?.toLowerCase().slice(0, 2);
    return printed === '' ? [] : [{ text: printed, ...(code !== undefined && { language: code }) }];
  });
  const switchOn = switchOnSchema.safeParse({ page: found.data['@_visiturl'], words });
  return switchOn.success ? [switchOn.data] : [];
}

const placeholders = /%EMAIL(ADDRESS|LOCALPART|DOMAIN)%/g;

const fill = (template: string, address: Address, domain: string): string =>
  template.replace(placeholders, (_all, name) =>
    name === 'ADDRESS' ? address : name === 'DOMAIN' ? domain : localPartOf(address),
  );
