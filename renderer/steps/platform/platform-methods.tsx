import type { PlatformForm, SendingMethod } from '../../../shared/model/index.ts';
import { Details, Facts, Words } from '../../components/index.ts';
import { useDates, useLanguage, useText } from '../../theme/index.ts';
import styles from './platform-methods.module.css';
import { useMethodName } from './method-name.ts';

/**
 * The chosen platform's sending methods with their sources, collapsed, because the next steps lead to the right one.
 */
export function PlatformMethods({ form }: { readonly form: PlatformForm }) {
  const t = useText();
  const language = useLanguage();
  const { day } = useDates();
  const { name, methods, rights, testFact, limits = [], sources, asOf } = form;
  if (methods === undefined || methods.length === 0) return null;
  const facts = [
    ...(rights ? [[t('platform.rights'), rights[language]] as const] : []),
    ...(testFact ? [[t('platform.test'), testFact[language]] as const] : []),
    ...(limits.length > 0
      ? [[t('platform.limits'), limits.map((limit) => limit[language]).join(' ')] as const]
      : []),
  ];
  return (
    <Details title={t('platform.methods.title', { platform: name })}>
      <ul className={styles['list']}>
        {methods.map((method) => (
          <SendingMethodCard key={method.kind} method={method} page={form.path} />
        ))}
      </ul>
      {facts.length > 0 && <Facts rows={facts} />}
      <p className={styles['quiet']}>{t('platform.read', { date: day(asOf) })}</p>
      <ul className={styles['sources']}>
        {sources.map((source) => (
          <li key={source}>
            <Words>{source}</Words>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function SendingMethodCard({
  method,
  page,
}: {
  readonly method: SendingMethod;
  readonly page: PlatformForm['path'];
}) {
  const t = useText();
  const language = useLanguage();
  const nameOf = useMethodName();
  const { kind, standing, connection, records, subdomain, note } = method;
  const isSetUp = kind === 'own-smtp' || kind === 'own-connection';
  const path = method.path ?? (isSetUp && standing !== 'refused' ? page : undefined);
  const lines = [
    ...(standing === 'possible' ? [] : [t(`platform.standing.${standing}`)]),
    ...(connection?.per ? [t(`platform.per.${connection.per}`)] : []),
    ...(note ? [note[language]] : []),
    ...(subdomain ? [t(`platform.subdomain.${subdomain}`)] : []),
    ...(kind === 'domain' && !records ? [t('platform.records.there')] : []),
    ...(path || note || kind === 'platform-address' ? [] : [t('platform.path.there')]),
  ];
  return (
    <li>
      <p className={styles['name']}>{nameOf(method)}</p>
      {path && (
        <p>
          <Words>{path[language]}</Words>
        </p>
      )}
      {records?.map(({ kind: type, value, for: whom }) => (
        <p key={value}>
          {type === 'spf-include' ? 'SPF' : type}
          {whom && ` (${whom[language]})`}: <code>{value}</code>
        </p>
      ))}
      {lines.length > 0 && <p className={styles['quiet']}>{lines.join(' ')}</p>}
    </li>
  );
}
