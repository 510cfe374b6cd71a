/** An all-day calendar entry that reminds the user of a task. */
export interface Reminder {
  /** ISO 8601 date. */
  readonly on: string;
  readonly title: string;
  readonly text: string;
  /** Identifies the entry, so that importing it again replaces the earlier one. */
  readonly id: string;
}

/** Escapes text values (RFC 5545 section 3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Returns the number of UTF-8 bytes of a character. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Folds lines longer than 75 bytes; a continuation starts with a space (RFC 5545 section 3.1). */
function folded(line: string): string {
  let octets = 0;
  let result = '';
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > 73) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += size;
  }
  return result;
}

const compact = (day: string): string => day.replaceAll('-', '');

/**
 * Creates a calendar file (RFC 5545) for the reminder, with an alarm on the morning of its date.
 *
 * @param now ISO 8601.
 */
export function calendarFile({ on, title, text, id }: Reminder, now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Absender//Absender//DE',
    'BEGIN:VEVENT',
    `UID:${id}@absender.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
