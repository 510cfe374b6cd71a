import type { Output } from '../../shared/contract/index.ts';
import { defaultPreferences } from '../../shared/model/index.ts';
import { address, connected, platform, profileWith, signedIn, tested } from '../examples/index.ts';

interface StartExample {
  readonly name: string;
  readonly opened: Output<'open'>;
}

const opened: Output<'open'> = {
  version: '0.1.0',
  door: 'fake',
  systemLanguage: 'de',
  preferences: defaultPreferences,
  vault: { kind: 'keychain' },
  notices: [],
  profiles: [],
};
const path = 'C:\\Users\\k.sommer\\AppData\\Roaming\\Absender\\absender.json';

/** The first screen in its states. */
export const startExamples: readonly StartExample[] = [
  { name: 'empty', opened },
  {
    name: 'profiles',
    opened: {
      ...opened,
      profiles: [
        { ...profileWith({ ...signedIn, reviewed: true, arrived: 'inbox' }, tested), id: 'a' },
        { ...profileWith({ platform, address: 'ausbildung@rheintal-maschinenbau.de' }, connected), id: 'b' },
        { ...profileWith({ platform, address }, {}), id: 'c' },
      ],
    },
  },
  {
    name: 'waiting',
    opened: {
      ...opened,
      profiles: [profileWith({ ...signedIn, askedAt: '2026-11-19T14:00:00.000Z' }, connected)],
    },
  },
  {
    name: 'companies',
    opened: {
      ...opened,
      profiles: [
        'jobs@abendrot-pflege.example',
        'bewerbung@nordlicht-werft.example',
        'karriere@nordlicht-werft.example',
        'jobs@rheintal-maschinenbau.example',
        'ausbildung@rheintal-maschinenbau.example',
        'talents@zweibruecken-logistik-und-umzugsdienste.example',
      ].map((each, index) => ({
        ...profileWith({ platform, address: each }, connected),
        id: `company-${index}`,
      })),
    },
  },
  { name: 'no-keychain', opened: { ...opened, vault: { kind: 'memory', reason: 'no-service' } } },
  {
    name: 'set-aside',
    opened: { ...opened, notices: [{ kind: 'settings-set-aside', path: `${path}.broken-2026-11-23` }] },
  },
  {
    name: 'restored',
    opened: { ...opened, notices: [{ kind: 'settings-restored', path: `${path}.broken-2026-11-23` }] },
  },
  { name: 'newer', opened: { ...opened, notices: [{ kind: 'settings-from-newer-version', path }] } },
];
