import { createContext, use } from 'react';

/** How somebody wants to see things; kept among the preferences. */
export interface View {
  /** Technical details are unfolded everywhere. */
  readonly technical: boolean;
  /** Somebody else sees this screen: addresses are masked. */
  readonly callMode: boolean;
  /** Host names that are masked then like addresses. */
  readonly names?: readonly string[];
}

export const plainView: View = { technical: false, callMode: false };
export const ViewContext = createContext<View>(plainView);
export const useView = (): View => use(ViewContext);
