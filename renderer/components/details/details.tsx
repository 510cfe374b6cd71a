import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

import styles from './details.module.css';

interface DetailsProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Unfolded from the start. */
  readonly open?: boolean;
}

/** Folded away until somebody wants it. */
export const Details = ({ title, children, open = false }: DetailsProps) => (
  <Disclosure key={String(open)} className={styles['details'] ?? ''} defaultExpanded={open}>
    <Heading className={styles['heading'] ?? ''} level={2}>
      <Button slot="trigger" className={styles['trigger'] ?? ''}>
        <svg className={styles['arrow']} viewBox="0 0 12 12" aria-hidden="true">
          <path d="M4 2l4 4-4 4" />
        </svg>
        {title}
      </Button>
    </Heading>
    <DisclosurePanel className={styles['panel'] ?? ''}>{children}</DisclosurePanel>
  </Disclosure>
);
