import type { Stage } from '../model/index.ts';

/**
 * The role of a part of a pasted text. `refused`, `accepted`: a server's reply, by the first digit of its code.
 * `command`, `credential`: what the client sent. `words`: what a program or person says, or may be saying, about a
 * failure. `success`: text that says that something works. `end`: the connection was closed, which happens at the end
 * of every conversation. `setting`: a name with its value. `frame`: source locations, headers and other lines that say
 * nothing about the failure.
 */
export type PartRole =
  'refused' | 'accepted' | 'command' | 'credential' | 'words' | 'success' | 'end' | 'setting' | 'frame';

/** One utterance in a conversation, or one line of context. */
export interface Turn {
  readonly role: PartRole;
  /** The text without log prefixes. A reply starts with its code and includes all of its lines. */
  readonly text: string;
  /** The complete pasted line or lines, made readable. */
  readonly whole: string;
  /** A reply's code. */
  readonly code?: number | undefined;
  /** The command that a reply answers, or the one that a program was running when it gave up. */
  readonly stage?: Stage | undefined;
  /** The number of the paragraph that contains this turn. */
  readonly block: number;
}

/** The server that the client tried to reach, as far as the pasted text says. */
export interface Asked {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly security?: 'tls' | 'starttls' | undefined;
  readonly mechanism?: string | undefined;
}

/** A pasted text as a conversation: who said what at which stage, what worked and what was refused. */
export interface Dialogue {
  readonly turns: readonly Turn[];
  readonly asked: Asked;
  /** The name in the server's greeting. */
  readonly greetedBy: string | undefined;
  /** The stages that the server accepted, in order. */
  readonly passed: readonly Stage[];
  /** The last refusal that is not just the consequence of an earlier one. */
  readonly refusal: Turn | undefined;
}
