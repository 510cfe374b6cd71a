import { useEffect, useState } from 'react';

import type { Output } from '../../../shared/contract/index.ts';
import type { PlatformForm } from '../../../shared/model/index.ts';
import { late, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Problem } from '../../findings/index.ts';
import { Step, useTask, useWizard } from '../../wizard/index.ts';
import { Abilities } from './abilities/late.ts';
import { useEntries } from './entries.ts';
import { FormTools } from './form-tools.tsx';
import { found } from './search.ts';
import { chosenOf, formOf, interfaces, isInterface, type Chosen } from './platform.state.ts';

/** The form editor, loaded on demand because few users need it. */
const FormEditor = late(async () => (await import('./form-editor.tsx')).FormEditor);
/** The list, its search field and the facts about platforms, loaded on demand. */
const PlatformSearch = late(async () => (await import('./platform-search.tsx')).PlatformSearch);
const PlatformAdvice = late(async () => (await import('./platform-advice.tsx')).PlatformAdvice);
/** Loaded on demand, because it is only needed in practice. */
const PracticePlatform = late(async () => (await import('./practice-platform.tsx')).PracticePlatform);
const PlatformMethods = late(async () => (await import('./platform-methods.tsx')).PlatformMethods);

/** The choice of the platform, and its connection. */
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

/** The entry for an unknown platform. */
const other: Chosen = 'form:generic';

interface ChoosingProps {
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
  /** Opens the screen with the connection details of a platform with an API. */
  readonly onAsk: () => void;
}

function Choosing({ chosen, onChoose, onAsk }: ChoosingProps) {
  const t = useText();
  const { host, profile, keep, goTo } = useWizard();
  const [known, setKnown] = useState<Output<'forms.list'>['forms']>([]);
  const [editing, setEditing] = useState<PlatformForm>();
  const [letters, setTyped] = useState<string>();
  const entries = useEntries(known);
  const before = profile.answers.platform;
  const named = before?.kind === 'guided' && chosen === other ? before.name : undefined;
  // Shows only the chosen platform, and all of them once the field is cleared.
  const typed = letters ?? named ?? entries.find(({ id }) => id === chosen)?.name ?? '';
  // The name of an unknown platform stays in the field.
  const choose = (id: Chosen) => {
    if (id !== other) setTyped(undefined);
    onChoose(id);
  };
  const name = chosen === other && typed !== t('platform.other') ? typed.trim().slice(0, 80) : '';
  const described = known.find(({ form: { id } }) => `form:${id}` === chosen)?.form;
  const form = described && name !== '' ? { ...described, name } : described;
  const [tried, setTried] = useState(false);
  const task = useTask(host, 'tenant.connect');
  const { connection } = profile.results;
  useEffect(() => {
    void host.call('forms.list', {}).then((result) => {
      if (result.ok) setKnown(result.value.forms);
    });
  }, [host]);

  const next = async () => {
    setTried(true);
    if (chosen === undefined) {
      // For pasted or quickly typed input, Enter chooses the first match.
      const [first] = typed.trim() === '' ? [] : found(entries, typed);
      if (first) choose(first.id);
      return;
    }
    const form = formOf(chosen);
    if (form === undefined) {
      onAsk();
      return;
    }
    const connection = { kind: 'guided' as const, form, ...(name !== '' && { name }) };
    const result = await task.run({ profileId: profile.id, connection });
    if (!result) return;
    keep(result.profile);
    if (result.profile.results.connection?.capabilities) goTo('address');
  };
  const take = (all: Output<'forms.list'>['forms'], form?: PlatformForm) => {
    setKnown(all);
    setEditing(undefined);
    if (!form) return;
    setTyped(undefined);
    onChoose(`form:${form.id}`);
  };
  if (editing) {
    return <FormEditor base={editing} onKept={take} onLeave={() => setEditing(undefined)} />;
  }
  return (
    <Step
      title={t('platform.title')}
      lead={t('platform.choose.lead')}
      next={t('common.continue')}
      onNext={() => void next()}
      task={task}
    >
      {connection?.problem && <Problem problem={connection.problem} />}
      <PlatformSearch
        entries={entries}
        typed={typed}
        onType={setTyped}
        chosen={chosen}
        error={tried && chosen === undefined ? t('platform.choose.error') : undefined}
        onChoose={(id) => {
          setTried(false);
          choose(id as Chosen);
        }}
      />
      {/* Shown before users start looking for a password that they may not need. */}
      <div role="status">
        <Stack>
          {form && <PlatformAdvice key={form.id} form={form} isNamed={chosen !== other || name !== ''} />}
        </Stack>
      </div>
      {form && <PlatformMethods key={form.id} form={form} />}
      <FormTools
        chosen={known.find(({ form: { id } }) => `form:${id}` === chosen)}
        onForms={take}
        onEdit={setEditing}
      />
      {chosen === chosenOf(profile.answers.platform) && <Abilities />}
    </Step>
  );
}
