import { basisOf } from '../../shared/flow/index.ts';
import { platformForms } from '../../shared/knowledge/index.ts';
import {
  capabilitiesOf,
  causeOwners,
  type Answers,
  type Cause,
  type Discovery,
  type Finding,
  type ProbeReport,
  type Profile,
  type Recheck,
  type Results,
  type Stage,
  type StageRecord,
  type TenantCapabilities,
} from '../../shared/model/index.ts';
import { exampleProfile } from './example.ts';

// Facts shared by the examples of several steps: one company, its platform, and its mailbox.

export const at = '2026-11-23T08:30:00.000Z';
export const address = 'bewerbung@rheintal-maschinenbau.de';
export const platform = {
  kind: 'mail-api',
  url: 'https://rheintal.talentportal.example',
  clientId: 'rheintal-7f3a',
} as const;
export const odoo = { kind: 'odoo', url: 'https://rheintal.odoo.com' } as const;
export const personio = { kind: 'guided', form: 'personio' } as const;
export const endpoint = { host: 'smtp.ionos.de', port: 465, security: 'tls' } as const;
export const signIn = { username: address, endpoint };
export const signedIn: Answers = { platform, address, mailboxKind: 'own', signIn };

export const capabilities = {
  name: 'Talentportal',
  apiVersion: '1.0',
  runsChecks: true,
  sendsTestMail: true,
  egressIps: ['192.0.2.10', '192.0.2.11', '2001:db8:10::25'],
  inboundAddress: 'rheintal-jobs@talentportal.example',
  separateUsername: true,
  refusedProviders: [],
};

export const discovery: Discovery = {
  domain: 'rheintal-maschinenbau.de',
  provider: { id: 'ionos', name: 'IONOS', source: 'mx' },
  nullMx: false,
  staleAutoconfig: false,
  candidates: [{ ...endpoint, username: address, source: 'provider-table', trust: 'authenticated' }],
  evidence: [{ source: 'mx', outcome: 'found', detail: '10 mx00.ionos.de', durationMs: 31 }],
};

const allStages: readonly Stage[] = [
  'resolve',
  'connect',
  'tls',
  'greeting',
  'ehlo',
  'auth',
  'sender',
  'recipient',
];

/** Creates a report that ends with a failure at this stage, or in which all stages passed. */
export function report(
  failedAt?: Stage,
  failure: Partial<StageRecord> = {},
  vantage: ProbeReport['vantage'] = 'workstation',
): ProbeReport {
  const reached = failedAt === undefined ? allStages : allStages.slice(0, allStages.indexOf(failedAt) + 1);
  const stages = reached.map((stage): StageRecord =>
    stage === failedAt
      ? { stage, outcome: 'failed', durationMs: 180, ...failure }
      : { stage, outcome: 'passed', durationMs: 24 },
  );
  return {
    version: 1,
    vantage,
    endpoint,
    user: address,
    sender: address,
    startedAt: at,
    durationMs: 420,
    verdict: failedAt === undefined ? 'works' : 'failed',
    stages,
    addresses: [
      {
        ip: '192.0.2.80',
        family: 4,
        outcome: failedAt === 'connect' ? 'refused' : 'connected',
        durationMs: 18,
      },
    ],
    tls: {
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      verified: true,
      chain: [
        {
          subject: 'CN=smtp.ionos.de',
          issuer: 'CN=Telekom Security ServerID OV Class 2 CA',
          names: ['smtp.ionos.de'],
          validFrom: '2026-02-01T00:00:00.000Z',
          validTo: '2027-02-01T00:00:00.000Z',
          fingerprint256: 'AB:CD',
        },
      ],
    },
    capabilities: { afterTls: ['AUTH LOGIN PLAIN', 'SIZE 141557760'] },
    mechanisms: ['LOGIN', 'PLAIN'],
    mechanism: 'PLAIN',
    otherCandidates: [
      {
        endpoint: { ...endpoint, port: 587, security: 'starttls' },
        outcome: 'usable',
        stage: 'ehlo',
        addresses: [{ ip: '192.0.2.80', family: 4, outcome: 'connected', durationMs: 19 }],
        capabilities: ['AUTH LOGIN PLAIN', 'SIZE 141557760'],
        mechanisms: ['LOGIN', 'PLAIN'],
        durationMs: 160,
      },
    ],
    transcript: [
      { from: 'server', text: '220 kundenserver.de (mreue106) Nemesis ESMTP Service ready', atMs: 60 },
      { from: 'client', text: 'EHLO [192.168.10.24]', atMs: 61 },
      { from: 'server', text: '250 AUTH LOGIN PLAIN', atMs: 90 },
      { from: 'client', text: 'AUTH PLAIN •••', atMs: 91 },
    ],
  };
}

export const finding = (cause: Cause, more: Partial<Finding> = {}): Finding => ({
  cause,
  confidence: 0.9,
  owner: causeOwners[cause],
  alternatives: [],
  evidence: [],
  ...more,
});

type Given = {
  [Name in Exclude<keyof Results, 'problem'>]?: Omit<NonNullable<Results[Name]>, 'basis' | 'at'>;
};

