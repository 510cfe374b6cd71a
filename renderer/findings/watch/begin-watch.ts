import { minutesBetweenChecks } from '../../../shared/knowledge/index.ts';
import type { Finding } from '../../../shared/model/index.ts';
import { askToNotify } from './notify.ts';
import type { Watch } from './use-watch.ts';

/** Starts to repeat the check automatically, at an interval that suits the finding. */
export function beginWatch(watch: Watch, finding: Finding): void {
  const minutes = minutesBetweenChecks(finding);
  if (minutes === undefined) return;
  askToNotify();
  watch.start(minutes);
}
