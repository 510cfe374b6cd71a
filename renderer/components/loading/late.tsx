import { lazy, Suspense, type ComponentType } from 'react';

import { Loading } from './loading.tsx';

/**
 * Creates a component that is loaded when it is first shown.
 *
 * @param Meanwhile is shown until it has been loaded.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Loading,
): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function Late(props) {
    return (
      <Suspense fallback={<Meanwhile />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
