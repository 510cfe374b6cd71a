/** Pages that Microsoft and Google show instead of the consent page. The last ones have no distinctive title. */
export const browserPages = ['approval', 'blocked', 'account', 'message', 'other'] as const;
export type BrowserPageId = (typeof browserPages)[number];

const titles: Partial<Record<BrowserPageId, string>> = {
  approval: 'Need admin approval',
  blocked: 'Access blocked',
  account: 'The browser is signed in with a different account',
};

/** The title by which the diagnosis recognises a page; undefined if only the page's text reveals the cause. */
export const titleOf = (page: BrowserPageId | 'nothing'): string | undefined =>
  page === 'nothing' ? undefined : titles[page];
