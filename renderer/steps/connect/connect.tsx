import { useEffect, useEffectEvent, useState } from 'react';

import type { Output, Progress } from '../../../shared/contract/index.ts';
import {
  currentResults,
  currentUnfinished,
  isAskedSince,
  ledConnection,
} from '../../../shared/flow/index.ts';
import { certain, type Profile } from '../../../shared/model/index.ts';
import { Button, Code, Copy, LinkButton, Notice, Stack, Words } from '../../components/index.ts';
import { Problem } from '../../findings/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { OtherRoute, Step, useOpener, useTask, useWizard } from '../../wizard/index.ts';
import { BrowserPage, SeenInBrowser } from '../own-connection/browser-page.tsx';

const isInBrowser = (progress: readonly Progress[]) =>
  progress.some((event) => event.kind === 'step' && event.step === 'in-browser');

/** Returns how the wait ended without consent, unless the browser showed something that needs an explanation. */
const plainEnd = ({ results: { consent } }: Profile): 'declined' | 'expired' | undefined => {
  if (consent?.outcome === 'expired') return 'expired';
  const [finding] = consent?.findings ?? [];
  const isDeclined = finding?.cause === 'oauth-sign-in-ended' && finding.confidence >= certain;
  return consent?.outcome === 'refused' && isDeclined ? 'declined' : undefined;
};

/** The user gives consent in the browser, and the platform receives it. This screen has no input. */
export function Connect() {
  const t = useText();
  const s = useScreenText();
  const mask = useMask();
  const language = useLanguage();
  const { host, profile, keep, goOn, goTo, leave, platformCheck } = useWizard();
  const connecting = useTask(host, 'consent.request');
  const [cancelled, setCancelled] = useState(false);
  const { consent, connection, problem } = currentResults(profile);
  const provider = ledConnection(profile) ?? 'microsoft';
  const places = {
    platform: connection?.capabilities?.name ?? '',
    provider: t(`provider.${provider}`),
    address: mask(profile.answers.address ?? ''),
  };
  const { run } = connecting;
  const { id: profileId } = profile;
  const end = async (result: Output<'consent.request'> | undefined) => {
    // A cancelled call returns nothing, but may have left behind a sign-in that it started at the platform.
    const now = result ? undefined : await host.call('profiles.get', { profileId });
    const next = result?.profile ?? (now?.ok ? now.value.profile : undefined);
    if (!next) return;
    keep(next);
    if (currentResults(next).consent?.outcome !== 'connected') return;
    goTo('platform-check');
    // Only this check shows the user which account it was and whether it may send.
    void platformCheck.run(next);
  };
  const connect = async () => {
    setCancelled(false);
    await end(await run({ profileId }));
  };
  // After a reload of the page, the engine may still be waiting for the consent.
  const [isWaitedFor] = useState(() => currentUnfinished(profile)?.step === 'connect');
  const onEnd = useEffectEvent(end);
  useEffect(() => {
    if (isWaitedFor) void run({ profileId, join: true }).then((result) => onEnd(result));
  }, [isWaitedFor, run, profileId]);
  const cancel = () => {
    setCancelled(true);
    connecting.cancel();
  };
  const isRunning = connecting.state.kind === 'running';
  const isWaiting = connecting.state.kind === 'running' && isInBrowser(connecting.state.progress);
  const isDone = !isRunning && consent?.outcome === 'connected';
  const hasEnded = !isRunning && !isDone && (cancelled || consent !== undefined);
  const [finding] = consent?.findings ?? [];
  const ended = cancelled ? 'cancelled' : plainEnd({ ...profile, results: currentResults(profile) });
  const isUnsure = cancelled && currentUnfinished(profile)?.step === 'connect';
  const owner = finding?.owner ?? 'you';
  const opener = useOpener(owner);
  // Once a letter has been sent, its recipient may have acted, so the user is not told to ask again.
  const asks = hasEnded && !ended && owner !== 'you' && !isAskedSince(profile);
  const ask = async () => {
    if (!finding) return;
    await opener.lead(async () => {
      // Loaded on demand, because it includes all remedies.
      const { seenLetter } = await import('../own-connection/seen-letter.ts');
      return seenLetter(finding, profile, language);
    }, language);
  };
  const again = () => void connect();
  const lead = isWaiting ? 'waiting' : isRunning ? 'opening' : isDone ? 'done' : 'lead';
  return (
    <Step
      title={t('connect.title', places)}
      lead={t(`connect.${lead}`, places)}
      next={
        asks
          ? t(`finding.lead.${owner}`)
          : t(isDone ? 'common.continue' : hasEnded ? 'connect.again' : 'connect.open')
      }
      onNext={asks ? () => void ask() : isDone ? goOn : again}
      task={{ ...connecting, cancel }}
      others={
        <>
          {(isDone || asks) && <Button onPress={again}>{t('connect.again')}</Button>}
          <LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>
        </>
      }
    >
      <Stack>
        {isWaiting && (
          <Notice>
            <p>
              <Words>{t('connect.account', places)}</Words>
            </p>
            <CopyAddress places={places} />
          </Notice>
        )}
        {!isRunning && problem?.during === 'connect' && (
          <Problem problem={problem.problem} during="connect" />
        )}
        {hasEnded &&
          (ended ? (
            <div role="alert">
              <Notice kind="warn" title={s(`connect.ended.${ended}.title`)}>
                <p>
                  <Words>{s(isUnsure ? 'connect.ended.unsure' : `connect.ended.${ended}`, places)}</Words>
                </p>
              </Notice>
            </div>
          ) : (
            finding && <SeenInBrowser finding={finding} />
          ))}
        {opener.outcome}
        {!isRunning && !hasEnded && !isDone && (
          <p>
            <Words>{t('connect.what', places)}</Words>
          </p>
        )}
        {(isWaiting || hasEnded) && (
          <BrowserPage
            key="browser-page"
            nothing={isWaiting ? <PageAddress places={places} /> : <p>{s('connect.nothing.again')}</p>}
          />
        )}
        {!isRunning && <OtherRoute />}
      </Stack>
    </Step>
  );
}

