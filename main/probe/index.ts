export { probe } from './probe.ts';
export type { Probe, ProbeContext, ProbeNetwork, ProbeRequest } from './types.ts';
