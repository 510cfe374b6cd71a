import type { Remedy } from '../remedy.ts';
import { access } from './general/access.ts';
import { account } from './general/account.ts';
import { connection } from './general/connection.ts';
import { encryption } from './general/encryption.ts';
import { sending } from './general/sending.ts';
import { signIn } from './general/sign-in.ts';
import { waiting } from './general/waiting.ts';
import { workstation } from './general/workstation.ts';
import { exchangeServer } from './providers/exchange-server.ts';
import { gmxAndWebDe } from './providers/gmx-webde.ts';
import { google } from './providers/google.ts';
import { hosters } from './providers/hosters.ts';
import { ionos } from './providers/ionos.ts';
import { mailServices } from './providers/mail-services.ts';
import { microsoft365Access } from './providers/microsoft365-access.ts';
import { microsoft365Connection } from './providers/microsoft365-connection.ts';
import { microsoft365Mailbox } from './providers/microsoft365-mailbox.ts';
import { tonline } from './providers/tonline.ts';

/** Every remedy: first the general ones by family, then those of a provider, which go before them. */
export const remedies: readonly Remedy[] = [
  ...[signIn, account, access, connection, encryption, sending, waiting, workstation].flat(),
  ...[microsoft365Access, microsoft365Mailbox, microsoft365Connection, exchangeServer, google].flat(),
  ...[ionos, gmxAndWebDe, tonline, hosters, mailServices].flat(),
];
