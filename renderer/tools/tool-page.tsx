import type { ReactNode } from 'react';

import { Button, Page, Stack } from '../components/index.ts';

interface ToolPageProps {
  readonly caption?: string;
  readonly title: string;
  readonly lead?: string | undefined;
  /** The main button's label and action. */
  readonly main: readonly [words: string, act: () => void];
  /** The back button's label and action; it may lead back to the input. */
  readonly other: readonly [words: string, act: () => void];
  /** The label and action of a further button, e.g. to repeat what succeeded. */
  readonly also?: readonly [words: string, act: () => void] | undefined;
  readonly children: ReactNode;
}

/** The page of a tool, which is not a step of a set-up. */
export const ToolPage = ({ main, other, also, children, ...page }: ToolPageProps) => (
  <Page
    {...page}
    onSubmit={main[1]}
    actions={
      <>
        <Button kind="main" type="submit">
          {main[0]}
        </Button>
        <Button onPress={other[1]}>{other[0]}</Button>
        {also && <Button onPress={also[1]}>{also[0]}</Button>}
      </>
    }
  >
    <Stack>{children}</Stack>
  </Page>
);
