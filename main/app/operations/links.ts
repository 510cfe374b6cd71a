import { fitsMailDraft, linkUrl, mailDraftUrl } from '../../../shared/knowledge/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

/** Opens a link from the built-in data. The caller only names the entry, because the contract accepts no URLs here. */
export const openLink: Operation<'desktop.openLink'> =
  (engine) =>
  async ({ link }) => {
    const url = linkUrl(link);
    if (url === undefined) return fail({ kind: 'not-found', detail: 'link' });
    await engine.ports.openUrl(url);
    return ok({});
  };

export const openLetter: Operation<'desktop.openLetter'> = (engine) => async (letter) => {
  if (!fitsMailDraft(letter)) return fail({ kind: 'invalid-input', detail: 'too long' });
  try {
    await engine.ports.openUrl(mailDraftUrl(letter));
  } catch {
    return fail({ kind: 'not-found', detail: 'mail program' });
  }
  return ok({});
};
