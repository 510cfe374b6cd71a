import { Button, LinkButton, Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { Step, useOpener, useWizard, writeGeneral } from '../../wizard/index.ts';

interface NoServerProps {
  readonly domain: string;
  /** Whether no source could be queried, e.g. because there is no network. */
  readonly isUnanswered: boolean;
  /** What the search has found, e.g. the provider. */
  readonly reasons: readonly string[];
  readonly onSearch: () => void;
  readonly onChangeAddress: () => void;
  /** Opens the fields in which the user can enter a known server. */
  readonly onKnown: () => void;
}

/** Replaces the sign-in if no server was found: there is no point in asking for a password yet. */
export function NoServer({
  domain,
  isUnanswered,
  reasons,
  onSearch,
  onChangeAddress,
  onKnown,
}: NoServerProps) {
  const t = useText();
  const s = useScreenText();
  const language = useLanguage();
  const { profile, step } = useWizard();
  const mail = useOpener('it-admin');
  const change = <Button onPress={onChangeAddress}>{t('sign-in.server.change-address')}</Button>;
  const known = <LinkButton onPress={onKnown}>{s('sign-in.no-server.known')}</LinkButton>;
  if (isUnanswered)
    return (
      <Step
        title={s('sign-in.no-server')}
        lead={t('sign-in.server.unanswered')}
        next={t('address.search-again')}
        onNext={onSearch}
        others={
          <>
            {change}
            {known}
          </>
        }
      />
    );
  return (
    <Step
      title={s('sign-in.no-server')}
      lead={t('sign-in.server.missing', { domain })}
      next={t('finding.lead.it-admin')}
      onNext={() => void mail.lead(() => writeGeneral(profile, step, language), language)}
      asksIt="main"
      others={
        <>
          {change}
          <LinkButton onPress={onSearch}>{t('address.search-again')}</LinkButton>
          {known}
        </>
      }
    >
      {reasons.length > 0 && (
        <p>
          <Words>{reasons.join(' ')}</Words>
        </p>
      )}
      <p>{s('sign-in.no-server.ask')}</p>
      {mail.outcome}
    </Step>
  );
}
