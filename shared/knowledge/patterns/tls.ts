import { family } from './pattern.ts';
import { certificate, encryption, required } from './words.ts';

const antivirus =
  '*avast|avg$|*kaspersky|eset$|eset ssl|*bitdefender|*norton|*symantec|*mcafee|*avira|*drweb|dr.web|doctor web|*gdata|g data|*sophos|*panda|*trendmicro|trend micro|*f secure|*fsecure|*comodo internet|*bullguard|*zonealarm|*malwarebytes|k7 |*quick heal|*quickheal|*emsisoft|*web shield|*mail shield|*mailshield|antivirus|anti virus|virenscanner|virenschutz|security suite|personal root|ssl scan|ssl filter|email scanner|*mail scanner|mail proxy';

/** Encryption and certificate errors of OpenSSL, Schannel, Java, Go, .NET and Apple. */
export const tls = family(
  {
    layer: 'words',
    sources: ['https://docs.openssl.org/master/man1/openssl-verification-options/'],
    asOf: '2026-11-23',
  },
  [
    {
      id: 'server-identity',
      cause: 'tls-certificate-untrusted',
      confidence: 0.82,
      alternatives: ['tls-certificate-name-mismatch', 'antivirus-interception'],
      ideas: [
        'identity|identitat|identite|identidad|identita|identiteit',
        'server|host|serveur|servidor|website|site',
        'verif|uberpruf|bestatig|comprob|verifier|controler',
        'not|cannot|cant|unable|fail|nicht|pas|impossible|no|non|niet',
      ],
      not: 'sender|domain|account|konto|compte|cuenta|5.7|spf|dkim',
      sources: ['https://support.apple.com/guide/mail/cpmlprefsrc/mac'],
    },
    {
      id: 'antivirus-certificate',
      cause: 'antivirus-interception',
      layer: 'vendor',
      confidence: 0.92,
      alternatives: ['tls-certificate-untrusted'],
      ideas: [
        antivirus,
        `${certificate}|*ssl|tls|root|shield|banner|proxy|smtp|220|intercept|scan|connection|verbindung|server`,
      ],
      not: '*hardenize|spam|email appliance|virus found|infected|content|message rejected|rejected due|ip$|relay access|blocked using|reputation|rbl',
    },
    {
      id: 'inspected',
      cause: 'antivirus-interception',
      layer: 'vendor',
      confidence: 0.74,
      alternatives: ['starttls-stripped-or-middlebox', 'tls-certificate-untrusted'],
      ideas: [
        'ssl inspection|tls inspection|deep inspection|ssl interception|tls interception|https inspection|fortinet|fortigate|zscaler|palo alto|checkpoint|check point|netskope|bluecoat|blue coat|websense|forcepoint|umbrella|watchguard|sonicwall|squid|mitmproxy|man in the middle',
      ],
      not: 'spam|reputation|fortiguard|antispam',
    },
    {
      id: 'chain-of-own-root',
      cause: 'antivirus-interception',
      confidence: 0.55,
      alternatives: ['tls-certificate-untrusted', 'starttls-stripped-or-middlebox'],
      ideas: [
        'self signed certificate in certificate chain|self signed cert in chain|self signed in chain|selfsigned certificate in certificate chain',
      ],
    },
    {
      id: 'expired',
      cause: 'tls-certificate-expired',
      confidence: 0.95,
      ideas: [
        certificate,
        'expired|not yet valid|abgelaufen|noch nicht gultig|out of date|no longer valid|has expired|expir|notafter|not after|not time valid|validity period|validity check|cert not yet|scadut|caducad|expire|not within its validity|nicht mehr gultig|time valid|datum|date invalid',
      ],
      not: 'altname|name mismatch|license|licence',
    },
    {
      id: 'expired-alert',
      cause: 'tls-certificate-expired',
      confidence: 0.93,
      ideas: ['alert certificate expired|alert number 45|certificate expired'],
    },
    {
      id: 'name',
      cause: 'tls-certificate-name-mismatch',
      confidence: 0.94,
      ideas: [
        `${certificate}|altname|hostname|host name|common name|subject alternative|san$|sans$|target principal|serveridentity`,
        'altname|does not match|doesnt match|not match|mismatch|name invalid|not valid for|wrong host|wrong principal|target principal|no subject alternative|no alternative certificate|ip sans|not in the cert|isnt valid for|is valid for|name mismatch|stimmt nicht|andere|ausgestellt fur|anderen namen|issued for|issued to|different name|incorrect name|names dont|identity|not for|cannot be verified for|remotecertificatenamemismatch|certificate is for|no name matching|unmatched|ungultiger name|falscher name|common name field|use sans|not valid for name|wanted to match',
      ],
      not: 'helo|ehlo|sender|envelope|login|key mismatch|credentials|not authenticate client',
    },
    {
      id: 'name-principal',
      cause: 'tls-certificate-name-mismatch',
      confidence: 0.93,
      ideas: [
        'wrong principal|target principal|no name matching|hostname mismatch|num 62|certificate name mismatch|cert common name invalid|name constraint|altname invalid|sec e wrong principal|subject name does not match|no alternative certificate subject name|bad cert domain|zielprinzipal',
      ],
    },
    {
      id: 'host-not-verified',
      cause: 'tls-certificate-name-mismatch',
      confidence: 0.85,
      alternatives: ['tls-certificate-untrusted'],
      ideas: ['hostname|host name|servername|server name', 'not verified|not be verified|unverified'],
      when: { stages: ['tls', 'starttls'] },
    },
    {
      id: 'untrusted',
      cause: 'tls-certificate-untrusted',
      confidence: 0.93,
      alternatives: ['antivirus-interception'],
      ideas: [
        `${certificate}|issuer|certification path|trust anchor|pkix|root|authority|trust|aussteller`,
        'self signed|selfsigned|unknown authority|unknown ca|unknown issuer|local issuer|first certificate|not trusted|untrusted|unable to find valid certification|path building|trust anchor|certificate verify failed|unable to verify|chain error|invalid ca|issuer certificate|unverified|selbstsigniert|nicht vertrauenswurdig|vertrauenswurdig|incomplete chain|not signed by|signed by unknown|cannot be verified|could not be verified|no trusted|unbekannter aussteller|sec error unknown issuer|cert untrusted|issuer unknown|ca is unknown|verification failed|verify error|cert authority invalid|zertifizierungsstelle|partial chain|terminated in a root|not issued by|verify failed|unable to get|revocation|chain validation|not verified|non approuve|no es de confianza|non attendibile|trust failure|trust provider|ca unknown|invalid certificate|bad certificate|revoked|gesperrt',
      ],
      not: 'expired|not yet valid|hostname mismatch|altname|name mismatch|does not match|abgelaufen|sender|not verified sender|domain not verified|num 62|host mismatch|wrong principal',
    },
    {
      id: 'identity',
      cause: 'tls-certificate-untrusted',
      confidence: 0.72,
      alternatives: ['tls-certificate-name-mismatch', 'tls-certificate-expired', 'antivirus-interception'],
      ideas: ['identitat|identity|server identity', 'uberpruft|verif|bestatigt|confirm|trust'],
      when: { stages: ['tls', 'starttls', 'connect'] },
    },
    {
      id: 'untrusted-alert',
      cause: 'tls-certificate-untrusted',
      confidence: 0.88,
      ideas: [
        'alert unknown ca|alert number 48|alert bad certificate|alert number 42|alert number 46|alert certificate unknown|certificate unknown',
      ],
    },
    {
      id: 'verify-failed',
      cause: 'tls-certificate-untrusted',
      confidence: 0.75,
      alternatives: ['tls-certificate-expired', 'tls-certificate-name-mismatch', 'antivirus-interception'],
      ideas: [
        'certificate verify failed|certificate verification|cert verify failed|remote certificate is invalid|remotezertifikat ist ungultig|certificate validation|validation procedure|zertifikat ist ungultig|certificate invalid|certificate is invalid|certificate problem|server certificate not|certificate error|zertifikatfehler|zertifikatsfehler|invalid certificate',
      ],
      not: 'expired|altname|mismatch|local issuer|self signed|does not match|abgelaufen',
    },
    {
      id: 'dane',
      cause: 'tls-certificate-untrusted',
      confidence: 0.62,
      alternatives: ['dns-failure', 'tls-certificate-name-mismatch'],
      ideas: ['dane|tlsa'],
      not: 'mismatch|common name|dnssec',
    },
    {
      id: 'certificate-trouble',
      cause: 'tls-certificate-untrusted',
      confidence: 0.6,
      alternatives: ['tls-certificate-name-mismatch', 'tls-certificate-expired'],
      ideas: [certificate, 'invalid|error|reject|problem|bad |fail|not accepted|ungultig'],
      not: 'expired|mismatch|not match|chain of',
      when: { stages: ['tls', 'starttls'] },
    },
    {
      id: 'wrong-mode',
      cause: 'tls-wrong-mode',
      confidence: 0.95,
      ideas: [
        'wrong version number|unknown protocol|unrecognized ssl|unrecognised ssl|plaintext connection|unsupported or unrecognized ssl|parse tls packet|not an ssl|first record does not look like|record layer failure|packet length too long|unexpected packet format|invalid content type|invalidcontenttype|corrupt message of type|frame was received|corrupt frame|corrupted frame|http request|ssl record too long|rx record too long|record overflow|tls packet with unexpected length|unexpected tls packet|invalid tls record|tls record header|packet format was|invalid ssl|plain text connection|tlsv1 alert record|unexpected eof plaintext|bad record type|record type|in plain text instead|plain text instead|plaintext greeting|answered in plain|clear text instead|not tls|sec e invalid token|token supplied to the function',
      ],
      not: 'http request to https',
    },
    {
      id: 'wrong-mode-greeting',
      cause: 'tls-wrong-mode',
      confidence: 0.78,
      alternatives: ['port-blocked', 'not-an-smtp-server'],
      ideas: [
        'greeting never received|no greeting|greeting not received|no banner|did not receive greeting|no welcome|waiting for greeting|waiting for banner|greeting timeout|waiting for server greeting|initial server greeting|without greeting|timed out waiting for greeting|no response from server after connect',
      ],
      not: 'timeout 1',
    },
    {
      id: 'handshake-plain',
      cause: 'tls-wrong-mode',
      confidence: 0.7,
      alternatives: ['tls-version-too-old', 'connection-dropped'],
      ideas: [
        'packet|record|protocol|format|unexpected message|handshake',
        'unexpected format|wrong version|plaintext|cleartext|not tls|not ssl|unencrypted|starttls instead|use starttls|implicit|explicit|failed due to an unexpected',
      ],
      not: 'required|requires|command',
    },
    {
      id: 'must-use-implicit',
      cause: 'tls-wrong-mode',
      confidence: 0.85,
      ideas: [
        'ssl|tls',
        'port 465|port 587|implicit|wrapper mode|smtps',
        'use|expect|speak|switch|instead|erwartet|verwenden',
      ],
      not: 'not supported and the user|refused|timed out|blocked',
    },
    {
      id: 'old-version',
      cause: 'tls-version-too-old',
      confidence: 0.93,
      alternatives: ['tls-wrong-mode'],
      ideas: [
        'unsupported protocol|protocol version|version too low|tls 1.0|tls 1.1|tls1.0|tlsv1.0|tlsv1.1|sslv2|sslv3 is|ssl 3.0|version is not supported|alert number 70|protocol not available|no protocols available|no appropriate protocol|protocol is disabled|upgrade your client to support tls|support tls12|support tls1.2|support tlsv1.2|legacy tls|tls version|unsupported tls|protocol version mismatch|outdated tls|ssl version|obsolete|err ssl version|unsupported ssl',
        'tls|ssl|handshake|cipher',
      ],
      not: 'wrong version number|command|http',
    },
    {
      id: 'old-version-in-handshake',
      cause: 'tls-version-too-old',
      confidence: 0.9,
      alternatives: ['tls-wrong-mode'],
      ideas: [
        'unsupported protocol|protocol version|version too low|protocol not available|no protocols|protocol is disabled|protocol not supported',
      ],
      not: 'wrong version number',
      when: { stages: ['tls', 'starttls'] },
    },
    {
      id: 'weak-keys',
      cause: 'tls-version-too-old',
      confidence: 0.93,
      ideas: [
        'gemeinsamen algorithmus|algorithme commun|dh key too small|dh key|small dh|no shared cipher|no cipher|no ciphers|cipher mismatch|weak cipher|weak ephemeral|unsafe legacy renegotiation|legacy renegotiation|insufficient security|alert number 71|no common cipher|no common encryption|cipher suite|unsupported cipher|no overlap|bad ephemeral|weak dh|dhe key|prime size|ssl errror weak|keine gemeinsame verschlusselung|common algorithm|do not possess a common|tlsv1 alert insufficient|ssl choose client version|too weak|wrong signature type|no suitable signature|sha1|md5 signature|rc4|inappropriate fallback',
      ],
      not: 'mechanism|password|cipher is aes|using cipher|ee key|ca key|ca md|ee md',
    },
    {
      id: 'weak-certificate',
      cause: 'certificate-too-weak',
      confidence: 0.93,
      alternatives: ['tls-version-too-old', 'tls-certificate-untrusted'],
      ideas: [
        'ee key too small|ca key too small|ca md too weak|ee md too weak|weak certificate|weakly signed|cert signature algorithm disabled|weak signature algorithm|algorithm constraints check failed|certificate key too short|certificate key too weak|certificate is too weak|certificate key is too|zertifikat ist zu schwach|schwaches zertifikat|err cert weak|err cert weak key',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc9325#section-4.5'],
    },
    {
      id: 'client-certificate',
      cause: 'client-certificate-required',
      layer: 'vendor',
      confidence: 0.9,
      alternatives: ['ip-not-allowed', 'tls-certificate-untrusted'],
      ideas: [
        'client certificate|client cert|client tls certificate|client ssl certificate|clientzertifikat|client zertifikat|certificat client|peer did not return a certificate|peer certificate required|alert certificate required|alert number 116|certificate required',
        'no |not |without|missing|required|requires|require|must|need|fehlt|kein|erforderlich|verlangt|verweigert|did not|didnt|absent|requis|invalid|untrusted|trusted|vertrau|verif|failed|rejected|denied|present|provide|116',
      ],
      not: '5.7.321|server certificate|not required|no client certificate requested|no client certificate ca|5.7.57',
      sources: [
        'https://www.postfix.org/postconf.5.html#smtpd_tls_req_ccert',
        'https://www.rfc-editor.org/rfc/rfc8446#section-6.2',
      ],
    },
    {
      id: 'server-fault-in-handshake',
      cause: 'server-tls-broken',
      confidence: 0.72,
      alternatives: ['service-unavailable', 'connection-dropped', 'tls-version-too-old'],
      ideas: [
        'no tls certificates available|no certificates available|no server certificate|no suitable certificate found for|alert internal error|alert number 80|internal error alert|peer internal error|tlsv1 alert internal|tls alert internal',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc8446#section-6.2'],
    },
    {
      id: 'handshake',
      cause: 'tls-version-too-old',
      confidence: 0.68,
      alternatives: ['tls-wrong-mode', 'starttls-stripped-or-middlebox', 'connection-dropped'],
      ideas: [
        'handshake failure|alert number 40|handshake fail|sslv3 alert handshake|handshake alert|ssl handshake|tls handshake|handshake error|authentication or decryption has failed|ssl routines|handshake exception|ssl exception|tls negotiation failed|ssl negotiation|starttls failed|schannel error|handshake aborted|tls error|ssl error',
      ],
      not: 'alert internal|alert number 80|not offer|does not offer|not advertise|certificate|wrong version|self signed|expired|verify|connection reset|eof|closed|timed out|altname|unsupported or unrecognized|not supported',
    },
    {
      id: 'handshake-closed',
      cause: 'connection-dropped',
      confidence: 0.55,
      alternatives: [
        'tls-version-too-old',
        'starttls-stripped-or-middlebox',
        'tls-wrong-mode',
        'antivirus-interception',
      ],
      ideas: [
        'handshake|tls|ssl|secure',
        'eof|closed|reset|disconnected before|aborted|dropped|hangup|hang up|disconnected|connection was closed|unexpected end|terminated|syscall',
      ],
      not: 'certificate|not supported|wrong version',
      when: { stages: ['tls', 'starttls'] },
    },
    {
      id: 'must-encrypt',
      cause: 'tls-required',
      confidence: 0.9,
      ideas: [encryption, required],
      not: `certificate|disconnected|established|not authenticated|5.7.57|not supported|version|cipher|tls 1|5.7.139|must use port|packet|unsuccess|check|wrong version|failed|too many|not offered|not advertised|unavailable|not available|multi|record|read|handshake|log in|doesnt support|does not support|without starttls|unencrypted pass|client must|stripped|only tls|bietet kein|kein starttls|nicht angeboten`,
    },
    {
      id: 'must-encrypt-plain',
      cause: 'tls-required',
      confidence: 0.92,
      ideas: [
        'tls required|tls is required|starttls required|starttls is required|requires tls|requires starttls|must use tls|must use starttls|must issue a starttls|must issue starttls|must issue tls|connection required tls|tls sslv3 connection required|encryption required|encryption is required|require encryption|tls first|starttls first|encrypted connection required|secure connection required|ssl required|ssl tls required|verschlusselung erforderlich|verschlusselte verbindung erforderlich|session encryption is required|need tls|needs tls|tls mandatory|must be encrypted|tls encryption|only encrypted|nur verschlusselt|only accepts tls|only over tls|connection is not encrypted|unencrypted connection|unverschlusselte|connexion securisee requise|chiffrement requis|not using encryption|plaintext not allowed|without tls|please use ssl|please use tls|enable ssl|enable tls|nicht verschlusselt|nur tls|nur verschlusselt|only tls|unverschlusselt|nur uber tls|nur uber ssl|encrypted connections only|must be secured',
      ],
      not: 'did not offer|didnt offer|not offered|not authenticated|5.7.57|or the client was|version|certificate|not supported by|cipher',
    },
    {
      id: 'client-demands-encryption',
      cause: 'tls-required',
      confidence: 0.5,
      alternatives: ['starttls-stripped-or-middlebox', 'tls-wrong-mode'],
      ideas: [
        'starttls|tls|ssl',
        'not supported|not offered|unavailable|not advertised|does not support|doesnt support',
        'enforce|user requires|required by user|user wants|required but|is required',
      ],
    },
    {
      id: 'starttls-missing',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.6,
      alternatives: ['no-encryption-offered', 'tls-required', 'tls-wrong-mode', 'auth-mechanism-unsupported'],
      ideas: [
        'starttls|start tls|tls extension|smtps|tls|ssl|secure connection|encrypted connection',
        'not supported|not offered|not advertised|unsupported|does not support|doesnt support|does not advertise|not available|didnt offer|did not offer|does not offer|nicht unterstutzt|nicht angeboten|unterstutzt kein|not implemented|no starttls|command unrecognized|not announced|unrecognized command|unrecognised command|unknown command|not recognized|not allow|doesnt offer|missing|bietet kein|not enabled|doesnt advertise|not advertise|denied|refused|rejected|not support tls|cannot start tls|level failed|didnt find|not found|could not find|nicht gefunden',
      ],
      not: 'version|user requires|enforcement|due to|local problem|tls 1|protocol is not supported|plain|auth mechanism|cipher|certificate|enable_|mechanism|protocols|tls12|tls1.2|tlsv1.2',
    },
    {
      id: 'no-encryption',
      cause: 'no-encryption-offered',
      confidence: 0.7,
      alternatives: ['starttls-stripped-or-middlebox', 'tls-wrong-mode'],
      ideas: [
        'offers no encryption|no encryption offered|no encryption available|encryption is not available|encryption not available|does not offer encryption|doesnt offer encryption|does not support encryption|doesnt support encryption|no encryption supported|encryption not supported|encryption is not supported|bietet keine verschlusselung|unterstutzt keine verschlusselung|keine verschlusselung angeboten|verschlusselung nicht angeboten|verschlusselung wird nicht|keine verschlusselte verbindung|no encrypted connection|aucun chiffrement',
      ],
      not: 'version|cipher|starttls|required|erforderlich',
    },
    { id: 'stars', cause: 'starttls-stripped-or-middlebox', confidence: 0.95, ideas: ['manyasterisks'] },
    {
      id: 'injected',
      cause: 'connection-tampered',
      confidence: 0.85,
      alternatives: ['starttls-stripped-or-middlebox', 'protocol-error'],
      ideas: [
        'injected|injection|plaintext after starttls|data after starttls|buffered data|unexpected data before tls|response injection|command injection|pipelined after starttls',
        'starttls|tls|response|data|plaintext|plain',
      ],
      not: 'no commands allowed',
    },
    {
      id: 'rewritten',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.8,
      alternatives: ['antivirus-interception'],
      ideas: [
        'transparent proxy|transparent smtp|smtp proxy|smtp inspection|inspect esmtp|intercepted|intercept|redirected to|hijack|middlebox|umgeleitet|port redirect',
      ],
      not: 'blocked|timed out|check|refused|timeout|prohibited',
    },
    {
      id: 'wrong-host-answers',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.65,
      alternatives: ['port-blocked', 'not-an-smtp-server', 'wrong-credentials'],
      ideas: ['do not authorize the use of this system|secureserver'],
      when: { stages: ['auth', 'greeting'] },
    },
  ],
);
