import { z } from 'zod';

import { suffix } from './providers/provider.ts';

export const gatewaySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  mx: z.array(suffix),
  sources: z.array(z.string().min(1)).min(1),
  asOf: z.iso.date(),
});
export type Gateway = z.infer<typeof gatewaySchema>;

/** Mail filters in front of the real mail system, told by their MX. */
export const gateways = [
  { id: 'mimecast', name: 'Mimecast', mx: ['mimecast.com'], sources: ['mxsniff 2023'], asOf: '2026-11-23' },
  {
    id: 'proofpoint',
    name: 'Proofpoint',
    mx: ['pphosted.com', 'ppe-hosted.com'],
    sources: ['mxsniff 2023', 'ppe-hosted memory'],
    asOf: '2026-11-23',
  },
  {
    id: 'barracuda',
    name: 'Barracuda',
    mx: ['barracudanetworks.com'],
    sources: ['mxsniff 2023'],
    asOf: '2026-11-23',
  },
  {
    id: 'hornetsecurity',
    name: 'Hornetsecurity',
    mx: ['hornetsecurity.com', 'antispameurope.com'],
    sources: ['memory'],
    asOf: '2026-11-23',
  },
  {
    id: 'nospamproxy',
    name: 'NoSpamProxy',
    mx: ['cloud.nospamproxy.com'],
    sources: ['memory'],
    asOf: '2026-11-23',
  },
  { id: 'sophos', name: 'Sophos', mx: ['prod.hydra.sophos.com'], sources: ['memory'], asOf: '2026-11-23' },
  {
    id: 'cisco_iphmx',
    name: 'Cisco Secure Email',
    mx: ['iphmx.com'],
    sources: ['memory'],
    asOf: '2026-11-23',
  },
  {
    id: 'trendmicro',
    name: 'Trend Micro',
    mx: ['tmes.trendmicro.eu', 'tmes.trendmicro.com'],
    sources: ['memory'],
    asOf: '2026-11-23',
  },
  {
    id: 'retarus',
    name: 'Retarus',
    mx: ['retarus.com', 'retarus.de'],
    sources: ['memory'],
    asOf: '2026-11-23',
  },
  {
    id: 'eleven_cyren',
    name: 'eleven',
    mx: ['expurgate.net', 'expurgate.de'],
    sources: ['memory'],
    asOf: '2026-11-23',
  },
  {
    id: 'spamexperts',
    name: 'SpamExperts',
    mx: ['antispamcloud.com', 'spamexperts.com'],
    sources: ['memory'],
    asOf: '2026-11-23',
  },
  {
    id: 'messagelabs',
    name: 'Symantec Email Security',
    mx: ['messagelabs.com'],
    sources: ['memory'],
    asOf: '2026-11-23',
  },
  // It only passes mail on: there is no mailbox and no SMTP submission.
  {
    id: 'cloudflare_routing',
    name: 'Cloudflare Email Routing',
    mx: ['mx.cloudflare.net'],
    sources: ['memory'],
    asOf: '2026-11-23',
  },
] as const satisfies readonly Gateway[];
