import { describe, expect, it } from 'vitest';

import { splitActions } from '../../renderer/components/page/action-row.ts';
import { Button, LinkButton } from '../../renderer/components/index.ts';

const Perhaps = () => null;
const main = <Button kind="main">Go on</Button>;
const wordsOf = (nodes: readonly unknown[]) =>
  nodes.map((node) => (node as { props: { children?: string } }).props.children);

describe('the actions of a screen', () => {
  it('are in the bar if there are up to three', () => {
    const { bar, rest } = splitActions([main, null, false, <LinkButton key="later">Later</LinkButton>]);
    expect(wordsOf(bar)).toEqual(['Go on', 'Later']);
    expect(rest).toEqual([]);
  });

  it('are beside the content from the fourth on, however they are grouped', () => {
    const { bar, rest } = splitActions(
      <>
        {main}
        <Button>Back</Button>
        <>
          <Perhaps />
          <Button>Check again</Button>
          <LinkButton>Change</LinkButton>
        </>
      </>,
    );
    expect(wordsOf(bar)).toEqual(['Go on', 'Back', 'Check again']);
    // A component that might render nothing does not take up a slot in the bar.
    expect(wordsOf(rest)).toEqual([undefined, 'Change']);
  });

  it('keep keys of their own, so that React does not take one for another', () => {
    const { bar, rest } = splitActions(
      <>
        <>{main}</>
        <>
          <Button>Back</Button>
          <Perhaps />
        </>
      </>,
    );
    const keys = [...bar, ...rest].map((each) => (each as { key: string }).key);
    expect(new Set(keys).size).toBe(3);
  });
});
