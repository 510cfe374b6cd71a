import { z } from 'zod';

import { addressSchema, longestPath } from '../../model/index.ts';
import { nothing } from './common.ts';

/** An unexpected exception, as a text without secrets for the user to read. */
const incidentSchema = z.strictObject({
  at: z.string().max(40),
  /** Empty if no file could be written. */
  path: z.string().max(longestPath),
  text: z.string().max(20_000),
});

/** The log and the recorded exceptions. */
export const journal = {
  /** Returns the log and the unexpected exceptions. */
  read: {
    input: nothing,
    output: z.strictObject({
      /** The folder of the log and the settings; absent if nothing is written. */
      folder: z.string().max(longestPath).optional(),
      settings: z.string().max(longestPath).optional(),
      lines: z.array(z.string().max(600)).max(1_000),
      incidents: z.array(incidentSchema).max(10),
    }),
  },
  /** Records an exception in the page like one in the engine. */
  reportIncident: {
    input: z.strictObject({
      where: z.string().max(100),
      message: z.string().max(2_000),
      stack: z.string().max(10_000),
    }),
    output: z.strictObject({ incident: incidentSchema }),
  },
};

/** Operations that only a shell can perform. */
export const desktop = {
  /**
   * Hides the window from screen sharing and screenshots, or shows it again. Returns whether the system supports this.
   */
  protectScreen: {
    input: z.strictObject({ on: z.boolean() }),
    output: z.strictObject({ works: z.boolean() }),
  },
  /**
   * Makes the window narrow and keeps it in front of the browser, or restores it. Returns whether the shell and the
   * system support this; call it with `on: false` to find out.
   */
  keepInFront: {
    input: z.strictObject({ on: z.boolean() }),
    output: z.strictObject({ works: z.boolean() }),
  },
  /** Opens a page by an id from built-in data; the page cannot pass a URL. */
  openLink: { input: z.strictObject({ link: z.string().regex(/^[a-z0-9-]{1,80}$/) }), output: nothing },
  /** Opens a letter in the user's mail program; a page never passes a URL. */
  openLetter: {
    input: z.strictObject({
      subject: z.string().min(1).max(300),
      body: z.string().max(2_000),
      to: addressSchema.optional(),
    }),
    output: nothing,
  },
};

/** Running calls. */
export const calls = {
  /** Stops a running call, which then returns `cancelled`. */
  cancel: {
    /** `left`: the user did not cancel, but the calling page is gone, perhaps only because of a reload. */
    input: z.strictObject({ call: z.string().min(1).max(64), left: z.literal(true).optional() }),
    output: nothing,
  },
};
