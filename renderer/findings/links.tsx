import { use } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { linkLabel } from '../../shared/knowledge/index.ts';
import { Button, LinkButton } from '../components/index.ts';
import { useLanguage } from '../theme/index.ts';
import { WizardContext } from '../wizard/index.ts';

interface LinksProps {
  readonly links: readonly string[];
  readonly host: Host;
  readonly className: string | undefined;
  /** Whether the first link leads to where the user acts, and therefore looks like a button. */
  readonly hasButton?: boolean;
}

/** Links to helpful pages from the built-in data; empty if there are none. */
export function Links({ links, host, className, hasButton = false }: LinksProps) {
  const language = useLanguage();
  // Omitted in practice, because the fictional accounts do not exist with the real providers.
  const isPractice = use(WizardContext)?.profile.practice === true;
  if (links.length === 0 || isPractice) return null;
  return (
    <ul className={className}>
      {links.map((link, index) => {
        const Press = hasButton && index === 0 ? Button : LinkButton;
        return (
          <li key={link}>
            <Press onPress={() => void host.call('desktop.openLink', { link })}>
              {linkLabel(link, language)}
            </Press>
          </li>
        );
      })}
    </ul>
  );
}
