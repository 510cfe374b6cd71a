import { currentResults } from '../../../shared/flow/index.ts';
import type { Profile } from '../../../shared/model/index.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import { Button, Notice, Words } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';

/** Returns the texts about what was proven about the redirect. */
export const redirectLines = (profile: Profile): readonly TextKey[] => [
  'route-summary.redirect.done',
  currentResults(profile).inboundCheck?.outcome === 'intact'
    ? 'route-summary.redirect.proof'
    : 'route-summary.redirect.seen',
];

/** Offers to set up a redirect as well, for users who want to receive replies in the platform. */
export function AlsoRedirect() {
  const t = useText();
  const { profile, answer } = useWizard();
  const { address = '', alsoRedirect } = profile.answers;
  if (alsoRedirect === true) return null;
  return (
    <Notice title={t('route-summary.also-redirect')}>
      <p>
        <Words>{t('route-summary.also-redirect.text', { address })}</Words>
      </p>
      <div>
        <Button onPress={() => void answer({ alsoRedirect: true })}>
          {t('route-summary.also-redirect.start')}
        </Button>
      </div>
    </Notice>
  );
}
