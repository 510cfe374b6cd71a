import type { Language, RecordState, SenderReport, SpfProblem } from '../model/index.ts';
import { fill, type Text, type TextValues } from './define.ts';
import { senderLetter } from './sender-letter.ts';
import { senderScreens } from './sender-screens.ts';

const verdicts = {
  'sender.verdict.in-order': { de: '{domain}: in Ordnung', en: '{domain}: in order' },
  'sender.verdict.improve': {
    de: '{domain}: das sollte Ihre IT ergänzen',
    en: '{domain}: your IT should add this',
  },
  'sender.verdict.will-not-arrive': {
    de: '{domain}: so kommen Mails nicht an',
    en: '{domain}: mail will not arrive like this',
  },
  'sender.verdict.not-visible': {
    de: '{domain}: von außen nicht zu sehen. Eine Testmail zeigt es.',
    en: '{domain}: this cannot be seen from outside. A test mail shows it.',
  },
} as const satisfies Record<`sender.verdict.${SenderReport['verdict']}`, Text>;

const unknownDomain = {
  'sender.unknown-domain': {
    de: 'Die Domain {domain} wurde nicht gefunden',
    en: 'The domain {domain} was not found',
  },
  'sender.unknown-domain.help': {
    de: 'Prüfen Sie die Schreibweise und Ihre Internetverbindung. Manche Firmennetze kennen nur ihre eigenen Namen.',
    en: 'Check the spelling and your internet connection. Some company networks know only their own names.',
  },
} as const satisfies Record<string, Text>;

const spf = {
  'sender.spf.authorised': {
    de: 'Erlaubnis für den Server (SPF): Ihre Domain erlaubt dem Server den Versand.',
    en: 'The server’s ID (SPF): your domain allows the server to send.',
  },
  'sender.spf.not-authorised': {
    de: 'Erlaubnis für den Server (SPF): Ihre Domain nennt den Server nicht.',
    en: 'The server’s ID (SPF): your domain does not name the server.',
  },
  'sender.spf.absent': {
    de: 'Erlaubnis für den Server (SPF): Ihre Domain hat keinen solchen Eintrag.',
    en: 'The server’s ID (SPF): your domain has no such record.',
  },
  'sender.spf.broken': {
    de: 'Erlaubnis für den Server (SPF): Der Eintrag Ihrer Domain gilt so nicht.',
    en: 'The server’s ID (SPF): your domain’s record is not valid like this.',
  },
  'sender.spf.unknown': {
    de: 'Erlaubnis für den Server (SPF): Wer bei Ihnen sendet, ist von außen nicht zu sehen.',
    en: 'The server’s ID (SPF): who sends for you cannot be seen from outside.',
  },
} as const satisfies Record<`sender.spf.${SenderReport['spf']['state']}`, Text>;

const spfProblems = {
  'sender.problem.several-records': {
    de: 'Es gibt mehrere SPF-Einträge. Nur einer ist erlaubt.',
    en: 'There are several SPF records. Only one is allowed.',
  },
  'sender.problem.too-many-lookups': {
    de: 'Der Eintrag braucht mehr als zehn Abfragen. Nehmen Sie heraus, was nicht mehr sendet, oder lassen Sie die Plattform von einer Subdomain senden.',
    en: 'The record needs more than ten look-ups. Take out what no longer sends, or let the platform send from a subdomain.',
  },
  'sender.problem.too-many-void-lookups': {
    de: 'Der Eintrag nennt zu viele Namen, die es nicht gibt.',
    en: 'The record names too many names that do not exist.',
  },
  'sender.problem.syntax': {
    de: 'Im Eintrag, oder in einem, auf den er verweist, steht etwas, das nicht zu lesen ist.',
    en: 'Something in the record, or in one that it leads to, cannot be read.',
  },
  'sender.problem.everybody-allowed': {
    de: 'Der Eintrag erlaubt allen den Versand in Ihrem Namen.',
    en: 'The record allows everybody to send in your name.',
  },
  'sender.problem.no-default': {
    de: 'Dem Eintrag fehlt der Schluss, zum Beispiel „~all“.',
    en: 'The record lacks its end, such as “~all”.',
  },
  'sender.problem.after-all': {
    de: 'Hinter „all“ steht noch etwas. Das zählt nicht.',
    en: 'There is more behind “all”. It does not count.',
  },
} as const satisfies Record<`sender.problem.${SpfProblem}`, Text>;

