/**
 * Words about failures in languages that the patterns do not cover, each with the English words that the patterns use.
 * The languages are Danish, Norwegian, Swedish, Finnish, Czech, Slovak, Portuguese, Romanian, Hungarian and Turkish,
 * plus Spanish, Italian, French, Dutch and Polish words that the patterns lack. An entry matches all words that begin
 * with it.
 */
export const lexicon: Readonly<Record<string, string>> = {
  password:
    'adgangskode|kodeord|lösenord|passord|heslo|hesla|palavra passe|senha|salasana|şifre|parola|jelszó',
  'app password':
    'applösenord|appadgangskode|app adgangskode|app passord|heslo aplikace|heslo pro aplikac|senha de aplica|palavra passe de aplica|palavra passe da aplica|uygulama şifresi|sovelluksen salasana',
  'user name':
    'brugernavn|användarnamn|brukernavn|uživatelské jméno|nome de utilizador|nome de usuário|käyttäjätunnus|kullanıcı adı|nume de utilizator|felhasználónév',
  account: 'účet|účtu|účtem|conta|hesap|hesab|brukerkonto|brugerkonto',
  mailbox: 'postkasse|postlåda|schránk|caixa de correio|postilaatikko|posta kutusu',
  'shared mailbox':
    'delt postkasse|delad postlåda|sdílená schránk|sdílené schránk|zdieľaná schránk|caixa de correio partilhada|caixa de correio compartilhada|jaettu postilaatikko|paylaşılan posta kutusu|căsuță poștală partajată|megosztott postafiók|buzón compartido|boîte partagée|casella condivisa|gedeelde mailbox|skrzynka współdzielona',
  server: 'serveren|servern|servidor|palvelin|palvelinta|sunucu|serverul|kiszolgáló|szerver|poštovní server',
  connection:
    'forbindelse|anslutning|tilkobling|připojení|spojení|pripojenie|ligação|conexão|yhteys|yhteyttä|bağlantı|conexiune|kapcsolat',
  certificate: 'certifikat|sertifikat|varmenne|varmenteen|sertifika|tanúsítvány|certificado|certificatul',
  'client certificate': 'klientcertifikat|klientsertifikat|klientský certifikát|certificado de cliente',
  'host name': 'värdnamn|værtsnavn|vertsnavn|název hostitele|nome do host|nome do servidor|isäntänimi',
  sender: 'afsender|avsändar|avsender|odesílatel|odosielate|remetente|lähettäjä|gönderen|expeditor|feladó',
  recipient: 'modtager|mottagar|mottaker|příjemce|prijímate|destinatári|vastaanottaja|alıcı|címzett',
  message: 'besked|meddelande|melding|zpráv|správa|mensagem|viesti|ileti|mesajul|üzenet',
  authentication:
    'autentisering|autentifikac|autentifikation|ověřen|overenie|autenticação|todennus|kimlik doğrulama|autentificare|hitelesítés',
  'authentication method':
    'autentiseringsmetod|metoda ověřování|metoda de autentificare|método de autenticação|godkendelsesmetode',
  'sign in':
    'logge på|log på|logga in|logg inn|přihlášení|přihlásit|iniciar sessão|kirjautu|oturum aç|bejelentkez',
  encryption: 'kryptering|šifrován|criptografia|encriptação|salaus|şifreleme|criptare|titkosítás',
  spam: 'skräppost|søppelpost|nevyžádan|roskaposti|lixo eletr',
  relay: 'videresend|vidarebefordr|přeposíl|retransmiss|reencaminh',
  network: 'netværk|nätverk|nettverk|síť|sieť|rede está|verkkoon|ağa|rețea|hálózat',
  quota: 'kvot|kvóta',
  attempts: 'forsøg|försök|forsøk|pokus|pokusech|pokusů|tentativas|yritys|yrityksi|deneme',
  failed:
    'mislykkedes|mislyktes|misslyckades|nezdařil|selhal|zlyhal|falhou|falha|epäonnistui|başarısız|a eșuat|a eşuat|sikertelen',
  wrong: 'forkert|felaktig|feil|chybn|väärä|väärin|yanlış|greşit|greșit|hibás|zlé',
  incorrect: 'ukorrekt|nesprávn|incorret',
  invalid: 'ugyldig|ogiltig|neplatn|inválid|virheelli|geçersiz|invalidă|érvénytelen',
  'not valid':
    'inte giltig|ikke gyldig|není platn|nie je platn|não é válid|ei ole kelvollinen|ei ole voimassa|geçerli değil|nu este valid|nem érvényes',
  expired:
    'udløb|vanhentu|utgått|gick ut|löpt ut|utløpt|vypršel|skončila platnost|pozbyl platnosti|expirou|caducou|vanhentunut|süresi dol|a expirat|lejárt',
  locked: 'låst|spærret|spärrat|sperret|uzamč|uzamkn|lukittu|kilitlen|blocat|zárolt',
  blocked: 'blokeret|blockera|blokkert|zablokov|bloquead|bloquei|estetty|engellen',
  suspended: 'suspenderet|suspendert|pozastaven|suspens|askıya',
  disabled:
    'slået fra|slått av|avstängd|avaktiver|deaktivert|deaktiveret|vypnut|zakázán|desativad|poistettu käytöstä|devre dışı|dezactivat',
  refused: 'nekad|odmítnut|odmítl|odmietn|recusou|recusad|recusou|torjui|reddet|refuzat|elutasít',
  rejected: 'afvist|afvis|blev afvist|avvisad|avvist|hylät|hylkäsi|rejeitad|rejeitou|zamítnut|respins',
  closed:
    'lukket|lukkede|stängde|stängdes|uzavřen|ukončen|fechou|fechad|encerrad|kapattı|kapatıldı|suljet|închis|bezárt',
  'timed out':
    'tidsfrist|tidsgräns|časový limit|tempo limite|tempo esgotado|aikakatkais|zaman aşımı|timpul a expirat|időtúllépés',
  'did not respond':
    'svarede ikke|svarer ikke|svarade inte|svarar inte|svarte ikke|neodpov|não respond|ei vasta|yanıt verm|nu a răspuns|nu răspunde|nem válaszol',
  'not found':
    'ikke fundet|ikke funnet|hittades inte|inte hittas|hittar inte|nenalezen|nebyl nalezen|nepodařilo najít|não encontrad|não foi encontrad|não foi possível encontrar|ei löyt|bulunamad|nu a fost găsit|nem található',
  'does not exist':
    'findes ikke|finnes ikke|finns inte|neexist|não existe|ei ole olemassa|mevcut değil|nu există|nem létezik',
  'not allowed':
    'ikke tilladt|ikke tilladelse|ikke tillatt|ikke tillat|tillader ikke|inte tillåt|saknar behörighet|har inte behörighet|není povolen|nemáte oprávnění|nepovoluje|não permitid|não permite|não autorizad|não tem permissão|ei sallit|ei ole oikeutta|izin verilm|nu este permis|nem engedélyez',
  'not allowed to send as':
    'ikke tilladelse til at sende som|ikke tillatelse til å sende som|inte skicka som|nemáte oprávnění odesílat jako|não tem permissão para enviar como',
  'not supported':
    'understøttes ikke|støttes ikke|stöds inte|stöder inte|nepodpor|não suporta|não é suportad|não compatível|ei tue|desteklenm|nu acceptă|nu este acceptat|nem támogat',
  required:
    'påkrævet|krævet|kræver|krävs|kreves|vyžad|exigid|exige|necessári|vaadit|gerekli|necesar|szükséges',
  'too large':
    'for stor|för stor|příliš velk|príliš veľk|muito grande|liian suuri|çok büyük|prea mare|túl nagy',
  'maximum size':
    'maximální povolenou velikost|maximální velikost|maksimale størrelse|maxstorlek|största tillåtna|tamanho máximo|enimmäiskoko|en fazla boyut',
  'too many':
    'for mange|för många|příliš mnoho|demasiad|muitos|muitas|liian monta|çok fazla|prea multe|túl sok',
  full: 'er fuld|är full|je plná|je plný|está cheia|on täynnä|dolu|este plină|megtelt',
  temporarily: 'midlertidig|tillfällig|dočasn|temporariamente|väliaikaise|geçici|temporar',
  unavailable:
    'ikke tilgængelig|inte tillgänglig|ikke tilgjengelig|nedostupn|indisponível|ei käytettävissä|kullanılamıyor|indisponibil',
  unreachable: 'kan ikke nås|kan inte nås|nelze dosáhnout|inacessível|inalcançável|ei tavoiteta|ulaşılamıyor',
  'unexpectedly closed':
    'beklenmedik şekilde kapat|uventet lukket|oväntat stängdes|neočekávaně ukončen|inesperadamente fechad',
  'does not match':
    'stemmer ikke|stämmer inte|neodpovídá názv|neshoduje|não corresponde|ei täsmää|eşleşmiyor|nu corespunde',
  'issued for another name':
    'udstedt til et andet navn|utfärdat för ett annat namn|utstedt til et annet navn|vydán pro jiné jméno|vydán pro jiný|emitido para outro nome|emitido para outro',
  'cannot be verified':
    'kan inte verifieras|kan ikke verificeres|kan ikke bekræftes|nelze ověřit|não pode ser verificad|ei voida vahvistaa|doğrulanamıyor',
  'two step':
    'tvåstegsverifiering|tvåfaktor|totrinsbekræft|tofaktor|totrinns|dvoufázov|dvoufaktor|verificação em duas etapas|kaksivaihe|iki adımlı|iki aşamalı',
  'external programs':
    'eksterne e postprogrammer|eksterne mailprogrammer|eksterne programmer|externa program|externa appar|externí aplikac|externím aplikac|aplicações externas|aplicativos externos',
  'admin approval':
    'administratorgodkendelse|administratörens godkännande|administratorgodkjenning|souhlas správce|schválení správce|aprovação do administrador|consentimento do administrador|järjestelmänvalvojan hyväksyn|yönetici onayı|aprobarea administratorului',
  'only an admin can grant':
    'kun en administrator kan|bare en administrator kan|bara en administratör kan|endast en administratör kan|jenom správce|pouze správce|só um administrador|apenas um administrador',
  'does not meet the criteria to access':
    'uppfyller inte villkoren|opfylder ikke kriterierne|nesplňuje podmínky|não cumpre os critérios|não atende aos critérios',
};
