/** The environment in which the program is started. */
export interface StartSituation {
  /** Including the program's name. */
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly locale: string;
  /** The call at which Electron throws. */
  readonly failsAt: string | undefined;
  /** Whether pages come from the protocol handler; otherwise every page exists. */
  readonly served: boolean;
}
