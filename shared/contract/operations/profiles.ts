import { z } from 'zod';

import {
  answersSchema,
  longestProfileFile,
  mostForms,
  platformFormSchema,
  practiceSchema,
} from '../../model/index.ts';
import { nothing, profileId, onProfile, profileReply } from './common.ts';

/** The forms of platforms without an API: the built-in ones and the user's own, which take precedence. */
const formsReply = z.strictObject({
  forms: z.array(z.strictObject({ form: platformFormSchema, own: z.boolean() })).max(mostForms + 100),
});

/** Operations on profiles; each holds the data of one mailbox. */
export const profiles = {
  create: { input: z.strictObject({ practice: z.boolean() }), output: profileReply },
  /** Creates a profile for another address at the same platform, with the same connection to it and the same secret. */
  addAddress: { input: onProfile, output: profileReply },
  get: { input: onProfile, output: profileReply },
  /**
   * Deletes the profile and all secrets that belong to it. `secretsLeft` is true if the keychain did not confirm this.
   */
  delete: { input: onProfile, output: z.strictObject({ secretsLeft: z.boolean() }) },
  /** Returns the text of a `.absender` file, which contains the answers but no secrets or results. */
  export: {
    input: onProfile,
    output: z.strictObject({ name: z.string().max(120), text: z.string().max(longestProfileFile) }),
  },
  /** Creates a profile from a `.absender` file. */
  import: {
    input: z.strictObject({ text: z.string().max(longestProfileFile) }),
    output: profileReply,
  },
  /** Stores answers. Results that depend on a changed answer no longer count (see `flow/basis.ts`). */
  answer: { input: z.strictObject({ profileId, answers: answersSchema.partial() }), output: profileReply },
  /** Checks the entire set-up again and reports what has changed since the last check. */
  checkAgain: { input: onProfile, output: profileReply },
};

/** Operations on the forms of platforms without an API. */
export const forms = {
  list: { input: nothing, output: formsReply },
  /** Stores a form as the user's own, replacing one with the same id. */
  keep: { input: z.strictObject({ form: platformFormSchema }), output: formsReply },
  /** Removes one of the user's own forms. A built-in form with the same id becomes visible again. */
  remove: { input: z.strictObject({ formId: platformFormSchema.shape.id }), output: formsReply },
};

/** Operations on practice mode, with a fictional company on this computer. */
export const practice = {
  start: { input: nothing, output: z.strictObject({ practice: practiceSchema }) },
  /** Ends practice mode and removes its servers, profiles and secrets. */
  stop: { input: nothing, output: nothing },
};
