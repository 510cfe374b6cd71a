/** The part of Node's `process` that determines the locale. */
interface ProcessLocale {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/** The environment variables for the language; the first one that is set counts (POSIX.1-2024, XBD 8.2). */
const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * Returns the locale of the user who started the program. `Intl` cannot be relied on: POSIX treats an empty variable as
 * unset, but ICU, on which `Intl` is based, treats an empty LC_ALL as English.
 *
 * @param otherwise the system's own locale: used on Windows, and if no variable names a known language.
 *
 * @returns a BCP 47 tag, such as `de-CH`.
 */
export function systemLocale({ env, platform }: ProcessLocale, otherwise = defaultLocale()): string {
  const named = names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  if (named === undefined || platform === 'win32') return otherwise;
  // Example: `de_CH.UTF-8@euro`. The locales `C` and `POSIX` are English.
  const tag = named.replace(/[.@].*$/s, '').replaceAll('_', '-');
  if (tag === 'C' || tag === 'POSIX') return 'en';
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return otherwise;
  }
}

/** Uses `PluralRules`, because it loads the least `Intl` data: a tenth of what `DateTimeFormat` loads. */
const defaultLocale = (): string => new Intl.PluralRules().resolvedOptions().locale;
