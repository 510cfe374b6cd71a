import type { WantedRecord } from '../../shared/model/index.ts';
import { isOwnName, type PastedRecords } from '../../shared/sender-domain/index.ts';
import { Notice, Stack } from '../components/index.ts';
import { useMask } from '../theme/index.ts';
import { useSenderText } from './sender-text.ts';

interface ReadingNotesProps extends Pick<PastedRecords, 'unread' | 'assumed' | 'ofMail'> {
  readonly records: readonly WantedRecord[];
  /** Lower-case ASCII. */
  readonly domain: string;
}

/** Lists what is uncertain about a pasted table: unread lines, lines of an email, other domains, and assumptions. */
export function ReadingNotes({ records, unread, assumed = [], ofMail = [], domain }: ReadingNotesProps) {
  const s = useSenderText();
  const mask = useMask();
  const foreign = records.filter(({ name }) => !isOwnName(name, domain));
  const isLeft = ({ type, name, value }: WantedRecord) =>
    records.some((each) => each.type === type && each.name === name && each.value === value);
  const notes = [
    [s('sender.which.unread'), unread.map((line) => line.slice(0, 200))],
    [s('sender.which.of-mail'), ofMail.map((line) => mask(line.slice(0, 100)))],
    [s('sender.which.foreign', { domain }), foreign.map(({ type, name }) => `${type} ${mask(name)}`)],
    [
      s('sender.which.assumed'),
      assumed.filter(isLeft).map(({ type, name, value }) => `${type} ${mask(name)} ${mask(value)}`),
    ],
  ] as const;
  if (notes.every(([, lines]) => lines.length === 0)) return null;
  return (
    <Stack>
      {notes.map(
        ([words, lines]) =>
          lines.length > 0 && (
            <Notice key={words} kind="warn">
              <p>{words}</p>
              {lines.slice(0, 5).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Notice>
          ),
      )}
    </Stack>
  );
}
