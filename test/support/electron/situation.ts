/** The environment in which the program is started. */
export interface StartSituation {
  /** The command line, including the program's name. */
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly locale: string;
  /** The call at which Electron throws. */
  readonly failsAt: string | undefined;
  /** Whether pages are loaded through the protocol handler; otherwise, every page loads successfully. */
  readonly served: boolean;
}
