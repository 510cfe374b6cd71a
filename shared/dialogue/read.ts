import { stageNames, type Stage } from '../model/index.ts';
import { commandIn, namedStage } from './command.ts';
import type { Asked, Dialogue, PartRole, Turn } from './dialogue.ts';
import { unframed, type Framed } from './frame.ts';
import { marksOf } from './marks.ts';
import { isEnd, withoutSuccess } from './outcome.ts';
import { plainLines } from './plain.ts';
import { isNo, isYes, quotesReply, repliesIn, replyText, type ReplyAt } from './reply.ts';
import { askedIn, isNamed, settingIn } from './setting.ts';
import { pairsOf, speakersOf } from './split.ts';
import { isHeader, isSourceLocation } from './context-lines.ts';

/** Greetings and capabilities that are themselves a symptom: a firewall overwrites them, or another service answers. */
const strange =
  /\*{4,}|X{6,}|\bFTP\b|\bPOP3?\b|\bIMAP|\bHTTP\b|\bSSH\b|\bavast|\bavg\b|kaspersky|symantec|norton/i;

/** A request to a web API. */
const webRequest = /\b(?:GET|POST|PUT|PATCH|DELETE) https?:\/\//;

type Open = { -readonly [Key in keyof Turn]: Turn[Key] } & {
  /** The last line of `whole`. Kept apart, because searching a growing text for it takes quadratic time. */
  lastLine: string;
  /** Whether the last line of a reply announces another one, e.g. `550-`. */
  isContinued: boolean;
};

const continued = /(?:^|\n)\d{3}-[^\n]*$/;

/** The state while reading the lines of a paste in order. */
class Reader {
  readonly turns: Open[] = [];
  readonly passed: Stage[] = [];
  asked: Asked = {};
  greetedBy: string | undefined;
  #stage: Stage | undefined;
  #block = 0;
  /**
   * Whether the last command was answered. If so, it is unknown which command the next reply answers, unless another
   * one precedes it.
   */
  #answered = false;
  readonly #refusedWith = new Set<number | undefined>();
  /** Whether the server's last reply was a challenge, so that the next line is a credential. */
  #challenged = false;
  /** Whether the current lines are the content of a message, between reply 354 and the single dot. */
  #inMail = false;
  #reached = false;
  #inHeader = false;
  /** Whether the client speaks HTTP, so that HTTP replies are expected. */
  #asksWeb = false;
  readonly #width: number;
  readonly #marked: (line: string) => Framed | undefined;

  constructor(lines: readonly string[]) {
    this.#marked = marksOf(lines);
    this.#width = Math.max(0, ...lines.slice(0, 2_000).map(({ length }) => length));
  }

  line(raw: string): void {
    if (raw.trim() === '') {
      this.#block += 1;
      return;
    }
    const marked = this.#marked(raw);
    if (marked) {
      this.#part(raw, marked);
      return;
    }
    for (const part of speakersOf(raw)) for (const piece of pairsOf(part)) this.#part(piece, unframed(piece));
  }

