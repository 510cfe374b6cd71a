/** Probes from within a network namespace: `probe-inside.ts < {request, ca, hosts}` prints {report, findings}. */
import { isIPv6 } from 'node:net';
import { text } from 'node:stream/consumers';

import { probe, type ProbeRequest } from '../../main/probe/index.ts';
import { diagnose } from '../../shared/diagnosis/index.ts';

export interface Inside {
  readonly request: ProbeRequest;
  readonly ca: string;
  /** The addresses of each host name, in the resolver's order. */
  readonly hosts: Readonly<Record<string, readonly string[]>>;
}

if (import.meta.main) {
  const { request, ca, hosts } = JSON.parse(await text(process.stdin)) as Inside;
  const report = await probe(
    request,
    {
      extraCa: [ca],
      lookup: (name) =>
        Promise.resolve((hosts[name] ?? []).map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))),
      deadlines: { connect: 1_500 },
    },
    { signal: new AbortController().signal },
  );
  console.log(JSON.stringify({ report, findings: diagnose(report, {}) }));
}
