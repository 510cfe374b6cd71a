import { family, type PatternInput } from './pattern.ts';

const named = (
  id: string,
  cause: PatternInput['cause'],
  confidence: number,
  names: string,
  not = 'smtp|5.7|sec e|supplied to the function',
): PatternInput => ({
  id: `standard-${id}`,
  cause,
  confidence,
  ideas: [names, 'error|grant|oauth|oidc|openid|token|authoriz|exception|suberror|prompt'],
  not: `${not}|aadsts`,
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
    'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
  ],
});

/** Error codes from RFC 6749, RFC 6750, RFC 8628 and OpenID Connect. Only codes with underscores are listed. */
const refusalsByName: PatternInput[] = [
  named('consent', 'oauth-approval-missing', 0.88, 'consent required'),
  named('account', 'oauth-wrong-account', 0.86, 'account selection required'),
  named('grant', 'oauth-token-invalid', 0.8, 'login required|invalid token|token expired|expired token'),
  named(
    'request',
    'oauth-app-misconfigured',
    0.8,
    'invalid request|invalid client|unauthorized client|unsupported grant type|unsupported response type|invalid scope|insufficient scope|invalid resource|invalid target|request not supported|registration not supported',
    'smtp|5.7|recipient|command|refresh token',
  ),
  named(
    'busy',
    'service-unavailable',
    0.84,
    'error server error|error temporarily unavailable',
    'smtp|5.7|421|450|451|454|mailbox',
  ),
];

