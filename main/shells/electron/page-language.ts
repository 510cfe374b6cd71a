import { z } from 'zod';

import type { CallReply } from '../../../shared/contract/index.ts';
import { preferencesSchema, type Language } from '../../../shared/model/index.ts';
import { languageOf } from '../../../shared/texts/index.ts';

/** The part of an engine's reply that reveals the page's language. */
const replySchema = z.object({
  preferences: z.object({ language: preferencesSchema.shape.language }),
  systemLanguage: z.string().optional(),
});

/**
 * The language of the page, taken from the engine's replies to it. Before the first reply, it is the system's language.
 */
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

  /** Updates the language from a reply. @returns whether the language has changed. */
  updateFrom(reply: CallReply): boolean {
    const settings = replySchema.safeParse(reply.ok ? reply.value : undefined).data;
    if (!settings) return false;
    if (settings.systemLanguage !== undefined) this.#system = languageOf(settings.systemLanguage);
    const { language } = settings.preferences;
    const before = this.#spoken;
    this.#spoken = language === 'system' ? this.#system : language;
    return this.#spoken !== before;
  }
}
