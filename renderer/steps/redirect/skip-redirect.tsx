import { LinkButton } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';

/** Skips an additional redirect, because the mailbox sends without it. */
export function SkipRedirect() {
  const t = useText();
  const { profile, answer } = useWizard();
  const { alsoRedirect, route } = profile.answers;
  if (alsoRedirect !== true || route === 'redirect') return null;
  return <LinkButton onPress={() => void answer({ alsoRedirect: false })}>{t('redirect.skip')}</LinkButton>;
}
