import { Fragment, type ReactNode } from 'react';

import styles from './words.module.css';

/** Matches an email address, or a host name with an optional port, which browsers would otherwise break at hyphens. */
const name =
  /[\p{L}\d._+•-]*@[\p{L}\d.•-]+[\p{L}\d•]|(?<![\p{L}\d.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?/gu;

const whole = (found: string, key: number): ReactNode => (
  <span key={key} className={styles['whole']}>
    {found}
  </span>
);

function withWholeNames(text: string, narrow: boolean): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(name)) {
    if (!narrow && !found.includes('-')) continue;
    parts.push(text.slice(end, index));
    const pieces = narrow ? found.split(/(?<=@)|(?=:)/) : [found];
    for (const [at, piece] of pieces.entries()) parts.push(whole(piece, index + at));
    end = index + found.length;
  }
  return [...parts, text.slice(end)];
}

interface WordsProps {
  readonly children: string;
  /** For a narrow column: allows breaks after the @ and before the port. */
  readonly narrow?: boolean;
}

/** A text that keeps addresses and host names on one line and breaks Windows paths between folders. */
export function Words({ children, narrow = false }: WordsProps) {
  if (!narrow && !/[-\\]/.test(children)) return children;
  return children.split(/(?<=\\)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {withWholeNames(part, narrow)}
    </Fragment>
  ));
}
