import { z } from 'zod';

import { recordTypeSchema, type RecordType } from '../model/index.ts';
import { looksLikeName } from './names.ts';

/** What a table column or a labelled line contains. `other`: nothing that is part of a DNS record. */
export type CellRole = 'type' | 'name' | 'value' | 'priority' | 'ttl' | 'other';

/** Headings that platforms and DNS hosters use for the parts of a DNS record, in German and English. */
const headings: Readonly<Record<CellRole, RegExp>> = {
  other:
    /^(?:current|actual|ist(?:-?wert)?$|found|gefunden|old|alt(?:er)?\b|bisher|aktuell|status|state|zustand|purpose|zweck|description|beschreibung|note|hinweis|aktion|action|verified|geprüft)/,
  type: /^(?:dns )?(?:record |eintrags?)?(?:type|typ|art)(?: of record)?$|^record$|^recordtyp$|^record-typ$|^eintragsart$/,
  name: /^(?:dns |record |txt |cname |mx |full |relative )?(?:host ?name|host|name|hostname\/name|name\/host|host\/name|subdomain|sub-domain|prefix|präfix|alias|label|owner|dns entry)(?: name)?$|^(?:name|host)(?: |\/).{0,24}$|^domain$/,
  value:
    /^(?:dns |record |txt |cname |mx |required |expected |your )?(?:value|wert|target|ziel(?:-?(?:adresse|wert|server|name))?|content|inhalt|data|daten|answer|destination|points to|zeigt auf|verweist auf|text|rdata|mail ?server|target host|zielhost|ziel-host|address|adresse|record value|records|enter this value|servername|expected|required|should be|soll(?:-?wert)?|new value|neuer wert|benötigt)(?:\/.{1,16})?$|^(?:value|wert|points to|content|ziel|target)(?: |\/).{0,24}$/,
  priority: /^(?:mx )?(?:priority|prio|priorität|preference|pref|präferenz)\.?$/,
  ttl: /^ttl\b.{0,12}$|^gültigkeit$|^lebensdauer$/,
};

/** Returns the role of a column or a labelled text according to its heading; undefined for unknown headings. */
export function roleOf(text: string): CellRole | undefined {
  const heading = text
    .trim()
    .toLowerCase()
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[*:：]+$/, '')
    .trim();
  if (heading === '' || heading.length > 40) return undefined;
  return (Object.keys(headings) as CellRole[]).find((role) => headings[role].test(heading));
}

/** Returns the record type in a cell such as `TXT`, `TXT-Record` or `CNAME record`. */
export function typeOf(text: string): RecordType | undefined {
  const inBrackets = /\((TXT|CNAME|MX|AAAA|A|NS)\)$/i.exec(text.trim())?.[1];
  const word =
    inBrackets ??
    /^["'`*]*([a-z]{1,5})["'`*]*(?:[ -](?:record|eintrag|resource record))?(?: ?\(.{1,30}\))?$/i.exec(
      text.trim(),
    )?.[1];
  return recordTypeSchema.safeParse(word?.toUpperCase()).data;
}

/** Returns the record type in a title such as `CNAME records:` or `A-Einträge`. */
export const typeInTitle = (text: string): RecordType | undefined =>
  typeOf(/\b(?:TXT|CNAME|MX|AAAA)\b|\b(?:A|NS)(?=[ -](?:[Rr]ecords?|[Ee]intr))/.exec(text)?.[0] ?? '');

export const isTtl = (text: string): boolean =>
  /^(?:\d{2,7}|\d{1,3} ?(?:s|sec|sek|m|min|h|hours?|std|stunden?|d|days?|tage?|minutes?|minuten?|seconds?|sekunden?)\.?|auto(?:matic|matisch)?|default|standard)$/i.test(
    text.trim(),
  );
export const isPreference = (text: string): boolean => /^\d{1,5}$/.test(text.trim());

