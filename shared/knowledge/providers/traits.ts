import { providers } from './all.ts';
import type { AppPassword } from './app-password.ts';
import type { Provider } from './provider.ts';

/** What the rest of the program may ask about a provider: never who it is. Nothing is known of one outside of the table. */
export interface Traits {
  /**
   * Its servers show certificates of public authorities, since every customer's mail program checks them: another issuer
   * was put there on the way.
   */
  readonly publicCertificates: boolean;
  /** The table has a submission server of it that offers STARTTLS: where that is missing, it was removed on the way. */
  readonly offersStartTls: boolean;
  /** What it makes for programs to sign in with, where its form is known. */
  readonly appPassword?: AppPassword | undefined;
}

const traitsFrom = ({ selfHosted = false, submission, appPassword }: Provider): Traits => ({
  publicCertificates: !selfHosted,
  offersStartTls: submission.some(({ security }) => security === 'starttls'),
  appPassword,
});

const nothing: Traits = { publicCertificates: false, offersStartTls: false };
const byId = new Map(providers.map((provider) => [provider.id, traitsFrom(provider)]));

export const traitsOf = (id: string | undefined): Traits => byId.get(id ?? '') ?? nothing;
