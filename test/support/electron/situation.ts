/** Where and how the program is started. */
export interface Situation {
  /** With the program's own name. */
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly locale: string;
  /** A line of the journey at which Electron throws. */
  readonly failsAt: string | undefined;
  /** Whether pages are asked for at the protocol's handler; else they are all there. */
  readonly served: boolean;
}
