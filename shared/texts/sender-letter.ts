import type { Text } from './define.ts';

/** Texts of letters to the operator of a domain's DNS. Loaded together with `sender`. */
export const senderLetter = {
  'sender.letter.subject': {
    de: 'Einträge in der Domain {domain} für {platform}',
    en: 'Records in the domain {domain} for {platform}',
  },
  'sender.letter.lead': {
    de: '{platform} soll Mails mit unserer Adresse {address} senden, und zwar von den Servern der Plattform. Bitte setzen Sie dafür Einträge in der Domain {domain}.',
    en: '{platform} is to send mail with our address {address}, from the platform’s own servers. Please add records to the domain {domain} for this.',
  },
  'sender.letter.records': {
    de: 'Einzutragen oder zu ändern:',
    en: 'To add or change:',
  },
  'sender.letter.include': {
    de: 'in den SPF-Eintrag aufnehmen, der schon da ist: {value}',
    en: 'add to the SPF record that is there: {value}',
  },
  'sender.letter.type': { de: 'Art: {type}', en: 'Type: {type}' },
  'sender.letter.name': {
    de: 'Name: {relative} (mit der Domain: {name})',
    en: 'Name: {relative} (with the domain: {name})',
  },
  'sender.letter.apex': {
    de: 'Name: @ (die Domain selbst: {name})',
    en: 'Name: @ (the domain itself: {name})',
  },
  'sender.letter.value': { de: 'Wert: {value}', en: 'Value: {value}' },
  'sender.letter.now': { de: 'Bisher: {value}', en: 'Now: {value}' },
  'sender.letter.doubled': {
    de: 'Der Eintrag steht unter {name}. Bitte löschen Sie ihn dort: Die Domain hängt zweimal daran.',
    en: 'The record is under {name}. Please delete it there: it has the domain at its end twice.',
  },
  'sender.letter.instead': {
    de: 'Bitte löschen Sie, was an diesem Namen sonst steht.',
    en: 'Please delete what else is at this name.',
  },
  'sender.letter.subdomain': {
    de: 'An dieser Domain kommen schon Mails an, der MX-Eintrag bleibt also. Wir lassen die Plattform eine Subdomain nehmen und melden uns.',
    en: 'This domain receives mail already, so its MX record stays. We let the platform use a subdomain and get back to you.',
  },
  'sender.letter.spf': {
    de: 'SPF: Es darf nur einen geben. Der neue Wert enthält alles, was heute gilt, und ersetzt den alten.',
    en: 'SPF: there can only be one. The new value has all that counts today and takes the place of the old one.',
  },
  'sender.letter.spf-lookups': {
    de: 'SPF: Mit dem neuen Wert sind es {count} DNS-Abfragen, erlaubt sind 10 (RFC 7208). Bitte nehmen Sie heraus, was nicht mehr sendet.',
    en: 'SPF: the new value takes {count} DNS look-ups, 10 are allowed (RFC 7208). Please take out what no longer sends.',
  },
  'sender.letter.stay': {
    de: 'Alle anderen Einträge bleiben, wie sie sind.',
    en: 'All other records stay as they are.',
  },
  'sender.letter.operator': {
    de: 'Laut den Nameservern liegt die Domain bei {operator}: {names}',
    en: 'According to the name servers the domain is with {operator}: {names}',
  },
  'sender.letter.servers': {
    de: 'Es zählt, was bei diesen Nameservern steht: {names}',
    en: 'What counts is what these name servers say: {names}',
  },
  'sender.letter.try': { de: 'So sehen Sie, ob es gilt: {command}', en: 'How to see if it holds: {command}' },
  'sender.letter.shown': {
    de: 'Die genauen Einträge zeigt die Plattform. Wir schicken sie Ihnen, oder Sie sehen sie dort nach:',
    en: 'The platform shows the exact records. We send them to you, or you look them up there:',
  },
} as const satisfies Record<`sender.letter.${string}`, Text>;
