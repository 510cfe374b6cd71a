import { z } from 'zod';

/** A certificate of an authority that the user added, as far as it is shown. */
export const trustedCertificateSchema = z.strictObject({
  subject: z.string().max(200),
  /** The last day on which it counts. */
  until: z.iso.date(),
});
export type TrustedCertificate = z.infer<typeof trustedCertificateSchema>;

/** Characters; a company has a handful of certificates, and each has two thousand. */
export const longestCertificates = 200_000;
