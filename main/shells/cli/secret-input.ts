import { fail, ok, type Result } from '../../../shared/result.ts';
import { exitCodes } from './exit.ts';
import { encodingOf } from './text-bytes.ts';
import { complain } from './words.ts';

/** Length limit in characters, from the contract. */
const longest = 2_000;
/** Size limit in bytes: four per character, plus the byte order mark and line endings. */
const limit = longest * 4 + 100;
/** Time in milliseconds to wait for a second line, because a terminal or a pipe may never close the input. */
const quietMs = 500;

/** `encoding` means that the input is not text in any recognisable encoding. */
export type SecretProblem = 'empty' | 'lines' | 'control' | 'encoding' | 'large';

/**
 * Reads the secret from standard input, which must contain nothing else. As a command-line argument, it would be
 * visible in the process list. Ambiguous input is rejected, because a wrong guess would use up one of the mailbox's few
 * sign-in attempts.
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
  // No mailbox or platform accepts these characters in a secret. U+FFFD stands for a character that could not be
  // decoded.
  if (/[\p{Cc}\ufeff\ufffd]/u.test(secret)) return fail('control');
  return secret.length > longest ? fail('large') : ok(secret);
}

/** Reads the secret for a command. If that fails, tells the user why and returns undefined. */
export async function secretFromInput(): Promise<string | undefined> {
  const secret = await readSecret(process.stdin);
  if (secret.ok) return secret.value;
  complain(`cli.secret.${secret.problem}`);
  process.exitCode = exitCodes.usage;
  return undefined;
}

/** Reads the whole input, or up to the end of the first line if nothing follows for a while. */
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
