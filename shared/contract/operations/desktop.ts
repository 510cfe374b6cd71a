import { z } from 'zod';

import { addressSchema, longestPath } from '../../model/index.ts';
import { nothing } from './common.ts';

/** A recorded unexpected exception. `text` contains no secrets and can be shown to the user. */
const incidentSchema = z.strictObject({
  at: z.string().max(40),
  /** The path of the file that contains the report; empty if none could be written. */
  path: z.string().max(longestPath),
  text: z.string().max(20_000),
});

/** Operations on the log and the recorded exceptions. */
export const journal = {
  /** Returns the log and the recorded unexpected exceptions. */
  read: {
    input: nothing,
    output: z.strictObject({
      /** The folder that contains the log and the settings; absent if nothing is written to disk. */
      folder: z.string().max(longestPath).optional(),
      settings: z.string().max(longestPath).optional(),
      lines: z.array(z.string().max(600)).max(1_000),
      incidents: z.array(incidentSchema).max(10),
    }),
  },
  /** Records an exception that occurred in the page, like the exceptions in the engine. */
  reportIncident: {
    input: z.strictObject({
      where: z.string().max(100),
      message: z.string().max(2_000),
      stack: z.string().max(10_000),
    }),
    output: z.strictObject({ incident: incidentSchema }),
  },
};

/** Operations that only a shell, such as the desktop window, can perform. */
export const desktop = {
  /**
   * Hides the window from screen sharing and screenshots, or shows it again. Returns whether the operating system
   * supports this.
   */
  protectScreen: {
    input: z.strictObject({ on: z.boolean() }),
    output: z.strictObject({ works: z.boolean() }),
  },
  /**
   * Makes the window narrow and keeps it on top of other windows, or restores it. Returns whether the shell and the
   * operating system support this; call it with `on: false` to find out.
   */
  keepInFront: {
    input: z.strictObject({ on: z.boolean() }),
    output: z.strictObject({ works: z.boolean() }),
  },
  /** Opens a web page in the browser, by the id of its link in the built-in data; the caller cannot pass a URL. */
  openLink: { input: z.strictObject({ link: z.string().regex(/^[a-z0-9-]{1,80}$/) }), output: nothing },
  /** Opens a letter as a new message in the user's mail client; the caller cannot pass a URL. */
  openLetter: {
    input: z.strictObject({
      subject: z.string().min(1).max(300),
      body: z.string().max(2_000),
      to: addressSchema.optional(),
    }),
    output: nothing,
  },
};

/** Operations on running calls. */
export const calls = {
  /** Stops a running call, which then returns `cancelled`. */
  cancel: {
    /**
     * `left`: the user did not cancel, but the page that made the call is gone, perhaps only because it is being
     * reloaded.
     */
    input: z.strictObject({ call: z.string().min(1).max(64), left: z.literal(true).optional() }),
    output: nothing,
  },
};
