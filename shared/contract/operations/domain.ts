import { z } from 'zod';

import {
  careerPageResultSchema,
  domainSchema,
  networkShape,
  senderReportSchema,
  wantedRecordSchema,
} from '../../model/index.ts';
import { profileId, onProfile, profileReply } from './common.ts';

/** Operations on a profile whose platform sends on behalf of the company's domain. */
export const domain = {
  /** Compares the DNS records that the platform requires with the domain's actual records. */
  check: {
    input: z.strictObject({
      profileId,
      /** Whether the platform should resume sending on behalf of the domain after it was told to stop. */
      resume: z.boolean().optional(),
    }),
    output: profileReply,
  },
  /** Tells the platform to stop sending on behalf of the domain, if the platform supports that. */
  stop: { input: onProfile, output: profileReply },
};

/** Operations on the company's career page. */
export const careerPage = {
  /** Reads the company's career page and searches it for the platform's address. */
  check: {
    input: z.strictObject({ profileId, url: careerPageResultSchema.shape.url }),
    output: profileReply,
  },
};

/** Operations on any domain as a sender, without a profile. */
export const sender = {
  /**
   * Reports what receiving mail servers can see of a sender's domain. Queries only DNS names that are in the domain or
   * that its records refer to.
   */
  check: {
    input: z.strictObject({
      domain: domainSchema,
      /** The DNS records that a platform requires, in the order in which its page lists them. */
      records: z.array(wantedRecordSchema).min(1).max(50).optional(),
      /** Ids of the services that send for the domain; when absent, they are derived from the domain's records. */
      platform: z.string().max(60).optional(),
      provider: z.string().max(60).optional(),
      /** A message received from this sender, in Base64. Its content stays in memory. */
      mail: z.base64().max(2_800_000).optional(),
      nameServer: networkShape.nameServer,
    }),
    output: z.strictObject({
      report: senderReportSchema,
      /** The domain of the message's sender, which may differ from the checked domain. */
      from: z.string().max(253).optional(),
    }),
  },
};
