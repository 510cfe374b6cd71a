import { commandsFor, type Remedy } from '../../shared/knowledge/index.ts';
import { Code, Copy, Details } from '../components/index.ts';
import { useLanguage, useMask, useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';
import styles from './finding.module.css';

/** The exact setting for experts: menu paths in both languages, commands, and the technical reason. */
export function ForIt({ remedy }: { readonly remedy: Remedy }) {
  const t = useText();
  const mask = useMask();
  const language = useLanguage();
  const { profile } = useSubject();
  const { menus = [], powershell = [] } = remedy;
  const { technical } = remedy[language];
  const commands = commandsFor(powershell, {
    address: profile.answers.address ?? '',
    ips: profile.results.connection?.capabilities?.egressIps ?? [],
  }).join('\n');
  if (menus.length === 0 && commands === '' && technical === undefined) return null;
  return (
    <Details title={t('finding.for-it')} technical>
      {technical !== undefined && <p>{technical}</p>}
      {menus.map(({ de, en }) => (
        <dl key={de} className={styles['menus']}>
          <dt>Deutsch</dt>
          <dd lang="de">{de}</dd>
          <dt>English</dt>
          <dd lang="en">{en}</dd>
        </dl>
      ))}
      {commands !== '' && (
        <>
          <Code label={t('finding.commands')}>{mask(commands)}</Code>
          <div>
            <Copy text={commands} label={t('finding.commands.copy')} />
          </div>
        </>
      )}
    </Details>
  );
}
