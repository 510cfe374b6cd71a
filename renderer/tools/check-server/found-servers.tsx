import {
  endpointName,
  securityName,
  type Candidate,
  type Discovery,
  type Evidence,
} from '../../../shared/model/index.ts';
import { Code, Copy, Details, Facts, Words } from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { reasonsFor } from '../../fields/index.ts';
import { useSubject } from '../../wizard/index.ts';
import styles from './found-servers.module.css';

/**
 * Lists every candidate that discovery found, best first, with the reason for each, and all sources that were queried.
 */
export function FoundServers({ discovery }: { readonly discovery: Discovery }) {
  const t = useText();
  const mask = useMask();
  const { address } = useSubject().profile.answers;
  const { candidates, evidence } = discovery;
  const reasonOf = (candidate: Candidate): string => {
    const [reason] = reasonsFor(candidate, { ...discovery, evidence: [] });
    return reason ? t(...reason) : t(`address.evidence.${candidate.source}`);
  };
  const servers = candidates.map((candidate, index) => {
    const { username, security, trust } = candidate;
    const facts = [securityName(security), ...(username === address ? [] : [username])];
    const why = [reasonOf(candidate), ...(trust === 'confirm' ? [t('check-server.found.confirm')] : [])];
    return {
      name: `${String(index + 1)}. ${endpointName(candidate)}`,
      facts: facts.join(', '),
      why: why.join(' '),
    };
  });
  const rows = servers.map(
    ({ name, facts, why }, index) =>
      [
        name,
        <>
          <Words>{mask(facts)}</Words>
          {/* Not repeated for the other ports of a server, which have the same reason. */}
          {servers[index - 1]?.why !== why && (
            <p className={styles['why']}>
              <Words>{why}</Words>
            </p>
          )}
        </>,
      ] as const,
  );
  const asked = evidence.map((each) => lineOf(each));
  const copied = [...servers.map(({ name, facts }) => `${name} ${facts}`), '', ...asked];
  return (
    <Details title={t('check-server.found')} technical>
      {rows.length > 0 && <Facts rows={rows} />}
      {asked.length > 0 && <Code label={t('check-server.evidence')}>{mask(asked.join('\n'))}</Code>}
      <div>
        <Copy text={copied.join('\n')} label={t('technical.copy')} />
      </div>
    </Details>
  );
}

const lineOf = ({ source, outcome, detail, durationMs }: Evidence): string =>
  `${source}: ${outcome} ${detail} (${String(Math.round(durationMs))} ms)`;
