import { endedEarly, leftBehind } from '../../../shared/model/index.ts';
import { changedText } from '../../../shared/left-behind.ts';
import { Copy, Details, Facts, Notice, Save, Stack } from '../../components/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { AreaProgress } from './area-progress.tsx';
import { areasOf, isFailed, isPassed, isSkipped, refusalOf, verdictOf, type Done } from './areas.ts';
import { Missing } from './missing.tsx';
import styles from './outcome.module.css';
import { reportOf, titleOf } from './report.ts';
import type { Judged } from './judge.ts';
import { useWords } from './words.ts';
import { ToolPage } from '../tool-page.tsx';

interface OutcomeProps {
  readonly judged: Judged;
  readonly onAgain: () => void;
  readonly onChange: () => void;
}

/** The result of a check: failed checks first, then skipped and passed ones. */
export function Outcome({ judged, onAgain, onChange }: OutcomeProps) {
  const t = useText();
  const words = useWords();
  const mask = useMask();
  const language = useLanguage();
  const { url, lines } = judged;
  const verdict = verdictOf(lines);
  const changed = leftBehind(lines);
  const failed = lines.filter((line) => isFailed(line) && line !== changed) as Done[];
  const skipped = lines.filter(isSkipped);
  const passed = areasOf(lines, false).filter((area) => area.passed.length > 0);
  const stopped = verdict === 'unreachable' || verdict === 'refused';
  // If a check stopped the run, only that one is shown; earlier failures may have the same reason.
  const shown = stopped ? failed.filter(({ name }) => isStop(name)) : failed;
  const others = failed.filter((line) => !shown.includes(line));
  const lead = {
    // Needs no lead, because the details are shown below.
    changed: undefined,
    ended: words(`conformance.why.${endedEarly(lines) ?? 'time-over'}`),
    right: words('conformance.lead.right'),
    missing: words('conformance.lead.missing'),
    unreachable: words('conformance.lead.unreachable'),
    refused: words(`conformance.lead.refused.${refusalOf(judged)}`),
  }[verdict];
  const report = reportOf(judged, language);
  return (
    <ToolPage
      caption={mask(url)}
      title={titleOf(lines, words)}
      lead={lead}
      main={[t('check-server.again'), onAgain]}
      other={[t('check.change'), onChange]}
    >
      {changed && (
        <div role="alert">
          <Notice kind="bad">{mask(changedText(language, changed))}</Notice>
        </div>
      )}
      {shown.length > 0 && <Missing lines={shown} />}
      {!stopped && <AreaProgress lines={lines} />}
      {others.length > 0 && (
        <Details title={words('conformance.also', { count: others.length })}>
          <Missing lines={others} />
        </Details>
      )}
      {skipped.length > 0 && !stopped && (
        <Details title={words('conformance.skipped', { count: skipped.length })}>
          <Facts
            rows={skipped.map(({ name, why }) => [
              words(`conformance.check.${name}`),
              words(`conformance.why.${why}`),
            ])}
          />
        </Details>
      )}
      {passed.length > 0 && (
        <Details title={words('conformance.passed', { count: lines.filter(isPassed).length })}>
          {passed.map((area) => (
            <section key={area.id}>
              <h3 className={styles['area']}>{words(`conformance.area.${area.id}`)}</h3>
              <ul className={styles['list']}>
                {area.passed.map(({ name }) => (
                  <li key={name}>{words(`conformance.check.${name}`)}</li>
                ))}
              </ul>
            </section>
          ))}
        </Details>
      )}
      <Stack across>
        <Copy text={report} label={words('conformance.report.copy')} />
        <Save
          label={words('conformance.report.save')}
          name={words('conformance.report.file')}
          type="text/plain"
          content={() => report}
        />
      </Stack>
    </ToolPage>
  );
}

const isStop = (name: string): boolean =>
  name.startsWith('address.') || name === 'token.issue' || name === 'token.accepted';
