import { isAskedSince } from '../../shared/flow/index.ts';
import { Notice } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';

/** While practising there is somebody who reads the letter to IT: says so where one is needed. */
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
