import type { Remedy } from '../../remedy.ts';
import { rfc } from '../sources.ts';

/** Remedies for a check that failed only because this workstation is blocked. This says nothing about the platform. */
export const workstation = [
  {
    cause: 'ip-not-allowed',
    vantage: 'workstation',
    owner: 'it-admin',
    de: {
      title: 'Der Server nimmt von diesem Computer keine Mail an',
      stopped: 'Der Mailserver nimmt nur Mail von Computern an, die auf seiner Liste stehen.',
      why: 'Das Netz, in dem Sie gerade sind, steht nicht auf dieser Liste.',
      steps: [
        'Fragen Sie, aus welchen Netzen dieser Server Mail annimmt.',
        'Nehmen Sie das Netz dieses Computers auf, oder nennen Sie eines, das gilt.',
        'Sehen Sie nach, ob eine Firewall davor die gleiche Liste braucht.',
      ],
      request: 'Nehmen Sie das Netz unseres Arbeitsplatzes in die Liste der erlaubten Computer auf.',
      technical: 'Client host rejected: die IP-Adresse dieses Netzes steht nicht auf der Freigabeliste.',
    },
    en: {
      title: 'The server takes no mail from this computer',
      stopped: 'The mail server only accepts mail from computers on its list.',
      why: 'The network that you are in right now is not on that list.',
      steps: [
        'Ask which networks this server takes mail from.',
        'Add the network of this computer, or name one that counts.',
        'Check if a firewall in front of it needs the same list.',
      ],
      request: 'Add the network of our computer to the list of allowed computers.',
      technical: 'Client host rejected: the IP address of this network is not on the allow-list.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(5321, '3.6.2')],
  },
  {
    cause: 'port-blocked',
    vantage: 'workstation',
    owner: 'it-admin',
    de: {
      title: 'Eine Firewall lässt die Verbindung nicht durch',
      stopped: 'Auf dem Weg zum Mailserver kommt keine Antwort zurück.',
      why: 'Meist sperrt das Netz, in dem Sie gerade sind. Zu Hause oder im Hotel ist das oft so gewollt.',
      steps: [
        'Öffnen Sie in der Firewall dieses Netzes den Weg zu diesem Server.',
        'Oder versuchen Sie es aus einem anderen Netz, zum Beispiel im Büro.',
      ],
      request: 'Öffnen Sie die Firewall für die Verbindung unseres Arbeitsplatzes zu diesem Mailserver.',
      technical: 'Keine Antwort auf TCP SYN bis zum Zeitlimit: Pakete werden unterwegs verworfen.',
    },
    en: {
      title: 'A firewall does not let the connection through',
      stopped: 'No answer comes back on the way to the mail server.',
      why: 'Usually the network that you are in stops it. At home or in a hotel this is often done on purpose.',
      steps: [
        'Open the firewall of this network for connections to this server.',
        'Or try it from another network, for example at the office.',
      ],
      request: 'Open the firewall for the connection of our computer to this mail server.',
      technical: 'No answer to TCP SYN until the time limit: packets are dropped on the way.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(9293, '3.8.3')],
  },
  {
    cause: 'connection-refused',
    vantage: 'workstation',
    owner: 'it-admin',
    de: {
      title: 'Der Server lässt die Verbindung nicht zu',
      stopped: 'Der Server ist da, nimmt hier aber keine Mail an.',
      why: 'Der Dienst läuft dort nicht, oder eine Firewall weist die Verbindung ab. Auch ein falscher Port kann die Ursache sein.',
      steps: [
        'Prüfen Sie, ob Server und Port stimmen.',
        'Sehen Sie nach, ob der Dienst für den Versand läuft.',
        'Erlauben Sie in der Firewall die Verbindung von diesem Computer.',
      ],
      request: 'Prüfen Sie Server und Port, und lassen Sie die Verbindung unseres Arbeitsplatzes zu.',
      answer: 'Schreiben Sie uns den richtigen Server und Port.',
      technical: 'ECONNREFUSED: die Gegenseite hat die TCP-Verbindung mit RST abgelehnt.',
    },
    en: {
      title: 'The server refuses the connection',
      stopped: 'The computer is there, but it accepts no mail here.',
      why: 'The service is not running there, or a firewall turns the connection away. A wrong port number has the same effect.',
      steps: [
        'Check that server and port are right.',
        'Check if the service for sending mail is running.',
        'Allow the connection from this computer in the firewall.',
      ],
      request: 'Check server and port, and let the connection of our computer through.',
      answer: 'Tell us the right server and port.',
      technical: 'ECONNREFUSED: the other side turned the TCP connection down with RST.',
    },
    links: [],
    asOf: '2026-11-23',
    sources: [rfc(9293, '3.5.2'), rfc(8314, '3.3')],
  },
] as const satisfies readonly Remedy[];
