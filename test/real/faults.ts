/** The faults that these tests cause on real servers, with the expected results. */
import type { ProbeNetwork, ProbeRequest } from '../../main/probe/index.ts';
import type { Cause, Stage, TlsFault } from '../../shared/model/index.ts';
import { newAuthority, selfSigned, type Authority } from '../support/certificates.ts';
import type { Listener } from '../support/mail-servers/plan.ts';

export const host = 'mail.firma.test';
export const jobs = 'jobs@firma.test';
export const anna = 'anna@firma.test';
export const password = 'Richtig-4711';

/** Returns the configurations of ports, by name and encryption: one for each fault, and one without a fault. */
export async function listenersOf(
  authority: Authority,
  { lax = true } = {},
): Promise<Record<string, Listener>> {
  const certificate = await authority.issue([host]);
  const middle = await authority.intermediate();
  const stranger = await newAuthority('Nobody knows this authority');
  const strangersMiddle = await stranger.intermediate();
  const chained = async (issuer: Authority) => {
    const leaf = await issuer.issue([host]);
    return { ...leaf, certificate: leaf.certificate + issuer.pem };
  };
  const wrong = {
    'that is expired': await authority.issue([host], { fromDays: -30, toDays: -1 }),
    'that is not yet valid': await authority.issue([host], { fromDays: 2, toDays: 30 }),
    'that it signed itself': await selfSigned([host]),
    'for another name': await authority.issue(['www.firma.test']),
    'from an unknown authority': await chained(strangersMiddle),
    'without its intermediate': await middle.issue([host]),
    'of a root that nobody knows, alone': await stranger.issue([host]),
  };
  const pair = (name: string, listener: Omit<Listener, 'security'>) => ({
    [`${name}, tls`]: { ...listener, security: 'tls' as const },
    [`${name}, starttls`]: { ...listener, security: 'starttls' as const },
  });
  return {
    ...pair('good', { certificate }),
    ...pair('chained', { certificate: await chained(middle) }),
    ...pair('guarded', { certificate, guarded: true }),
    ...pair('greylists', { certificate, greylists: true }),
    ...pair('without sign-in', { certificate, withoutSignIn: true }),
    ...(lax && {
      ...pair('a certificate with a key of 1024 bits', {
        certificate: await authority.issue([host], { modulusLength: 1024 }),
        lax: true,
      }),
      ...pair('a certificate signed with SHA-1', {
        certificate: await authority.issue([host], { hash: 'SHA-1' }),
        lax: true,
      }),
    }),
    ...pair('TLS 1.0', { certificate, outdated: true }),
    'without encryption': { certificate, security: 'none' },
    ...Object.assign(
      {},
      ...Object.entries(wrong).map(([name, issued]) =>
        pair(`a certificate ${name}`, { certificate: issued }),
      ),
    ),
  } as Record<string, Listener>;
}

/** How a probe differs from a successful one. */
export interface ProbeVariation {
  readonly given?: string;
  readonly request?: Partial<ProbeRequest>;
  readonly network?: Partial<ProbeNetwork>;
}

/** A fault, how to trigger it, and the expected result: the same on every server unless `on` says otherwise. */
export interface FaultCase {
  readonly fault: string;
  readonly listener: string;
  readonly how?: ProbeVariation;
  /** If true, the probe uses implicit TLS on a STARTTLS port, or vice versa. */
  readonly swapped?: true;
  readonly stage: Stage;
  readonly cause: Cause;
  readonly code?: number;
  readonly tls?: TlsFault;
  readonly on?: Readonly<Record<string, { readonly stage?: Stage; readonly code?: number }>>;
  /** The servers on which the fault cannot be caused, with the reason. */
  readonly notOn?: Readonly<Record<string, string>>;
}

const both = (one: Omit<FaultCase, 'listener'> & { listener?: string }): FaultCase[] =>
  ['tls', 'starttls'].map((kind) => ({
    ...one,
    fault: `${one.fault} (${kind})`,
    listener: `${one.listener ?? 'good'}, ${kind}`,
  }));

const certificate = (
  listener: string,
  tls: TlsFault,
  cause: Cause,
  notOn?: FaultCase['notOn'],
): FaultCase[] =>
  both({
    fault: `a certificate ${listener}`,
    listener: `a certificate ${listener}`,
    stage: 'tls',
    tls,
    cause,
    ...(notOn && { notOn }),
  });

