/** A setting whose value is a user name without a domain, in any program's notation. */
const setting =
  /(?:^|[\s;,{("'])[\w:.[\]-]{0,40}?(?:user|user_?name|login|benutzer|benutzername|utilisateur|usuario|utente|gebruikersnaam)["']?[ \t]{0,6}(?:=>|=|:)[ \t]{0,6}["']?([a-z0-9][a-z0-9._-]{1,40})["']?[ \t]{0,4}(?:$|[,;})\r])/gim;

/**
 * Returns the setting whose user name is only the local part of an address that the pasted text contains in full
 * elsewhere. Most servers expect the full address as the user name.
 */
export function bareName(text: string): string | undefined {
  const paste = text.slice(0, 20_000).toLowerCase();
  if (!paste.includes('@')) return undefined;
  for (const [matched, name = ''] of paste.matchAll(setting))
    if (new RegExp(String.raw`(?<![\w.-])${name.replaceAll('.', String.raw`\.`)}@[a-z0-9]`).test(paste))
      return matched.trim();
  return undefined;
}
