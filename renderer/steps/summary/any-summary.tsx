import { useWizard } from '../../wizard/index.ts';
import { RouteSummary } from './route-summary.tsx';
import { Summary } from './summary.tsx';

/** The end of every road. */
export function AnySummary() {
  const { route = 'mailbox' } = useWizard().profile.answers;
  return route === 'mailbox' ? <Summary /> : <RouteSummary route={route} />;
}
