import { createContext, use } from 'react';

/** Display preferences. */
export interface View {
  /** Whether technical details are expanded everywhere. */
  readonly technical: boolean;
  /** Whether others can see the screen, so that addresses must be masked. */
  readonly callMode: boolean;
  /** Host names that are masked like addresses. */
  readonly names?: readonly string[];
}

export const plainView: View = { technical: false, callMode: false };
export const ViewContext = createContext<View>(plainView);
export const useView = (): View => use(ViewContext);
