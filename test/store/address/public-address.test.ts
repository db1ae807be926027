import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/store/address/public-address.ts';

describe('a public address', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1', '2a00:1450:4001::200e'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this machine', ['127.0.0.1', '127.255.255.255', '::1', '0.0.0.0', '0.1.2.3', '::']],
    [
      'a private network',
      ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1', 'fec0::1'],
    ],
    ['a link', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0']],
    ['a provider’s network', ['100.64.0.1', '100.127.255.255']],
    ['many', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
    [
      'nobody',
      [
        '192.0.2.1',
        '198.51.100.1',
        '203.0.113.1',
        '198.18.0.1',
        '240.0.0.1',
        '2001:db8::1',
        '100::1',
        '4000::1',
      ],
    ],
    [
      'an IPv4 address inside',
      ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::7f00:1', '2002:7f00:1::', '64:ff9b::7f00:1'],
    ],
    ['an IPv4 address far inside', ['64:ff9b:1::a00:1', '2001:0:4136:e378::1', '::ffff:0:127.0.0.1']],
    ['no address', ['', 'localhost', '1.2.3.4.5', '[::1]', '8.8.8.8/8']],
  ])('is none of %s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  it('is none in any private network', () => {
    const byte = fc.nat(255);
    const inside = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127), byte, byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
    );
    fc.assert(
      fc.property(inside, fc.constantFrom('', '::ffff:', '64:ff9b::', '::'), (bytes, before) => {
        expect(isPublicAddress(`${before}${bytes.join('.')}`)).toBe(false);
      }),
    );
  });
});
