import type { Cause, Language, Owner } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { fillPlaces, letterText, type LetterTextKey, type TextValues } from '../../texts/index.ts';
import { linkLabel, linkUrl } from '../links.ts';
import { traitsOf } from '../providers/traits.ts';
import type { Remedy } from '../remedy.ts';
import { remedyFor } from '../remedies/remedy-for.ts';
import { commandsFor } from './commands.ts';
import { detailLines, ipsIn, section, type LetterDetails } from './details.ts';
import type { Letter } from './mail-draft.ts';
import { inOurVoice } from './our-voice.ts';
import { quote } from './quote.ts';

/** What a letter is about. `vantage` says which check failed; when absent, it was the platform's check. */
export interface LetterFacts extends LetterDetails {
  readonly cause: Cause;
  readonly provider?: string | undefined;
  readonly address: string;
  /** External texts, already redacted by the diagnosis. */
  readonly evidence: readonly string[];
}

/** Causes that can usually be resolved by allowing the platform's IP addresses. */
const aboutAddresses: ReadonlySet<Cause> = new Set([
  'port-blocked',
  'connection-refused',
  'ip-not-allowed',
  'ip-blocklisted',
  'security-defaults-or-conditional-access',
]);

/**
 * Writes a letter to the owner of the cause, or to the company's IT if the owner is the user. The letter is plain text
 * about a single failure. External text is made printable and stays on lines of its own.
 */
export function letterFor(owner: Owner, facts: LetterFacts, language: Language): Letter {
  const remedy = remedyFor(facts.cause, facts.provider, facts.vantage);
  const say = (key: LetterTextKey, values?: TextValues) => letterText(language, key, values);
  // The address is unknown if the user only pasted an error message from another program.
  const address = facts.address === '' ? say('letter.some-mailbox') : printable(facts.address, 320);
  const username = facts.username === undefined ? undefined : printable(facts.username, 320);
  // The platform's IP addresses do not matter if only this workstation is blocked.
  const platform = remedy.vantage === 'workstation' ? { ...facts, egressIps: [] } : facts;
  const ips = ipsIn(platform);
  const wantsIps = ips.length > 0 || (remedy.vantage !== 'workstation' && aboutAddresses.has(facts.cause));
  const words = remedy[language];
  const block = (heading: LetterTextKey, lines: readonly (string | undefined)[]) =>
    section(say(heading), lines);

  const blocks = [
    say('letter.greeting'),
    say(`letter.purpose.${owner}`, { address }),
    // The remedy's `why` is left out, because the recipient knows it and the user has read it on screen.
    ...block('letter.stopped', [inOurVoice(words.stopped, language)]),
    ...block('letter.request', [
      fillPlaces(words.request, {
        address,
        account: username === undefined || username === address ? say('letter.account') : username,
      }),
    ]),
    // Only steps written for IT are included, because steps written for the user would confuse another reader.
    ...block(
      'letter.steps',
      remedy.owner === 'it-admin' ? words.steps.map((step, index) => `${index + 1}. ${step}`) : [],
    ),
    ...block('letter.menus', menuNames(remedy, language)),
    ...block(
      traitsOf(remedy.provider).selfHosted
        ? 'letter.commands.exchange-server'
        : 'letter.commands.exchange-online',
      commandsFor(remedy.powershell ?? [], { address, ips }).map((command) => `    ${command}`),
    ),
    ...(remedy.spreadsInMinutes === undefined
      ? []
      : [say('letter.spreads', { minutes: remedy.spreadsInMinutes })]),
    ...block('letter.details', [
      ...detailLines({ vantage: 'platform', ...platform }, language, wantsIps),
      words.technical === undefined ? undefined : say('letter.technical', { technical: words.technical }),
    ]),
    ...block('letter.evidence', quote(facts.evidence)),
    ...block('letter.pages', pages(remedy, language)),
    ...block('letter.answer', [words.answer, say('letter.done'), say('letter.secrets')]),
    say('letter.close'),
  ];
  return {
    subject: say('letter.subject', { address, title: inOurVoice(words.title, language) }),
    body: `${blocks.join('\n\n')}\n`,
  };
}

function menuNames({ menus = [] }: Remedy, language: Language): string[] {
  const order = language === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const);
  return menus.flatMap((menu) =>
    menu.de === menu.en ? [menu.de] : order.map((each) => `${each.toUpperCase()}: ${menu[each]}`),
  );
}

const pages = (remedy: Remedy, language: Language): string[] =>
  remedy.links.map((id) => `${linkLabel(id, language)}: ${linkUrl(id) ?? ''}`);
