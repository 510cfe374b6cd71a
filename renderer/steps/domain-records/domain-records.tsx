import { currentResults, withWord } from '../../../shared/flow/index.ts';
import { domainLetter } from '../../../shared/knowledge/index.ts';
import { domainOf } from '../../../shared/model/index.ts';
import { Copy, Facts, LinkButton, Notice, Words } from '../../components/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { Letter, Step, useWizard } from '../../wizard/index.ts';

/** The platform sends in the domain's name: what the domain's records are to say, and the letter to who sets them. */
export function DomainRecords() {
  const t = useText();
  const mask = useMask();
  const language = useLanguage();
  const { profile, answer, leave } = useWizard();
  const { capabilities, form } = currentResults(profile).connection ?? {};
  const { address } = profile.answers;
  const way = form?.ways?.find(({ kind }) => kind === 'domain');
  const platform = capabilities?.name ?? '';
  const rows = [
    ...(way?.path ? [[t('domain-records.where'), way.path[language]] as const] : []),
    ...(way?.records ?? []).map(
      ({ kind, value, for: whom }) =>
        [
          `${kind === 'spf-include' ? 'SPF' : kind}${whom ? ` (${whom[language]})` : ''}`,
          <span key={value}>
            <Words>{value}</Words> <Copy text={value} />
          </span>,
        ] as const,
    ),
  ];
  return (
    <Step
      title={t('domain-records.title')}
      lead={t('domain-records.lead', {
        platform,
        domain: address === undefined ? '' : mask(domainOf(address)),
      })}
      next={t('domain-records.done')}
      onNext={() => void answer({ done: withWord(profile.answers, 'domain-records') })}
      others={<LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>}
    >
      {rows.length > 0 && <Facts rows={rows} />}
      <Notice>
        {way?.note && <p>{way.note[language]}</p>}
        {way?.records ? <p>{t('domain-records.keep')}</p> : <p>{t('platform.records.there')}</p>}
      </Notice>
      {address !== undefined && (
        <Letter write={(written) => domainLetter(form ?? { name: platform }, address, written)} />
      )}
    </Step>
  );
}
