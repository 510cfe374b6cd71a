import { printable } from '../../../shared/printable.ts';

/** Text for a terminal: an argument or a file name may hold sequences that a terminal would obey. Line breaks stay. */
export const forTerminal = (text: string): string =>
  text
    .split('\n')
    .map((line) => /^\s*/.exec(line)?.[0].replaceAll(/[^ ]/g, ' ').concat(printable(line, 400)) ?? '')
    .slice(0, 60)
    .join('\n');
