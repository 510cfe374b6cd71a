import { basicCodes, enhancedCodes } from './codes.ts';
import { content } from './content.ts';
import { envelope } from './envelope.ts';
import { gateways } from './gateways.ts';
import { germanProviders } from './german-providers.ts';
import { google } from './google.ts';
import { limits } from './limits.ts';
import { mailPrograms } from './mail-programs.ts';
import { mailboxProviders } from './mailbox-providers.ts';
import { microsoft } from './microsoft.ts';
import { network } from './network.ts';
import type { Pattern } from './pattern.ts';
import { protocol } from './protocol.ts';
import { refusals } from './refusals.ts';
import { relays } from './relays.ts';
import { signInPatterns } from './sign-in.ts';
import { tls } from './tls.ts';

/** Every failure pattern. The order says nothing: layers and confidence decide. */
export const patterns: readonly Pattern[] = [
  ...microsoft,
  ...google,
  ...germanProviders,
  ...mailboxProviders,
  ...relays,
  ...gateways,
  ...signInPatterns,
  ...envelope,
  ...limits,
  ...content,
  ...refusals,
  ...tls,
  ...network,
  ...mailPrograms,
  ...protocol,
  ...enhancedCodes,
  ...basicCodes,
];