/** Errors of sign-in pages, token endpoints and platforms for OAuth connections. */
export const oauth = family(
  {
    layer: 'vendor',
    sources: ['https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors'],
    asOf: '2026-11-29',
  },
  [
    {
      id: 'approval-page',
      cause: 'oauth-approval-missing',
      confidence: 0.94,
      ideas: [
        'need admin approval|needs admin approval|admin approval|approval required|administratorgenehmigung|genehmigung durch administrator|genehmigung des administrators|genehmigung ihres administrators|genehmigung ihrer it|administrator genehmig|only an admin can grant|admin to grant|admin consent|administrator has not consented|administratorzustimmung|zustimmung des administrators|approbation de ladministrateur|approbation dun administrateur|aprobacion del administrador|approvazione dellamministratore|consenso dellamministratore|goedkeuring van beheerder|toestemming van de beheerder|goedkeuring van een beheerder|zgoda administratora|zatwierdzenie przez administratora|tylko administrator|aprovação do administrador|consentement de ladministrateur|consentimiento del administrador|solo un administrador|seul un administrateur|nur ein administrator|durch die it gesperrt|von der it gesperrt|blocked by your admin|blocked by your it|administrator has blocked|administrator hat den zugriff|ask your admin|request admin',
      ],
    },
    {
      id: 'google-admin-policy',
      cause: 'oauth-approval-missing',
      confidence: 0.95,
      ideas: [
        'admin policy enforced|access not configured|institution must review|apponly accesspolicy|app only access policy|restricted by policies within your organi|policy enforced|advanced protection|*sicherheitsprogramm|richtlinien ihrer organisation|app is blocked by|third party access is restricted|institution s admin|institutions admin',
      ],
      not: 'accessnotconfigured|used in project',
    },
    {
      id: 'conditional-access-page',
      cause: 'security-defaults-or-conditional-access',
      confidence: 0.95,
      alternatives: ['oauth-approval-missing'],
      ideas: [
        'cant get there from here|y accéder à partir dici|stratégie de gestion|stratégies de gestion|acceder a esto desde aquí|directiva de administración|accedere da qui|criteri di gestione|niet openen vanaf hier|vanaf hier niet|beheerbeleid|zasady zarządzania|sicherheitsrichtlinie ihrer organi|sicherheitsrichtlinien ihrer organi|security policies of your organi|security policy of your organi|cannot get there from here|von hier aus nicht darauf|not meet the criteria|criteria to access|nicht die kriterien|ne repond pas aux criteres|no cumple los criterios|cannot access this right now|cant access this right now|momentan nicht darauf zugreifen|derzeit nicht darauf zugreifen|compliance policy|compliance richtlinie|verwaltungsrichtlinie|compliant device|required to be managed|set up your device to get access|keep your device secure|conditional access|bedingter zugriff|bedingten zugriff|acces conditionnel|acceso condicional|restricted by your admin|needs more information to keep your account|benotigt weitere informationen|benotigt mehr informationen|weitere informationen erforderlich|more information required',
      ],
      not: 'admin policy|access to your account data|aadsts|5.7.',
      sources: [
        'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
      ],
    },
    {
      id: 'graph-denied',
      cause: 'oauth-approval-missing',
      confidence: 0.82,
      alternatives: ['send-as-denied', 'security-defaults-or-conditional-access'],
      ideas: [
        'error access denied|access is denied. check credentials|access is denied check credentials|authorization request denied|insufficient privileges|accessdenied check|app only access|application access policy|raop',
      ],
    },
    {
      id: 'graph-send-as',
      cause: 'send-as-denied',
      confidence: 0.95,
      ideas: [
        'error send as denied|errorsendasdenied|does not have the right to send mail on behalf|not have the right to send mail',
      ],
    },
    {
      id: 'graph-no-mailbox',
      cause: 'license-or-plan-limit',
      confidence: 0.86,
      alternatives: ['shared-mailbox-no-login'],
      ideas: [
        'rest api is not yet supported for this mailbox|mailbox not enabled for rest|mailboxnotenabledforrestapi|mailbox is either inactive|soft deleted or is hosted on premise',
      ],
    },
    {
      id: 'app-not-verified',
      cause: 'oauth-app-not-accepted',
      confidence: 0.93,
      alternatives: ['oauth-app-misconfigured'],
      ideas: [
        'currently being tested|hasnt given you access|has not given you access|hasnt been verified|has not been verified|not verified by google|hasnt completed the google verification|has not completed the google verification|verification process|verifizierung nicht abgeschlossen|nicht von google uberpruft|google hat diese app nicht|app nicht uberpruft|uberprufungsprozess|bestatigungsprozess|verifizierungsprozess|processus de validation|na pas valide cette appli|no ha verificado esta app|noch getestet|derzeit getestet|app is blocked|app ist blockiert|app wurde blockiert|app was blocked|weve blocked this attempt|has been blocked when i tried|blocked this access|tried to access sensitive info|attempted to access sensitive|google heeft deze app niet geverifieerd|google non ha verificato questa app|google nie zweryfikował tej aplikacji|google não verificou este app|google har inte verifierat|google har ikke bekræftet|google har ikke bekreftet|app niet geverifieerd|unverified app|unverified publisher|verified publisher|nicht verifizierter herausgeber|browser or app may not be secure|browser oder diese app|browser oder app|navigateur ou cette application|navegador o la aplicacion|cette appli est bloquee|app esta bloqueada|app e bloccata',
      ],
      not: 'multi tenant application|private ip|by your admin|by your it|by your organi|admin policy|durch die it|sender|absenderadresse|recipient',
    },
    {
      // Violations of Google's OAuth 2.0 policy, which forbids plain-HTTP redirect URIs, embedded user agents and more.
      id: 'against-the-rules',
      cause: 'oauth-app-misconfigured',
      confidence: 0.93,
      alternatives: ['oauth-app-not-accepted'],
      ideas: [
        'doesnt comply with google|does not comply with google|oauth 2.0 policy|oauth 2.0 richtlinie|oauth 2.0 règle|política de oauth 2.0|disallowed useragent|secure browsers policy|google validation rules|embedded user agent|user agent is not permitted to make an oauth',
      ],
      sources: ['https://developers.google.com/identity/protocols/oauth2/policies'],
    },
    {
      id: 'client-unknown',
      cause: 'oauth-app-misconfigured',
      confidence: 0.88,
      ideas: ['specify a valid client|valid client id|client is not registered|unknown client id'],
      not: 'aadsts|certificate|535',
    },
    {
      // Google shows this title if the app is unknown or misconfigured, or if a company policy blocks it.
      id: 'blocked-title',
      cause: 'oauth-app-not-accepted',
      confidence: 0.6,
      alternatives: ['oauth-approval-missing', 'oauth-app-misconfigured'],
      ideas: [
        'access blocked|error 400 invalid request|fehler 400 invalid request|zugriff blockiert|zugriff gesperrt|acces bloque|acceso bloqueado|accesso bloccato',
      ],
      not: 'ip$|ip address|550|554|535|421|5.7|spam|relay|host|conditional|richtlinie|aadsts|mailbox|*postfach|account has been|port',
    },
    {
      id: 'risky-app',
      cause: 'oauth-approval-missing',
      confidence: 0.84,
      alternatives: ['oauth-app-not-accepted'],
      ideas: ['app may be risky|app is risky|app ist moglicherweise riskant|riskante app|flagged as risky'],
    },
    {
      id: 'app-registration',
      cause: 'oauth-app-misconfigured',
      confidence: 0.94,
      alternatives: ['oauth-app-not-accepted'],
      ideas: [
        'redirect uri mismatch|redirect uri in the request|redirect uri did not match|invalid redirect uri|redirect uri specified|umleitungs uri|weiterleitungs uri|deleted client|oauth client was not found|oauth client was deleted|oauth client was disabled|disabled client|invalid client|unauthorized client|invalid scope|input parameter scope is not valid|provided value for scope|unsupported response type|unsupported grant type|not configured as a multi tenant|client does not exist|not enabled for consumers|consumers endpoint|invalid client secret|client secret is expired|client secret has expired|client secret keys|was not found in the directory|specified tenant identifier|tenant not found|device id and device name are required|private ip|origin mismatch|configure your outlook credentials|configure your gmail credentials|missing required parameter|asked for scope|resource principal named|app registration|pkce|code challenge|code verifier|proof key for code exchange|api has not been used in project|accessnotconfigured|idpiframe initialization failed',
      ],
      not: 'retrieve access tokens using this method',
    },
    {
      // Exchange Online accepts the token, but cannot open the mailbox that it is for.
      id: 'mailbox-not-opened',
      cause: 'shared-mailbox-no-login',
      confidence: 0.6,
      alternatives: ['license-or-plan-limit', 'oauth-approval-missing', 'oauth-token-invalid'],
      ideas: ['authenticated but not connected'],
      sources: ['https://github.com/jstedfast/MailKit/issues/1126'],
    },
    {
      // The reply of a Google or Microsoft API that rejects a token (RFC 9110 section 15.5.2).
      id: 'api-401',
      cause: 'oauth-token-invalid',
      confidence: 0.86,
      ideas: ['401$', 'login required|unauthenticated|invalid authentication|invalidauthenticationtoken'],
      not: 'smtp|535|530|5.7',
      sources: ['https://developers.google.com/workspace/gmail/api/guides/handle-errors'],
    },
    {
      id: 'return-address',
      cause: 'oauth-app-misconfigured',
      confidence: 0.95,
      ideas: [
        'redirect uri|redirect url|reply url|reply address|return url|callback url|umleitungs uri|umleitungs url|antwort url|uri de redirection|url de redireccion|uri di reindirizzamento',
        'not match|doesnt match|mismatch|invalid|not valid|not registered|not allowed|not configured|not authorized|not whitelisted|unknown|missing|stimmt nicht|nicht ubereinstimm|ungultig|nicht zulassig|nicht registriert|correspond pas|no coincide|non corrisponde',
      ],
      not: 'aadsts',
    },
    {
      id: 'platform-credentials',
      cause: 'oauth-app-misconfigured',
      owner: 'it-admin',
      confidence: 0.95,
      ideas: [
        'please configure your outlook credentials|please configure your gmail credentials|outlook credentials are not configured',
      ],
    },
    {
      id: 'other-account',
      cause: 'oauth-wrong-account',
      confidence: 0.93,
      alternatives: ['oauth-app-misconfigured'],
      ideas: [
        'org internal|used within its organi|within its organization|innerhalb der zugehorigen|restricted to users within its organi|nur fur nutzer innerhalb|does not exist in tenant|make sure your addresses match|different account than|signed in with a different|signed in with another|mit einem anderen konto|falsches konto|falschen konto|wrong account|account mismatch|needs to be added as an external user|personal account is not allowed|use your work or school account|different google account|anderen google konto|anderen microsoft konto|connected to another|connected under a different|account youre trying to use',
      ],
      not: 'sender address|recipient',
    },
    {
      id: 'signed-in-as-somebody-else',
      cause: 'oauth-wrong-account',
      confidence: 0.96,
      ideas: [
        'account you signed in with|you signed in as|you are signed in as|already signed in as|already logged in as|sie sind bereits als|signed in with|angemeldetes konto|angemeldete konto|sie sind als|angemeldet mit|im browser angemeldet|selected user account|ausgewahlte benutzerkonto|ausgewahltes benutzerkonto|compte selectionne|cuenta seleccionada',
        'sign out|melden sie sich zuerst ab|melden sie sich ab|is not the|does not match|doesnt match|different|another|not match|other than|stimmt nicht|nicht das|ein anderes|anderem|does not exist in|nicht vorhanden|existiert nicht|nexiste pas|no existe',
      ],
      not: 'relay|recipient|5.7.60',
    },
    {
      id: 'asked-the-administrator',
      cause: 'oauth-approval-missing',
      confidence: 0.9,
      ideas: [
        'request denied|request was denied|request was declined|rejected your request|denied your request|anforderung abgelehnt|anfrage abgelehnt|request sent|request has been sent|request was sent|anforderung wurde gesendet|anfrage wurde gesendet|anforderung gesendet|anfrage gesendet|demande a ete envoyee|solicitud enviada',
        'admin',
      ],
    },
    {
      id: 'asked-and-waiting',
      cause: 'oauth-approval-missing',
      confidence: 0.9,
      ideas: [
        'request pending|approval pending|awaiting approval|anforderung ausstehend|genehmigung ausstehend|demande en attente|solicitud pendiente|richiesta in sospeso|aanvraag in behandeling|oczekuje na zatwierdzenie|approval request|demande dapprobation|genehmigungsanforderung|genehmigungsanfrage|solicitud de aprobación|richiesta di approvazione|goedkeuringsverzoek|goedkeuringsaanvraag',
        'admin|amministrator|administrador|beheerder',
      ],
    },
    {
      // Google no longer supports the out-of-band flow, in which users copy a code. Only the app's developer can fix
      // this.
      id: 'out-of-band',
      cause: 'oauth-app-misconfigured',
      confidence: 0.95,
      alternatives: ['oauth-app-not-accepted'],
      ideas: ['oauth 2.0 oob|out of band|oob flow|redirect uri oob'],
      sources: ['https://developers.google.com/identity/protocols/oauth2/resources/oob-migration'],
    },
    {
      // Google limits how many new users may sign in to an app that it has not verified.
      id: 'new-users-of-program',
      cause: 'rate-limited',
      owner: 'platform',
      confidence: 0.95,
      alternatives: ['oauth-app-not-accepted'],
      ideas: [
        'sign in rate limit|how quickly an app can get new users|rapidez con la que una aplicación|límite de frecuencia de inicios de sesión|wie schnell eine app|anmelderatenlimit|limite de connexions',
        'app|aplicación|appli',
      ],
    },
    {
      // An administrator has to allow the app to act for all mailboxes (Google's domain-wide delegation).
      id: 'delegation-not-allowed',
      cause: 'oauth-approval-missing',
      confidence: 0.86,
      alternatives: ['oauth-app-misconfigured'],
      ideas: ['client is unauthorized to retrieve access tokens using this method'],
      sources: [
        'https://docs.n8n.io/integrations/builtin/trigger-nodes/n8n-nodes-base.gmailtrigger/common-issues/',
      ],
    },
    {
      id: 'agreed-as-somebody-else',
      cause: 'oauth-wrong-account',
      confidence: 0.84,
      alternatives: ['send-as-denied'],
      ideas: [
        'zustimmung von|zustimmung wurde von|zugestimmt hat|consent was given by|consent given by|consented as|authorized as|authorised as|authorized by|you authorised|you authorized|haben sie autorisiert|sie haben autorisiert|vous avez autorisé|connected as|granted by|verbunden als|verbunden mit dem konto|autorisiert von|autorisé par|connecté en tant que|autorizado por|autorizzato da',
        'als absender|absender ist|sender is|from address is|mailbox is|but the mailbox|was started for|connection is for|connection was for|gestartet für|gestartet wurde|lancée pour|neu mit dem konto|mit dem konto|with the account|as the account|avec le compte|con la cuenta|con laccount',
      ],
      not: 'aadsts',
    },
    {
      id: 'sign-in-ended',
      cause: 'oauth-sign-in-ended',
      confidence: 0.86,
      alternatives: ['oauth-app-not-accepted', 'oauth-approval-missing'],
      ideas: [
        'access denied$|you declined|sie haben abgelehnt|user cancel|user canceled|usercancel|user denied|user declined|declined to consent|declined the request|authorization was denied|external browser launch failed|browser launch failed|connect with your outlook account|connect with your gmail account|connect your outlook account|popup closed|popup window|window was closed|closed the sign in|sign in was cancel|sign in was not completed|login was cancel|anmeldung abgebrochen|anmeldung wurde abgebrochen|fenster geschlossen|state mismatch|mismatching state|state not equal|invalid state|state does not match|state parameter|authorization pending|took too long to sign|sign in timed out|slow down',
        'error=|error access|oauth|sign in|signin|login|consent|browser|account|user|popup|window|authori|state|anmeldung|fenster|code$',
      ],
      not: 'erroraccessdenied|check credentials|tested|blocked|policies|access denied tenant|client host|5.7|554|550|recipient|relay|smtp|stagingerror|tls|ehlo|banned|spam',
    },
    {
      id: 'browser-gave-up',
      cause: 'oauth-sign-in-ended',
      confidence: 0.93,
      ideas: [
        'external browser launch failed|connect with your outlook account before|connect with your gmail account before|user cancelled authori|user canceled authori|user denied access',
      ],
    },
    {
      id: 'grant-ended',
      cause: 'oauth-token-invalid',
      confidence: 0.93,
      alternatives: ['oauth-app-misconfigured'],
      ideas: [
        'invalid grant|token has been expired or revoked|refresh token has expired|refresh token is invalid|refresh token expired|token has expired|interaction required|invalid token|token expired|token was revoked|token revoked',
      ],
      not: 'api token|csrf|supplied to the function',
    },
    // The error codes that the standards define for authorization and token endpoints.
    ...refusalsByName,
    {
      id: 'client-authentication',
      layer: 'vendor',
      cause: 'oauth-app-misconfigured',
      confidence: 0.9,
      alternatives: ['oauth-token-invalid'],
      ideas: [
        'client authentication failed',
        'unknown client|client authentication included|authentication method',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc6749#section-5.2'],
    },
    {
      // Odoo ignores the reply to AUTH, so it reports a rejected sign-in as a rejection of the MAIL command.
      id: 'sign-in-seen-at-mail',
      cause: 'oauth-wrong-account',
      confidence: 0.75,
      alternatives: ['oauth-token-invalid', 'wrong-credentials', 'smtp-auth-disabled-mailbox'],
      ideas: ['refused the sender address', '5.7.8|authentication failed|not authenticated|5.7.57|5.7.3'],
      sources: ['https://github.com/odoo/odoo/blob/19.0/addons/microsoft_outlook/models/ir_mail_server.py'],
    },
    {
      id: 'not-authenticated-after-token',
      cause: 'oauth-token-invalid',
      confidence: 0.78,
      alternatives: ['oauth-wrong-account', 'smtp-auth-disabled-mailbox', 'smtp-auth-disabled-tenant'],
      ideas: ['5.7.57|not authenticated'],
      not: '5.7.139|disabled for the',
      when: { mechanisms: ['XOAUTH2', 'OAUTHBEARER'], enhanced: ['5.7.57'] },
      sources: ['https://github.com/odoo/odoo/blob/19.0/addons/microsoft_outlook/models/ir_mail_server.py'],
    },
  ],
);
