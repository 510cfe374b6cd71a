import type { z } from 'zod';

import { calls, desktop, journal } from './operations/desktop.ts';
import { careerPage, domain, sender } from './operations/domain.ts';
import { consent, mailbox } from './operations/mailbox.ts';
import { forms, practice, profiles } from './operations/profiles.ts';
import { app, settings } from './operations/settings.ts';
import { tenant } from './operations/tenant.ts';
import { messages, server } from './operations/tools.ts';

type Modules = Readonly<Record<string, Readonly<Record<string, { input: z.ZodType; output: z.ZodType }>>>>;

/** Maps each operation to its full name, `module.operation`. */
type Named<Groups extends Modules> = {
  readonly [
    Name in {
      [Module in keyof Groups & string]: `${Module}.${keyof Groups[Module] & string}`;
    }[keyof Groups & string]
  ]: Name extends `${infer Module}.${infer Operation}` ? Groups[Module][Operation] : never;
};

const named = <Groups extends Modules>(modules: Groups) =>
  Object.freeze(
    Object.fromEntries(
      Object.entries(modules).flatMap(([module, ofModule]) =>
        Object.entries(ofModule).map(([name, operation]) => [`${module}.${name}`, operation]),
      ),
    ),
  ) as Named<Groups>;

/**
 * All operations of the engine. The transports, the typed `Host`, the fake host and the contract tests are all derived
 * from this value. Long operations send progress events and can be cancelled.
 */
export const operations = named({
  app,
  settings,
  profiles,
  forms,
  mailbox,
  consent,
  tenant,
  domain,
  careerPage,
  sender,
  server,
  messages,
  practice,
  desktop,
  journal,
  calls,
});

export type OperationName = keyof typeof operations;
export type Input<Name extends OperationName> = z.infer<(typeof operations)[Name]['input']>;
export type Output<Name extends OperationName> = z.infer<(typeof operations)[Name]['output']>;
