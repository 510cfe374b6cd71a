/** A network namespace: isolated from the machine's network and firewall. Linux, as root. */
import { spawnSync } from 'node:child_process';
import { isIPv6 } from 'node:net';

export interface Namespace {
  readonly name: string;
  /** Drops or rejects packets to this TCP port, as a firewall would. */
  block(port: number, how: 'drop' | 'reject'): void;
  /** Adds a local address inside the namespace. */
  addAddress(address: string): void;
  /** Drops packets to this address. */
  silence(address: string): void;
  remove(): void;
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Creates a namespace with loopback only, like a computer without a network cable. */
export function newNamespace(): Namespace {
  const name = `absender-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  run('ip', ['netns', 'add', name]);
  run('ip', ['-n', name, 'link', 'set', 'lo', 'up']);
  const nft = (...rule: string[]) => run('ip', ['netns', 'exec', name, 'nft', ...rule]);
  nft('add', 'table', 'inet', 'wall');
  nft('add', 'chain', 'inet', 'wall', 'in', '{ type filter hook input priority 0 ; }');
  return {
    name,
    block(port, how) {
      const verdict = how === 'drop' ? ['drop'] : ['reject', 'with', 'icmpx', 'admin-prohibited'];
      nft('add', 'rule', 'inet', 'wall', 'in', 'tcp', 'dport', String(port), ...verdict);
    },
    addAddress: (address) => run('ip', ['-n', name, 'address', 'add', `${address}/8`, 'dev', 'lo']),
    silence(address) {
      const protocol = isIPv6(address) ? 'ip6' : 'ip';
      nft('add', 'rule', 'inet', 'wall', 'in', 'tcp', 'flags', 'syn', protocol, 'daddr', address, 'drop');
    },
    remove: () => run('ip', ['netns', 'del', name]),
  };
}