/** Button labels, status texts and symbols that are copied along with a table. */
const noise =
  /^(?:copy|copied|kopieren|kopiert|in die zwischenablage(?: kopieren)?|copy to clipboard|edit|bearbeiten|delete|löschen|pending|verified|unverified|not verified|ausstehend|verifiziert|geprüft|nicht verifiziert|failed|optional|required|erforderlich|in|[✓✔✗✘❌✅⏳☐☑📋⧉.…–—-]+|\d{1,2}\.)$/iu;
export const isNoise = (text: string): boolean => text.trim() === '' || noise.test(text.trim());

/** Removes the label of a copy button after a cell's text. */
export const withoutButton = (text: string): string =>
  text.replace(/(?<=\S)\s+(?:copy(?: to clipboard)?|kopieren|in die zwischenablage kopieren)\s*$/i, '');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const entity = (whole: string, name: string): string => {
  const code = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const number = code === undefined ? Number(/^#(\d{1,7})$/.exec(name)?.[1]) : Number.parseInt(code, 16);
  if (Number.isInteger(number) && number > 0 && number <= 0x10ffff) return String.fromCodePoint(number);
  return entities[name.toLowerCase()] ?? whole;
};

/** Returns the text of a table pasted as HTML: one row per line, tabs between cells. */
export function withoutTags(text: string): string {
  if (!/<\/?(?:t[dhr]|table|tbody|li|p|br|div|dd|dt|code)\b[^>]*>/i.test(text)) return text;
  return text
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(/<(style|script|button|svg)\b[^]*?<\/\1>/gi, '')
    .replace(/<\/(?:tr|p|li|div|dd|dt|h\d)\s*>|<br\s*\/?>/gi, '\n')
    .replace(/<\/t[dh]\s*>/gi, '\t')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replace(/&(#?\w{1,8});/g, entity);
}

/** Joins the quoted strings of a TXT value in zone file notation (RFC 1035 section 5.1); keeps other text as it is. */
export function unquoted(text: string): string {
  const bare = text
    .trim()
    .replace(/^[“”„«»]([^]*)[“”«»]$/, '"$1"')
    .replace(/^`([^`]*)`$/, '$1');
  const strings = /^\(?\s*(?:"(?:[^"\\]|\\.)*"\s*)+\)?$/.test(bare)
    ? [...bare.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inner = '']) => inner)
    : [bare.replace(/^'([^']*)'$/, '$1')];
  return strings
    .join('')
    .replace(/\\([";\\])/g, '$1')
    .trim();
}

/** Returns whether a text can be the value of a TXT record, rather than part of a sentence. */
export const isTxtData = (text: string): boolean => {
  const bare = unquoted(text);
  return /[=:]/.test(bare) || /^["“]/.test(text.trim()) || (/^\S{8,}$/.test(bare) && /\d|-|_/.test(bare));
};

/** A host name. Its last label is not a number, unlike that of an IP address (RFC 1123 section 2.1). */
const host = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?(?:\.(?!\d+\.?$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?)+\.?$/i;
export const isHostName = (text: string): boolean => host.test(text.trim()) && text.length <= 254;

const [ipv4, ipv6] = [z.ipv4(), z.ipv6()];
const withoutPreference = (value: string): string => {
  const [, before, host = value, behind] = /^(?:(\d{1,5})\s+)?(\S+?)(?:\s+(\d{1,5}))?$/.exec(value) ?? [];
  return Number(before ?? behind ?? 0) <= 65_535 ? host : value;
};

/** Returns whether a text can be the value of a record of this type. */
export function fits(type: RecordType, text: string): boolean {
  const value = text.trim();
  switch (type) {
    case 'TXT':
      return isTxtData(value);
    case 'MX':
      return isHostName(withoutPreference(value));
    case 'A':
      return ipv4.safeParse(value).success;
    case 'AAAA':
      return ipv6.safeParse(value).success;
    default:
      return (
        isHostName(value) ||
        (type === 'CNAME' && looksLikeName(value) && /\.(?!\d+\.?$)[^.]+\.?$/.test(value))
      );
  }
}
