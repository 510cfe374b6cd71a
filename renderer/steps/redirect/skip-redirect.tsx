import { LinkButton } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';

/** Lets the user skip the additional redirect, which is not needed for sending. */
export function SkipRedirect() {
  const t = useText();
  const { profile, answer } = useWizard();
  const { alsoRedirect, route } = profile.answers;
  if (alsoRedirect !== true || route === 'redirect') return null;
  return <LinkButton onPress={() => void answer({ alsoRedirect: false })}>{t('redirect.skip')}</LinkButton>;
}
