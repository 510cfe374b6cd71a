import { currentResults } from '../../../shared/flow/index.ts';
import { useWizard } from '../../wizard/index.ts';
import { RouteSummary } from './route-summary.tsx';
import { Summary } from './summary.tsx';

/** The last step of every route. Settings that this program activated can be rolled back here. */
export function AnySummary() {
  const { profile } = useWizard();
  const { route = 'mailbox' } = profile.answers;
  const { activation } = currentResults(profile);
  if (route === 'mailbox' || (route === 'own-connection' && activation)) return <Summary />;
  return <RouteSummary route={route} />;
}
