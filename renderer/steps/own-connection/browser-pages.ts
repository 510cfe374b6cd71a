/** Pages that Microsoft and Google show instead of the consent; the last ones say nothing without their words. */
export const browserPages = ['approval', 'blocked', 'account', 'message', 'other'] as const;
export type BrowserPageId = (typeof browserPages)[number];

const titles: Partial<Record<BrowserPageId, string>> = {
  approval: 'Need admin approval',
  blocked: 'Access blocked',
  account: 'The browser is signed in with a different account',
};

/** A page's title as the diagnosis knows it; undefined where only the page's words tell what it means. */
export const titleOf = (page: BrowserPageId): string | undefined => titles[page];
