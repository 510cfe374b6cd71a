import { z } from 'zod';

import {
  addressSchema,
  connectionProviderSchema,
  failureKindSchema,
  inboundFormSchema,
  mailSettingsSchema,
  platformDomainSchema,
  recordTypeSchema,
  stageSchema,
  tlsFaultSchema,
} from '../../../shared/model/index.ts';
import type { Redaction } from '../../../shared/known-secrets/index.ts';
import { asAddress, asHost } from '../spelling.ts';
import { defined } from './defined.ts';

/**
 * Returns the schemas of the tenant's responses according to `openapi.yaml`. Members added by later versions of the
 * contract are ignored, texts are sanitised as they are read, and a name that contains a secret is dropped.
 */
export function bodiesFor(redaction: Redaction) {
  const words = (limit: number) => z.string().transform((text) => redaction.words(text, limit));
  const isName = (text = '') => !redaction.tells(text);
  const id = z
    .string()
    .regex(/^[\w-]{1,200}$/)
    .refine(isName);
  /** Drops invalid entries and keeps the rest. */
  const list = <Item>(item: z.ZodType<Item>, limit: number) =>
    z.array(z.unknown()).transform((items) =>
      items.slice(0, limit).flatMap((raw) => {
        const parsed = item.safeParse(raw);
        return parsed.success ? [parsed.data] : [];
      }),
    );

  /** Accepts null for an absent value, as some platforms send it. */
  const orNull = <Value>(schema: z.ZodType<Value>) =>
    schema.nullish().transform((value) => value ?? undefined);
  // Settings are read leniently, because another spelling of the same settings must not look like a different
  // configuration.
  const { port, security } = mailSettingsSchema.shape;
  const settings = z.object({
    port: port.or(
      z
        .string()
        .regex(/^\d{1,5}$/)
        .transform(Number)
        .pipe(port),
    ),
    security: z.string().toLowerCase().pipe(security),
    host: z.string().transform(asHost).pipe(mailSettingsSchema.shape.host),
    sender: z.string().transform(asAddress).pipe(mailSettingsSchema.shape.sender),
    username: words(320).pipe(mailSettingsSchema.shape.username),
    senderName: orNull(words(200)),
    connection: orNull(z.object({ provider: connectionProviderSchema, id })),
  });

  const stage = z.object({
    stage: stageSchema,
    outcome: z.enum(['passed', 'failed']),
    durationMs: z.number().min(0).catch(0),
    reply: z
      .object({
        code: z.int().min(0).max(999),
        enhanced: z
          .string()
          .regex(/^[245]\.\d{1,3}\.\d{1,3}$/)
          .optional()
          .catch(undefined),
        lines: list(words(1_000), 200),
      })
      .optional()
      .catch(undefined),
    failure: z
      .object({
        // A failure of an unknown kind is treated as a protocol failure.
        kind: failureKindSchema.catch('protocol'),
        errno: words(80).optional(),
        tls: tlsFaultSchema.optional().catch(undefined),
        tlsCode: words(80).optional(),
        peer: words(200).optional(),
      })
      .optional()
      .catch({ kind: 'protocol' }),
  });
  const stages = z.array(stage).max(40);
  const domain = z.object({
    state: platformDomainSchema.shape.state,
    records: list(
      z.object({
        type: recordTypeSchema,
        name: words(253).transform((name) => name.toLowerCase().replace(/\.$/, '')),
        value: words(4_000).pipe(z.string().min(1)),
        state: z.enum(['there', 'missing', 'other-value', 'unknown']).catch('unknown'),
      }),
      50,
    ),
  });

  return {
    capabilities: z.object({
      name: words(200).pipe(z.string().min(1)),
      apiVersion: words(20),
      runsChecks: z.boolean(),
      sendsTestMail: z.boolean(),
      // The IP addresses are quoted in a letter that asks an administrator to allow them through a firewall.
      egressIps: list(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]), 100),
      inboundAddress: addressSchema.optional().catch(undefined),
      inboundAddresses: list(z.object({ name: words(200), address: addressSchema }), 200).optional(),
      inboundForm: inboundFormSchema
        .strip()
        .refine((form) => Object.values(form).flat().every(isName))
        .transform(defined)
        .optional()
        .catch(undefined),
      separateUsername: z.boolean(),
      senderName: z.boolean().optional(),
      refusedProviders: list(
        z
          .string()
          .regex(/^[a-z0-9_-]{1,60}$/)
          .refine(isName),
        50,
      ),
      ownConnections: list(connectionProviderSchema, 2).optional(),
      connections: list(
        z
          .object({
            provider: connectionProviderSchema,
            transport: z.enum(['smtp', 'graph', 'unknown']).catch('unknown'),
            clientId: orNull(words(200).pipe(z.string().min(1))),
          })
          .transform(defined),
        2,
      ).optional(),
      checksInbound: z.boolean().optional(),
      domainAuthentication: z.boolean().optional(),
    }),
    connection: z.discriminatedUnion('state', [
      // The URL is opened in the user's browser, and not stored.
      z.object({ id, state: z.literal('waiting'), authorizeUrl: z.url().max(8_000) }),
      z.object({ id, state: z.literal('connected'), account: orNull(words(320)) }),
      z.object({ id, state: z.literal('refused'), words: words(1_000).catch('') }),
      z.object({ id, state: z.literal('expired') }),
    ]),
    settings: z.object({ settings: settings.nullable(), draftId: orNull(id) }),
    draft: z.object({ id, settings }),
    check: z.discriminatedUnion('state', [
      z.object({ id, state: z.literal('running'), stages: stages.catch([]) }),
      z.object({
        id,
        state: z.literal('done'),
        report: z.object({ verdict: z.enum(['works', 'failed']), stages }),
      }),
      z.object({ id, state: z.literal('aborted') }),
    ]),
    inboundCheck: z.object({
      id,
      state: z.enum(['waiting', 'arrived', 'returned']),
      sender: addressSchema,
      from: words(320).optional(),
      words: words(1_000).optional(),
    }),
    domain,
    domainCheck: z.discriminatedUnion('state', [
      z.object({ id, state: z.literal('running') }),
      z.object({ id, state: z.literal('aborted') }),
      z.object({ id, state: z.literal('done'), domain }),
    ]),
    testMail: z.object({ messageId: words(500).optional() }),
  };
}

export type Bodies = ReturnType<typeof bodiesFor>;
export type InboundCheckBody = z.infer<Bodies['inboundCheck']>;
export type CheckBody = z.infer<Bodies['check']>;
export type StageBody = Extract<CheckBody, { state: 'running' }>['stages'][number];
export type ConnectionBody = z.infer<Bodies['connection']>;
