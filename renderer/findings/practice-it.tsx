import { isAskedSince } from '../../shared/flow/index.ts';
import { Notice } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';

/** In practice, explains that the fictional IT department reads the letter, if one is needed. */
export function PracticeIt() {
  const t = useText();
  const { profile } = useSubject();
  if (!profile.practice) return null;
  return (
    <Notice>
      <p role="status">{t(isAskedSince(profile) ? 'finding.practice.asked' : 'finding.practice')}</p>
    </Notice>
  );
}
