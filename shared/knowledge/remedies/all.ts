import type { Remedy } from '../remedy.ts';
import { access } from './general/access.ts';
import { account } from './general/account.ts';
import { connection } from './general/connection.ts';
import { encryption } from './general/encryption.ts';
import { sending } from './general/sending.ts';
import { signIn } from './general/sign-in.ts';
import { waiting } from './general/waiting.ts';

/** Every remedy. The general ones are sorted by family, a provider's own stand in the file with its name. */
export const remedies: readonly Remedy[] = [
  ...signIn,
  ...account,
  ...access,
  ...connection,
  ...encryption,
  ...sending,
  ...waiting,
];
