import type { Example } from '../examples/index.ts';
import { addressStates } from './address/address.states.ts';
import { checkStates } from './check/check.states.ts';
import { handOverStates } from './hand-over/hand-over.states.ts';
import { mailboxKindStates } from './mailbox-kind/mailbox-kind.states.ts';
import { platformCheckStates } from './platform-check/platform-check.states.ts';
import { platformTestStates } from './platform-test/platform-test.states.ts';
import { platformStates } from './platform/platform.states.ts';
import { routeStates } from './route/route.states.ts';
import { ownConnectionStates } from './own-connection/own-connection.states.ts';
import { connectStates } from './connect/connect.states.ts';
import { domainRecordsStates } from './domain-records/domain-records.states.ts';
import { domainCheckStates } from './domain-check/domain-check.states.ts';
import { connectionTestStates } from './connection-test/connection-test.states.ts';
import { platformAddressStates } from './platform-address/platform-address.states.ts';
import { careerPageStates } from './career-page/career-page.states.ts';
import { redirectStates } from './redirect/redirect.states.ts';
import { redirectProofStates } from './redirect-proof/redirect-proof.states.ts';
import { prepareStates } from './prepare/prepare.states.ts';
import { signInStates } from './sign-in/sign-in.states.ts';
import { summaryStates } from './summary/summary.states.ts';
import { testMailStates } from './test-mail/test-mail.states.ts';
import { alternativesStates } from './alternatives/alternatives.states.ts';

/** Every named state of every step, in the order of the steps. */
export const examples: readonly Example[] = [
  ...platformStates,
  ...addressStates,
  ...mailboxKindStates,
  ...alternativesStates,
  ...routeStates,
  ...ownConnectionStates,
  ...connectStates,
  ...domainRecordsStates,
  ...domainCheckStates,
  ...connectionTestStates,
  ...prepareStates,
  ...signInStates,
  ...checkStates,
  ...platformCheckStates,
  ...testMailStates,
  ...handOverStates,
  ...platformTestStates,
  ...platformAddressStates,
  ...careerPageStates,
  ...redirectStates,
  ...redirectProofStates,
  ...summaryStates,
];
