import { questionsLetter } from '../../../shared/knowledge/index.ts';
import type { PlatformForm, SendingMethod } from '../../../shared/model/index.ts';
import { Details, Facts, Words } from '../../components/index.ts';
import { useDates, useLanguage, useText } from '../../theme/index.ts';
import { Letter } from '../../wizard/index.ts';
import styles from './platform-methods.module.css';
import { useMethodName } from './method-name.ts';

/** The chosen platform's sending methods with their sources, and which of them we recommend. */
export function PlatformMethods({ form }: { readonly form: PlatformForm }) {
  const t = useText();
  const language = useLanguage();
  const { day } = useDates();
  const { name, methods, rights, testFact, limits = [], sources, asOf } = form;
  if (methods === undefined) return null;
  if (methods.length === 0)
    return (
      <Letter
        to="platform"
        title={t('platform.questions', { platform: name })}
        write={(written) => questionsLetter(name, written)}
      />
    );
  const facts = [
    ...(rights ? [[t('platform.rights'), rights[language]] as const] : []),
    ...(testFact ? [[t('platform.test'), testFact[language]] as const] : []),
    ...(limits.length > 0
      ? [[t('platform.limits'), limits.map((limit) => limit[language]).join(' ')] as const]
      : []),
  ];
  return (
    <section className={styles['methods']}>
      <h2 className={styles['title']}>{t('platform.methods.title', { platform: name })}</h2>
      <ul className={styles['list']}>
        {methods.map((method) => (
          <SendingMethodCard key={method.kind} method={method} page={form.path} />
        ))}
      </ul>
      {facts.length > 0 && <Facts rows={facts} />}
      <Details title={t('platform.read', { date: day(asOf) })}>
        <ul className={styles['sources']}>
          {sources.map((source) => (
            <li key={source}>
              <Words>{source}</Words>
            </li>
          ))}
        </ul>
      </Details>
    </section>
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
