/** A network of its own: nothing in it reaches the machine's, and a firewall in it harms nobody. Linux, as root. */
import { spawnSync } from 'node:child_process';
import { isIPv6 } from 'node:net';

export interface Namespace {
  readonly name: string;
  /** Packets to this TCP port vanish, or are sent back with a word from the firewall. */
  block(port: number, how: 'drop' | 'reject'): void;
  /** One more address for its computer. */
  addAddress(address: string): void;
  /** Packets to this address vanish, as if nobody were there. */
  silence(address: string): void;
  remove(): void;
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Loopback only, as in a computer without a cable. */
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
