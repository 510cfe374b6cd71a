type Write = (chunk: string | Uint8Array, ...others: unknown[]) => boolean;

/**
 * Filters everything written to the output and error streams, including by libraries and the runtime.
 *
 * @param clean removes secrets from a text.
 *
 * @returns a function that stops the filtering.
 */
export function guardOutput(clean: (text: string) => string): () => void {
  const ends = [process.stdout, process.stderr].map((stream) => {
    const before = Object.getOwnPropertyDescriptor(stream, 'write');
    const write = stream.write.bind(stream) as Write;
    const value: Write = (chunk, ...others) => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      const cleaned = clean(text);
      return write(cleaned === text ? chunk : cleaned, ...others);
    };
    Object.defineProperty(stream, 'write', { value, writable: true, configurable: true });
    return () => {
      if (before) Object.defineProperty(stream, 'write', before);
      else Reflect.deleteProperty(stream, 'write');
    };
  });
  return () => {
    for (const end of ends) end();
  };
}