const dkim = {
  'sender.dkim.present': {
    de: 'Unterschrift (DKIM): Der Schlüssel Ihrer Domain ist da.',
    en: 'Signature (DKIM): your domain’s key is there.',
  },
  'sender.dkim.absent': {
    de: 'Unterschrift (DKIM): Der Schlüssel Ihrer Domain fehlt. GMX und WEB.DE verlangen die Unterschrift.',
    en: 'Signature (DKIM): your domain’s key is missing. GMX and WEB.DE ask for the signature.',
  },
  'sender.dkim.not-visible': {
    de: 'Unterschrift (DKIM): Von außen ist sie nicht zu sehen. Eine Testmail zeigt sie.',
    en: 'Signature (DKIM): it cannot be seen from outside. A test mail shows it.',
  },
  'sender.dkim.broken': {
    de: 'Unterschrift (DKIM): Der Schlüssel Ihrer Domain ist ungültig.',
    en: 'Signature (DKIM): your domain’s key is not valid.',
  },
  'sender.dkim.unknown': {
    de: 'Unterschrift (DKIM): Das DNS gab darauf keine Antwort.',
    en: 'Signature (DKIM): the DNS gave no answer to this.',
  },
} as const satisfies Record<`sender.dkim.${SenderReport['dkim']['state']}`, Text>;

const dmarc = {
  'sender.dmarc.absent': {
    de: 'Regel Ihrer Domain (DMARC): Sie hat keine.',
    en: 'Your domain’s rule (DMARC): it has none.',
  },
  'sender.dmarc.none': {
    de: 'Regel Ihrer Domain (DMARC): „nur beobachten“.',
    en: 'Your domain’s rule (DMARC): “only watch”.',
  },
  'sender.dmarc.quarantine': {
    de: 'Regel Ihrer Domain (DMARC): „in den Spam“. Das ist gut, solange Server und Unterschrift stimmen.',
    en: 'Your domain’s rule (DMARC): “to junk”. That is good as long as server and signature are right.',
  },
  'sender.dmarc.reject': {
    de: 'Regel Ihrer Domain (DMARC): „abweisen“. Das ist gut, solange Server und Unterschrift stimmen.',
    en: 'Your domain’s rule (DMARC): “reject”. That is good as long as server and signature are right.',
  },
  'sender.dmarc.broken': {
    de: 'Regel Ihrer Domain (DMARC): Der Eintrag gilt so nicht.',
    en: 'Your domain’s rule (DMARC): the record is not valid like this.',
  },
  'sender.dmarc.unknown': {
    de: 'Regel Ihrer Domain (DMARC): Das DNS gab darauf keine Antwort.',
    en: 'Your domain’s rule (DMARC): the DNS gave no answer to this.',
  },
} as const satisfies Record<`sender.dmarc.${SenderReport['dmarc']['state']}`, Text>;

const records = {
  'sender.record.there': { de: 'ist da', en: 'is there' },
  'sender.record.missing': { de: 'fehlt noch', en: 'is not there yet' },
  'sender.record.other-value': { de: 'hat einen anderen Wert', en: 'has another value' },
  'sender.record.several': {
    de: 'gibt es mehrfach, erlaubt ist einer',
    en: 'is there several times, one is allowed',
  },
  'sender.record.doubled-name': {
    de: 'ist falsch benannt: Die Domain steht doppelt am Ende',
    en: 'has the domain twice in its name',
  },
  'sender.record.wrong-type': { de: 'ist von der falschen Art', en: 'is of the wrong type' },
  'sender.record.malformed': {
    de: 'ist da, aber beim Einfügen verändert (Anführungszeichen, Punkt oder Leerzeichen)',
    en: 'is there, but was changed when it was pasted (quotes, a dot or a blank)',
  },
  'sender.record.conflict': {
    de: 'verträgt sich nicht mit dem, was an diesem Namen schon steht',
    en: 'cannot stand beside what is at this name already',
  },
  'sender.record.stale': {
    de: 'ist bei den eigenen Nameservern da, anderswo noch in der alten Fassung',
    en: 'is there at the domain’s own name servers, and elsewhere still in its old form',
  },
  'sender.record.unknown': { de: 'lässt sich gerade nicht nachsehen', en: 'cannot be looked up right now' },
} as const satisfies Record<`sender.record.${RecordState}`, Text>;

