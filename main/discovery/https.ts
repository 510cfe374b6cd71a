/** Bytes; the largest file of the ISPDB has 8 kB. */
const sizeLimit = 256_000;
const redirectLimit = 3;
const deadlineMs = 4_000;

export type FetchText = (url: string, signal: AbortSignal) => Promise<string | undefined>;

/** A text over HTTPS; redirects are followed to HTTPS only. @returns undefined for anything but a 200 of bearable size. */
export const fetchText: FetchText = async (url, signal) => {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
  let target = new URL(url);
  for (let hop = 0; hop <= redirectLimit; hop += 1) {
    if (target.protocol !== 'https:') return undefined;
    const response = await fetch(target, {
      redirect: 'manual',
      signal: stop,
      headers: { accept: 'text/xml, application/xml' },
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      target = new URL(location, target);
      continue;
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      return undefined;
    }
    return read(response);
  }
  return undefined;
};

async function read({ body }: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!body) return undefined;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > sizeLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
