import type { Answers, FormField, Language, PlatformForm } from '../../../shared/model/index.ts';
import type { useText } from '../../theme/index.ts';

type Words = ReturnType<typeof useText>;

/** Returns the value for a field; undefined for secrets and for values that only the user knows. */
export function contentOf(
  field: FormField,
  { address, signIn, senderName = '' }: Pick<Answers, 'address' | 'signIn' | 'senderName'>,
  language: Language,
  t: Words,
): string | undefined {
  switch (field.value) {
    case 'sender':
      return address;
    case 'host':
      return signIn?.endpoint.host;
    case 'port':
      return signIn && String(signIn.endpoint.port);
    case 'security': {
      if (!signIn) return undefined;
      const { security } = signIn.endpoint;
      return field.options?.[security] ?? t(`common.security.${security}`);
    }
    case 'username':
      return signIn?.username;
    case 'fixed':
      return field.fixed?.[language];
    case 'sender-name':
      return senderName === '' ? undefined : senderName;
    case 'password':
      return undefined;
  }
}

/** Whether the field is typed into, so that its value can be copied; otherwise an option is chosen from a list. */
export const isTyped = ({ value, options }: FormField): boolean => value !== 'fixed' && options === undefined;

/** Returns the first field not marked as filled in, the password last; undefined if all are. */
export function nextField({ fields }: PlatformForm, handedOver: readonly number[]): number | undefined {
  const open = fields.map((_field, at) => at).filter((at) => !handedOver.includes(at));
  return open.find((at) => fields[at]?.value !== 'password') ?? open[0];
}

/** Whether every value that can be copied has been copied. Fields with a list of options are ignored. */
export const isFilledIn = ({ fields }: PlatformForm, handedOver: readonly number[]): boolean =>
  fields.every((field, at) => handedOver.includes(at) || !isTyped(field));

/** Returns the label in the other language, if it differs, because the platform's page may be in that language. */
export const otherLabel = ({ label }: FormField, language: Language): string | undefined => {
  const other = label[language === 'de' ? 'en' : 'de'];
  return other === label[language] ? undefined : other;
};
