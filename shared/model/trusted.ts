import { z } from 'zod';

/** What is displayed about a CA certificate that the user added. */
export const trustedCertificateSchema = z.strictObject({
  subject: z.string().max(200),
  /** The expiry date. */
  until: z.iso.date(),
});
export type TrustedCertificate = z.infer<typeof trustedCertificateSchema>;

/** Maximum length of pasted certificates in characters; a company has a handful of about two thousand each. */
export const longestCertificates = 200_000;
