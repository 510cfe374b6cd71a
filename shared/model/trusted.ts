import { z } from 'zod';

/** The displayed part of a certificate authority that the user added. */
export const trustedCertificateSchema = z.strictObject({
  subject: z.string().max(200),
  /** The last day of its validity. */
  until: z.iso.date(),
});
export type TrustedCertificate = z.infer<typeof trustedCertificateSchema>;

/** Characters; a company has a handful of certificates with two thousand each. */
export const longestCertificates = 200_000;
