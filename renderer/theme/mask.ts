import { useView } from './view.ts';

/** Something that looks like a mail address; a false alarm costs nothing here. */
const address = /([^\s@<>"'(),:;|]+)@([^\s@<>"'(),:;|]+)/gu;

/** `j•••@f•••.de`: enough for those who know it, too little for those who do not. */
export const maskAddresses = (text: string): string =>
  text.replace(address, (_, local: string, domain: string) => {
    const dot = domain.lastIndexOf('.');
    return `${local.slice(0, 1)}•••@${domain.slice(0, 1)}•••${dot > 0 ? domain.slice(dot) : ''}`;
  });

/** What to show of a text from outside, which may hold an address: all of it, unless somebody else is looking. */
export function useMask(): (text: string) => string {
  const { callMode } = useView();
  return callMode ? maskAddresses : (text) => text;
}
