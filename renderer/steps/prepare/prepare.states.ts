import { guidesFor } from '../../../shared/knowledge/index.ts';
import { address, connected, discovery, type Example, platform, profileWith } from '../../examples/index.ts';

const at = (id: string, name: string, ticked: string[] = []) =>
  profileWith(
    { platform, address, mailboxKind: 'own', ticked },
    {
      ...connected,
      discovery: { discovery: { ...discovery, provider: { id, name, source: 'mx' } } },
    },
  );
const first = (provider: string) => guidesFor('prepare', provider)[0]?.tasks[0]?.id ?? '';

export const prepareStates: readonly Example[] = [
  { name: 'google', step: 'prepare', profile: at('google_workspace', 'Google Workspace / Gmail') },
  {
    name: 'google-half',
    step: 'prepare',
    profile: at('google_workspace', 'Google Workspace / Gmail', [first('google_workspace')]),
  },
  { name: 'microsoft', step: 'prepare', profile: at('microsoft365', 'Microsoft 365 / Exchange Online') },
  {
    name: 'microsoft-letter',
    step: 'prepare',
    profile: at('microsoft365', 'Microsoft 365 / Exchange Online'),
    press: ['tasks.letter'],
  },
  { name: 'gmx', step: 'prepare', profile: at('gmx', 'GMX') },
  { name: 'webde', step: 'prepare', profile: at('webde', 'WEB.DE') },
  { name: 'tonline', step: 'prepare', profile: at('tonline', 'T-Online') },
];
