import { warningsFor } from '../../../shared/diagnosis/index.ts';
import { Notice } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { useSubject } from '../subject.ts';

/** A rule of the mail provider that will stop, or may already stop, what works today. */
export function ComingChange() {
  const t = useText();
  const language = useLanguage();
  const { profile } = useSubject();
  const provider = profile.results.discovery?.discovery.provider?.id;
  return warningsFor(provider, new Date().toISOString()).map(({ id, changesOn, state }) => (
    <Notice key={id} kind="warn" title={t(`coming.${id}.title`)}>
      <p>
        {t(`coming.${id}.${state}`, {
          date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
            new Date(changesOn),
          ),
        })}
      </p>
      <p>{t(`coming.${id}.do`)}</p>
    </Notice>
  ));
}
