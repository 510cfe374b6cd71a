export { probe } from './probe.ts';
export { rehearse } from './rehearse.ts';
export type { Probe, ProbeContext, ProbeNetwork, ProbeRequest } from './types.ts';
