import type { Cause, Language, Owner, ProbeReport } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { text, type TextKey, type TextValues } from '../../texts/index.ts';
import { linkLabel, linkUrl } from '../links.ts';
import { traitsOf } from '../providers/traits.ts';
import type { Remedy } from '../remedy.ts';
import { remedyFor } from '../remedies/remedy-for.ts';
import { commandsFor } from './commands.ts';
import type { Letter } from './mail-draft.ts';
import { quote } from './quote.ts';

/** What a letter is about. `evidence` are words from outside, redacted by diagnosis. */
export interface LetterFacts {
  readonly cause: Cause;
  readonly provider?: string | undefined;
  /** Whose check failed; the platform's where nobody says. */
  readonly vantage?: ProbeReport['vantage'] | undefined;
  readonly address: string;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly platform?: string | undefined;
  readonly egressIps: readonly string[];
  readonly evidence: readonly string[];
}

/** Where the answer is nearly always to let the platform's addresses in. */
const aboutAddresses: ReadonlySet<Cause> = new Set([
  'port-blocked',
  'connection-refused',
  'ip-not-allowed',
  'ip-blocklisted',
  'security-defaults-or-conditional-access',
]);

/**
 * A letter to whoever can change it, or to the company's IT when that is the user. Plain text about one failing point.
 * Everything from outside is made printable and keeps to a line of its own.
 */
export function letterFor(owner: Owner, facts: LetterFacts, language: Language): Letter {
  const remedy = remedyFor(facts.cause, facts.provider, facts.vantage);
  const say = (key: TextKey, values?: TextValues) => text(language, key, values);
  const address = printable(facts.address, 320);
  // What keeps this workstation out is none of the platform's addresses.
  const told = remedy.vantage === 'workstation' ? [] : facts.egressIps;
  const ips = told.map((ip) => printable(ip, 50)).filter((ip) => /^[0-9a-f:./]+$/i.test(ip));
  const addressesFollow =
    remedy.vantage !== 'workstation' && aboutAddresses.has(facts.cause)
      ? say('letter.ips-follow')
      : undefined;
  const words = remedy[language];
  const section = (heading: TextKey, lines: readonly (string | undefined)[]): string[] => {
    const said = lines.filter((line) => line !== undefined);
    return said.length === 0 ? [] : [[say(heading), ...said].join('\n')];
  };

  const blocks = [
    say('letter.greeting'),
    say(`letter.purpose.${owner}`, { address }),
    // What else there is to know is told to the user; a provider knows its own server.
    ...section('letter.stopped', [words.stopped, remedy.owner === 'provider' ? undefined : words.why]),
    ...section('letter.request', [words.request]),
    // Steps that speak to the user would puzzle whoever reads the letter.
    ...section(
      'letter.steps',
      remedy.owner === 'it-admin' ? words.steps.map((step, at) => `${at + 1}. ${step}`) : [],
    ),
    ...section('letter.menus', menuNames(remedy, language)),
    ...section(
      traitsOf(remedy.provider).selfHosted
        ? 'letter.commands.exchange-server'
        : 'letter.commands.exchange-online',
      commandsFor(remedy.powershell ?? [], { address, ips }).map((command) => `    ${command}`),
    ),
    ...(remedy.spreadsInMinutes === undefined
      ? []
      : [say('letter.spreads', { minutes: remedy.spreadsInMinutes })]),
    ...section('letter.details', [
      say('letter.mailbox', { address }),
      facts.platform === undefined
        ? undefined
        : say('letter.platform', { platform: printable(facts.platform, 100) }),
      facts.host === undefined ? undefined : say('letter.server', { host: printable(facts.host, 253) }),
      facts.port === undefined ? undefined : say('letter.port', { port: facts.port }),
      ips.length > 0 ? say('letter.ips', { ips: ips.join(', ') }) : addressesFollow,
      words.technical === undefined ? undefined : say('letter.technical', { technical: words.technical }),
    ]),
    ...section('letter.evidence', quote(facts.evidence)),
    ...section('letter.pages', pages(remedy, language)),
    ...section('letter.answer', [words.answer, say('letter.done'), say('letter.secrets')]),
    say('letter.close'),
  ];
  return {
    subject: say('letter.subject', { address, title: words.title }),
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
