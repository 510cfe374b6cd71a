/** The part of Node's `process` that is needed. */
interface ProcessLocale {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/** The environment variables for the language; the first one set counts (POSIX.1-2024, XBD 8.2). */
const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * Returns the locale of the user who started the program. POSIX treats an empty variable as unset, but ICU, and
 * therefore `Intl`, treats an empty LC_ALL as English.
 *
 * @param otherwise the system's own locale: used on Windows, and if no variable names a known language.
 *
 * @returns a BCP 47 tag, such as `de-CH`.
 */
export function systemLocale({ env, platform }: ProcessLocale, otherwise = defaultLocale()): string {
  const named = names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  if (named === undefined || platform === 'win32') return otherwise;
  // `de_CH.UTF-8@euro`; the locales `C` and `POSIX` are English.
  const tag = named.replace(/[.@].*$/s, '').replaceAll('_', '-');
  if (tag === 'C' || tag === 'POSIX') return 'en';
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return otherwise;
  }
}

/** Plural rules are the smallest `Intl` data that reveals whether a language is known: a tenth of `DateTimeFormat`. */
const defaultLocale = (): string => new Intl.PluralRules().resolvedOptions().locale;
