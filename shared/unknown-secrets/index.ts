import { withoutColumns } from './columns.ts';
import { withoutCredentials } from './conversation.ts';
import { withoutEncoded } from './encoded.ts';
import { withoutNamed } from './named.ts';
import { withoutNearby } from './nearby.ts';
import { withoutPositional } from './places.ts';
import { withoutSignIns } from './sign-ins.ts';
import { withoutTokens } from './tokens.ts';

export { hidden } from './hide.ts';
export { withoutSignIns } from './sign-ins.ts';

/**
 * Masks possible secrets in a text of unknown origin: a client's credentials in a dialogue, values with a name such as
 * `password` in any notation, values in certain positions of a URL, call or file, tokens in known formats, and encoded
 * text.
 */
export const withoutSecrets = (text: string): string =>
  withoutEncoded(
    withoutNearby(
      withoutNamed(
        withoutPositional(withoutTokens(withoutSignIns(withoutColumns(withoutCredentials(text))))),
      ),
    ),
  );
