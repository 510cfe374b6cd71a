import { describe, expect, it } from 'vitest';

import { checkAgainOn } from '../../shared/diagnosis/index.ts';
import { calendarFile } from '../../shared/reminder.ts';

const file = (title: string) =>
  calendarFile({ on: '2027-01-04', title, text: 'Zeile; eins,\nzwei', id: 'a1' }, '2026-11-24T09:30:00.000Z');

describe('a reminder for the calendar', () => {
  it('is an all-day event with an alarm, as RFC 5545 requires', () => {
    const lines = file('Prüfen').split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270104');
    expect(lines).toContain('DTSTAMP:20261124T093000Z');
    expect(lines).toContain('SUMMARY:Prüfen');
    expect(lines).toContain('DESCRIPTION:Zeile\\; eins\\,\\nzwei');
    expect(lines.at(-1)).toBe('');
  });

  it('keeps every line under 75 octets and loses nothing', () => {
    const title = 'ä'.repeat(200);
    const content = file(title);
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(content.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
  });

  it('does not let an address add a line', () => {
    expect(file('a\r\nATTACH:https://evil.example')).not.toMatch(/^ATTACH/m);
  });
});

describe('the day to check again', () => {
  it.each(['2026-11-24T09:30:00.000Z', '2026-12-28T09:30:00.000Z', '2026-12-31T23:59:00.000Z'])(
    'is in the first working week of January, because Microsoft turns passwords off before: %s',
    (now) => {
      expect(checkAgainOn('microsoft365', now)).toBe('2027-01-04');
    },
  );

  it.each([
    ['microsoft365', '2027-02-01T00:00:00.000Z', '2027-08-02'],
    ['ionos', '2026-11-24T09:30:00.000Z', '2027-05-31'],
    [undefined, '2026-11-23T23:59:00.000Z', '2027-05-24'],
  ])('is otherwise a Monday in half a year: %s', (provider, now, day) => {
    expect(checkAgainOn(provider, now)).toBe(day);
    expect(new Date(day).getUTCDay()).toBe(1);
  });
});
