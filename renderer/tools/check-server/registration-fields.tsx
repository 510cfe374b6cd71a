import { signIns } from '../../../shared/knowledge/index.ts';
import type { ConnectionProvider } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Code, Copy, Details, Field } from '../../components/index.ts';
import { SecretField } from '../../fields/index.ts';
import { Links } from '../../findings/index.ts';
import { useText } from '../../theme/index.ts';
import { useSubject } from '../../wizard/index.ts';
import styles from './form.module.css';
import { useRegistrationText } from './registration-text.ts';
import { signInProvider, type CheckErrors, type TypedRegistration } from './typed.ts';

/** The redirect URI to register; Microsoft ignores the port when comparing. */
const redirectUri = 'http://localhost/oauth';

interface RegistrationFieldsProps {
  readonly typed: TypedRegistration;
  readonly onChange: (typed: TypedRegistration) => void;
  /** Id of the mailbox's provider, if known. */
  readonly provider: string | undefined;
  readonly open: boolean;
  /** Absent until the form was submitted for the first time. */
  readonly errors: CheckErrors['registration'] | undefined;
}

/** The fields of the company's own app registration, for IT and consultants. */
export function RegistrationFields({ typed, onChange, provider, open, errors }: RegistrationFieldsProps) {
  const t = useText();
  const say = useRegistrationText();
  const chosen = signInProvider(typed, provider);
  const change = (part: Partial<TypedRegistration>) => onChange({ ...typed, ...part });
  return (
    <Details title={say('own-registration.title')} open={open} technical>
      <p>{say('own-registration.lead')}</p>
      <ChoiceGroup
        label={say('own-registration.provider')}
        showLabel
        value={chosen}
        onChange={(value) => change({ provider: value as ConnectionProvider })}
      >
        <Choice value="microsoft" title={t('provider.microsoft')} />
        <Choice value="google" title={t('provider.google')} />
      </ChoiceGroup>
      <HowToRegister provider={chosen} />
      <Field
        label={say('own-registration.clientId')}
        hint={say(`own-registration.clientId.${chosen}`)}
        value={typed.clientId}
        onChange={(clientId) => change({ clientId })}
        error={errors?.clientId && say(`own-registration.clientId.${errors.clientId}`)}
      />
      {chosen === 'microsoft' && (
        <Field
          label={say('own-registration.directory')}
          hint={say('own-registration.directory.hint')}
          value={typed.directory}
          onChange={(directory) => change({ directory })}
          error={errors?.directory === true ? say('own-registration.directory.error') : undefined}
        />
      )}
      <SecretField
        label={say('own-registration.clientSecret')}
        hint={say(`own-registration.clientSecret.${chosen}`)}
        value={typed.clientSecret}
        onChange={(clientSecret) => change({ clientSecret })}
      />
    </Details>
  );
}

/** Explains where to register an app and which permissions it needs, with the redirect URI to copy. */
function HowToRegister({ provider }: { readonly provider: ConnectionProvider }) {
  const say = useRegistrationText();
  const { host } = useSubject();
  return (
    <section>
      <h3>{say('own-registration.register')}</h3>
      <ol className={styles['steps']}>
        {([1, 2, 3] as const).map((step) => (
          <li key={step}>
            {say(`own-registration.register.${provider}.${step}`)}
            {provider === 'microsoft' && step === 2 && (
              <>
                <Code label={say('own-registration.redirect')}>{redirectUri}</Code>
                <Copy text={redirectUri} about={say('own-registration.redirect')} />
              </>
            )}
          </li>
        ))}
      </ol>
      <Links links={[signIns[provider].console]} host={host} className={undefined} />
    </section>
  );
}
