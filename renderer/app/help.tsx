import { helpPlaces, helpTerms } from '../../shared/texts/index.ts';
import { Button, Details, Page, Stack } from '../components/index.ts';
import { useScreenText } from '../screen-text/index.ts';
import { useText } from '../theme/index.ts';
import styles from './help.module.css';

/** Explains the terms used during set-up, and where to get help. */
export function Help({ onBack }: { readonly onBack: () => void }) {
  const t = useText();
  const s = useScreenText();
  return (
    <Page
      title={s('help.title')}
      lead={s('help.lead')}
      actions={<Button onPress={onBack}>{t('common.back')}</Button>}
    >
      <Stack>
        <section>
          <h2 className={styles['heading']}>{s('help.places')}</h2>
          <dl className={styles['terms']}>
            {helpPlaces.map((place) => (
              <div key={place}>
                <dt>{s(`help.place.${place}`)}</dt>
                <dd>{s(`help.place.${place}.text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Details title={s('help.terms')}>
          <dl className={styles['terms']}>
            {helpTerms.map((term) => (
              <div key={term}>
                <dt>{s(`help.term.${term}`)}</dt>
                <dd>{s(`help.term.${term}.text`)}</dd>
              </div>
            ))}
          </dl>
        </Details>
      </Stack>
    </Page>
  );
}
