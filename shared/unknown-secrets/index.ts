import { withoutColumns } from './columns.ts';
import { withoutCredentials } from './conversation.ts';
import { withoutEncoded } from './encoded.ts';
import { withoutNamed } from './named.ts';
import { withoutNearby } from './nearby.ts';
import { withoutPlaced } from './places.ts';
import { withoutSignIns } from './sign-ins.ts';
import { withoutTokens } from './tokens.ts';

export { hidden } from './hide.ts';
export { withoutSignIns } from './sign-ins.ts';

/**
 * Removes what may be a secret from a text of unknown origin: what follows a challenge or AUTH in a dialogue, what stands
 * behind a name for a secret in whichever notation, what a place in a URL, a call or a file makes one, tokens by their
 * shape, and what is encoded.
 */
export const withoutSecrets = (text: string): string =>
  withoutEncoded(
    withoutNearby(
      withoutNamed(withoutPlaced(withoutTokens(withoutSignIns(withoutColumns(withoutCredentials(text)))))),
    ),
  );
