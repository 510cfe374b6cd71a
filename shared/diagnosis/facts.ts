import { providerIn } from '../knowledge/index.ts';
import type { Observation, Stage } from '../model/index.ts';
import { canonicalErrno, readCodes } from './codes.ts';
import { normalise } from './normalise.ts';
import { inEnglish } from './translate.ts';
import { inferStage, parseStage, quotedStage, topicOf } from './stage.ts';
import type { PasteView } from './views.ts';

/** The content of a failure text and its context, in the form that patterns are matched against. */
export interface Facts {
  readonly words: string;
  readonly code: number | undefined;
  readonly enhanced: readonly string[];
  readonly errno: string | undefined;
  readonly stage: Stage | undefined;
  /** The stage that the reply's text mentions, used if the stage is not given. */
  readonly topic: Stage | undefined;
  readonly provider: string | undefined;
  readonly port: number | undefined;
  readonly security: string | undefined;
  readonly mechanism: string | undefined;
}

/**
 * The number of an AADSTS error without that prefix. Microsoft's pages and sign-in logs give only the number, after
 * "error code" in the user's language.
 */
const signInNumber =
  /\b(?:error code|sign-in error|error|fehlercode|code d[’']erreur|codice errore|código de error|código do erro|foutcode|felkod|fejlkode|feilkode|virhekoodi|kod błędu|kód chyby|hata kodu)\s{0,3}[:=]\s{0,4}(\d{5,7})\b/giu;

/**
 * The maximum length of a text to read. The middle of a longer text is left out, because errors are at the beginning
 * and causes at the end.
 */
const readable = 4_000;

/**
 * The asterisks (or X) with which firewalls that inspect SMTP overwrite the banner and unknown commands. Only matched
 * after a reply code, since people and logs mask passwords and addresses the same way.
 */
export const masked =
  /(?<!\d)(?:2[25]0[ -]?(?:\*{4,}|[*\d]{6,}\*|X{4,})|50[02] [^\n]{0,60}[ :"']X{6,}[A-Z]?\b)/;

/** An IPv4 address, or the placeholder x.x.x.x from vendors' documentation. */
const ipLiteral = /(?<![\d.])(?:\d{1,3}|x)(?:\.(?:\d{1,3}|x{1,3})){3}(?![\d.])/;

/**
 * The generic sentence that .NET, Thunderbird, CDO for Windows and other programs put before the server's text. It
 * depends only on the kind of failure.
 */
const wrapper =
  /^[^]{0,600}?(?:server ?(?:response|reply|antwort)|antwort des (?:mail)?servers|r[ée]ponse du serveur|respuesta del servidor|server (?:said|responded|replied|returned|answered)|server antwortete|serveur a répondu|servidor respondió)(?: (?:was|is|war|ist|lautete?|était|fue))?\s{0,2}:\s{0,5}(?=\S)/i;

/** The sentence that .NET (System.Net.Mail.SmtpException) writes in place of a basic code. */
const dotNet: readonly (readonly [code: number, sentence: RegExp])[] = [
  [421, /\bService not available, closing transmission channel\b/i],
  [450, /\bMailbox busy\b/i],
  [451, /\bError in processing\b/i],
  [452, /\bInsufficient system storage\b/i],
  [552, /\bExceeded storage allocation\b/i],
  [553, /\bMailbox name not allowed\b/i],
  [554, /\bTransaction failed\b/i],
];

/** Returns the code implied by the generic sentence that a program puts before the server's text. */
const codeOfSentence = (text: string): number | undefined => {
  const before = wrapper.exec(text)?.[0] ?? '';
  return dotNet.find(([, sentence]) => sentence.test(before))?.[0];
};

/** The text with which programs announce that a message was not sent, before they give the reason. */
const announced =
  /^(?![2-5]\d\d[ -])[^:\n]{0,160}\b(?:send(?:ing)?|deliver\w{0,4}|senden|gesendet|versand\w{0,4}|versendet|verschickt|zugestellt|envoy\S{0,5}|envoi|enviar)\b[^:\n]{0,80}:\s{1,5}(?=\S[^\n]{5})/i;

/** The text that Postfix's log puts before the reply. */
const logged =
  /^[^]{0,300}?\b(?:milter-)?reject: [A-Z-]{4,20} from \S{1,255}\[[\da-fx.:]{2,45}\]:\s{0,5}(?=\S)/;
const loggedAfter = /; (?:from=<[^>]{0,320}> )?(?:to=<[^>]{0,320}> )?proto=E?SMTP\b.{0,300}$/m;

/** The text that a relay puts before the reply of the next server, and the text with which it names the command. */
const relayed =
  /^[^]{0,400}?(?:\bhost \S{1,255}\[[\da-f.:]{2,45}\] (?:said|refused to talk to me):|SMTP error from remote (?:mail )?server after [^:]{0,80}(?:<[^>]{0,320}>[^:]{0,80})?:(?: host \S{1,255} \[[\da-f.:]{2,45}\]:)?)\s{0,5}(?=\S)/i;
const answered = /\(in reply to [A-Za-z ]{4,40}\)/gi;

const excerpt = (text: string): string =>
  text.length <= readable ? text : `${text.slice(0, readable - 1_500)} ${text.slice(-1_500)}`;

/**
 * Returns the stage of a reply that starts with an address: it is about a recipient, unless its text says otherwise.
 */
const aboutAddress = (text: string): Stage | undefined =>
  /^\d{3}[ -]#?(?:[245]\.\d{1,3}\.\d{1,3} )?<?[^\s<>@]{1,64}@[^\s<>]{1,255}/.test(text)
    ? 'recipient'
    : undefined;

/** Codes that can only be replies to a sign-in (RFC 4954 section 6), even if a program names another command. */
export const signInOnly: ReadonlySet<number> = new Set([534, 535, 538]);

/** Extracts the facts from one part of an observation's text. @param view the part to read. */
export function readFacts(observation: Observation, view: PasteView): Facts {
  const whole = excerpt(view.text);
  const around = excerpt(view.around);
  const text = whole
    .replace(wrapper, '')
    .replace(announced, '')
    .replace(logged, '')
    .replace(loggedAfter, '')
    .replace(relayed, '')
    .replace(answered, '')
    // Postfix puts this before the text of a policy, even if that policy is about something else.
    .replace(
      /\b(?:recipient|sender) address rejected: (?=(?:the )?(?:sender|recipient|smtp auth|you)\b)/i,
      '',
    )
    // Perl's Net::SMTP adds this to every error.
    .replace(/\bEnable Net::SMTP debug for more info!?/g, ' ')
    // Postfix writes unknown[IP] for a client without a host name; this does not refer to an unknown user.
    .replace(/\bunknown(?=\[(?:[\da-f.:]{2,45}|x{1,3}(?:\.x{1,3}){3})\])/g, ' ')
    // An IP address in a link's query does not mean that the text is about that address.
    .replace(/[?&]ip=[\w.:]{2,45}/g, ' ');
  const found = readCodes(text);
  const errnoGiven = observation.errno ?? undefined;
  const signs = `${masked.test(text) ? 'manyasterisks' : ''} ${ipLiteral.test(text) ? 'ipliteral' : ''}`;
  const numbers = [...text.matchAll(signInNumber)].map(([, number]) => `aadsts${number}`).join(' ');
  const normalised = normalise(`${text} ${errnoGiven ?? ''} ${signs} ${numbers}`);
  const words = `${normalised}${inEnglish(normalised)}`;
  const given = observation.enhanced?.trim();
  const code = observation.code ?? view.code ?? found.code ?? codeOfSentence(whole);
  const errno = errnoGiven ?? found.errno;
  const stage = signInOnly.has(code ?? 0)
    ? 'auth'
    : (parseStage(observation.stage) ??
      quotedStage(around) ??
      view.stage ??
      inferStage(normalise(around), code));
  const isAnswer = code !== undefined || found.enhanced.length > 0;
  return {
    words,
    code,
    enhanced: [...new Set([...found.enhanced, ...(given ? [given] : [])])],
    errno: errno === undefined ? undefined : canonicalErrno(errno),
    stage,
    topic: stage === undefined && isAnswer ? (topicOf(words) ?? aboutAddress(text)) : undefined,
    provider: providerIn(observation.provider, observation.host ?? view.hosts, normalise(around)),
    port: observation.port ?? view.asked.port,
    security: observation.security?.toLowerCase() ?? view.asked.security,
    mechanism: observation.mechanism?.toUpperCase() ?? view.asked.mechanism,
  };
}