/** Texts of the sender check. Not part of `texts`, so that the first page does not load them. */
export const sender = {
  ...verdicts,
  ...unknownDomain,
  ...spf,
  ...spfProblems,
  ...dkim,
  ...dmarc,
  ...records,
  ...senderScreens,
  ...senderLetter,
  'sender.mail': { de: 'Die Mail, wie sie ankam:', en: 'The mail as it arrived:' },
  'sender.mail.unsigned': { de: 'Sie ist nicht unterschrieben (DKIM).', en: 'It is not signed (DKIM).' },
  'sender.mail.no-body': {
    de: 'ohne den Text der Mail nicht zu prüfen',
    en: 'cannot be checked without the text of the mail',
  },
  'sender.mail.part': {
    de: 'Aus diesen Zeilen lässt es sich nicht sicher sagen',
    en: 'These lines are not enough to be sure',
  },
  'sender.mail.part.help': {
    de: 'Wählen Sie die gespeicherte Mail (.eml), oder kopieren Sie alle Kopfzeilen, von der ersten bis zur letzten.',
    en: 'Choose the saved mail (.eml), or copy all header lines, from the first to the last.',
  },
  'sender.mail.since': {
    de: 'Als die Mail ankam, stimmte etwas nicht, inzwischen stimmt es',
    en: 'Something was wrong when the mail arrived, by now it is right',
  },
  'sender.mail.since.help': {
    de: 'Senden Sie eine neue Testmail und sehen Sie nach, ob sie im Posteingang liegt.',
    en: 'Send a new test mail and see if it is in the inbox.',
  },
  'sender.mail.receiver': {
    de: 'Der Server, der sie annahm ({server}), sah:',
    en: 'The server that took it ({server}) saw:',
  },
  'sender.aligned': { de: 'gilt für den Absender', en: 'counts for the sender' },
  'sender.not-aligned': { de: 'gilt nicht für den Absender', en: 'does not count for the sender' },
  'sender.lookups': {
    de: 'DNS-Abfragen: {count} von höchstens 10',
    en: 'DNS look-ups: {count} of 10 at most',
  },
  'sender.set': { de: 'setzen: {value}', en: 'set: {value}' },
  'sender.name': {
    de: 'Name, wo der Anbieter die Domain selbst anhängt: {name}',
    en: 'name, where the provider adds the domain by itself: {name}',
  },
  'sender.found': { de: 'jetzt steht dort: {value}', en: 'there now: {value}' },
  'sender.needs-subdomain': {
    de: 'An dieser Domain kommen schon Mails an. Lassen Sie die Plattform eine Subdomain nehmen.',
    en: 'This domain receives mail already. Let the platform use a subdomain.',
  },
  'sender.stale-until': {
    de: 'Wo gerade noch „gibt es nicht“ gemerkt ist, vergeht das spätestens um {time}.',
    en: 'Where “there is none” is still remembered, that ends at {time} at the latest.',
  },
  'sender.name-servers': {
    de: 'Es zählt, was bei diesen Nameservern steht: {names}',
    en: 'What counts is what these name servers say: {names}',
  },
  'sender.operator': { de: 'Das DNS liegt bei: {operator}', en: 'The DNS is with: {operator}' },
} as const satisfies Record<`sender.${string}`, Text>;

export type SenderKey = keyof typeof sender;

/** Returns the sender check's text for a key in a language, with its placeholders filled in. */
export const senderText = (language: Language, key: SenderKey, values?: TextValues): string =>
  fill(sender[key][language], values);
