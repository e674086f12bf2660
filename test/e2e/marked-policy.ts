/** A policy of our own that has every stance, in all the places where words can stand: paragraphs, lists, tables, frames, shadow trees. */

export interface PolicyParts {
  /** Goes into the page's head. */
  head?: string;
  /** Stands between the sections. */
  extra?: string;
  /** The sentence on sale of data. */
  sale?: string;
}

export const SALE = 'We sell your personal information, such as your name and e-mail address, to data brokers.';
export const RETENTION = 'We keep your personal information indefinitely, even after you close your account.';

const filler = (about: string) =>
  `<p>${`When you use our shop, this section of the privacy policy tells you about ${about}. `.repeat(12)}</p>`;

export function markedPolicy({ head = '', extra = '', sale = SALE }: PolicyParts = {}): string {
  return `<!doctype html><html lang="en"><head><title>Privacy Policy of Sixth Shop</title>
<style>body { max-width: 44em; margin: 2em auto; font: 17px/1.6 Georgia, serif; } td { padding: 0 1em 0 0; }</style>${head}</head>
<body><main><h1>Privacy Policy</h1><p>Last updated: 1 March 2026.</p>
<h2>What we collect</h2>
<p>We collect your <b>name</b>, your <i>postal address</i> and your e-mail address when you place an order.</p>
<p>We use cookies and similar technologies on our website.</p>
${filler('the data that you give us')}
<h2>Who gets it</h2>
<p>${sale}</p>
<p>We may share your personal information with third parties for their own marketing purposes.</p>
${filler('the people who get your data')}${extra}
<h2>How long we keep it</h2>
<p>${RETENTION}</p>
${filler('the time for which data is kept')}
<h2>Your rights</h2>
<ul><li>You have the right to access the personal information that we hold about you.</li>
<li>You may ask us to delete your personal information at any time.</li></ul>
<h2>Security</h2>
<table><tr><td>Transport</td><td>We encrypt your personal information in transit with TLS.</td></tr></table>
${filler('the safety of your data')}
<h2>Legal terms</h2>
<p>Any dispute arising out of this policy will be resolved by binding arbitration, and you waive your right to a jury trial.</p>
<h2>Contact</h2>
<p>If you have any questions about this privacy policy, please contact us at privacy@sixth-shop.example.</p>
</main></body></html>`;
}

export const SHADOW = 'We use web beacons in our e-mails.';
export const FRAME = 'We do not respond to Do Not Track signals.';
export const FOLDED = 'We may change this policy at any time without notice to you.';
const home = '<!doctype html><title>Shop</title><h1>Goods</h1><a href="/legal/page-7">Privacy Policy</a>';
const site = (policy: string) => ({ 'sixth.example/': { body: home }, 'sixth.example/legal/page-7': { body: policy } });
/** Shops that have it at an address that looks like a policy's and at one that does not, in the dark, in parts, and among names that mislead. */
export const MARKED_PAGES = {
  ...site(markedPolicy()),
  'sixth.example/privacy': { body: markedPolicy() },
  'dark.example/privacy': {
    body: markedPolicy({ head: '<style>:root{color-scheme:dark} body{background:#17181b;color:#ebe9e4}</style>' }),
  },
  'parts.example/privacy': {
    body: markedPolicy({
      extra: `<section id="host"></section><iframe srcdoc="<p>${FRAME}</p>" height="80"></iframe>
        <details id="more"><summary>Changes</summary><p>${FOLDED}</p></details>
        <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>${SHADOW}</p>'</script>`,
    }),
  },
  'hostile.example/privacy': {
    // Names that a form lends its fields, and an id that shadows the window's.
    body: markedPolicy({
      extra: '<form><input name="parentNode"><img name="defaultView"><img name="createRange"><p id="CSS"></p></form>',
    }),
  },
  'moved.example/': { body: home },
  'moved.example/legal/page-7': { body: markedPolicy() },
};
