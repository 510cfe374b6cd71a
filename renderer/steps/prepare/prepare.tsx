import { currentResults, withWord } from '../../../shared/flow/index.ts';
import { guidesFor } from '../../../shared/knowledge/index.ts';
import { shortName } from '../../../shared/model/index.ts';
import { LinkButton } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Tasks } from '../../findings/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';

/** The settings that this provider requires before any sign-in. */
export function Prepare() {
  const t = useText();
  const { profile, answer, leave } = useWizard();
  const provider = currentResults(profile).discovery?.discovery.provider;
  const [guide] = guidesFor('prepare', provider?.id);
  return (
    <Step
      title={t('prepare.title', { provider: shortName(provider?.name ?? '') })}
      lead={guide && t(`prepare.lead.${guide.by}`)}
      next={t('common.continue')}
      onNext={() => void answer({ done: withWord(profile.answers, 'prepare') })}
      others={<LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>}
    >
      {guide && <Tasks guide={guide} />}
    </Step>
  );
}
