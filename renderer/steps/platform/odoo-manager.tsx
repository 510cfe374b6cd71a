import { Button, late, Pick, PickList } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useLanguage } from '../../theme/index.ts';
import { Step, useOpener } from '../../wizard/index.ts';

/** Loaded on demand, because it includes the texts of letters. */
const OdooLetter = late(async () => (await import('./odoo-letter.tsx')).OdooLetter);

interface OdooManagerProps {
  /** Whether somebody else manages Odoo and therefore has to provide the key. */
  readonly isOther: boolean;
  readonly onManager: (manager: 'me' | 'other' | '') => void;
  /** Returns to the choice of the platform. */
  readonly onOther: () => void;
}

/** Asks who manages Odoo; if it is somebody else, writes a letter that asks that person for the key. */
export function OdooManager({ isOther, onManager, onOther }: OdooManagerProps) {
  const s = useScreenText();
  const language = useLanguage();
  const { lead, outcome } = useOpener('odoo-manager');
  // The keys make each question a new screen, so that its title gets the focus.
  if (!isOther)
    return (
      <Step key="who" title={s('odoo.manager')} lead={s('odoo.manager.lead')} onBack={onOther} asksIt={false}>
        <PickList label={s('odoo.manager')}>
          <Pick title={s('odoo.manager.me')} onPick={() => onManager('me')} />
          <Pick title={s('odoo.manager.other')} onPick={() => onManager('other')} />
        </PickList>
      </Step>
    );
  const write = () =>
    void lead(async () => {
      // Loaded on demand, because it includes the texts of letters.
      const { odooLetter } = await import('../../../shared/knowledge/index.ts');
      return odooLetter(language);
    }, language);
  return (
    <Step
      key="letter"
      title={s('odoo.other')}
      lead={s('odoo.other.lead')}
      next={s('odoo.other.mail')}
      onNext={write}
      onBack={() => onManager('')}
      asksIt={false}
      others={<Button onPress={() => onManager('me')}>{s('odoo.other.have')}</Button>}
    >
      <p>{s('odoo.other.key')}</p>
      {outcome}
      <OdooLetter />
    </Step>
  );
}
