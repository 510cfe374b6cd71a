/** A mailbox address that needs no escaping in a command line. */
const plainAddress = /^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9_])?@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;

/**
 * Fills in `{address}`, `{domain}` and `{ips}` in PowerShell templates, quoted for PowerShell. If an address needs
 * escaping, its placeholder is left for the reader to fill in, so that no external input can become part of a command.
 */
export function commandsFor(
  templates: readonly string[],
  { address, ips }: { address: string; ips: readonly string[] },
): string[] {
  const safe = plainAddress.test(address) ? address : undefined;
  const values: Record<string, string> = {
    address: `'${safe ?? '<address>'}'`,
    domain: `'${safe?.slice(safe.indexOf('@') + 1) ?? '<domain>'}'`,
    ips: ips.length === 0 ? "'<ip>'" : ips.map((ip) => `'${ip}'`).join(','),
  };
  return templates.map((template) =>
    template.replace(/\{(address|domain|ips)\}/g, (_, name: string) => values[name] ?? ''),
  );
}
