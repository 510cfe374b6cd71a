import { family } from './pattern.ts';

/**
 * Thunderbird's reasons why a message was not sent, in Italian, Polish, Swedish, Finnish, Dutch and Czech. Each pattern
 * contains only the words that distinguish a message from the others. German, English and French are in
 * `program-words.ts`.
 */
export const thunderbirdWords = family(
  {
    layer: 'vendor',
    sources: ['https://github.com/thunderbird/thunderbird-l10n (messengercompose/composeMsgs.properties)'],
    asOf: '2026-11-30',
  },
  [
    {
      id: 'thunderbird-unknown-server',
      cause: 'host-not-found',
      confidence: 0.86,
      alternatives: ['dns-failure'],
      ideas: [
        'smtp',
        'ei tunneta|sconosciuto. il server|sconosciuto il server|jest nieznany|är okänd|is onbekend|je neznámý',
      ],
      not: 'recipient|destinatar|mottagar|ontvanger|vastaanottaja|550',
    },
    {
      id: 'thunderbird-no-connection',
      cause: 'connection-refused',
      confidence: 0.68,
      alternatives: ['port-blocked', 'service-unavailable', 'host-not-found'],
      ideas: [
        'estää smtp yhteyspyynnöt|rifiutare le connessioni|non accettare connessioni|nie przyjmować połączeń|nie zezwala na połączenia|odrzuca połączenia|nekar anslutningar|vägra anslutningar|weigert smtp verbindingen|weigert verbindingen|odmítá smtp spojení|odmítat spojení',
      ],
    },
    {
      id: 'thunderbird-lost',
      cause: 'connection-dropped',
      confidence: 0.84,
      alternatives: ['service-unavailable'],
      ideas: [
        'katkesi kesken|interrotta durante la tra|przerwane w trakcie|förlorades mitt under|midden van de transactie|ztraceno uprostřed',
      ],
    },
    {
      id: 'thunderbird-timeout',
      cause: 'port-blocked',
      confidence: 0.76,
      alternatives: ['service-unavailable', 'connection-dropped'],
      ideas: [
        'smtp',
        'yhteys|connessione|połączenia|anslutningen|verbinding|spojení',
        'aikakatkaistiin|è scaduta|upłynął limit czasu|gjorde timeout|wachttijd|spojení vypršelo|vypršelo',
      ],
      not: 'password|certificat|varmen',
    },
    {
      id: 'thunderbird-sign-in',
      cause: 'wrong-credentials',
      confidence: 0.72,
      alternatives: ['app-password-required', 'auth-mechanism-unsupported'],
      ideas: [
        'todennus smtp palvelimelle|autenticazione non riuscita col server|nie udało się uwierzytelnić z serwerem|kan inte autentisera till|kan niet authenticeren bij|autentizace k smtp serveru',
      ],
    },
    {
      id: 'thunderbird-mechanism',
      cause: 'auth-mechanism-unsupported',
      confidence: 0.9,
      ideas: [
        'ei tue valittua todennus|non supporta il metodo di autenticazione|nie obsługuje wybranej metody|stöder inte den valda autentisering|geselecteerde authenticatiemethode niet|nepodporuje zvolenou metodu|tukevan salattuja salasanoja|password crittate|pomocy szyfrowanych haseł|stöder inte krypterade lösenord|versleutelde wachtwoorden te ondersteunen|nepodporuje šifrovaná hesla|ei hyväksy salaamattomia|password in testo semplice|haseł przesyłanych otwartym|inte lösenord i klartext|plattetekstwachtwoorden|nepodporuje nezašifrovaná',
      ],
    },
    {
      id: 'thunderbird-no-starttls',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.84,
      alternatives: ['tls-wrong-mode'],
      ideas: [
        'starttls',
        'ei kerro tukevansa|in quanto non supporta|nie ogłasza|inte annonserat|niet aankondigt|tuto možnost nepodporuje',
      ],
    },
    {
      id: 'thunderbird-size',
      cause: 'message-too-large',
      confidence: 0.95,
      ideas: [
        'palvelimen kokorajoituksen|supera il limite globale|globalny limit rozmiaru|globala storleksgräns|globale groottelimiet|globalegroottelimiet|globální velikostní limit',
      ],
    },
  ],
);