  #part(raw: string, { text, who }: Framed): void {
    if (text === '') {
      this.#add('frame', '', raw);
      return;
    }
    const command = who === 'server' ? undefined : commandIn(text);
    if (command) {
      this.#inMail = false;
      this.#answered = false;
      this.#stage = command.stage === 'quit' ? 'quit' : (command.stage ?? this.#stage);
      if (command.mechanism !== undefined) this.asked = { ...this.asked, mechanism: command.mechanism };
      this.#challenged = command.stage === 'auth';
      this.#add('command', text, raw);
      return;
    }
    if (this.#isCredential(text, who)) {
      this.#add('credential', text, raw);
      return;
    }
    // Numbers in a stack trace may look like reply codes, so a stack trace only counts if it quotes a whole reply.
    if (isSourceLocation(raw) && !quotesReply(text)) {
      this.#add('frame', text, raw);
      return;
    }
    const found = who === 'client' ? [] : repliesIn(text);
    const replies = this.#inMail && who === undefined ? found.filter(({ at }) => at === 0) : found;
    const no = replies.filter(isNo);
    if (no.length > 0) {
      this.#refused(text, raw, no);
      return;
    }
    const yes = replies.find((reply) => isYes(reply) && isFirst(text, reply.at));
    if (yes?.code !== undefined) {
      this.#accepted(text.slice(yes.at), raw, yes.code);
      return;
    }
    if (this.#inMail && who !== 'server') {
      this.#add('frame', text, raw);
      return;
    }
    this.#sentence(text, raw, who);
  }

  #isCredential(text: string, who: 'client' | 'server' | undefined): boolean {
    if (!this.#challenged || who === 'server') return false;
    const isBase64Like = /^[\w+/=.*<>[\] -]{1,4000}$/.test(text) && !/^[2-5]\d\d[ -]/.test(text);
    this.#challenged = false;
    return isBase64Like && (who === 'client' || !/\s/.test(text));
  }

  #sentence(text: string, raw: string, who: 'client' | 'server' | undefined): void {
    this.#asksWeb ||= webRequest.test(text);
    if (this.#asksWeb && /^HTTP\/\d/.test(text)) {
      this.#add('frame', text, raw);
      return;
    }
    const target = askedIn(raw);
    this.asked = { ...this.asked, ...target };
    if (target.host !== undefined) this.#reached = true;
    const folded = this.#inHeader && /^\s/.test(raw);
    this.#inHeader = folded || isHeader(raw.trim());
    if (this.#inHeader) {
      this.#add('frame', text, raw);
      return;
    }
    // A single host name after "Server:" is a setting, not something the server said.
    const setting = settingIn(who === 'server' && !/\s/.test(text) ? raw.trim() : text);
    if (setting && setting.message === undefined) {
      this.asked = { ...this.asked, ...setting.asked };
      if (/^["']?command\b/i.test(text)) this.#stage = namedStage(`command: ${text}`) ?? this.#stage;
      this.#add('setting', text, raw);
      return;
    }
    const message = setting?.message ?? text;
    if (isSourceLocation(message)) {
      this.#add('frame', message, raw);
      return;
    }
    const replies = repliesIn(message).filter(isNo);
    if (replies.length > 0) {
      this.#refused(message, raw, replies);
      return;
    }
    if (isEnd(message)) {
      this.#add('end', message, raw);
      return;
    }
    const remainder = withoutSuccess(message);
    if (remainder === '') {
      this.#add('success', message, raw);
      return;
    }
    const last = this.turns.at(-1);
    if (last && this.#goesOn(last, raw, text, who)) {
      last.text += ` ${remainder}`;
      last.whole += `\n${raw}`;
      last.lastLine = raw;
      return;
    }
    this.#add('words', remainder, raw);
  }

  /** Returns whether a line continues the previous one, which was wrapped by the window from which it was copied. */
  #goesOn(last: Open, raw: string, text: string, who: 'client' | 'server' | undefined): boolean {
    if ((last.role !== 'refused' && last.role !== 'words') || last.block !== this.#block) return false;
    if (who !== undefined && last.role === 'words') return false;
    if (isNamed(raw)) return false;
    if (/^\s/.test(raw)) return true;
    const end = last.lastLine;
    const word = /^\S*/.exec(text)?.[0].length ?? 0;
    const wrapped = this.#width <= 100 && end.length > 30 && end.length + 1 + word > this.#width;
    const isOpen = !/[.!?:)]$/.test(end);
    return isOpen && (wrapped || (last.role === 'refused' && /^[\p{Ll}]/u.test(text) && end.length > 30));
  }

  #accepted(text: string, raw: string, code: number): void {
    this.#challenged = code === 334;
    this.#inMail = code === 354;
    if (this.#answered) this.#stage = unasked(this.#stage, code);
    this.#answered = code !== 334 && code !== 354 && !/^\d{3}-/.test(text);
    if (code === 220 && this.#stage === undefined) {
      this.greetedBy ??= /^220[ -](?:\S+ -> )?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\b/i
        .exec(text)?.[1]
        ?.toLowerCase();
      this.#stage = 'greeting';
    }
    if (this.#stage !== undefined && code !== 334 && code !== 354) this.passed.push(this.#stage);
    this.#add(
      strange.test(text) || (code === 221 && /\berror\b/i.test(text)) ? 'words' : 'accepted',
      text,
      raw,
      code,
    );
    if (code === 220 && this.#stage === 'starttls') this.#stage = 'tls';
    if (code === 354) this.#stage = 'message';
  }

  #refused(text: string, raw: string, replies: readonly ReplyAt[]): void {
    this.#challenged = false;
    this.#inMail = false;
    // In a bounce report, a reply in a header field may be folded. Its other lines must not be skipped as header text.
    this.#inHeader = false;
    // Several replies in one line are read one by one; a repeated code continues its reply.
    const starts = replies.filter(({ code }, index) => index === 0 || code !== replies[index - 1]?.code);
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1]?.at;
      const part =
        end === undefined
          ? text
          : text.slice(0, end).replace(/[^.!?)\]}>\p{L}\p{N}]*(?:\b\w+[:=]\s*["'(]*)?$/u, '');
      this.#reply(part, raw, start);
    }
  }

  #reply(text: string, raw: string, chosen: ReplyAt): void {
    const words = replyText(text, chosen.at);
    const before = this.turns.at(-1);
    const continues = before?.role === 'refused' && before.code === chosen.code && before.isContinued;
    if (continues) {
      before.text += `\n${words}`;
      before.whole += `\n${raw}`;
      before.lastLine = raw;
      before.isContinued = continued.test(words);
      return;
    }
    if (this.#answered && before?.code !== chosen.code && !this.#refusedWith.has(chosen.code))
      this.#stage = undefined;
    this.#answered = true;
    this.#refusedWith.add(chosen.code);
    const stage =
      namedStage(raw) ?? this.#stage ?? (this.#reached && chosen.at === 0 ? 'greeting' : undefined);
    this.#add('refused', words, raw, chosen.code, stage);
  }

  #add(role: PartRole, text: string, whole: string, code?: number, stage = this.#stage): void {
    const before = this.turns.at(-1);
    if (before && before.role !== role) this.#block += 1;
    const lines = whole.trim();
    this.turns.push({
      role,
      text,
      whole: lines,
      lastLine: lines.slice(lines.lastIndexOf('\n') + 1),
      isContinued: continued.test(text),
      block: this.#block,
      ...(code !== undefined && { code }),
      ...(stage !== undefined && { stage: role === 'words' ? (namedStage(whole) ?? stage) : stage }),
    });
  }
}

