import { Button } from 'react-aria-components';

import { phaseOf, phases, type Phase } from '../../../shared/flow/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard } from '../context.ts';
import styles from './phases.module.css';

/** The progress of the set-up: a list next to the page if there is room, otherwise a bar above its title. */
export function Phases() {
  const t = useText();
  const { step, open, goTo, profile } = useWizard();
  const { route } = profile.answers;
  const current = phases.indexOf(phaseOf(step, route));
  const firstOf = (phase: Phase) => open.find((each) => phaseOf(each, route) === phase);
  return (
    <nav className={styles['phases']} aria-label={t('wizard.phases')}>
      <ol>
        {phases.map((phase, index) => {
          const first = firstOf(phase);
          const words = t(`wizard.phase.${phase}`);
          return (
            <li
              key={phase}
              data-done={index < current || undefined}
              {...(index === current && { 'aria-current': 'step' })}
            >
              {first !== undefined && index !== current ? (
                <Button className={styles['link'] ?? ''} onPress={() => goTo(first)}>
                  {words}
                </Button>
              ) : (
                <span>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
