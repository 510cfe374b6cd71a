import { senderProofOf } from '../../shared/flow/index.ts';
import { Words } from '../components/index.ts';
import { useScreenText } from '../screen-text/index.ts';
import { useMask } from '../theme/index.ts';
import { useWizard } from '../wizard/index.ts';
import { MailLine } from './mail-line.tsx';
import styles from './preview.module.css';

interface SenderPreviewProps {
  /** What is typed right now; else what was said. */
  readonly address?: string;
  readonly name?: string;
}

/** What applicants will see of the sender: it follows what is typed, and says how far it is true. */
export function SenderPreview(typed: SenderPreviewProps) {
  const s = useScreenText();
  const mask = useMask();
  const { profile } = useWizard();
  const proof = senderProofOf(profile);
  // They see the platform's address then.
  if (proof === undefined) return null;
  const { address = profile.answers.address ?? '', name = profile.answers.senderName ?? '' } = typed;
  return (
    <figure className={styles['preview']} data-proof={proof}>
      <figcaption className={styles['caption']}>
        <span>{s('preview.title')}</span>
        <span className={styles['proof']}>
          {proof !== 'draft' && <span aria-hidden="true">✓ </span>}
          {s(`preview.state.${proof}`)}
        </span>
      </figcaption>
      <MailLine name={name} address={address} />
      {address !== '' && (
        <p className={styles['from']}>
          <Words>
            {`${s('preview.from')}: ${name === '' ? mask(address) : `${mask(name)} <${mask(address)}>`}`}
          </Words>
        </p>
      )}
    </figure>
  );
}
