import { receivers, remedyFor, type ReceiverDemand } from '../../shared/knowledge/index.ts';
import { certain, type SenderReport } from '../../shared/model/index.ts';
import { Details, Facts, Notice } from '../components/index.ts';
import { WhatHelps } from '../findings/index.ts';
import { useDates, useLanguage, useText } from '../theme/index.ts';
import { Letter, useSubject } from '../wizard/index.ts';
import { CheckedRecords } from './checked-records.tsx';
import styles from './records.module.css';
import { senderLetter } from './sender-letter.ts';
import { useSenderText } from './sender-text.ts';

interface OutcomeProps {
  readonly report: SenderReport;
  /** The time of the check, in ISO 8601. */
  readonly at: string;
  /** Whether the page's title already gives the verdict. */
  readonly isTitled?: boolean;
}

/** The result of the sender check: one collapsed line if everything is fine, otherwise the finding and its remedy. */
export function SenderOutcome({ report, at, isTitled = false }: OutcomeProps) {
  const s = useSenderText();
  const { host } = useSubject();
  const { domain, verdict, findings, mail, dns } = report;
  const [finding] = findings;
  const verdictText = s(`sender.verdict.${verdict}`, { domain });
  if (dns.unknownDomain && !mail)
    return (
      <div role="alert">
        <Notice kind="warn" title={s('sender.unknown-domain', { domain })}>
          <p>{s('sender.unknown-domain.help')}</p>
        </Notice>
      </div>
    );
  const unsure = mail && verdict === 'not-visible' ? whyUnsure(mail) : undefined;
  if (!finding)
    return (
      <>
        {mail && verdict === 'in-order' && <Notice kind="good">{s('sender.received.fine')}</Notice>}
        {unsure && (
          <div role="alert">
            <Notice kind="warn" title={s(`sender.mail.${unsure}`)}>
              <p>{s(`sender.mail.${unsure}.help`)}</p>
            </Notice>
          </div>
        )}
        <Details title={unsure ? s('sender.well.title') : verdictText}>
          <Lines report={report} at={at} />
        </Details>
      </>
    );
  return (
    <>
      <SenderFinding finding={finding} report={report} {...(!isTitled && { verdict: verdictText })} />
      <Details title={s('sender.well.title')} technical>
        <WhatHelps finding={finding} host={host} vantage="workstation" />
        <Lines report={report} at={at} />
      </Details>
    </>
  );
}

/** Returns why a received message proves nothing, if the user can change that. */
const whyUnsure = ({
  part,
  receiver,
  dmarc,
}: NonNullable<SenderReport['mail']>): 'part' | 'since' | undefined =>
  receiver?.dmarc === 'fail' && dmarc.result === 'pass' ? 'since' : part && 'part';

/** The first change to make, and a letter about all of them. */
function SenderFinding({
  finding,
  report,
  verdict,
}: Pick<OutcomeProps, 'report'> & {
  readonly finding: SenderReport['findings'][number];
  /** Undefined if the page's title gives it. */
  readonly verdict?: string;
}) {
  const t = useText();
  const { profile } = useSubject();
  const { title, stopped } = remedyFor(finding.cause, finding.provider, 'workstation')[useLanguage()];
  const { address } = profile.answers;
  const named = finding.confidence < certain ? t('finding.probably', { title }) : title;
  return (
    <>
      <div role="alert">
        <Notice kind="warn" title={verdict ?? named}>
          {verdict !== undefined && <p>{named}</p>}
          <p>{stopped}</p>
          {verdict === undefined && <p className={styles['owner']}>{t(`finding.change.${finding.owner}`)}</p>}
        </Notice>
      </div>
      <Letter
        to={finding.owner}
        {...(verdict === undefined && { title: t('letter-box.read') })}
        write={(language) => senderLetter(report, finding, address, language)}
      />
    </>
  );
}

function Lines({ report, at }: OutcomeProps) {
  const s = useSenderText();
  const { spf, dkim, dmarc, records, mail, dns, domain } = report;
  const lookups = spf.lookups === undefined ? [] : [s('sender.lookups', { count: spf.lookups })];
  return (
    <>
      <ul className={styles['lines']}>
        {[
          s(`sender.spf.${spf.state}`),
          ...spf.problems.map((problem) => s(`sender.problem.${problem}`)),
          ...lookups,
          ...(spf.merged === undefined ? [] : [s('sender.set', { value: `TXT ${domain} ${spf.merged}` })]),
          s(`sender.dkim.${dkim.state}`),
          s(`sender.dmarc.${dmarc.state}`),
          ...(dns.nameServers.length > 0
            ? [s('sender.name-servers', { names: dns.nameServers.join(', ') })]
            : []),
        ].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {mail && <MailLines mail={mail} />}
      {records.length > 0 && <CheckedRecords report={report} at={at} />}
      <Details title={s('sender.well.receivers')}>
        <Facts rows={receivers.map((each) => [each.name, <Demand key={each.id} of={each} />])} />
      </Details>
    </>
  );
}

function Demand({ of: { asks, moreFrom, asOf, source } }: { readonly of: ReceiverDemand }) {
  const s = useSenderText();
  const dates = useDates();
  const asked = s(`sender.asks.${asks}`);
  const whole = moreFrom === undefined ? asked : s('sender.asks.more', { asks: asked, count: moreFrom });
  return s('sender.asks.source', { asks: whole, date: dates.day(asOf, 'medium'), source });
}

function MailLines({
  mail: { signatures, spf, dmarc, receiver, part },
}: {
  readonly mail: NonNullable<SenderReport['mail']>;
}) {
  const s = useSenderText();
  const counts = (aligned: boolean) => s(aligned ? 'sender.aligned' : 'sender.not-aligned');
  const rows: [string, string][] = [
    ...signatures.map(({ domain, selector, result, reason, aligned }): [string, string] => [
      `DKIM ${domain} (${selector})`,
      `${reason === 'no-body' ? s('sender.mail.no-body') : result}, ${counts(aligned)}`,
    ]),
    [`SPF ${spf.domain}`, `${spf.result}, ${counts(spf.aligned)}`],
    ['DMARC', `${dmarc.result} (p=${dmarc.policy})`],
  ];
  const receivers = (['spf', 'dmarc'] as const).flatMap((method): [string, string][] => {
    const result = receiver?.[method];
    return result === undefined ? [] : [[method.toUpperCase(), result]];
  });
  return (
    <section>
      <p>{s('sender.mail')}</p>
      {signatures.length === 0 && !part && <p>{s('sender.mail.unsigned')}</p>}
      <Facts rows={rows} />
      {receiver && <p>{s('sender.mail.receiver', { server: receiver.server })}</p>}
      {receiver && (
        <Facts
          rows={[
            ...receiver.dkim.map(({ domain = '', result }): [string, string] => [
              `DKIM ${domain}`.trim(),
              result,
            ]),
            ...receivers,
          ]}
        />
      )}
    </section>
  );
}
