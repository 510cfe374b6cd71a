import { z } from 'zod';

import { hostSchema } from './host.ts';

/**
 * `tls`: implicit TLS from the first byte (RFC 8314 section 3.3). `starttls`: the session begins in clear text and
 * must be upgraded before anything else (RFC 3207). There is no third value: nothing is ever sent unencrypted.
 */
export const securitySchema = z.enum(['tls', 'starttls']);
export type Security = z.infer<typeof securitySchema>;

export const portSchema = z.int().min(1).max(65535);

/** Where a submission server listens. */
export const endpointSchema = z.strictObject({
  host: hostSchema,
  port: portSchema,
  security: securitySchema,
});
export type Endpoint = z.infer<typeof endpointSchema>;

/** The security that a submission port implies when nobody says otherwise (RFC 8314: 465 implicit, the rest STARTTLS). */
export const usualSecurity = (port: number): Security => (port === 465 ? 'tls' : 'starttls');

/** The port where a server takes submissions with this security (RFC 8314). */
export const usualPort = (security: Security | undefined): number => (security === 'starttls' ? 587 : 465);

/** As standards write it. */
export const securityName = (security: Security): string => (security === 'tls' ? 'TLS' : 'STARTTLS');

export const endpointName = ({ host, port }: Endpoint): string => `${host}:${port}`;
