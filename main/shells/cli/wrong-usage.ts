/** Thrown for an invalid command line, with a message for the user. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
