import { z } from 'zod';

import { hostSchema } from './host.ts';

/**
 * `tls`: implicit TLS from the first byte (RFC 8314 section 3.3). `starttls`: the session begins in clear text and must
 * be upgraded before anything else (RFC 3207). There is no unencrypted variant.
 */
export const securitySchema = z.enum(['tls', 'starttls']);
export type Security = z.infer<typeof securitySchema>;

export const portSchema = z.int().min(1).max(65535);

/** How to reach a submission server. */
export const endpointSchema = z.strictObject({
  host: hostSchema,
  port: portSchema,
  security: securitySchema,
});
export type Endpoint = z.infer<typeof endpointSchema>;

/** Returns the default security mode of a submission port (RFC 8314: implicit TLS on 465, otherwise STARTTLS). */
export const usualSecurity = (port: number): Security => (port === 465 ? 'tls' : 'starttls');

/** Returns the default submission port for a security mode (RFC 8314). */
export const usualPort = (security: Security | undefined): number => (security === 'starttls' ? 587 : 465);

/** Returns the protocol name used in standards. */
export const securityName = (security: Security): string => (security === 'tls' ? 'TLS' : 'STARTTLS');

export const endpointName = ({ host, port }: Endpoint): string => `${host}:${port}`;
