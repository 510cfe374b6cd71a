import { Component, useEffect, useState, type ReactNode } from 'react';

import type { Host, Output } from '../../shared/contract/index.ts';
import { Button, Notice, Page, Stack } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { IncidentReport } from './incident.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /**
   * Renders the replacement for children that threw an exception; `back` navigates away and then renders the children
   * again.
   */
  readonly instead: (error: unknown, back: () => void) => ReactNode;
  /** Navigates to a place where the children can be rendered again. */
  readonly onBack?: () => void;
}

/** Catches exceptions during rendering, which would otherwise leave a blank page. */
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

/** Describes an exception for the engine, which redacts the text before writing it. */
export function reportOf(where: string, error: unknown) {
  const { message, stack = '' } = error instanceof Error ? error : new Error('not an exception');
  return { where, message: message.slice(0, 2_000), stack: stack.slice(0, 10_000) };
}

type Incident = Output<'journal.reportIncident'>['incident'];

interface BrokenProps {
  readonly host: Host;
  readonly error: unknown;
  readonly onBack: () => void;
}

/** Replaces a screen that failed to render, and offers a way back and the report. */
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

/** Reports an exception to the engine, and shows what was recorded. */
export function Report({ host, error }: Pick<BrokenProps, 'host' | 'error'>) {
  const t = useText();
  const [incident, setIncident] = useState<Incident>();
  useEffect(() => {
    void host.call('journal.reportIncident', reportOf('screen', error)).then((result) => {
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
