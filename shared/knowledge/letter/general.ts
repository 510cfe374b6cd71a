import {
  securityName,
  type Cause,
  type Language,
  type MailboxKind,
  type Security,
  type TenantProblem,
} from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { text, type TextKey, type TextValues } from '../../texts/index.ts';
import { remedyFor } from '../remedies/remedy-for.ts';
import type { Letter } from './mail-draft.ts';
import { quote } from './quote.ts';

type AboutOf<Key> = Key extends `letter.about.${infer Step}` ? Step : never;

/** The steps that a letter can be about. */
export type LetterStep = AboutOf<TextKey>;

/** What is known at a step; whatever is missing is left out of the letter. */
export interface GeneralFacts {
  readonly step: LetterStep;
  readonly address?: string | undefined;
  readonly mailboxKind?: MailboxKind | undefined;
  readonly username?: string | undefined;
  readonly platform?: string | undefined;
  /** Host name of the platform's own interface. */
  readonly platformHost?: string | undefined;
  readonly inbound?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly security?: Security | undefined;
  readonly egressIps: readonly string[];
  /** The career page, as a web address. */
  readonly page?: string | undefined;
  /** What the last check found, or what the platform last refused. */
  readonly cause?: Cause | undefined;
  readonly provider?: string | undefined;
  readonly problem?: Pick<TenantProblem, 'kind' | 'reason'> | undefined;
  /** The last words from outside, redacted where they came in. */
  readonly words: readonly string[];
}

/** A letter to the company's IT from any step: where the user is, what it is about, and all that is known so far. */
export function generalLetter(facts: GeneralFacts, language: Language): Letter {
  const { step, cause, problem, port, security } = facts;
  const say = (key: TextKey, values?: TextValues) => text(language, key, values);
  const line = (key: TextKey, name: string, value: string | undefined, limit: number) =>
    value === undefined || value === '' ? [] : [say(key, { [name]: printable(value, limit) })];
  const section = (heading: TextKey, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [[say(heading), ...lines].join('\n')];
  const address = facts.address === undefined ? undefined : printable(facts.address, 320);
  const ips = facts.egressIps.map((ip) => printable(ip, 50)).filter((ip) => /^[0-9a-f:./]+$/i.test(ip));
  const found = cause === undefined ? undefined : remedyFor(cause, facts.provider)[language];
  const name = say(`step.${step}`);

  const blocks = [
    say('letter.greeting'),
    address === undefined
      ? say('letter.general.purpose')
      : say('letter.general.purpose.mailbox', { address }),
    ...section('letter.general.about', [
      say('letter.general.step', { step: name }),
      say(
        step === 'ways-out' && facts.mailboxKind === 'alias'
          ? 'letter.general.alias'
          : `letter.about.${step}`,
      ),
    ]),
    ...section('letter.stopped', [
      ...(found ? [found.title, found.stopped] : []),
      ...(problem ? [say(`problem.${problem.reason ?? problem.kind}.title`)] : []),
    ]),
    ...section('letter.details', [
      ...line('letter.mailbox', 'address', address, 320),
      ...line('letter.general.username', 'username', facts.username, 320),
      ...line('letter.platform', 'platform', facts.platform, 100),
      ...line('letter.general.platform-host', 'host', facts.platformHost, 253),
      ...line('letter.inbound', 'inbound', facts.inbound, 320),
      ...line('letter.server', 'host', facts.host, 253),
      ...(port === undefined ? [] : [say('letter.port', { port })]),
      ...(security === undefined
        ? []
        : [say('letter.general.security', { security: securityName(security) })]),
      ...(ips.length === 0 ? [] : [say('letter.ips', { ips: ips.join(', ') })]),
      ...line('letter.general.page', 'page', facts.page, 500),
    ]),
    ...section('letter.evidence', quote(facts.words)),
    ...section('letter.answer', [say('letter.general.answer'), say('letter.secrets')]),
    say('letter.close'),
  ];
  const subject =
    address === undefined
      ? say('letter.general.subject', { step: name })
      : say('letter.general.subject.mailbox', { address, step: name });
  return { subject, body: `${blocks.join('\n\n')}\n` };
}
