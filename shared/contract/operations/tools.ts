import { z } from 'zod';

import {
  addressSchema,
  connectionProviderSchema,
  endpointSchema,
  findingSchema,
  networkShape,
  observationSchema,
  probeReportSchema,
  timeoutSchema,
  alternativeSchema,
} from '../../model/index.ts';
import { secretSchema as secret } from '../secret.ts';

/** Operations on any mail server, without a profile. */
export const server = {
  /** Probes an endpoint, or several candidates in parallel. */
  probe: {
    input: z.strictObject({
      endpoint: endpointSchema,
      username: alternativeSchema.shape.username,
      /**
       * Further candidates to try in parallel, best first. The password is sent to only one server: a candidate with
       * `signIn`, or the endpoint.
       */
      alternatives: z.array(alternativeSchema).max(20).optional(),
      /** Whether to wait until all alternatives have an outcome. */
      thorough: z.boolean().optional(),
      password: secret.optional(),
      /**
       * The OAuth provider, if the user signs in through the browser instead of with a password. Requires the company's
       * own app registration.
       */
      signInWith: connectionProviderSchema.optional(),
      clientId: z
        .string()
        .regex(/^[\w.-]{1,200}$/)
        .optional(),
      clientSecret: secret.optional(),
      /**
       * The company's Microsoft tenant, as a domain or a directory id. When absent, the domain of the user name is
       * used.
       */
      directory: z
        .string()
        .regex(/^[\w.-]{1,253}$/)
        .optional(),
      sender: addressSchema.optional(),
      recipient: addressSchema.optional(),
      provider: z.string().max(60).optional(),
      ...networkShape,
      timeoutSeconds: timeoutSchema.optional(),
      practice: z.boolean(),
    }),
    output: z.strictObject({ report: probeReportSchema, findings: z.array(findingSchema).max(10) }),
  },
};

/** Operations on error messages, whatever their source. */
export const messages = {
  explain: {
    input: z.strictObject({ observations: z.array(observationSchema).max(1_000) }),
    output: z.strictObject({ findings: z.array(findingSchema).max(1_000) }),
  },
};
