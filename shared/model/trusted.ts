import { z } from 'zod';

/** The displayed data of a certificate authority that the user added. */
export const trustedCertificateSchema = z.strictObject({
  subject: z.string().max(200),
  /** The last day of its validity. */
  until: z.iso.date(),
});
export type TrustedCertificate = z.infer<typeof trustedCertificateSchema>;

/** Maximum length in characters; a company has a handful of certificates of about two thousand characters each. */
export const longestCertificates = 200_000;
