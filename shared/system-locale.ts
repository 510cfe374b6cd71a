/** What is asked of the process: Node's own has it. */
interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

/** The variables that name a language; the first that is set counts (POSIX.1-2024, XBD 8.2). */
const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The locale of whoever started the program. POSIX takes an empty variable for one that is unset; ICU, and with it `Intl`,
 * takes an empty LC_ALL for English.
 *
 * @param otherwise what the system itself says: on Windows, and where no variable names a language that is known.
 *
 * @returns a tag of BCP 47, such as `de-CH`.
 */
export function systemLocale({ env, platform }: Surroundings, otherwise = defaultLocale()): string {
  const named = names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  if (named === undefined || platform === 'win32') return otherwise;
  // `de_CH.UTF-8@euro`; the locales of the standard itself speak English.
  const tag = named.replace(/[.@].*$/s, '').replaceAll('_', '-');
  if (tag === 'C' || tag === 'POSIX') return 'en';
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return otherwise;
  }
}

/** Of all that knows it, plural rules are the least to load: a tenth of what `DateTimeFormat` takes. */
const defaultLocale = (): string => new Intl.PluralRules().resolvedOptions().locale;
