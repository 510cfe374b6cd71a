import type { Stage } from '../model/index.ts';

/**
 * What one part of a paste is. `refused`, `accepted`: a server's reply, by the first digit of its code. `command`,
 * `credential`: what the client sent. `words`: what a program or a person says about a failure, or may say. `success`: what
 * says that something works. `end`: the connection is closed, as every one is in the end. `setting`: a name with its value. `frame`: places in source code, headers, what else is there
 * without saying anything.
 */
export type PartRole =
  'refused' | 'accepted' | 'command' | 'credential' | 'words' | 'success' | 'end' | 'setting' | 'frame';

/** One thing that somebody said, or one line of what surrounds it. */
export interface Turn {
  readonly role: PartRole;
  /** Without what a log puts around it; a reply begins with its code and has all of its lines. */
  readonly text: string;
  /** The whole line or lines as they were pasted, made readable. */
  readonly whole: string;
  /** A reply's code. */
  readonly code?: number | undefined;
  /** The command that a reply answers, or what a program was about when it gave up. */
  readonly stage?: Stage | undefined;
  /** Which paragraph it stands in. */
  readonly block: number;
}

/** Where the conversation was meant to go, as far as the paste says. */
export interface Asked {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly security?: 'tls' | 'starttls' | undefined;
  readonly mechanism?: string | undefined;
}

/** A paste as a conversation: who said what, at which stage, what worked, and what was refused. */
export interface Dialogue {
  readonly turns: readonly Turn[];
  readonly asked: Asked;
  /** The name by which a server greeted. */
  readonly greetedBy: string | undefined;
  /** What a server said yes to, in order. */
  readonly passed: readonly Stage[];
  /** The last refusal that is not just a consequence of an earlier one. */
  readonly refusal: Turn | undefined;
}
