import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';

import type { Output, Progress } from '../../../shared/contract/index.ts';
import { currentResults, currentUnfinished, ledConnection } from '../../../shared/flow/index.ts';
import { certain, type Profile } from '../../../shared/model/index.ts';
import {
  Button,
  Code,
  Copy,
  LinkButton,
  Notice,
  ProgressLine,
  Stack,
  Words,
  type ProgressPoint,
} from '../../components/index.ts';
import { Problem } from '../../findings/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { Step, useOtherRoute, useTask, useWizard } from '../../wizard/index.ts';
import { BrowserPage } from '../own-connection/browser-page.tsx';
import { SeenResult } from '../own-connection/seen-result.tsx';

const isInBrowser = (progress: readonly Progress[]) =>
  progress.some((event) => event.kind === 'step' && event.step === 'in-browser');

/**
 * Returns how the wait ended if there was no consent; undefined if the browser showed something that needs an
 * explanation.
 */
const plainEnd = ({ results: { consent } }: Profile): 'declined' | 'expired' | undefined => {
  if (consent?.outcome === 'expired') return 'expired';
  const [finding] = consent?.findings ?? [];
  const isDeclined = finding?.cause === 'oauth-sign-in-ended' && finding.confidence >= certain;
  return consent?.outcome === 'refused' && isDeclined ? 'declined' : undefined;
};

/** The screen on which the platform waits for the user's consent in the browser. It has no input fields. */
export function Connect() {
  const t = useText();
  const s = useScreenText();
  const mask = useMask();
  const { host, profile, keep, goOn, goTo, leave, platformCheck } = useWizard();
  const connecting = useTask(host, 'consent.request');
  const [cancelled, setCancelled] = useState(false);
  // Whether the user says that the browser shows a different page.
  const [stuck, setStuck] = useState(false);
  const { consent, connection, problem } = currentResults(profile);
  const provider = ledConnection(profile) ?? 'microsoft';
  const places = {
    platform: connection?.capabilities?.name ?? '',
    provider: t(`provider.${provider}`),
    address: mask(profile.answers.address ?? ''),
  };
  const { run } = connecting;
  const { id: profileId } = profile;
  const turn = useRef(0);
  const end = async (result: Output<'consent.request'> | undefined) => {
    setStuck(false);
    // A cancelled call returns nothing, but it may have started a sign-in on the platform, so the profile is read
    // again.
    const now = result ? undefined : await host.call('profiles.get', { profileId });
    const next = result?.profile ?? (now?.ok ? now.value.profile : undefined);
    if (!next) return;
    keep(next);
    if (currentResults(next).consent?.outcome !== 'connected') return;
    goTo('platform-check');
    // Only this check shows the user which account was used and whether it is allowed to send.
    void platformCheck.run(next);
  };
  const connect = async () => {
    const mine = ++turn.current;
    setCancelled(false);
    setStuck(false);
    const result = await run({ profileId });
    // If the sign-in was opened again, that run replaces this one, and this result is ignored.
    if (turn.current === mine) await end(result);
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
  const other = useOtherRoute();
  const again = () => void connect();
  const retry = { text: t('connect.again'), take: again };
  const later = <LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>;
  const refused = !isRunning && problem?.during === 'connect' && (
    <Problem problem={problem.problem} during="connect" />
  );
  const elsewhere = <LinkButton onPress={() => setStuck(true)}>{t('own-connection.stuck')}</LinkButton>;
  if (stuck && (isWaiting || hasEnded))
    return (
      <BrowserPage
        nothing={isWaiting ? <PageAddress places={places} /> : <p>{s('connect.nothing.again')}</p>}
        again={retry}
        onBack={() => setStuck(false)}
      />
    );
  if (hasEnded && !ended && finding)
    return (
      <SeenResult
        finding={finding}
        again={retry}
        others={
          <>
            <LinkButton onPress={other.take}>{other.text}</LinkButton>
            {elsewhere}
            {later}
          </>
        }
      >
        {refused}
      </SeenResult>
    );
  const lead = isWaiting ? 'waiting' : isRunning ? 'opening' : isDone ? 'done' : 'lead';
  return (
    <Step
      title={t('connect.title', places)}
      lead={t(`connect.${lead}`, places)}
      next={t(isDone ? 'common.continue' : hasEnded ? 'connect.again' : 'connect.open')}
      onNext={isDone ? goOn : again}
      task={{ ...connecting, cancel }}
      others={
        <>
          {isDone && <Button onPress={again}>{t('connect.again')}</Button>}
          {!isDone && <LinkButton onPress={other.take}>{other.text}</LinkButton>}
          {later}
        </>
      }
    >
      <Stack>
        {isWaiting && (
          <>
            <Waiting places={places} />
            <Notice>
              <p>
                <Words>{t('connect.account', places)}</Words>
              </p>
              <CopyAddress places={places}>
                <Button onPress={again}>{t('connect.again')}</Button>
              </CopyAddress>
            </Notice>
          </>
        )}
        {refused}
        {hasEnded && ended && (
          <div role="alert">
            <Notice kind="warn" title={s(`connect.ended.${ended}.title`)}>
              <p>
                <Words>{s(isUnsure ? 'connect.ended.unsure' : `connect.ended.${ended}`, places)}</Words>
              </p>
            </Notice>
          </div>
        )}
        {!isRunning && !hasEnded && !isDone && (
          <p>
            <Words>{t('connect.what', places)}</Words>
          </p>
        )}
        {(isWaiting || hasEnded) && <div>{elsewhere}</div>}
      </Stack>
    </Step>
  );
}

interface Places {
  readonly places: { readonly platform: string; readonly provider: string };
}

/** Shows what has happened and what the program is waiting for; the animation shows that it is still running. */
function Waiting({ places }: Places) {
  const t = useText();
  const s = useScreenText();
  const points = { agree: 'running', permission: 'waiting' } as const satisfies Record<
    string,
    ProgressPoint['state']
  >;
  return (
    <ProgressLine
      label={t('connect.title', places)}
      points={(['agree', 'permission'] as const).map((id) => ({
        id,
        name: s(`connect.part.${id}`, places),
        state: points[id],
        words: t(`check.state.${points[id]}`),
      }))}
    />
  );
}

/**
 * Lets the engine copy the sign-in URL, so that this page never contains it. If that fails, shows a local address that
 * redirects to it.
 */
function CopyAddress({ places, children }: Places & { readonly children: ReactNode }) {
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
      <Stack across>
        {children}
        <Button onPress={() => void copy()}>{t('connect.copy')}</Button>
      </Stack>
      <p role="status">{said}</p>
      {failed && <PageAddress places={places} />}
    </>
  );
}

/** A local address that redirects to the sign-in page, for any browser on this computer. */
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
