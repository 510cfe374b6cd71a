import {
  Children,
  cloneElement,
  Fragment,
  isValidElement,
  type PropsWithChildren,
  type ReactNode,
} from 'react';

import { Button, LinkButton } from '../button/button.tsx';

/** The maximum number of actions that fit into one row of the smallest window, even with German texts. */
const most = 3;

export interface SplitActions {
  /** The actions in the bar, which stays in view. */
  readonly bar: readonly ReactNode[];
  /** All others, for the end of the page's content. */
  readonly rest: readonly ReactNode[];
}

/** Lists elements without the fragments around them, each with a key of its own. */
function listed(node: ReactNode, prefix = ''): ReactNode[] {
  return Children.toArray(node).flatMap((each) => {
    if (!isValidElement(each)) return [each];
    const key = `${prefix}${each.key}`;
    if (each.type === Fragment) return listed((each as { props: PropsWithChildren }).props.children, key);
    return [cloneElement(each, { key })];
  });
}

/**
 * Returns whether an element is itself a button. Other elements may render nothing, so they are never put in the bar.
 */
const isButton = (node: ReactNode): boolean =>
  isValidElement(node) && (node.type === Button || node.type === LinkButton);

/**
 * Distributes the actions of a screen. A bar of several rows covers the content, so it has one row, with the most
 * important actions, which come first.
 */
export function splitActions(actions: ReactNode): SplitActions {
  const all = listed(actions);
  const bar = all.filter(isButton).slice(0, most);
  return { bar, rest: all.filter((each) => !bar.includes(each)) };
}
