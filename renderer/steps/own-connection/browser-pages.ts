/** Pages that Microsoft and Google show instead of the consent page. The last ones have no distinctive title. */
export const browserPages = ['approval', 'blocked', 'account', 'message', 'other'] as const;
export type BrowserPageId = (typeof browserPages)[number];

const titles: Partial<Record<BrowserPageId, string>> = {
  approval: 'Need admin approval',
  blocked: 'Access blocked',
  account: 'The browser is signed in with a different account',
};

/** A page's title as the diagnosis knows it; undefined if only the page's text shows the cause. */
export const titleOf = (page: BrowserPageId | 'nothing'): string | undefined =>
  page === 'nothing' ? undefined : titles[page];