/** Creates a profile whose results match its answers. */
export function profileWith(answers: Answers, given: Given, practice = false): Profile {
  const profile = exampleProfile(answers, {}, practice);
  // The draft comes first, because later results contain its id.
  const names = Object.keys(given).sort(
    (a, b) => Number(b === 'draft') - Number(a === 'draft'),
  ) as (keyof Given)[];
  for (const name of names)
    Object.assign(profile.results, { [name]: { ...given[name], basis: basisOf(name, profile), at } });
  return profile;
}

export const settings = { ...endpoint, username: address, sender: address };
export const connected = { connection: { capabilities } };
export const proven = {
  ...connected,
  discovery: { discovery },
  localCheck: { report: report(), findings: [] },
};
/** Answers for a platform without an API, up to the sign-in to the mailbox. */
export const guidedSignedIn: Answers = { ...signedIn, platform: personio };
export const guidedConnected = (formId: string) => {
  const form = platformForms.find(({ id }) => id === formId);
  return form ? { connection: { capabilities: capabilitiesOf(form), form } } : {};
};
export const guidedProven = (formId: string) => ({ ...proven, ...guidedConnected(formId) });
export const reviewed = { ...proven, review: { before: null, version: '"7"', after: settings } };
export const drafted = { ...reviewed, draft: { draft: { id: 'd1', version: '"7"', settings } } };
export const checked = {
  ...drafted,
  platformCheck: { report: report(undefined, {}, 'platform'), findings: [] },
};
export const active = { ...checked, activation: { version: '"8"' } };
export const tested = { ...active, testMail: { recipient: 'k.sommer@privat.example' } };

/** Returns the profile after the platform has rejected its draft, naming the invalid fields. */
export const refusedFields = (profile: Profile): Profile => ({
  ...profile,
  results: {
    ...profile.results,
    problem: {
      basis: '',
      at,
      during: 'platform-check',
      problem: {
        kind: 'invalid',
        status: 422,
        detail: 'Some fields can not be accepted.',
        fields: {
          host: 'This platform does not send through this provider.',
          username: 'Must be an address.',
        },
      },
    },
  },
});

/** Creates the profile of a mailbox that was set up and later checked again. */
export const rechecked = (recheck: Recheck): Profile =>
  profileWith({ ...signedIn, arrived: 'inbox' }, { ...tested, recheck });

// Answers for the routes that do not use the mailbox's password.
export const ownConnected: Answers = { platform, address, mailboxKind: 'own', route: 'own-connection' };
export const redirecting: Answers = { platform, address, mailboxKind: 'shared', route: 'redirect' };
export const publishing: Answers = { platform, address, mailboxKind: 'shared', route: 'platform-address' };

/** Returns results for a mailbox at this provider and a platform with these additional capabilities. */
export const withProvider = (
  id: string,
  name: string,
  more: { [Name in keyof TenantCapabilities]?: unknown } = {},
) => ({
  connection: {
    // Undefined members are removed, because a platform's answer omits them too.
    capabilities: Object.fromEntries(
      Object.entries({ ...capabilities, ...more }).filter(([, value]) => value !== undefined),
    ) as TenantCapabilities,
  },
  discovery: { discovery: { ...discovery, provider: { id, name, source: 'mx' as const } } },
});

export const ownConnection = (provider: 'google' | 'microsoft', refused = true) => {
  const more = { ownConnections: [provider], refusedProviders: refused ? [provider] : [] };
  return provider === 'google'
    ? withProvider('google_workspace', 'Google Workspace / Gmail', more)
    : withProvider('microsoft365', 'Microsoft 365 / Exchange Online', more);
};

/** Returns results for an Odoo instance that is not registered with this provider. */
export const registrable = (provider: 'google' | 'microsoft') => {
  const more = { name: 'Odoo', unregistered: [provider] };
  return provider === 'google'
    ? withProvider('google_workspace', 'Google Workspace / Gmail', more)
    : withProvider('microsoft365', 'Microsoft 365 / Exchange Online', more);
};

// Examples of a platform with its own Microsoft OAuth connection, set up and checked with this program's help.
const microsoftServer = { host: 'smtp.office365.com', port: 587, security: 'starttls' } as const;
const connectedSettings = {
  ...microsoftServer,
  username: address,
  sender: address,
  connection: { provider: 'microsoft' as const, id: '7' },
};
export const ledBefore = withProvider('microsoft365', 'Microsoft 365 / Exchange Online', {
  ownConnections: ['microsoft'],
  connections: [{ provider: 'microsoft', transport: 'smtp' }],
});
export const ledChecked = {
  ...ledBefore,
  consent: { id: '7', provider: 'microsoft' as const, outcome: 'connected' as const, findings: [] },
  review: { before: null, version: '"7"', after: connectedSettings },
  draft: { draft: { id: 'd1', version: '"7"', settings: connectedSettings } },
  platformCheck: {
    report: { ...report(undefined, {}, 'platform'), endpoint: microsoftServer },
    findings: [],
  },
};
export const ledActive = {
  ...ledChecked,
  activation: { version: '"8"' },
  testMail: { recipient: 'k.sommer@privat.example' },
};
