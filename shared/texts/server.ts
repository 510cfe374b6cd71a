import type { ServerProblem } from '../model/index.ts';
import type { Text } from './define.ts';

/** Error texts for an input that does not name a server, shared by the command line and the input fields. */
export const server = {
  'server.problem.empty': { de: 'Geben Sie den Namen des Servers an', en: 'Enter the name of the server' },
  'server.problem.address': {
    de: 'Im Namen eines Servers steht kein @-Zeichen',
    en: 'The name of a server has no @ sign in it',
  },
  'server.problem.receiving': {
    de: 'Dieser Server ist zum Abholen von Mails da, gebraucht wird der zum Senden',
    en: 'This server is for fetching mail, the one for sending is needed',
  },
  'server.problem.scheme': {
    de: 'Lassen Sie weg, was vor dem Doppelpunkt und den Schrägstrichen steht',
    en: 'Leave out what stands before the colon and the slashes',
  },
  'server.problem.page': {
    de: 'Lassen Sie weg, was hinter dem Namen des Servers steht',
    en: 'Leave out what stands behind the name of the server',
  },
  'server.problem.port': {
    de: 'Hinter dem Doppelpunkt gehört eine Zahl von 1 bis 65535',
    en: 'Behind the colon belongs a number from 1 to 65535',
  },
  'server.problem.numbers': {
    de: 'Das sieht nach einer IP-Adresse aus, ist aber keine',
    en: 'This looks like an IP address, but is none',
  },
  'server.problem.characters': {
    de: 'Der Name eines Servers besteht aus Buchstaben, Ziffern, Punkten und Bindestrichen',
    en: 'The name of a server is made of letters, digits, dots and hyphens',
  },
} as const satisfies Record<`server.problem.${ServerProblem}`, Text>;
