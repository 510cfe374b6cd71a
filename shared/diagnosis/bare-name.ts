/** A setting that names the user, in any program's notation; the name has no domain. */
const setting =
  /(?:^|[\s;,{("'])[\w:.[\]-]{0,40}?(?:user|user_?name|login|benutzer|benutzername|utilisateur|usuario|utente|gebruikersnaam)["']?[ \t]{0,6}(?:=>|=|:)[ \t]{0,6}["']?([a-z0-9][a-z0-9._-]{1,40})["']?[ \t]{0,4}(?:$|[,;})\r])/gim;

/**
 * The setting with only the first part of an address as the user's name, where the paste also has the whole address:
 * most servers know a mailbox by its address.
 */
export function bareName(text: string): string | undefined {
  const paste = text.slice(0, 20_000).toLowerCase();
  if (!paste.includes('@')) return undefined;
  for (const [shown, name = ''] of paste.matchAll(setting))
    if (new RegExp(String.raw`(?<![\w.-])${name.replaceAll('.', String.raw`\.`)}@[a-z0-9]`).test(paste))
      return shown.trim();
  return undefined;
}
