import { address, type Example, guidedConnected, profileWith } from '../../examples/index.ts';

const at = (form: string) =>
  profileWith(
    { platform: { kind: 'guided', form }, address, mailboxKind: 'own', route: 'domain' },
    guidedConnected(form),
  );

export const domainRecordsStates: readonly Example[] = [
  { name: 'fixed', step: 'domain-records', profile: at('umantis') },
  { name: 'shown-there', step: 'domain-records', profile: at('smartrecruiters') },
  { name: 'letter', step: 'domain-records', profile: at('heroes'), press: ['letter-box.ask'] },
];
