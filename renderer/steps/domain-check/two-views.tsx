import { areThere, currentResults } from '../../../shared/flow/index.ts';
import type { PlatformDomain, SenderReport } from '../../../shared/model/index.ts';
import { Facts, Notice } from '../../components/index.ts';
import { useSenderText } from '../../sender/index.ts';
import { useWizard } from '../../wizard/index.ts';

interface TwoViewsProps {
  readonly report: Pick<SenderReport, 'records'>;
  readonly platform: PlatformDomain;
}

/** The records as seen from here and from the platform's servers, and what a difference shows. */
export function TwoViews({ report: { records }, platform }: TwoViewsProps) {
  const s = useSenderText();
  const { profile } = useWizard();
  const names = { platform: currentResults(profile).connection?.capabilities?.name ?? '' };
  const count = (all: readonly { readonly state: string }[]) =>
    s('sender.views.count', {
      there: all.filter(({ state }) => state === 'there').length,
      count: all.length,
    });
  const isConfirmed = platform.state === 'confirmed';
  const isHere = areThere(records);
  return (
    <Notice kind={isConfirmed ? 'good' : 'warn'} title={s('sender.views.title')}>
      <Facts
        rows={[
          [s('sender.views.here'), count(records)],
          [s('sender.views.there', names), count(platform.records)],
        ]}
      />
      {isConfirmed && <p>{s('sender.views.confirmed', names)}</p>}
      {isHere && !isConfirmed && <p>{s('sender.views.later', names)}</p>}
      {!isHere && isConfirmed && <p>{s('sender.views.earlier', names)}</p>}
    </Notice>
  );
}
