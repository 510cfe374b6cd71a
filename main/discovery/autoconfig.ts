import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

import { endpointSchema, localPartOf, type Address, type Endpoint } from '../../shared/model/index.ts';

/** A server from an autoconfig file, with the user name it wants. */
export interface ConfiguredServer {
  readonly endpoint: Endpoint;
  readonly username: string;
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

const fileBody = z.object({
  clientConfig: z.object({ emailProvider: z.object({ outgoingServer: z.unknown() }) }),
});

const securities: Readonly<Record<string, Endpoint['security']>> = { SSL: 'tls', STARTTLS: 'starttls' };

const parser = new XMLParser({
  ignoreAttributes: false,
  processEntities: false,
  parseTagValue: false,
  trimValues: true,
});

/**
 * The outgoing servers of a Thunderbird-format file (the format of Mozilla's ISPDB). Servers without encryption, or that
 * take no password, are left out; the rest of the file counts.
 */
export function parseAutoconfig(xml: string, address: Address, domain: string): ConfiguredServer[] {
  // Nothing honest needs a document type; entities are how XML attacks.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return [];
  let raw: unknown;
  try {
    raw = parser.parse(xml);
  } catch {
    return [];
  }
  const file = fileBody.safeParse(raw);
  if (!file.success) return [];
  const { outgoingServer } = file.data.clientConfig.emailProvider;
  const entries: unknown[] = Array.isArray(outgoingServer) ? outgoingServer : [outgoingServer];
  return entries.slice(0, 20).flatMap((entry) => {
    const server = serverBody.safeParse(entry);
    if (!server.success) return [];
    const { hostname, port, socketType, authentication, username = '%EMAILADDRESS%' } = server.data;
    const endpoint = endpointSchema.safeParse({
      host: fill(hostname, address, domain).toLowerCase(),
      port,
      security: securities[socketType],
    });
    const oauthOnly = authentication.length > 0 && authentication.every((method) => method === 'OAuth2');
    return endpoint.success && !oauthOnly
      ? [{ endpoint: endpoint.data, username: fill(username, address, domain) }]
      : [];
  });
}

const fill = (template: string, address: Address, domain: string): string =>
  template
    .replaceAll('%EMAILADDRESS%', address)
    .replaceAll('%EMAILLOCALPART%', localPartOf(address))
    .replaceAll('%EMAILDOMAIN%', domain);
