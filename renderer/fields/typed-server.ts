import {
  endpointSchema,
  parseServer,
  portSchema,
  usualSecurity,
  type Endpoint,
  type Security,
  type ServerProblem,
} from '../../shared/model/index.ts';

/** A server in the form's fields; the port is text, as typed. */
export interface TypedServer {
  readonly host: string;
  readonly port: string;
  readonly security: Security;
}

export interface ServerErrors {
  readonly host: ServerProblem | undefined;
  readonly port: boolean;
}

/** Sets the port. A well-known port selects its usual encryption, which can still be changed. */
export function withPort(port: string): Partial<TypedServer> {
  const known = ['465', '587', '25'].includes(port.trim());
  return { port, ...(known && { security: usualSecurity(Number(port)) }) };
}

const usualPorts: Readonly<Record<Security, string>> = { tls: '465', starttls: '587' };

/** Sets the encryption, and its usual port unless another one was typed. */
export function withSecurity({ port }: TypedServer, security: Security): Partial<TypedServer> {
  const isUsual = ['', ...Object.values(usualPorts)].includes(port.trim());
  return { security, ...(isUsual && { port: usualPorts[security] }) };
}

const toAscii = (name: string): string => URL.parse(`https://${name}`)?.hostname ?? '';
const serverIn = ({ host }: TypedServer) => parseServer(host, toAscii);

/** Splits a URL typed as the host, such as `smtps://mail.firma.de:465`, into the values of all fields. */
export function partsIn(typed: TypedServer): Partial<TypedServer> {
  const server = serverIn(typed);
  if (!server.ok) return {};
  const { host, port, security } = server.value;
  if (port === undefined && security === undefined) return {};
  return {
    host,
    ...(port !== undefined && withPort(String(port))),
    ...(security !== undefined && { security }),
  };
}

const settled = (typed: TypedServer): TypedServer => ({ ...typed, ...partsIn(typed) });

export function endpointOf(typed: TypedServer): Endpoint | undefined {
  const { port, security } = settled(typed);
  const server = serverIn(typed);
  const host = server.ok ? server.value.host : '';
  return endpointSchema.safeParse({ host, port: Number(port.trim()), security }).data;
}

export function errorsIn(typed: TypedServer): ServerErrors {
  const server = serverIn(typed);
  return {
    host: server.ok ? undefined : server.problem,
    port: !portSchema.safeParse(Number(settled(typed).port.trim())).success,
  };
}
