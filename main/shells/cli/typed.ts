import type { Command } from 'commander';

import type { Kind } from './options.ts';

/** The raw text of an option or argument, kept until its value is needed. */
class Typed {
  readonly name: string;
  readonly kind: Kind;
  readonly text: string;

  constructor(name: string, kind: Kind, text: string) {
    this.name = name;
    this.kind = kind;
    this.text = text;
  }
}

/** Creates a parser for commander that only keeps the raw text. @param name the name of the option or argument. */
export const typed =
  (name: string, kind: Kind) =>
  (text: string): Typed =>
    new Typed(name, kind, text);

/** Replaces the raw texts of a command with their values. @throws WrongUsage for an invalid value. */
export async function readValues(command: Command): Promise<void> {
  const options = Object.entries<unknown>(command.opts());
  const given: unknown[] = [command.processedArgs, options.map(([, value]) => value)].flat();
  if (!given.some(isTyped)) return;
  const { valueOf } = await import('./options.ts');
  const read = (value: unknown): unknown =>
    isTyped(value) ? valueOf(value.name, value.kind, value.text) : value;
  command.processedArgs = command.processedArgs.map(read);
  for (const [name, value] of options) if (isTyped(value)) command.setOptionValue(name, read(value));
}

const isTyped = (value: unknown): value is Typed => value instanceof Typed;
