import { probe } from '../../main/probe/index.ts';
import {
  endpoint,
  anna,
  hosts,
  jobs,
  median,
  networkOf,
  requestFor,
  transport,
  type Setting,
} from './setting.ts';

export interface WholeCheck {
  readonly oursMs: number;
  readonly theirsMs: number;
  /** The very first one in a process, with the certificates still to be read. */
  readonly firstMs: number;
}

const rounds = 9;
const message = { subject: 'Test', text: 'A test mail.' };
const [host] = hosts;

/**
 * The whole check of one host: capabilities on 465 and 587, sign-in, sender, recipient, test mail. nodemailer's way to the
 * same knowledge is verify() on both ports and sendMail() on one, in sequence.
 */
export async function wholeCheck(setting: Setting): Promise<WholeCheck> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await timed(() => oneOfOurs(setting)));
    theirs.push(await timed(() => oneOfTheirs(setting)));
  }
  const [firstMs = NaN] = ours;
  // The first round warms both up.
  return { oursMs: median(ours.slice(1)), theirsMs: median(theirs.slice(1)), firstMs };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function oneOfOurs(setting: Setting): Promise<void> {
  const request = requestFor([endpoint(host, 465), endpoint(host, 587)], { message, thorough: true });
  const report = await probe(request, networkOf(setting), { signal: new AbortController().signal });
  const both = report.capabilities.afterTls && report.neighbours?.[0]?.capabilities;
  if (report.verdict !== 'works' || !both) throw new Error(JSON.stringify(report));
}

async function oneOfTheirs(setting: Setting): Promise<void> {
  for (const port of [465, 587]) {
    const checked = transport(setting, host, port);
    await checked.verify();
    checked.close();
  }
  const sender = transport(setting, host, 465);
  await sender.sendMail({ from: jobs, to: anna, ...message });
  sender.close();
}
