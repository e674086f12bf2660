/** Every spelling of an address of this machine or its network is seen through, and no public one is taken for it. */
import { describe, expect, it } from 'vitest';
import { isPrivateHost } from '../../src/discover/private-host.ts';

const isPrivate = (host: string): boolean => isPrivateHost(new URL(`http://${host}/privacy`).hostname);

describe('private', () => {
  it.each([
    // This machine, in every spelling that browsers know.
    'localhost',
    'LOCALHOST.',
    'localhost%2E',
    'shop.localhost',
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0X7F.0x0.0.1',
    '0177.0.0.1',
    '017700000001',
    '0177.0x0.1',
    '①②⑦.0.0.1',
    '127。0。0。1',
    '127%2e0.0.1',
    'user:secret@127.0.0.1',
    'www.shop.example@127.0.0.1',
    '0.0.0.0',
    '0',
    // The machine's networks.
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '0xc0a80001',
    '169.254.169.254',
    '2852039166',
    '100.64.0.1',
    '192.0.0.8',
    '198.19.0.1',
    '224.0.0.251',
    '255.255.255.255',
    // The same by version 6.
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[::ffff:0:10.0.0.1]',
    '[64:ff9b::192.168.0.1]',
    '[64:ff9b:1::8.8.8.8]',
    '[2002:7f00:1::]',
    '[2002:c0a8:101::1]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[fec0::1]',
    '[ff02::fb]',
    // Names that only the own network answers.
    'router',
    'printer.local',
    'metadata.google.internal',
    'nas.lan',
    'gate.home.arpa',
  ])('%s', (host) => {
    expect(isPrivate(host)).toBe(true);
  });
});

describe('public', () => {
  it.each([
    'www.shop.example',
    'localhost.example',
    'local.shop.example',
    '127.0.0.1.example',
    '8.8.8.8',
    '11.0.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '100.128.0.1',
    '169.253.0.1',
    '198.20.0.1',
    '223.255.255.255',
    '[2606:4700::1111]',
    '[::ffff:8.8.8.8]',
    '[64:ff9b::8.8.8.8]',
    '[2002:808:808::1]',
    '[2001:db8::7f00:1]',
  ])('%s', (host) => {
    expect(isPrivate(host)).toBe(false);
  });
});
