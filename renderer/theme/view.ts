import { createContext, use } from 'react';

/** Display preferences. */
export interface View {
  /** Technical details are expanded everywhere. */
  readonly technical: boolean;
  /** Others can see the screen, so addresses are masked. */
  readonly callMode: boolean;
  /** Host names that are masked like addresses. */
  readonly names?: readonly string[];
}

export const plainView: View = { technical: false, callMode: false };
export const ViewContext = createContext<View>(plainView);
export const useView = (): View => use(ViewContext);
