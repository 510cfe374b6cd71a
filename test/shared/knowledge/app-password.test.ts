import { describe, expect, it } from 'vitest';

import { passwordShape, withoutGroupBlanks } from '../../../shared/knowledge/index.ts';

describe('an app password', () => {
  it.each([
    ['abcd efgh ijkl mnop', 'abcdefghijklmnop'],
    ['abcd\u00a0efgh\u00a0ijkl\u00a0mnop', 'abcdefghijklmnop'],
    [' abcd efgh ijkl mnop\n', 'abcdefghijklmnop'],
    ['abcdefghijklmnop', 'abcdefghijklmnop'],
    ['abcd-efgh-ijkl-mnop', 'abcd-efgh-ijkl-mnop'],
  ])('is recognised by its format, and loses the blanks between its groups: %j', (typed, sent) => {
    expect(passwordShape(typed)).toBe('app-password');
    expect(withoutGroupBlanks(typed)).toBe(sent);
  });

  it.each(['', 'Sommer2026!', ' my secret words ', 'abcd efgh ijkl mno', 'abcdefghijklmnopq'])(
    'is distinguished from any other, which keeps every blank: %j',
    (typed) => {
      expect(passwordShape(typed)).toBe('ordinary');
      expect(withoutGroupBlanks(typed)).toBe(typed);
    },
  );
});
