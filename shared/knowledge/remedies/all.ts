import { helpOf } from '../providers/all-help.ts';
import type { Remedy } from '../remedy.ts';
import { access } from './general/access.ts';
import { account } from './general/account.ts';
import { connection } from './general/connection.ts';
import { encryption } from './general/encryption.ts';
import { oauthRemedies } from './general/oauth.ts';
import { ownRegistration } from './general/own-registration.ts';
import { serverEncryption } from './general/server-encryption.ts';
import { senderDomain } from './general/sender-domain.ts';
import { sending } from './general/sending.ts';
import { signIn } from './general/sign-in.ts';
import { waiting } from './general/waiting.ts';
import { workstation } from './general/workstation.ts';

/** All remedies: the general ones by family, then those of the providers, which take precedence. */
export const remedies: readonly Remedy[] = [
  ...[
    signIn,
    oauthRemedies,
    account,
    access,
    connection,
    encryption,
    serverEncryption,
    sending,
    senderDomain,
    waiting,
    workstation,
    ownRegistration,
  ].flat(),
  ...helpOf(({ remedies }) => remedies),
];
