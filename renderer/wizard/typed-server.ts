import { endpointSchema, usualSecurity, type Endpoint, type Security } from '../../shared/model/index.ts';

/** A server as it stands in the fields; the port is text, as typed. */
export interface TypedServer {
  readonly host: string;
  readonly port: string;
  readonly security: Security;
}

/** Typing a well-known port chooses the encryption that belongs to it; it can still be changed. */
export function withPort(port: string): Partial<TypedServer> {
  const known = ['465', '587', '25'].includes(port.trim());
  return { port, ...(known && { security: usualSecurity(Number(port)) }) };
}

/** Letters beyond ASCII are asked for in the form that name servers know; anything odder is not mended. */
const inAscii = (name: string): string =>
  /^[\p{L}\p{N}.-]+$/u.test(name) && /\P{ASCII}/u.test(name)
    ? (URL.parse(`https://${name}`)?.hostname ?? name)
    : name;

const endpointFrom = ({ host, port, security }: TypedServer) =>
  endpointSchema.safeParse({ host: inAscii(host.trim().toLowerCase()), port: Number(port.trim()), security });

export const endpointOf = (typed: TypedServer): Endpoint | undefined => endpointFrom(typed).data;

export function errorsIn(typed: TypedServer): { readonly host: boolean; readonly port: boolean } {
  const issues = endpointFrom(typed).error?.issues.map(({ path }) => path[0]) ?? [];
  return { host: issues.includes('host'), port: typed.port.trim() === '' || issues.includes('port') };
}
