/** Why a command line cannot be understood, in words for whoever typed it. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
