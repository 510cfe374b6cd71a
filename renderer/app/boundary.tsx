import { Component, useEffect, useState, type ReactNode } from 'react';

import type { Host, Output } from '../../shared/contract/index.ts';
import { Button, Notice, Page, Stack } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { IncidentReport } from './incident.tsx';

interface BoundaryProps {
  readonly host: Host;
  readonly children: ReactNode;
  /** Leads to the start, with everything made anew. */
  readonly onBack: () => void;
}

/** Whatever a screen throws ends here: on a page with a way back, and a report to read. */
export class Boundary extends Component<
  BoundaryProps,
  { readonly error?: unknown; readonly broken: boolean }
> {
  override state: { readonly error?: unknown; readonly broken: boolean } = { broken: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, broken: true };
  }

  override render() {
    const { host, children, onBack } = this.props;
    if (!this.state.broken) return children;
    const back = () => {
      this.setState({ broken: false, error: undefined });
      onBack();
    };
    return <Broken host={host} error={this.state.error} onBack={back} />;
  }
}

/** What the engine is told of an exception in the page; it takes out secrets before it writes anything. */
export function reportOf(where: string, error: unknown) {
  const { message, stack = '' } = error instanceof Error ? error : new Error('not an exception');
  return { where, message: message.slice(0, 2_000), stack: stack.slice(0, 10_000) };
}

type Incident = Output<'reportIncident'>['incident'];

export function Broken({
  host,
  error,
  onBack,
}: Pick<BoundaryProps, 'host' | 'onBack'> & { readonly error: unknown }) {
  const t = useText();
  const [incident, setIncident] = useState<Incident>();
  useEffect(() => {
    void host.call('reportIncident', reportOf('screen', error)).then((result) => {
      if (result.ok) setIncident(result.value.incident);
    });
  }, [host, error]);
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
      {incident && (
        <Stack>
          <Notice>
            <p>{t('privacy.incidents.text')}</p>
          </Notice>
          <IncidentReport incident={incident} />
        </Stack>
      )}
    </Page>
  );
}
