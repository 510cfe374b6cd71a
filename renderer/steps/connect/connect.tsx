import { useState } from 'react';

import type { Progress } from '../../../shared/contract/index.ts';
import { currentResults, ledConnection } from '../../../shared/flow/index.ts';
import { Button, LinkButton, Notice, Stack, Words } from '../../components/index.ts';
import { Problem } from '../../findings/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { OtherWay, Step, useTask, useWizard } from '../../wizard/index.ts';
import { BrowserPage, SeenInBrowser } from '../own-connection/browser-page.tsx';

const isInBrowser = (progress: readonly Progress[]) =>
  progress.some((event) => event.kind === 'step' && event.step === 'in-browser');

/** The user gives consent in the browser, and the platform receives it. No input here. */
export function Connect() {
  const t = useText();
  const mask = useMask();
  const { host, profile, keep, goOn, goTo, leave, platformCheck } = useWizard();
  const connecting = useTask(host, 'connectMailbox');
  const { consent, connection, problem } = currentResults(profile);
  const provider = ledConnection(profile) ?? 'microsoft';
  const places = {
    platform: connection?.capabilities?.name ?? '',
    house: t(`house.${provider}`),
    address: mask(profile.answers.address ?? ''),
  };
  const connect = async () => {
    const result = await connecting.run({ profileId: profile.id });
    if (!result) return;
    keep(result.profile);
    if (currentResults(result.profile).consent?.outcome !== 'connected') return;
    goTo('platform-check');
    // Only here the user sees which account it was and whether it may send.
    void platformCheck.run(result.profile);
  };
  const title = t('connect.title', places);
  if (connecting.state.kind === 'running') {
    const waiting = isInBrowser(connecting.state.progress);
    return (
      <Step title={title} lead={t(waiting ? 'connect.waiting' : 'connect.opening', places)} task={connecting}>
        {waiting && (
          <>
            <Notice>
              <p>
                <Words>{t('connect.account', places)}</Words>
              </p>
              <CopyAddress />
            </Notice>
            <BrowserPage />
          </>
        )}
      </Step>
    );
  }
  const isDone = consent?.outcome === 'connected';
  const [finding] = consent?.findings ?? [];
  return (
    <Step
      title={title}
      lead={t(isDone ? 'connect.done' : 'connect.lead', places)}
      next={t(isDone ? 'common.continue' : consent ? 'connect.again' : 'connect.open')}
      onNext={isDone ? goOn : () => void connect()}
      task={connecting}
      others={
        <>
          {isDone && <Button onPress={() => void connect()}>{t('connect.again')}</Button>}
          <LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>
        </>
      }
    >
      <Stack>
        {problem?.during === 'connect' && <Problem problem={problem.problem} during="connect" />}
        {!isDone && finding && <SeenInBrowser finding={finding} />}
        {!consent && (
          <p>
            <Words>{t('connect.what', places)}</Words>
          </p>
        )}
        <OtherWay />
      </Stack>
    </Step>
  );
}

/** The engine copies the URL, so that the page never has it. */
function CopyAddress() {
  const t = useText();
  const { host, profile } = useWizard();
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    const result = await host.call('copyConsentAddress', { profileId: profile.id });
    const copied = result.ok && result.value.copied;
    setSaid(
      copied ? t('connect.copied', { seconds: result.value.clearsAfterSeconds }) : t('connect.not-copied'),
    );
  };
  return (
    <>
      <Button onPress={() => void copy()}>{t('connect.copy')}</Button>
      <p role="status">{said}</p>
    </>
  );
}