const notWeak = { OpenSMTPD: 'it does not start with such a certificate' };

export const faults: FaultCase[] = [
  ...both({
    fault: 'a wrong password',
    how: { given: 'Falsch-0815' },
    stage: 'auth',
    code: 535,
    cause: 'wrong-credentials',
  }),
  // Servers do not distinguish an unknown user from a wrong password, because that would help attackers.
  ...both({
    fault: 'an unknown user',
    how: { request: { credentials: { username: 'niemand@firma.test', password } } },
    stage: 'auth',
    code: 535,
    cause: 'wrong-credentials',
  }),
  ...both({
    fault: 'a sender that belongs to somebody else',
    how: { request: { sender: anna } },
    stage: 'sender',
    cause: 'send-as-denied',
    on: { Postfix: { stage: 'recipient', code: 553 }, Exim: { code: 550 }, OpenSMTPD: { code: 530 } },
  }),
  {
    fault: 'a client address that is not on its list (starttls)',
    listener: 'guarded, starttls',
    how: { network: { localAddress: '127.0.0.2' } },
    stage: 'greeting',
    cause: 'ip-not-allowed',
    on: { Postfix: { stage: 'recipient', code: 554 }, Exim: { code: 550 }, OpenSMTPD: { code: 554 } },
  },
  {
    fault: 'a client address that is not on its list (tls)',
    listener: 'guarded, tls',
    how: { network: { localAddress: '127.0.0.2' } },
    stage: 'greeting',
    cause: 'ip-not-allowed',
    on: {
      Postfix: { stage: 'recipient', code: 554 },
      Exim: { code: 550 },
      // OpenSMTPD rejects clients before the TLS handshake.
      OpenSMTPD: { stage: 'tls', code: 554 },
    },
  },
  ...both({
    fault: 'greylisting',
    listener: 'greylists',
    stage: 'recipient',
    code: 451,
    cause: 'greylisted',
  }),
  ...both({
    fault: 'no sign-in on offer',
    listener: 'without sign-in',
    stage: 'auth',
    cause: 'auth-mechanism-unsupported',
  }),
  {
    fault: 'no encryption on offer',
    listener: 'without encryption',
    stage: 'starttls',
    cause: 'starttls-stripped-or-middlebox',
  },
  ...both({
    fault: 'nothing newer than TLS 1.0',
    listener: 'TLS 1.0',
    stage: 'tls',
    tls: 'version',
    cause: 'tls-version-too-old',
    notOn: { OpenSMTPD: 'its TLS library has no version before 1.2' },
  }),
  {
    fault: 'implicit TLS spoken on a STARTTLS port',
    listener: 'good, starttls',
    swapped: true,
    stage: 'tls',
    tls: 'wrong-mode',
    cause: 'tls-wrong-mode',
  },
  {
    fault: 'STARTTLS awaited on an implicit TLS port',
    listener: 'good, tls',
    swapped: true,
    // This timeout ends before a silent server would be inspected.
    how: { network: { deadlines: { greeting: 1_000 } } },
    stage: 'greeting',
    tls: 'wrong-mode',
    cause: 'tls-wrong-mode',
  },
  ...certificate('that is expired', 'expired', 'tls-certificate-expired'),
  ...certificate('that is not yet valid', 'not-yet-valid', 'tls-certificate-expired'),
  ...certificate('that it signed itself', 'self-signed', 'tls-certificate-untrusted'),
  ...certificate('for another name', 'name-mismatch', 'tls-certificate-name-mismatch'),
  ...certificate('from an unknown authority', 'untrusted-issuer', 'tls-certificate-untrusted'),
  ...certificate('without its intermediate', 'incomplete-chain', 'tls-certificate-untrusted'),
  // The client cannot distinguish this case from the previous one.
  ...certificate('of a root that nobody knows, alone', 'incomplete-chain', 'tls-certificate-untrusted'),
  ...certificate('with a key of 1024 bits', 'weak', 'certificate-too-weak', notWeak),
  ...certificate('signed with SHA-1', 'weak', 'certificate-too-weak', notWeak),
];
