import type { CheckedRecord, SenderReport } from '../../shared/model/index.ts';
import { doubledName, isMeantAsSpf, relativeName } from '../../shared/sender-domain/index.ts';
import { Copy } from '../components/index.ts';
import { useDates, useMask } from '../theme/index.ts';
import styles from './records.module.css';
import { useSenderText } from './sender-text.ts';

type DomainReport = Pick<SenderReport, 'domain' | 'records' | 'spf' | 'dns'>;

/** Lists the result for each record and the value to set, with the records that still need work first. */
export function CheckedRecords({ report, at }: { readonly report: DomainReport; readonly at: string }) {
  const open = report.records.filter(({ state }) => state !== 'there');
  const there = report.records.filter(({ state }) => state === 'there');
  return (
    <ul className={styles['list']}>
      {[...open, ...there].map((record) => (
        <Checked key={`${record.type} ${record.name} ${record.expected}`} {...{ record, report, at }} />
      ))}
    </ul>
  );
}

interface CheckedProps {
  readonly record: CheckedRecord;
  readonly report: DomainReport;
  readonly at: string;
}

function Checked({ record, report, at }: CheckedProps) {
  const s = useSenderText();
  const mask = useMask();
  const { type, name, state } = record;
  const isThere = state === 'there';
  return (
    <li className={`${styles['record']} ${isThere ? styles['there'] : ''}`}>
      <span
        className={styles['mark']}
        role="img"
        aria-label={s(isThere ? 'sender.mark.there' : 'sender.mark.open')}
      >
        {isThere ? '✓' : '○'}
      </span>
      <div>
        <p>
          <span className={styles['name']}>
            {type} {mask(name)}
          </span>{' '}
          <span className={styles['state']}>{s(`sender.record.${state}`)}</span>
        </p>
        {!isThere && <ToDo {...{ record, report, at }} />}
      </div>
    </li>
  );
}

/** The value to set, which can be copied, and the current one. */
function ToDo({ record: { type, name, set, found, state, expected }, report, at }: CheckedProps) {
  const s = useSenderText();
  const mask = useMask();
  const dates = useDates();
  const { domain, dns, spf } = report;
  const { negativeTtl } = dns;
  const relative = relativeName(name, domain);
  const isSpf = type === 'TXT' && isMeantAsSpf(expected);
  const { lookups, mergedLookups } = spf;
  return (
    <>
      {state === 'conflict' && type === 'MX' && <p>{s('sender.needs-subdomain')}</p>}
      {state === 'stale' && found.length === 0 && negativeTtl !== undefined && (
        <p>{s('sender.stale-until', { time: dates.time(new Date(Date.parse(at) + negativeTtl * 1_000)) })}</p>
      )}
      <dl className={styles['parts']}>
        {set !== undefined && (
          <>
            <div className={styles['part']}>
              <dt>
                {s('sender.there.name')}
                {relative !== '@' && ` (${s('sender.there.relative', { name: relative })})`}
              </dt>
              <dd>{mask(name)}</dd>
              <dd className={styles['copy']}>
                <Copy
                  text={relative === '@' ? name : relative}
                  about={`${s('sender.there.name')}, ${type} ${mask(name)}`}
                />
              </dd>
            </div>
            <div className={styles['part']}>
              <dt>{s('sender.there.set')}</dt>
              <dd>{mask(set)}</dd>
              <dd className={styles['copy']}>
                <Copy text={set} about={`${s('sender.there.set')}, ${type} ${mask(name)}`} />
              </dd>
            </div>
          </>
        )}
        {state === 'doubled-name' && (
          <div className={styles['part']}>
            <dt>{s('sender.there.delete')}</dt>
            <dd>{mask(doubledName(name, domain))}</dd>
          </div>
        )}
        {found.length > 0 && state !== 'doubled-name' && (
          <div className={styles['part']}>
            <dt>{s('sender.there.found')}</dt>
            {found.slice(0, 5).map((value) => (
              <dd key={value}>{mask(value)}</dd>
            ))}
          </div>
        )}
      </dl>
      {isSpf && set !== undefined && spf.record !== undefined && <p>{s('sender.there.merged')}</p>}
      {isSpf && lookups !== undefined && mergedLookups !== undefined && (
        <p>{s('sender.there.lookups', { before: lookups, after: mergedLookups })}</p>
      )}
      {isSpf && (mergedLookups ?? lookups ?? 0) > 10 && <p>{s('sender.there.too-many', { domain })}</p>}
    </>
  );
}
