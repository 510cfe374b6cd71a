const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** Whether a text gives the secret away, in clear or encoded, alone or with a user name in front of it. */
export function shows(text: string, secret: string): boolean {
  const words = text.match(/[\w+/=-]{8,}/g) ?? [];
  const open = [text, ...words.map((word) => Buffer.from(word, 'base64').toString('utf8'))];
  // Half of a password is too much as well.
  return (
    open.some((each) => each.replaceAll('\0', '').includes(secret.slice(0, 9))) ||
    text.includes(base64(secret).slice(0, 12))
  );
}
