import type { ReactNode } from 'react';

import { LinkButton } from '../../components/index.ts';
import { useFormText } from './form-text.ts';
import styles from './form-editor.module.css';

interface ListedProps<Item> {
  readonly items: readonly Item[];
  readonly onChange: (items: Item[]) => void;
  /** The label of the button that adds an item. */
  readonly add: string;
  readonly most: number;
  readonly make: () => Item;
  readonly children: (item: Item, change: (item: Item) => void) => ReactNode;
}

/** An editable list: items can be removed and added. */
export function Listed<Item>({ items, onChange, add, most, make, children }: ListedProps<Item>) {
  const e = useFormText();
  return (
    <>
      {items.map((item, index) => (
        <div key={index} className={styles['item']}>
          {children(item, (changed) => onChange(items.with(index, changed)))}
          <div>
            <LinkButton onPress={() => onChange(items.filter((_item, at) => at !== index))}>
              {e('form.leave-out')}
            </LinkButton>
          </div>
        </div>
      ))}
      {items.length < most && (
        <div>
          <LinkButton onPress={() => onChange([...items, make()])}>{add}</LinkButton>
        </div>
      )}
    </>
  );
}
