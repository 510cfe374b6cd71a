import { expect, it } from 'vitest';

import { isPublic } from '../../../main/net/public.ts';

it.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07::1', true],
  // In IPv6-only networks, NAT64 addresses lead to IPv4 addresses; they are private if the embedded IPv4 address is.
  ['64:ff9b::808:808', true],
  ['64:ff9b::8.8.8.8', true],
  ['64:ff9b::7f00:1', false],
  ['64:ff9b::a01:203', false],
  ['64:ff9b::c0a8:1', false],
  ['64:ff9b::a9fe:a9fe', false],
  ['64:ff9b:1::808:808', false],
  ['::ffff:8.8.8.8', true],
  // Addresses reserved for documentation.
  ['192.0.2.1', false],
  ['198.51.100.1', false],
  ['203.0.113.1', false],
  ['2001:db8::1', false],
  ['3fff::1', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['169.254.169.254', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['2002:7f00:1::', false],
  ['2001::1', false],
  ['0.0.0.0', false],
  ['192.0.0.8', false],
  ['192.88.99.1', false],
  ['198.19.0.1', false],
  ['240.0.0.1', false],
  ['::', false],
  ['::127.0.0.1', false],
  ['::ffff:0:127.0.0.1', false],
  ['100::1', false],
  ['5f00::1', false],
  ['fec0::1', false],
  ['ff02::1', false],
  ['4000::1', false],
  ['', false],
  ['not an address', false],
])('%s is public: %s', (ip, expected) => {
  expect(isPublic(ip)).toBe(expected);
});
