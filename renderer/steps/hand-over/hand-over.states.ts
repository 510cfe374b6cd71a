import { ok } from '../../../shared/result.ts';
import { platformForms } from '../../../shared/knowledge/index.ts';
import { type Example, guidedProven, guidedSignedIn, profileWith } from '../../examples/index.ts';

const at = (field: number, formId = 'personio') => {
  const proven = guidedProven(formId);
  return profileWith(
    {
      ...guidedSignedIn,
      platform: { kind: 'guided', form: formId },
      // Set because the wizard asks for the route if the platform is unknown.
      route: 'mailbox',
      handedOver: Array.from({ length: field }, (_, index) => index),
    },
    proven,
  );
};
const fieldOf = (value: string, formId = 'personio'): number =>
  platformForms.find(({ id }) => id === formId)?.fields.findIndex((field) => field.value === value) ?? 0;

export const handOverStates: readonly Example[] = [
  { name: 'open', step: 'hand-over', profile: at(0) },
  { name: 'user-name', step: 'hand-over', profile: at(fieldOf('username')) },
  { name: 'server', step: 'hand-over', profile: at(fieldOf('host')) },
  { name: 'security', step: 'hand-over', profile: at(fieldOf('security')) },
  { name: 'password', step: 'hand-over', profile: at(fieldOf('password')) },
  {
    name: 'password-copied',
    step: 'hand-over',
    profile: at(fieldOf('password')),
    press: ['common.copy'],
  },
  {
    name: 'in-front',
    step: 'hand-over',
    profile: at(fieldOf('host')),
    answers: { 'desktop.keepInFront': () => Promise.resolve(ok({ works: true })) },
  },
  { name: 'all', step: 'hand-over', profile: at(8) },
  { name: 'other-platform', step: 'hand-over', profile: at(fieldOf('host', 'generic'), 'generic') },
];
