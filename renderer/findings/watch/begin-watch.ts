import { minutesBetweenChecks } from '../../../shared/knowledge/index.ts';
import type { Finding } from '../../../shared/model/index.ts';
import { askToNotify } from './notify.ts';
import type { Watch } from './use-watch.ts';

/** Looks again by itself, as often as makes sense for this finding. */
export function beginWatch(watch: Watch, finding: Finding): void {
  const minutes = minutesBetweenChecks(finding);
  if (minutes === undefined) return;
  askToNotify();
  watch.start(minutes);
}
