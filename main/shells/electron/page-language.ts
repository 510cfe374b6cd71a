import { z } from 'zod';

import type { CallReply } from '../../../shared/contract/index.ts';
import { preferencesSchema, type Language } from '../../../shared/model/index.ts';
import { languageOf } from '../../../shared/texts/index.ts';

/** The part of answers that shows the page's language. */
const replySchema = z.object({
  preferences: z.object({ language: preferencesSchema.shape.language }),
  systemLanguage: z.string().optional(),
});

/** The language of the page, taken from the answers it gets; the system's language before the first one. */
export class PageLanguage {
  #system: Language;
  #spoken: Language;

  constructor(system: Language) {
    this.#system = system;
    this.#spoken = system;
  }

  get spoken(): Language {
    return this.#spoken;
  }

  /** @returns whether it has changed. */
  hear(reply: CallReply): boolean {
    const told = replySchema.safeParse(reply.ok ? reply.value : undefined).data;
    if (!told) return false;
    if (told.systemLanguage !== undefined) this.#system = languageOf(told.systemLanguage);
    const { language } = told.preferences;
    const before = this.#spoken;
    this.#spoken = language === 'system' ? this.#system : language;
    return this.#spoken !== before;
  }
}