interface Places {
  readonly places: { readonly provider: string };
}

/**
 * Lets the engine copy the sign-in URL, so that this page never contains it. If that fails, shows an address of this
 * program that leads to it.
 */
function CopyAddress({ places }: Places) {
  const t = useText();
  const { host, profile } = useWizard();
  const [said, setSaid] = useState<string>();
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    const result = await host.call('consent.copyAddress', { profileId: profile.id });
    const copied = result.ok && result.value.copied;
    setFailed(!copied);
    setSaid(
      copied ? t('connect.copied', { seconds: result.value.clearsAfterSeconds }) : t('connect.not-copied'),
    );
  };
  return (
    <>
      <Button onPress={() => void copy()}>{t('connect.copy')}</Button>
      <p role="status">{said}</p>
      {failed && <PageAddress places={places} />}
    </>
  );
}

/** An address of this program that leads to the sign-in, for any browser on this computer. */
function PageAddress({ places }: Places) {
  const s = useScreenText();
  const { host, profile } = useWizard();
  const { id: profileId } = profile;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isGone = false;
    void host.call('consent.showAddress', { profileId }).then((result) => {
      if (!isGone) setAddress(result.ok ? result.value.address : '');
    });
    return () => {
      isGone = true;
    };
  }, [host, profileId]);
  if (address === undefined) return null;
  if (address === '') return <p>{s('connect.nothing.none')}</p>;
  return (
    <>
      <p>{s('connect.nothing.address', places)}</p>
      <Code label={s('connect.nothing.label')}>{address}</Code>
      <div>
        <Copy text={address} />
      </div>
    </>
  );
}
