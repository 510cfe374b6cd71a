import { hasSignIn } from '../../shared/model/index.ts';
import { LinkButton } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useWizard } from './context.ts';

/** A link from a step where the user is stuck to the choice of routes. */
export function OtherRoute() {
  const t = useText();
  const { profile, note, goTo } = useWizard();
  const { mailboxKind = 'own' } = profile.answers;
  const choose = async () => {
    await note({ askRoute: true });
    goTo(hasSignIn(mailboxKind) ? 'route' : 'alternatives');
  };
  return <LinkButton onPress={() => void choose()}>{t('route.other')}</LinkButton>;
}
