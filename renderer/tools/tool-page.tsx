import type { ReactNode } from 'react';

import { Button, Page, Stack } from '../components/index.ts';

interface ToolPageProps {
  readonly caption?: string;
  readonly title: string;
  readonly lead?: string | undefined;
  /** What the main button says and does. */
  readonly main: readonly [words: string, act: () => void];
  /** The way out: back, or back to what was typed. */
  readonly other: readonly [words: string, act: () => void];
  readonly children: ReactNode;
}

/** A page of a tool: it sets nothing up, so that it stands in no row of steps. */
export const ToolPage = ({ main, other, children, ...page }: ToolPageProps) => (
  <Page
    {...page}
    onSubmit={main[1]}
    actions={
      <>
        <Button kind="main" type="submit">
          {main[0]}
        </Button>
        <Button onPress={other[1]}>{other[0]}</Button>
      </>
    }
  >
    <Stack>{children}</Stack>
  </Page>
);
