/**
 * Alternatives that many patterns share: the words for one idea in English, German and, where servers use them, French,
 * Spanish, Italian and other languages. Each list contains only synonyms.
 */
export const signIn =
  'auth|*sasl|login|log in|log on|logon|logged in|sign in|signin|credential|anmeld|einlogg|zugangsdaten|logowani|uwierzyt|identifi|iniciar|inloggen|*anmeldung';
export const account =
  'account|user|login|mailbox|konto|benutzer|*postfach|*konto|compte|boite|cuenta|usuario|utente|konta|casella|buzon|skrzynk|postbus|postvak|sender';
export const password =
  'password|passwd|passwort|losenord|adgangskode|kennwort|pwd|passphrase|mot de passe|contrasena|clave|haslo|wachtwoord|senha|parol';
export const userName =
  'user name|username|userid|user id|benutzername|nom dutilisateur|utilisateur|usuario|nome utente|benutzerkennung';
export const wrong =
  'fail|unsuccess|not success|invalid|incorrect|wrong|bad|not accepted|not match|mismatch|reject|denied|not valid|not correct|not recogni|unrecogni|could not|couldnt|unable to|cannot|fehl|falsch|ungultig|inkorrekt|nicht korrekt|nicht akzeptiert|nicht richtig|nicht moglich|stimm|*fehler|*fehlgeschlagen|abgelehnt|verweiger|echou|incorrect|invalide|errat|sbagliat|fallid|incorrecta|non valid|niepopraw|blad|bledn|nieprawid|mislukt|ongeldig|onjuist|verkeerd|geweigerd|odrzuc|erroneo|fallo|incorrecto|felaktig|misslyckades';
export const off =
  'disabled|deactivat|turned off|switched off|is off|not enabled|not activated|not active|inactive|isnt enabled|not allowed|not permitted|not open|unavailable for|deaktiviert|nicht aktiviert|nicht aktiv|nicht freigeschaltet|abgeschaltet|ausgeschaltet|gesperrt|nicht erlaubt|desactive|desactivad|disattivat|disabilitat|nie jest|must be enabled|must enable|please enable|enable|freischalten|aktivieren';
export const denied =
  'not allowed|not permitted|not authori|unauthori|isnt allowed|denied|reject|refus|forbidden|prohibit|disallow|no permission|not have permission|no rights|may not|must not|cannot|can not|cant|nicht erlaubt|nicht berechtigt|nicht gestattet|nicht zugelassen|nicht zulassig|keine berechtigung|verweiger|abgelehnt|unzulassig|untersagt|darf nicht|pas autoris|niet toegestaan|nie dozwol|nie wolno|non autoris|no permitid|no autorizad|non consentit|non autorizzat|not the owner|not own|doesnt own|does not own|not belong|mismatch|not match|doesnt match|unauthenticated';
export const sender =
  'sender|mail from|from address|from header|from domain|return path|envelope from|envelope sender|envolope|*absender|from field|header from|senderaddress|*expediteur|emetteur|remitente|mittente|mailfrom|5321.mail|5322.from|reverse path';
export const recipient =
  'recipient|rcpt|address|mailbox|user|account|empfanger|*adresse|*postfach|benutzer|destinat|boite|utilisateur|konto|inbox|receiver|forward path';
export const unknown =
  'unknown|not found|does not exist|doesnt exist|not exist|no such|nonexist|non exist|isnt known|not known|no mailbox|unbekannt|existiert nicht|nicht gefunden|nicht vorhanden|gibt es nicht|kein konto|inconnu|existe pas|no existe|desconocid|sconosciut|inesistent|nie istnieje|undeliverable address|no account|not have an account|couldnt find|could not find|cannot find|cant find|wasnt found|konnte nicht gefunden|konnten nicht finden|no valid|not a valid|unrouteable|unroutable|not our customer|never heard|not listed in';
export const tooMany =
  'too many|too much|exceed|limit reached|over limit|rate limit|throttl|too frequent|too fast|too often|limit erreicht|zu viele|zu haufig|zu oft|uberschritten|trop de|demasiad|troppi|troppe|excessive|quota reached|frequency limit|slow down|maximum number|max number|ratelimit|limit on the number|hourly|quota exceeded|reached its limit|limit for|exhaust';
export const connections =
  'connection|connects$|session|concurrent|simultaneous|verbindung|connexion|conexion|connessioni|sitzung|threads|smtp client';
export const messages =
  'message|mail|email|request|sending|send|sent|rate|recipient|per hour|per day|per minute|daily|hourly|hour|day|nachricht|*mails|versand|tag|stunde|submission|relay|envoi|outgoing|outbound|smtp|traffic|deliver';
export const locked =
  'locked|lockout|lock out|locked out|blocked|gesperrt|geblockt|blockiert|temporarily disabled|temporar gesperrt|verrouill|bloque|bloquead|bloccat|zablokow|temporarily suspended';
export const suspended =
  'suspend|deactivated|disabled|closed|terminated|banned|abuse|compromised|stillgelegt|abgeschaltet|gesperrt|deaktiviert|suspendu|suspendid|sospes|geschorst|opgeschort|zawieszon|suspensa|frozen|inactive|blocked';
export const certificate =
  '*certificate|cert|zertifikat|*zertifikat|certificat|x509|ssl peer|remotecertificate|certificado|chain|self signed|root ca';
export const encryption =
  'tls|starttls|start tls|ssl|secure connection|encrypt|verschlussel|sichere verbindung|chiffr|cifrad|crittograf|secured channel|secure channel';
export const required =
  'required|requier|requires|require|must|need|needed|mandatory|only|first|erforderlich|benotig|notwendig|muss|mussen|zuerst|zunachst|requis|obligat|necessari|necesari|before|enforce|insist|please|bitte|debe|doit|il faut|no auth attempt';
export const ipAddress =
  'ip$|ips$|ip address|ip addresses|ipv4|ipv6|client host|client ip|your host|this host|your address|remote host|remote address|range|ip adresse|adresse ip|direccion ip|indirizzo ip|ipliteral';
export const blocklists =
  '*spamhaus|*spamcop|*barracudacentral|*sorbs|*uceprotect|*abuseat|*dnsbl|rbl|rbls|*.rbl|*spfbl|*mailspike|*senderscore|zen$|cbl$|*xbl|*sbl|*pbl|*blacklist|*blocklist|*black list|*block list|blackliste|*denylist|*manitu|*nixspam|*invaluement|*backscatterer|*lashback|*surbl|*psbl|*wpbl|*gbudb|*abusix|*hostkarma|*cloudmark|*cloudfilter|*senderbase|*talosintelligence|*ironport|*spamrats|*trustedsource|*junkemailfilter|*fortiguard|*dronebl|schwarze liste|schwarzen liste|sperrliste|*liste noire|lista negra|lista nera|dul|dynamic ip|dial up|dialup|dynamische ip|reputation';