/** Guesses which command a reply answers if a log omits the commands. */
function unasked(before: Stage | undefined, code: number): Stage | undefined {
  if (code === 334 || code === 235) return 'auth';
  if (code === 250 && before === 'greeting') return 'ehlo';
  return code === 354 ? 'message' : undefined;
}

/** Returns whether the code follows only a log prefix, and not a program's own error text. */
const isFirst = (text: string, at: number): boolean =>
  at <= 40 &&
  !/expected|erwartet|attendu|\bgot\b.*\bexpected|(?:fehler|error|erreur|errore) ?\($/i.test(
    text.slice(0, at),
  );

/** Returns whether a refusal consists only of numbers. */
const isBare = ({ text }: Turn): boolean => !/\p{L}{2}/u.test(text.replace(/^\d{3}/, ''));

/** Refusals that are merely the consequence of an earlier one. */
const follows =
  /^503\b|^554 5\.0\.0 Service unavailable$|no valid recipient|valid RCPT|need RCPT|need MAIL|bad sequence|no recipients|all recipients/i;

/** Replies to the next command of a client whose sign-in was refused. */
const followsRefusedSignIn =
  /^530\b|\b(?:not|must|please|need to|required to|without)\b.{0,30}\b(?:authenticat|log(?:ged)? ?in|sign(?:ed)? in)|authentication (?:is )?required/i;

function decisive(turns: readonly Turn[]): Turn | undefined {
  const refused = turns.filter(({ role, stage }) => role === 'refused' && stage !== 'quit');
  const worded = refused.filter((turn) => !isBare(turn));
  const signIn = worded.findLastIndex(({ stage, text }) => stage === 'auth' && !follows.test(text));
  const own = worded.filter(
    ({ text }, index) =>
      !follows.test(text) && !(signIn !== -1 && index > signIn && followsRefusedSignIn.test(text)),
  );
  const last = own.at(-1);
  return own.find((turn) => last && repeats(last, turn)) ?? last ?? worded[0] ?? refused[0];
}

/** Returns whether a program repeats a server's reply in a shortened form. */
const repeats = (turn: Turn, whole: Turn): boolean =>
  turn.text.length < whole.text.length && whole.text.startsWith(turn.text.replace(/[\s.…]+$/, ''));

/** Reads any pasted text as a conversation. Never throws; parts that it does not recognise become `words`. */
export function readDialogue(paste: string): Dialogue {
  const lines = plainLines(paste);
  const reader = new Reader(lines);
  for (const line of lines)
    reader.line(line.length > 20_000 ? `${line.slice(0, 12_000)} ${line.slice(-8_000)}` : line);
  const { turns, asked, greetedBy, passed } = reader;
  const order = (stage: Stage): number => stageNames.indexOf(stage);
  return {
    turns,
    asked,
    greetedBy,
    passed: [...new Set(passed)].sort((a, b) => order(a) - order(b)),
    refusal: decisive(turns),
  };
}
