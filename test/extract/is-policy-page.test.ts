/** Pages that look like policies and are none, and policies of other kinds and languages. */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { isPolicyPage } from '../../src/extract/is-policy-page.ts';

const URL = 'https://www.shop.example/page';

function judge(title: string, paragraphs: string[], url = URL) {
  const html = `<title>${title}</title><main><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`;
  return isPolicyPage(parseHtml(html, url), url);
}

const TERMS = [
  'These terms govern your order. By placing an order you enter into this agreement and accept our prices.',
  'We exclude all warranties as far as the law permits; our liability is limited to the price of the goods.',
  'This agreement is subject to the governing law of Vermont, and any dispute goes to arbitration.',
  'How we handle personal information is told in our Privacy Policy. We may terminate your account for misuse.',
];
const ARTICLE = [
  'The phone maker rewrote its privacy policy on Tuesday, and the new text is twice as long as the old one.',
  'Critics say that the company can now share data with advertisers more freely. A spokeswoman called this a misreading.',
  'Readers who worry about their privacy can turn off personalised advertising in the settings of the telephone.',
  'The regulator in Dublin said it would look at the text in the coming weeks before it says anything in public.',
];
const PERMISSIONS = [
  'Camera: scan bar codes. Storage: keep pictures of receipts. Location: find the nearest shop.',
  'Contacts: invite your friends. Notifications: tell you when a parcel is on its way.',
];
const VENDORS = [
  'Adtech One, purposes 1, 3 and 4, <a href="https://one.example/privacy">Privacy Policy</a>.',
  'Bidder Two, purposes 1 and 2, <a href="https://two.example/privacy">Privacy Policy</a>.',
  'Counter Three, purposes 7 and 8, <a href="https://three.example/privacy">Privacy Policy</a>.',
];
const HUB = [
  'Find all our documents here.',
  '<a href="/a">Privacy Policy</a>',
  '<a href="/b">Cookie Policy</a>',
  '<a href="/c">California Privacy Notice</a>',
  '<a href="/d">Children’s Privacy Notice</a>',
];
const HELP = [
  'To change your privacy settings, open the app and press the picture of your face.',
  'Choose who may see your wish list: everyone, friends or nobody. Press save when you are done.',
];
const COOKIES = [
  'This cookie policy explains which cookies our shop uses and how you can refuse them. Cookies are small files on your device.',
  'We use necessary cookies to remember your cart. We use analytics cookies to count visits. We use advertising cookies of third parties.',
  'You can delete cookies in your browser at any time. If you block all cookies, the checkout will not work.',
  'We may update this policy. Contact us with questions about the cookies that we use.',
];
const STATE = [
  'This notice is for residents of California and adds to our Privacy Policy. We collect the personal information named below.',
  'We collect identifiers and commercial information, and disclose them to service providers for business purposes.',
  'You have the right to know, to delete and to correct your personal information, and to opt out of its sale or sharing.',
  'We retain personal information as long as needed. Contact us to use your rights under the CCPA.',
];
const GERMAN = [
  'Wir freuen uns über Ihren Besuch. In dieser Datenschutzerklärung erfahren Sie, welche personenbezogenen Daten wir erheben.',
  'Wir verarbeiten Ihre Daten, um Ihre Bestellung auszuführen. Rechtsgrundlage ist Art. 6 Abs. 1 DSGVO.',
  'Eine Weitergabe Ihrer personenbezogenen Daten an Dritte erfolgt nur, soweit dies für die Lieferung nötig ist.',
  'Sie haben das Recht auf Auskunft, Berichtigung und Löschung. Verantwortlich ist die Muster GmbH.',
];

describe('isPolicyPage', () => {
  it.each([
    ['terms', 'Terms and Conditions', TERMS],
    ['an article about privacy', 'Phone maker rewrites its privacy policy', ARTICLE],
    ['a list of permissions', 'App permissions', PERMISSIONS],
    ['a list of vendors', 'Our advertising partners', VENDORS],
    ['a hub that only links on', 'Privacy', HUB],
    ['a help page', 'Changing your privacy settings', HELP],
  ])('does not take %s for a policy', (_name, title, paragraphs) => {
    expect(judge(title, paragraphs).isPolicy).toBe(false);
  });

  it('tells what terms and hubs are', () => {
    expect(judge('Terms and Conditions', TERMS).kind).toBe('terms');
    expect(judge('Privacy', HUB).kind).toBe('hub');
  });

  it('takes cookie policies and state notices for policies of their own kind', () => {
    expect(judge('Cookie Policy', COOKIES)).toMatchObject({ isPolicy: true, kind: 'cookie' });
    expect(judge('California Privacy Notice', STATE)).toMatchObject({ isPolicy: true, kind: 'state-notice' });
  });

  it('takes a German policy for a policy', () => {
    expect(judge('Datenschutzerklärung', GERMAN)).toMatchObject({ isPolicy: true, kind: 'privacy', language: 'de' });
  });

  it('does not read a page that gives no reason to', () => {
    const verdict = judge('Walnut desk', ['A desk of oiled walnut with two drawers.']);
    expect(verdict).toMatchObject({ isPolicy: false, kind: 'other', language: 'und' });
  });

  it('is not fooled by a page that names its fields after the properties of nodes', () => {
    const html = `<form><input name="childNodes"><input name="firstChild"><input name="getAttribute"><img name="body"><h1>Cookie Policy</h1>${COOKIES.map((text) => `<p>${text}</p>`).join('')}</form>`;
    expect(isPolicyPage(parseHtml(html, URL), URL).isPolicy).toBe(true);
  });
});
