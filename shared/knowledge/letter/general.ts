import type { Cause, Language, MailboxKind, Route, TenantProblem, WantedRecord } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { letterText, text, type LetterTextKey, type TextValues } from '../../texts/index.ts';
import { remedyFor } from '../remedies/remedy-for.ts';
import { detailLines, ipsIn, section, type LetterDetails } from './details.ts';
import type { Letter } from './mail-draft.ts';
import { inOurVoice } from './our-voice.ts';
import { quote } from './quote.ts';

type AboutOf<Key> = Key extends `letter.about.${infer Step}` ? Step : never;

/** The steps that a letter can be about. */
export type LetterStep = AboutOf<LetterTextKey>;

/** The facts that are known at a step. Missing ones are left out of the letter. */
export interface GeneralFacts extends LetterDetails {
  readonly step: LetterStep;
  readonly mailboxKind?: MailboxKind | undefined;
  /** The routes that the user can choose from, in the order in which the screen lists them. */
  readonly routes?: readonly Route[];
  /** The records that the platform requires in the company's DNS. */
  readonly records?: readonly Pick<WantedRecord, 'type' | 'name' | 'value'>[];
  /** The provider to which the platform itself can connect. */
  readonly signInProvider?: 'google' | 'microsoft' | undefined;
  /** The cause of the last check's failure, or of the platform's last rejection. */
  readonly cause?: Cause | undefined;
  readonly provider?: string | undefined;
  readonly problem?: Pick<TenantProblem, 'kind' | 'reason'> | undefined;
  /** The most recent external texts, already redacted. */
  readonly words: readonly string[];
}

const routeLines = ({ routes = [], signInProvider }: GeneralFacts, language: Language): string[] =>
  routes.map((route) => {
    const title = text(language, `route.${route}`, {
      connection: signInProvider ? text(language, `provider.${signInProvider}`) : '',
    });
    return `- ${inOurVoice(title, language)}`;
  });

const recordLines = ({ records = [] }: GeneralFacts): string[] =>
  records.map(({ type, name, value }) => `- ${type} ${printable(name, 255)} ${printable(value, 2_000)}`);

/** Writes a letter to the company's IT about any step: which step it is, what it is about, and all known facts. */
export function generalLetter(facts: GeneralFacts, language: Language): Letter {
  const { step, cause, problem } = facts;
  const say = (key: LetterTextKey, values?: TextValues) => letterText(language, key, values);
  const block = (heading: LetterTextKey, lines: readonly (string | undefined)[]) =>
    section(say(heading), lines);
  const address = facts.address === undefined ? undefined : printable(facts.address, 320);
  const found = cause === undefined ? undefined : remedyFor(cause, facts.provider)[language];
  const name = text(language, `step.${step}`);

  const blocks = [
    say('letter.greeting'),
    address === undefined
      ? say('letter.general.purpose')
      : say('letter.general.purpose.mailbox', { address }),
    ...block('letter.general.about', [
      say('letter.general.step', { step: name }),
      say(
        step === 'alternatives' && facts.mailboxKind === 'alias'
          ? 'letter.general.alias'
          : `letter.about.${step}`,
      ),
      ...(step === 'route' ? routeLines(facts, language) : []),
      ...(step === 'domain-records' || step === 'domain-check' ? recordLines(facts) : []),
    ]),
    ...block('letter.stopped', [
      ...(found ? [found.title, found.stopped].map((words) => inOurVoice(words, language)) : []),
      ...(problem ? [text(language, `problem.${problem.reason ?? problem.kind}.title`)] : []),
    ]),
    ...block('letter.details', detailLines(facts, language, ipsIn(facts).length > 0)),
    ...block('letter.evidence', quote(facts.words)),
    ...block('letter.answer', [say('letter.general.answer'), say('letter.secrets')]),
    say('letter.close'),
  ];
  const subject =
    address === undefined
      ? say('letter.general.subject', { step: name })
      : say('letter.general.subject.mailbox', { address, step: name });
  return { subject, body: `${blocks.join('\n\n')}\n` };
}
