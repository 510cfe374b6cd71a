import { domainOf, type Address, type Language, type PlatformForm } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { text, type TextKey, type TextValues } from '../../texts/index.ts';
import type { Letter } from './mail-draft.ts';

/** A letter to whoever looks after the domain: what its records are to say, so that the platform may send. */
export function domainLetter(
  { name, ways = [] }: Pick<PlatformForm, 'name' | 'ways'>,
  address: Address,
  language: Language,
): Letter {
  const way = ways.find(({ kind }) => kind === 'domain');
  const values = {
    platform: printable(name, 100),
    address: printable(address, 320),
    domain: printable(domainOf(address), 255),
  };
  const say = (key: TextKey, more: TextValues = values) => text(language, key, more);
  const records = (way?.records ?? []).map(({ kind, name: at = '@', value, for: whom }) => {
    const said = printable(value, 200);
    const what =
      kind === 'spf-include'
        ? say('letter.domain.spf', { value: said })
        : `${kind} ${printable(at, 200)} ${said}`;
    return `- ${whom ? `${printable(whom[language], 200)}: ` : ''}${what}`;
  });
  const shown = [way?.path?.[language], way?.source].flatMap((line) => (line ? [printable(line, 300)] : []));
  const blocks = [
    say('letter.greeting'),
    say('letter.domain.lead'),
    ...(records.length > 0 ? [[say('letter.domain.records'), ...records].join('\n')] : []),
    [say('letter.domain.shown'), ...shown.map((line) => `- ${line}`)].join('\n'),
    say('letter.close'),
  ];
  return { subject: say('letter.domain.subject'), body: `${blocks.join('\n\n')}\n` };
}
