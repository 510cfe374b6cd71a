import { ok } from '../../../shared/result.ts';
import type { Discovery } from '../../../shared/model/index.ts';
import {
  address,
  connected,
  discovery,
  type Example,
  ownConnection,
  platform,
  profileWith,
} from '../../examples/index.ts';

const finds = (provider: Discovery['provider'], gateway?: string) => ({
  'mailbox.discover': () =>
    Promise.resolve(
      ok({
        discovery: { ...discovery, ...(provider && { provider }), ...(gateway !== undefined && { gateway }) },
      }),
    ),
});
const says = (more: Partial<Discovery>) => {
  const { provider: _provider, ...others } = discovery;
  return { 'mailbox.discover': () => Promise.resolve(ok({ discovery: { ...others, ...more } })) };
};
const found = { 'mailbox.discover': () => Promise.resolve(ok({ discovery })) };

export const addressStates: readonly Example[] = [
  { name: 'empty', step: 'address', profile: profileWith({ platform }, connected) },
  {
    name: 'recognised',
    step: 'address',
    waitFor: 'IONOS',
    profile: profileWith({ platform, address }, connected),
    answers: found,
  },
  {
    name: 'filtered',
    step: 'address',
    waitFor: 'Hornetsecurity',
    profile: profileWith({ platform, address }, connected),
    answers: finds(
      { id: 'microsoft365', name: 'Microsoft 365 / Exchange Online', source: 'autodiscover' },
      'Hornetsecurity',
    ),
  },
  {
    name: 'suggested',
    step: 'address',
    waitFor: 'Mimecast',
    profile: profileWith({ platform, address }, connected),
    answers: finds(
      { id: 'microsoft365', name: 'Microsoft 365 / Exchange Online', source: 'spf' },
      'Mimecast',
    ),
  },
  {
    name: 'either',
    step: 'address',
    waitFor: 'IONOS',
    profile: profileWith({ platform, address }, connected),
    answers: says({
      provider: {
        id: 'ionos',
        name: 'IONOS / 1&1 (Mail Basic, Mail Business)',
        source: 'mx',
        doubtful: true,
      },
      otherProvider: {
        id: 'microsoft365',
        name: 'Microsoft 365 / Exchange Online',
        source: 'autodiscover',
      },
    }),
  },
  {
    name: 'no-mail',
    step: 'address',
    waitFor: 'Microsoft 365',
    profile: profileWith({ platform, address }, connected),
    answers: says({
      domain: 'jobs.rheintal-maschinenbau.example',
      noMail: 'nowhere',
      provider: {
        id: 'microsoft365',
        name: 'Microsoft 365 / Exchange Online',
        source: 'mx',
        doubtful: true,
        domain: 'rheintal-maschinenbau.example',
      },
      candidates: [],
    }),
  },
  {
    name: 'server',
    step: 'address',
    waitFor: 'smtp.',
    profile: profileWith({ platform, address }, connected),
    answers: says({}),
  },
  {
    name: 'unknown',
    step: 'address',
    waitFor: 'rheintal-maschinenbau.de',
    profile: profileWith({ platform, address }, connected),
    answers: says({ candidates: [], evidence: [] }),
  },
  {
    name: 'unanswered',
    step: 'address',
    waitFor: 'internet',
    profile: profileWith({ platform, address }, connected),
    answers: says({ candidates: [], evidence: [], incomplete: true }),
  },
  {
    name: 'slip',
    step: 'address',
    waitFor: 'gmail.com',
    profile: profileWith({ platform, address: 'bewerbung.rheintal@gmail.con' }, connected),
    answers: says({ domain: 'gmail.con', noMail: 'nowhere', candidates: [], evidence: [] }),
  },
  {
    name: 'inbound',
    step: 'address',
    waitFor: 'program',
    profile: profileWith({ platform, address }, connected),
    answers: says({ inbound: true, candidates: [] }),
  },
  {
    name: 'better',
    step: 'address',
    waitFor: 'Microsoft 365',
    profile: profileWith({ platform, address }, { connection: ownConnection('microsoft', false).connection }),
    answers: finds({ id: 'microsoft365', name: 'Microsoft 365 / Exchange Online', source: 'mx' }),
  },
  {
    name: 'refused',
    step: 'address',
    waitFor: 'Google',
    profile: profileWith({ platform, address }, { connection: ownConnection('google').connection }),
    answers: finds({ id: 'google_workspace', name: 'Google Workspace / Gmail', source: 'mx' }),
  },
  {
    name: 'incomplete',
    step: 'address',
    profile: profileWith({ platform }, connected),
    type: [['address.label', 'bewerbung@rheintal-maschinenbau']],
    press: ['common.continue'],
  },
  { name: 'practice', step: 'address', profile: profileWith({ platform }, connected, true) },
];
