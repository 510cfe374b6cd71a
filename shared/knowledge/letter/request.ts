import type { Language, PlatformForm } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { fillPlaces, letterText, type LetterTextKey, type TextValues } from '../../texts/index.ts';
import type { Purpose, GuideTask } from '../guides/guide.ts';
import { mailSettingsOf } from '../guides/mail-settings.ts';
import { linkLabel, linkUrl } from '../links.ts';
import { commandsFor } from './commands.ts';
import { detailLines, section, type LetterDetails } from './details.ts';
import type { Letter } from './mail-draft.ts';

export interface RequestFacts extends LetterDetails {
  readonly purpose: Purpose;
  readonly tasks: readonly GuideTask[];
  readonly address: string;
  /** The platform's URL, for tasks that refer to it. */
  readonly platformUrl?: string | undefined;
  /** The parts of the platform's form that tasks refer to. */
  readonly form?: Pick<PlatformForm, 'methods' | 'path'> | undefined;
}

/** Writes a letter that asks the company's IT to carry out some tasks of a guide, before anything has failed. */
export function requestLetter(facts: RequestFacts, language: Language): Letter {
  const { purpose, tasks } = facts;
  const address = printable(facts.address, 320);
  const inbound = facts.inbound === undefined ? '' : printable(facts.inbound, 320);
  const say = (key: LetterTextKey, values?: TextValues) => letterText(language, key, values);
  const platformUrl = printable(facts.platformUrl ?? '', 500);
  const mailSettings = printable(mailSettingsOf(facts.form, language), 300);
  const filled = (words: string) => fillPlaces(words, { address, inbound, platformUrl, mailSettings });
  const several = tasks.length > 1;
  const commands = tasks.flatMap(({ powershell = [] }) => commandsFor(powershell, { address, ips: [] }));
  const menus = tasks.flatMap((task) => task.menus ?? []);
  const links = [...new Set(tasks.flatMap((task) => task.links))];
  const spreads = Math.max(...tasks.map(({ spreadsInMinutes = 0 }) => spreadsInMinutes));
  const order = language === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const);

  const blocks = [
    say('letter.greeting'),
    say(`letter.ask.${purpose}`, { address }),
    ...section(
      say('letter.request'),
      tasks.map((task, index) => `${several ? `${index + 1}. ` : ''}${filled(task[language].request)}`),
    ),
    ...tasks.flatMap((task) =>
      section(
        `${say('letter.steps')}: ${task[language].title}`,
        task[language].steps.map((step, index) => `${index + 1}. ${filled(step)}`),
      ),
    ),
    ...section(
      say('letter.menus'),
      menus.flatMap((menu) =>
        menu.de === menu.en ? [menu.de] : order.map((each) => `${each.toUpperCase()}: ${menu[each]}`),
      ),
    ),
    ...section(
      say('letter.commands.exchange-online'),
      commands.map((command) => `    ${command}`),
    ),
    ...(spreads > 0 ? [say('letter.spreads', { minutes: spreads })] : []),
    ...section(say('letter.details'), detailLines(facts, language, false)),
    ...section(
      say('letter.pages'),
      links.map((id) => `${linkLabel(id, language)}: ${linkUrl(id) ?? ''}`),
    ),
    ...section(say('letter.answer'), [say('letter.ask.done'), say('letter.secrets')]),
    say('letter.close'),
  ];
  return { subject: say(`letter.ask.${purpose}.subject`, { address }), body: `${blocks.join('\n\n')}\n` };
}
