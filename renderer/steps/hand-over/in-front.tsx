import { useEffect, useState } from 'react';

import { LinkButton } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useHost } from '../../wizard/index.ts';
import styles from './hand-over.module.css';

/** Keeps the window visible beside the platform's page, if the shell and the system can do that. */
export function InFront() {
  const s = useScreenText();
  const host = useHost();
  const [works, setWorks] = useState(false);
  const [on, setOn] = useState(false);
  useEffect(() => {
    let over = false;
    void host.call('desktop.keepInFront', { on: false }).then((result) => {
      if (!over) setWorks(result.ok && result.value.works);
    });
    return () => {
      over = true;
      void host.call('desktop.keepInFront', { on: false });
    };
  }, [host]);
  if (!works) return null;
  const change = async () => {
    const result = await host.call('desktop.keepInFront', { on: !on });
    if (result.ok && result.value.works) setOn(!on);
  };
  return (
    <p className={styles['front']}>
      <LinkButton onPress={() => void change()}>
        {s(on ? 'hand-over.front.off' : 'hand-over.front')}
      </LinkButton>
    </p>
  );
}
