import { publicAuthorities, trust } from '../../main/net/index.ts';
import { probe, rehearse } from '../../main/probe/index.ts';
import {
  endpoint,
  anna,
  hosts,
  jobs,
  networkOf,
  requestFor,
  transport,
  type BenchSetting,
} from './setting.ts';

export interface WholeCheck {
  readonly servers: readonly {
    readonly oursMs: number;
    readonly theirsMs: number;
    /** The median of this program's times, with which the first check is compared. */
    readonly typicalMs: number;
  }[];
  /** The time of the first check in a process, after the preparation that every shell does after its first screen. */
  readonly firstMs: number;
}

const rounds = 7;
const message = { subject: 'Test', text: 'A test mail.' };

/**
 * Measures the whole check of one host: capabilities on 465 and 587, sign-in, sender, recipient, test message.
 * nodemailer obtains the same with verify() on both ports and sendMail() on one, in sequence.
 */
export async function wholeCheck(setting: BenchSetting): Promise<WholeCheck> {
  trust([setting.ca]);
  publicAuthorities();
  await rehearse();
  const firstMs = await timed(() => oneOfOurs(setting, hosts[0]));
  const servers: WholeCheck['servers'][number][] = [];
  for (const host of hosts) servers.push(await sideBySide(setting, host));
  return { servers, firstMs };
}

async function sideBySide(setting: BenchSetting, host: string) {
  const ours: number[] = [];
  const theirs: number[] = [];
  // The first round is a warm-up. For each client, the fastest of the other rounds counts, because slower ones are due
  // to the machine.
  for (let round = 0; round <= rounds; round++) {
    ours.push(await timed(() => oneOfOurs(setting, host)));
    theirs.push(await timed(() => oneOfTheirs(setting, host)));
  }
  const later = ours.slice(1).sort((a, b) => a - b);
  return {
    oursMs: later[0] ?? NaN,
    theirsMs: Math.min(...theirs.slice(1)),
    typicalMs: later[Math.floor(later.length / 2)] ?? NaN,
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function oneOfOurs(setting: BenchSetting, host: string): Promise<void> {
  const request = requestFor([endpoint(host, 465), endpoint(host, 587)], { message, thorough: true });
  const report = await probe(request, networkOf(setting), { signal: new AbortController().signal });
  const both = report.capabilities.afterTls && report.otherCandidates?.[0]?.capabilities;
  if (report.verdict !== 'works' || !both) throw new Error(JSON.stringify(report));
}

async function oneOfTheirs(setting: BenchSetting, host: string): Promise<void> {
  for (const port of [465, 587]) {
    const checked = transport(setting, host, port);
    await checked.verify();
    checked.close();
  }
  const sender = transport(setting, host, 465);
  await sender.sendMail({ from: jobs, to: anna, ...message });
  sender.close();
}
