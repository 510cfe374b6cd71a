import { useEffect, useState } from 'react';

import type { Output } from '../../../shared/contract/index.ts';
import type { PlatformForm } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Notice } from '../../components/index.ts';
import { useDates, useLanguage, useText } from '../../theme/index.ts';
import { Problem } from '../../findings/index.ts';
import { Step, useTask, useWizard } from '../../wizard/index.ts';
import { Abilities } from './abilities/late.ts';
import { FormEditor } from './form-editor.tsx';
import { FormTools } from './form-tools.tsx';
import { chosenOf, formOf, interfaces, isInterface, type Chosen } from './platform.state.ts';
import { PracticePlatform } from './practice-platform.tsx';

/** Which platform, and how to get in. */
export function Platform() {
  return useWizard().profile.practice ? <PracticePlatform /> : <RealPlatform />;
}

function RealPlatform() {
  const { platform } = useWizard().profile.answers;
  const [chosen, setChosen] = useState<Chosen | undefined>(chosenOf(platform));
  const [asked, setAsked] = useState(chosen !== undefined && isInterface(chosen));
  if (!asked || chosen === undefined || !isInterface(chosen))
    return <Choosing chosen={chosen} onChoose={setChosen} onAsk={() => setAsked(true)} />;
  const Details = interfaces[chosen];
  return <Details onOther={() => setAsked(false)} />;
}

interface ChoosingProps {
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
  /** On to the details of a platform that has an interface. */
  readonly onAsk: () => void;
}

function Choosing({ chosen, onChoose, onAsk }: ChoosingProps) {
  const t = useText();
  const language = useLanguage();
  const { day } = useDates();
  const { host, profile, keep, goTo } = useWizard();
  const [known, setKnown] = useState<Output<'forms'>['forms']>([]);
  const [editing, setEditing] = useState<PlatformForm>();
  const forms = known.map(({ form }) => form);
  const [tried, setTried] = useState(false);
  const task = useTask(host, 'connectTenant');
  const { connection } = profile.results;
  useEffect(() => {
    void host.call('forms', {}).then((result) => {
      if (result.ok) setKnown(result.value.forms);
    });
  }, [host]);

  const next = async () => {
    setTried(true);
    if (chosen === undefined) return;
    const form = formOf(chosen);
    if (form === undefined) {
      onAsk();
      return;
    }
    const result = await task.run({ profileId: profile.id, connection: { kind: 'guided', form } });
    if (!result) return;
    keep(result.profile);
    if (result.profile.results.connection?.capabilities) goTo('address');
  };
  const take = (all: Output<'forms'>['forms'], form?: PlatformForm) => {
    setKnown(all);
    setEditing(undefined);
    if (form) onChoose(`form:${form.id}`);
  };
  if (editing) {
    return <FormEditor base={editing} onKept={take} onLeave={() => setEditing(undefined)} />;
  }
  const named = forms.filter(({ id }) => id !== 'generic');
  const guided = ({ id, name, asOf }: PlatformForm) => (
    <Choice
      key={id}
      value={`form:${id}`}
      title={id === 'generic' ? t('platform.other') : name}
      detail={
        id === 'generic' ? t('platform.other.detail') : t('platform.guided.detail', { date: day(asOf) })
      }
    />
  );
  return (
    <Step
      title={t('platform.title')}
      lead={t('platform.choose.lead')}
      next={t('common.continue')}
      onNext={() => void next()}
      task={task}
    >
      {connection?.problem && <Problem problem={connection.problem} />}
      <ChoiceGroup
        label={t('platform.title')}
        error={tried && chosen === undefined ? t('platform.choose.error') : undefined}
        value={chosen}
        onChange={(value) => {
          setTried(false);
          onChoose(value as Chosen);
        }}
      >
        {named.map(guided)}
        <Choice value="odoo" title={t('platform.odoo')} detail={t('platform.odoo.detail')} />
        <Choice value="mail-api" title={t('platform.mail-api')} detail={t('platform.mail-api.detail')} />
        {forms.filter(({ id }) => id === 'generic').map(guided)}
      </ChoiceGroup>
      {/* Said before anybody looks for a password. */}
      <div role="status">
        {forms
          .find(({ id }) => `form:${id}` === chosen)
          ?.refuses.map(({ provider, because }) => (
            <Notice key={provider} kind="warn">
              {because[language]}
            </Notice>
          ))}
      </div>
      <FormTools
        chosen={known.find(({ form: { id } }) => `form:${id}` === chosen)}
        onForms={take}
        onEdit={setEditing}
      />
      {chosen === chosenOf(profile.answers.platform) && <Abilities />}
    </Step>
  );
}
