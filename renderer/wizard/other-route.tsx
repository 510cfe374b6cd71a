import { hasSignIn } from '../../shared/model/index.ts';
import { LinkButton } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useWizard } from './context.ts';

/**
 * Leads from a step where the user is stuck to the choice of routes.
 * @returns the label of the button and its action.
 */
export function useOtherRoute(): { readonly text: string; readonly take: () => void } {
  const t = useText();
  const { profile, note, goTo } = useWizard();
  const { mailboxKind = 'own' } = profile.answers;
  const choose = async () => {
    await note({ askRoute: true });
    goTo(hasSignIn(mailboxKind) ? 'route' : 'alternatives');
  };
  return { text: t('route.other'), take: () => void choose() };
}

/** A link to the choice of routes, for the end of a page. */
export function OtherRoute() {
  const { text, take } = useOtherRoute();
  return <LinkButton onPress={take}>{text}</LinkButton>;
}
