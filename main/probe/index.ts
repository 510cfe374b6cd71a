export { probe } from './probe.ts';
export type { HostAddress, Probe, ProbeContext, ProbeNetwork, ProbeRequest } from './types.ts';
