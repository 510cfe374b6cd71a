/** The target for a measured value. */
export interface Bar {
  readonly text: string;
  readonly holds: (value: number) => boolean;
}

export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The target. Without one, the value is only printed. */
  readonly bar?: Bar;
}

export const atMost = (limit: number): Bar => ({ text: `<= ${limit}`, holds: (value) => value <= limit });
export const atLeast = (limit: number): Bar => ({ text: `>= ${limit}`, holds: (value) => value >= limit });
export const exactly = (expected: number): Bar => ({
  text: `= ${expected}`,
  holds: (value) => value === expected,
});

/** Returns whether the target was missed. A value that could not be measured (NaN) misses every target. */
export const isMissed = ({ bar, value }: Row): boolean => bar !== undefined && !bar.holds(value);

const valueText = ({ value, unit }: Row): string =>
  `${Number.isInteger(value) ? value : value.toFixed(unit === 'ms' || unit === 'kB' ? 0 : 2)} ${unit}`.trim();

export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .map((row) => {
      const verdict = row.bar ? (isMissed(row) ? 'MISSED' : 'ok') : '';
      return `${row.what.padEnd(width)}  ${valueText(row).padStart(10)}  ${(row.bar?.text ?? '').padEnd(8)} ${verdict}`.trimEnd();
    })
    .join('\n');
}
