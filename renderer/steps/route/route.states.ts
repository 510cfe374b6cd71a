import {
  address,
  capabilities,
  connected,
  discovery,
  type Example,
  platform,
  profileWith,
  registrable,
} from '../../examples/index.ts';

type Connection = 'google' | 'microsoft';

const at = (id: string, name: string, more: { refused?: string[]; own?: Connection[] }) =>
  profileWith(
    { platform, address, mailboxKind: 'own' },
    {
      connection: {
        capabilities: {
          ...capabilities,
          refusedProviders: more.refused ?? [],
          ownConnections: more.own ?? [],
        },
      },
      discovery: { discovery: { ...discovery, provider: { id, name, source: 'mx' } } },
    },
  );
const google = ['google_workspace', 'Google Workspace / Gmail'] as const;
const microsoft = ['microsoft365', 'Microsoft 365 / Exchange Online'] as const;

const { provider: _unknown, ...unlisted } = discovery;
const withoutPassword = { ...unlisted, oauthOnly: true } as const;

export const routeStates: readonly Example[] = [
  { name: 'better', step: 'route', profile: at(...microsoft, { own: ['microsoft', 'google'] }) },
  {
    name: 'later',
    step: 'route',
    profile: profileWith({ platform, address, mailboxKind: 'own' }, registrable('microsoft')),
  },
  { name: 'only', step: 'route', profile: at(...google, { refused: ['google'], own: ['google'] }) },
  { name: 'refused', step: 'route', profile: at('gmx', 'GMX', { refused: ['gmx'] }) },
  {
    name: 'no-password',
    step: 'route',
    profile: profileWith(
      { platform, address, mailboxKind: 'own' },
      { ...connected, discovery: { discovery: withoutPassword } },
    ),
  },
  {
    name: 'missing',
    step: 'route',
    profile: at('gmx', 'GMX', { refused: ['gmx'] }),
    press: ['common.continue'],
  },
  {
    name: 'asked',
    step: 'route',
    profile: profileWith(
      { platform, address, mailboxKind: 'own', askRoute: true, route: 'mailbox' },
      { ...connected, discovery: { discovery } },
    ),
  },
];
