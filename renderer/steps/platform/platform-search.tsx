import {
  Autocomplete,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
} from 'react-aria-components';

import { prominence } from '../../../shared/knowledge/index.ts';
import { Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import styles from './platform-search.module.css';
import type { Entry } from './entries.ts';
import { found, withFirst } from './search.ts';

interface PlatformSearchProps {
  readonly entries: readonly Entry[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** The error that is shown once the user has tried to continue without a choice. */
  readonly error: string | undefined;
}

/**
 * A search field for the platform's name with a list of matches. The arrow keys move through the list, and Enter
 * chooses.
 */
export function PlatformSearch({ entries, typed, onType, chosen, onChoose, error }: PlatformSearchProps) {
  const t = useText();
  const s = useScreenText();
  const language = useLanguage();
  const isTyped = typed.trim() !== '';
  const own = entries.find(({ id, name }) => id === chosen && name === typed);
  // Once a platform is chosen, only that one and a generic entry are listed, to make room for its details; clearing the
  // field lists all of them again.
  const items = own
    ? [own, ...entries.filter(({ always, id }) => always === true && id !== chosen).slice(0, 1)]
    : isTyped
      ? found(entries, typed)
      : withFirst(entries, prominence[language].platforms);
  const isUnknown = items.every(({ always, name }) => always === true && name !== typed);
  return (
    <div className={styles['search']}>
      <Autocomplete inputValue={typed} onInputChange={onType}>
        <SearchField
          className={styles['field'] ?? ''}
          isInvalid={error !== undefined}
          validationBehavior="aria"
          autoComplete="off"
        >
          <Label className={styles['label'] ?? ''}>{t('platform.search')}</Label>
          <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
          <Input
            className={styles['input'] ?? ''}
            spellCheck="false"
            // The field controls the list below, which is always open (WAI-ARIA, combobox).
            role="combobox"
            aria-expanded="true"
          />
        </SearchField>
        <p role="status" className={styles['unknown'] ?? ''}>
          {entries.length > 0 &&
            isUnknown &&
            s('platform.search.unknown', { typed: typed.trim().slice(0, 80) })}
        </p>
        <ListBox
          className={styles['list'] ?? ''}
          aria-label={t('platform.search.list')}
          items={items}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={chosen === undefined ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            if (key !== undefined) onChoose(String(key));
          }}
        >
          {({ id, name, otherNames, detail, always = false }) => (
            <ListBoxItem id={id} textValue={name} className={styles['option'] ?? ''}>
              <span className={styles['name']}>
                <Words>{name}</Words>
              </span>
              <span className={styles['detail']}>
                {[
                  // Shows the other names, to explain why a platform matches although its name does not.
                  ...(isTyped && otherNames.length > 0
                    ? [t('platform.also', { names: otherNames.join(', ') })]
                    : []),
                  ...(detail === '' || (always && own) ? [] : [detail]),
                ].join(' · ')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
