/** The addresses that a policy gives (mail, telephone, post) and the company's name are found; those of others, and what only looks like one, are not. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../../src/core/text-document.ts';
import { inText, onPage, waysOf } from './in-short.ts';

describe('addresses', () => {
  it('prefers those for privacy, and leaves out what others take letters at', () => {
    expect(
      inText(
        'Write to press@shop.example for pictures. Contact help@shop.example for anything. Questions about privacy go to dpo@shop.example. You may complain to the Information Commissioner at casework@ico.org.uk or 0303 123 1113.',
      ),
    ).toEqual(['email: dpo@shop.example -> mailto:dpo@shop.example']);
  });

  it('takes the address of a mail link and nothing else of it', () => {
    expect(
      onPage(
        '<p>For your rights, <a href="mailto:privacy@shop.example?subject=x&bcc=spy@evil.example">write to us</a>.</p>',
      ),
    ).toEqual(['email: write to us -> mailto:privacy@shop.example']);
  });

  it('takes no stand-in for an address', () => {
    expect(inText('Contact our Privacy Officer at [email protected] or name@example.com.')).toEqual([]);
  });

  it.each([
    ['call us at 1-800-555-0100 to exercise your privacy rights', ['phone: 1-800-555-0100']],
    ['orders are taken at 1-800-555-0100 day and night', []],
    ['send a request about your personal data by fax to 1-800-555-0100', []],
    ['this privacy policy of 2018-12-18 replaces 12-05-2017; call 192.168.100.200', []],
  ])('telephone: %s', (text, channels) => {
    expect(inText(text)).toEqual(channels);
  });

  it.each([
    [
      'Write to us at Oak & Ember, 12 Mill Lane, London SW1A 1AA, United Kingdom.',
      'Oak & Ember, 12 Mill Lane, London SW1A 1AA, United Kingdom',
    ],
    [
      'Send letters to: Nordlicht GmbH, Lange Straße 7, 10115 Berlin, Germany',
      'Nordlicht GmbH, Lange Straße 7, 10115 Berlin, Germany',
    ],
    ['# Contact\n\nOak Inc.\n\nP.O. Box 12\n\nAlbany, NY 12207', 'Oak Inc.\n\nP.O. Box 12\n\nAlbany, NY 12207'],
  ])('post: %s', (text, address) => {
    expect(inText(text)).toEqual([`post: ${address}`]);
  });

  it.each([
    'Disputes are settled by arbitration before the AAA at 120 Broadway, New York, NY 10271.',
    'We keep data of 400 customers in Albany, NY 12207.',
    'See Cal. Civ. Code 1798.100, in force since 1 January 2020.',
  ])('no post: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });
});

describe('the company', () => {
  it.each([
    ['Koss Corporation (“we,” “us,” or “our”) respects your privacy.', 'Koss Corporation'],
    ['This policy is of Oak & Ember Ltd. ("we"), a shop.', 'Oak & Ember Ltd.'],
    ['The data controller is Nordlicht GmbH, Berlin.', 'Nordlicht GmbH'],
    ['We are in the United States (“US”) and respect you.', undefined],
    ['We value your privacy.', undefined],
  ])('%s', (text, name) => {
    expect(waysOf(documentFromText(text)).company?.quote).toBe(name);
  });
});
