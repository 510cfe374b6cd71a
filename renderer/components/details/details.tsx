import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

import { useView } from '../../theme/index.ts';
import { Words } from '../words/words.tsx';
import styles from './details.module.css';

interface DetailsProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Whether the section is initially expanded. */
  readonly open?: boolean;
  /** Whether the section is for experts, and therefore expanded in the technical view. */
  readonly technical?: boolean;
  /** Whether the section is printed even if it is collapsed. */
  readonly isPrinted?: boolean;
  /** Called when the section is expanded or collapsed. */
  readonly onChange?: (open: boolean) => void;
}

/** A collapsible section. */
export function Details({
  title,
  children,
  open = false,
  technical = false,
  isPrinted = false,
  onChange,
}: DetailsProps) {
  const view = useView();
  const unfolded = open || (technical && view.technical);
  return (
    <Disclosure
      key={String(unfolded)}
      className={styles['details'] ?? ''}
      defaultExpanded={unfolded}
      data-printed={isPrinted || undefined}
      {...(onChange && { onExpandedChange: onChange })}
    >
      <Heading className={styles['heading'] ?? ''} level={2}>
        <Button slot="trigger" className={styles['trigger'] ?? ''}>
          <svg className={styles['arrow']} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2l4 4-4 4" />
          </svg>
          <span>
            <Words>{title}</Words>
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>{children}</DisclosurePanel>
    </Disclosure>
  );
}
