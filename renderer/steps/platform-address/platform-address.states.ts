import { connected, type Example, publishing, profileWith, withProvider } from '../../examples/index.ts';

export const platformAddressStates: readonly Example[] = [
  { name: 'ready', step: 'platform-address', profile: profileWith(publishing, connected) },
  {
    name: 'no-address',
    step: 'platform-address',
    profile: profileWith(publishing, withProvider('ionos', 'IONOS', { inboundAddress: undefined })),
    press: ['platform-address.done'],
  },
];
