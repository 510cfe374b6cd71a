const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** Returns whether a text reveals the secret, in plain text or encoded, alone or after a user name. */
export function shows(text: string, secret: string): boolean {
  const words = text.match(/[\w+/=-]{8,}/g) ?? [];
  const open = [text, ...words.map((word) => Buffer.from(word, 'base64').toString('utf8'))];
  // Revealing even half of a password is too much.
  return (
    open.some((each) => each.replaceAll('\0', '').includes(secret.slice(0, 9))) ||
    text.includes(base64(secret).slice(0, 12))
  );
}
