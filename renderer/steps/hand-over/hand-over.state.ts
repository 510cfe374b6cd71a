import type { Answers, FormField, Language, PlatformForm } from '../../../shared/model/index.ts';
import type { useText } from '../../theme/index.ts';

type Words = ReturnType<typeof useText>;

/** What a field is to hold; undefined where only the user knows, or where it is a secret. */
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

/** What is typed is copied; what is chosen from a list is not. */
export const isTyped = ({ value, options }: FormField): boolean => value !== 'fixed' && options === undefined;

/** The first field that nobody called filled in, the password last; undefined when all are. */
export function nextField({ fields }: PlatformForm, handedOver: readonly number[]): number | undefined {
  const open = fields.map((_field, at) => at).filter((at) => !handedOver.includes(at));
  return open.find((at) => fields[at]?.value !== 'password') ?? open[0];
}

/** Whether all that has to be copied was copied: what is chosen from a list, the user sees on the platform's page. */
export const isFilledIn = ({ fields }: PlatformForm, handedOver: readonly number[]): boolean =>
  fields.every((field, at) => handedOver.includes(at) || !isTyped(field));

/** The same label in the other language, where the page may speak that one. */
export const otherLabel = ({ label }: FormField, language: Language): string | undefined => {
  const other = label[language === 'de' ? 'en' : 'de'];
  return other === label[language] ? undefined : other;
};
