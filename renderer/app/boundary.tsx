import { Component, useEffect, useState, type ReactNode } from 'react';

import type { Host, Output } from '../../shared/contract/index.ts';
import { Button, Notice, Page, Stack } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { IncidentReport } from './incident.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What is shown in their place once they have thrown; `back` tries them again, after what leads there. */
  readonly instead: (error: unknown, back: () => void) => ReactNode;
  /** Leads to where they can be made anew. */
  readonly onBack?: () => void;
}

/** Whatever is thrown in here ends here, and not with a blank page. */
export class Boundary extends Component<
  BoundaryProps,
  { readonly error?: unknown; readonly broken: boolean }
> {
  override state: { readonly error?: unknown; readonly broken: boolean } = { broken: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, broken: true };
  }

  override render() {
    const { children, instead, onBack } = this.props;
    if (!this.state.broken) return children;
    return instead(this.state.error, () => {
      this.setState({ broken: false, error: undefined });
      onBack?.();
    });
  }
}

/** What the engine is told of an exception in the page; it takes out secrets before it writes anything. */
export function reportOf(where: string, error: unknown) {
  const { message, stack = '' } = error instanceof Error ? error : new Error('not an exception');
  return { where, message: message.slice(0, 2_000), stack: stack.slice(0, 10_000) };
}

type Incident = Output<'reportIncident'>['incident'];

interface BrokenProps {
  readonly host: Host;
  readonly error: unknown;
  readonly onBack: () => void;
}

/** In the place of a screen that broke: a way back, and a report to read. */
export function Broken({ host, error, onBack }: BrokenProps) {
  const t = useText();
  return (
    <Page
      title={t('privacy.broken.title')}
      lead={t('privacy.broken.lead')}
      actions={
        <Button kind="main" onPress={onBack}>
          {t('privacy.broken.back')}
        </Button>
      }
    >
      <Report host={host} error={error} />
    </Page>
  );
}

/** Has an exception of the page written down, and shows what was written. */
export function Report({ host, error }: Pick<BrokenProps, 'host' | 'error'>) {
  const t = useText();
  const [incident, setIncident] = useState<Incident>();
  useEffect(() => {
    void host.call('reportIncident', reportOf('screen', error)).then((result) => {
      if (result.ok) setIncident(result.value.incident);
    });
  }, [host, error]);
  if (!incident) return null;
  return (
    <Stack>
      <Notice>
        <p>{t('privacy.incidents.text')}</p>
      </Notice>
      <IncidentReport incident={incident} />
    </Stack>
  );
}
