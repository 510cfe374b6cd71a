import { practice } from '../../../shared/model/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useMask } from '../../theme/index.ts';
import { MailLine } from '../../preview/index.ts';
import { useWizard } from '../../wizard/index.ts';
import styles from './practice-inbox.module.css';

const folders = ['inbox', 'junk'] as const;
type PracticeFolder = (typeof folders)[number];

/**
 * Returns the folder in which the test message from this practice mailbox ends up. In the wrong-sender scenario, the
 * message is sent through a different account, so it is filed as junk.
 */
export const practiceFolderOf = (address: string): PracticeFolder =>
  address === practice.mailboxes['wrong-sender'] ? 'junk' : 'inbox';

/** In practice, the fictional applicant's mailbox, shown once the practice server has accepted the test message. */
export function PracticeInbox({ recipient }: { readonly recipient: string }) {
  const s = useScreenText();
  const mask = useMask();
  const { address = '', senderName = '' } = useWizard().profile.answers;
  const folder = practiceFolderOf(address);
  return (
    <section className={styles['mailbox']}>
      <h2 className={styles['title']}>{s('practice.inbox.title', { address: mask(recipient) })}</h2>
      <dl className={styles['folders']}>
        {folders.map((each) => (
          <div key={each} className={styles['folder']} data-here={each === folder || undefined}>
            <dt>{s(`practice.inbox.${each}`)}</dt>
            <dd>
              {each === folder ? (
                <MailLine name={senderName} address={address} />
              ) : (
                <p className={styles['empty']}>{s('practice.inbox.empty')}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>{s(folder === 'junk' ? 'practice.inbox.text.junk' : 'practice.inbox.text')}</p>
    </section>
  );
}
