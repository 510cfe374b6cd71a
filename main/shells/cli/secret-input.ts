import { fail, ok, type Result } from '../../../shared/result.ts';
import { exitCodes } from './exit.ts';
import { encodingOf } from './text-bytes.ts';
import { complain } from './words.ts';

/** Characters, as many as the contract takes. */
const longest = 2_000;
/** Bytes: four for each, the byte order mark and the ends of lines. */
const limit = longest * 4 + 100;
/** Milliseconds that are waited for a second line: who types, or feeds a pipe, may never end the input. */
const quietMs = 500;

/** `encoding`: bytes that are text in none of the encodings that can be told apart. */
export type SecretProblem = 'empty' | 'lines' | 'control' | 'encoding' | 'large';

/**
 * The secret that stands on standard input, alone. On the command line it would be in the list of processes. A wrong guess
 * at what was meant would cost a try, of which a mailbox has few: what is not certain is refused.
 */
export async function readSecret(
  input: NodeJS.ReadableStream,
  quiet = quietMs,
): Promise<Result<string, SecretProblem>> {
  const bytes = await bytesOf(input, quiet);
  if (bytes.length > limit) return fail('large');
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fail('encoding');
  }
  const secret = text.replace(/[\r\n]+$/, '');
  if (secret.trim() === '') return fail('empty');
  if (/[\r\n]/.test(secret)) return fail('lines');
  // No mailbox and no platform takes them; what stands for a lost character was one.
  if (/[\p{Cc}\ufeff\ufffd]/u.test(secret)) return fail('control');
  return secret.length > longest ? fail('large') : ok(secret);
}

/** The same for a command, which ends where there is none: the user is told why. */
export async function secretFromInput(): Promise<string | undefined> {
  const secret = await readSecret(process.stdin);
  if (secret.ok) return secret.value;
  complain(`cli.secret.${secret.problem}`);
  process.exitCode = exitCodes.usage;
  return undefined;
}

/** All there is; up to the end of the first line where nothing follows for a while. */
async function bytesOf(input: NodeJS.ReadableStream, quiet: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const over = Promise.withResolvers<undefined>();
  const end = () => over.resolve(undefined);
  let timer: NodeJS.Timeout | undefined;
  let size = 0;
  const take = (chunk: Buffer | string) => {
    const bytes = Buffer.from(chunk as Buffer);
    chunks.push(bytes);
    size += bytes.length;
    clearTimeout(timer);
    if (size > limit) end();
    else if (bytes.includes(10) || bytes.includes(13)) timer = setTimeout(end, quiet);
  };
  input.on('data', take).once('end', end).once('close', end).once('error', end);
  await over.promise;
  clearTimeout(timer);
  input.off('data', take).pause();
  return Buffer.concat(chunks);
}
