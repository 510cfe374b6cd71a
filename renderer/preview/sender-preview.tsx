import { senderProofOf } from '../../shared/flow/index.ts';
import { Words } from '../components/index.ts';
import { useScreenText } from '../screen-text/index.ts';
import { useMask } from '../theme/index.ts';
import { useWizard } from '../wizard/index.ts';
import { MailLine } from './mail-line.tsx';
import styles from './preview.module.css';

interface SenderPreviewProps {
  /** The address that is being typed; by default, the stored one. */
  readonly address?: string;
  readonly name?: string;
}

/** Previews the sender as applicants will see it. Follows the input, and shows how much of it has been proven. */
export function SenderPreview(typed: SenderPreviewProps) {
  const s = useScreenText();
  const mask = useMask();
  const { profile } = useWizard();
  const proof = senderProofOf(profile);
  // On routes where the platform sends from its own address, applicants do not see the mailbox's address.
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
