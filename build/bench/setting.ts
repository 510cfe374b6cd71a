import { createTransport } from 'nodemailer';

import type { ProbeNetwork, ProbeRequest } from '../../main/probe/index.ts';
import type { Endpoint, AlternativeCandidate } from '../../shared/model/index.ts';

/** The input of a client in the slow network, as JSON. */
export interface BenchSetting {
  /** PEM of the authority that issued the servers' certificates. */
  readonly ca: string;
  /** Host name to address. */
  readonly hosts: Readonly<Record<string, string>>;
  /** `IP:PORT` of a DNS server for discovery. */
  readonly dns?: string;
  readonly provider?: ProviderSetting;
}

/** An OpenID provider, for sign-ins in the browser. */
export interface ProviderSetting {
  readonly issuer: string;
  /** The same pages without TLS, for the browser. */
  readonly origin: string;
  readonly address: string;
  /** PEM of the authority that issued its certificate. */
  readonly ca: string;
}

export const hosts = ['mail.firma.test', 'smtp.firma.test'] as const;
export const jobs = 'jobs@firma.test';
export const anna = 'anna@firma.test';
export const password = 'Richtig-4711';

export const networkOf = ({ ca, hosts: known }: BenchSetting): ProbeNetwork => ({
  extraCa: [ca],
  lookup: (name) => {
    const address = known[name];
    return address === undefined
      ? Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' }))
      : Promise.resolve([{ address, family: 4 }]);
  },
});

export const endpoint = (host: string, port: number): Endpoint => ({
  host,
  port,
  security: port === 465 ? 'tls' : 'starttls',
});

export const requestFor = (
  [first, ...others]: readonly Endpoint[],
  more: Partial<ProbeRequest> = {},
): ProbeRequest => {
  if (!first) throw new Error('an endpoint is needed');
  return {
    endpoint: first,
    alternatives: others.map((one): AlternativeCandidate => ({ endpoint: one, signIn: true })),
    credentials: { username: jobs, password },
    sender: jobs,
    recipient: anna,
    ...more,
  };
};

/** Creates nodemailer's transport with its defaults, except for the host's address and required TLS. */
export const transport = ({ ca, hosts: known }: BenchSetting, host: string, port: number) =>
  createTransport({
    host: known[host] ?? host,
    port,
    secure: port === 465,
    requireTLS: true,
    auth: { user: jobs, pass: password },
    tls: { servername: host, ca },
  });

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
