/** Why a command line is invalid, in words for the user. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
