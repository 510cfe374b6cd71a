import { providerPatterns } from '../providers/all-patterns.ts';
import { aadsts } from './aadsts.ts';
import { basicCodes, enhancedCodes } from './codes.ts';
import { content } from './content.ts';
import { envelope } from './envelope.ts';
import { gateways } from './gateways.ts';
import { hosters } from './hosters.ts';
import { limits } from './limits.ts';
import { mailPrograms } from './mail-programs.ts';
import { network } from './network.ts';
import { otherServers } from './other-servers.ts';
import type { Pattern } from './pattern-schema.ts';
import { oauth } from './oauth.ts';
import { phoneWords } from './phone-words.ts';
import { programWords } from './program-words.ts';
import { protocol } from './protocol.ts';
import { refusals } from './refusals.ts';
import { relays } from './relays.ts';
import { replies } from './replies.ts';
import { signInPages } from './sign-in-pages.ts';
import { signInPatterns } from './sign-in.ts';
import { systemWords } from './system-words.ts';
import { tls } from './tls.ts';
import { thunderbirdWords } from './thunderbird-words.ts';
import { stated } from './stated.ts';
import { unitedInternet } from './united-internet.ts';

/** All failure patterns. Their order does not matter: which pattern wins depends on layer and confidence. */
export const patterns: readonly Pattern[] = [
  ...Object.values(providerPatterns).flat(),
  ...unitedInternet,
  ...hosters,
  ...otherServers,
  ...relays,
  ...gateways,
  ...stated,
  ...thunderbirdWords,
  ...phoneWords,
  ...programWords,
  ...systemWords,
  ...replies,
  ...aadsts,
  ...oauth,
  ...signInPages,
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
