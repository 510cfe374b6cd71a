import { type Example, profileWith, redirecting, withProvider } from '../../examples/index.ts';

const microsoft = ['microsoft365', 'Microsoft 365 / Exchange Online'] as const;
const google = ['google_workspace', 'Google Workspace / Gmail'] as const;
const at = (...provider: [string, string]) => profileWith(redirecting, withProvider(...provider));

/** Results for a platform with one address per subsidiary. */
const several = {
  inboundAddress: undefined,
  inboundAddresses: [
    { name: 'Rheintal Maschinenbau Nord', address: 'nord-jobs@talentportal.example' },
    { name: 'Rheintal Maschinenbau Süd', address: 'sued-jobs@talentportal.example' },
  ],
  inboundForm: {
    ending: '-jobs',
    domains: ['talentportal.example'],
    example: 'nord-jobs@talentportal.example',
  },
};

export const redirectStates: readonly Example[] = [
  { name: 'microsoft', step: 'redirect', profile: at(...microsoft) },
  { name: 'microsoft-letter', step: 'redirect', profile: at(...microsoft), press: ['letter-box.read'] },
  { name: 'google', step: 'redirect', profile: at(...google) },
  { name: 'google-self', step: 'redirect', profile: at(...google), press: ['redirect.who.you'] },
  { name: 'anywhere', step: 'redirect', profile: at('strato', 'STRATO') },
  {
    name: 'which-address',
    step: 'redirect',
    profile: profileWith(redirecting, withProvider('strato', 'STRATO', several)),
  },
  {
    name: 'odd-address',
    step: 'redirect',
    profile: profileWith(
      { ...redirecting, inboundAddress: 'rheintal@talentportal.test' },
      withProvider('strato', 'STRATO', several),
    ),
    press: ['redirect.done'],
  },
  {
    name: 'no-address',
    step: 'redirect',
    profile: profileWith(redirecting, withProvider('strato', 'STRATO', { inboundAddress: undefined })),
    press: ['redirect.done'],
  },
];
