/** An element of a page goes in, whether it is part of the site rather than of the text comes out. By its own marks, not its place. */
import { attribute } from './dom.ts';
import type { PageNode, PageTree } from './page-tree.ts';

const ALWAYS = new Set(['nav', 'footer', 'dialog', 'menu', 'fieldset']);
const ROLES =
  /role=(?:navigation|banner|contentinfo|dialog|search|complementary|menu|toolbar|alert|status|tooltip|listbox)/;

/** Consent tools and banners, by the names that they give themselves. */
const CONSENT =
  /onetrust|ot-sdk|cookiebot|cookiehub|didomi|usercentrics|truste(?!d)|trustarc|osano|termly-|iubenda-cs|\bklaro|quantcast|qc-cmp|cmpbox|cc-window|cc-banner|cookie-?_?(?:law|notice|banner|consent|permission|bar|popup|modal|alert|overlay|message|settings|preferences|disclaimer|manager|wall|prompt)|(?:gdpr|ccpa|consent|privacy)-?_?(?:banner|bar|popup|modal|overlay|manager|prompt|dialog)|shopify-pc__|sp_message|axeptio|tarteaucitron|moove_gdpr|(?:^|\s)cky-/;
const CONSENT_POLICY =
  /onetrust-policy|otnotice|ot-notice|cookie-?policy|cookiedeclaration|cookie-declaration|ot-sdk-cookie-policy/;

/** Words of ids and classes that name parts of a site. */
const PARTS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|navi|menu|submenu|megamenu|breadcrumbs?|footer|sidebar|side-bar|sidenav|newsletter|subscribe|signup-form|social|share|sharing|related|recommend\w*|promo|announcement-bar|minicart|mini-cart|cart-drawer|drawer|search|searchbar|skip|sr-only|visually-hidden|screen-reader-text|pagination|pager|comments|copyright|language-(?:selector|switcher)|lang-switcher|locale-selector|country-selector|toast|tooltip|popup|lightbox|topbar|top-bar|header-top|site-header|masthead|feedback|was-this-helpful|article-votes|article-relatives|recent-articles|cta|backtotop|back-to-top|a11y|print-button|download-app|app-banner|chat-widget|loader|spinner)(?=$|[\s_-])/;
/** Frameworks write layout and behaviour into classes with the same words. */
const NOT_PARTS =
  /(?:no|has|with|without|is|hide|show|toggle|js|open|left|right)-(?:nav|menu|side-?bar|footer|drawer|search|cart)|(?:nav|menu|sidebar)-(?:open|closed|none|active|content|pane|layout)|tab-?pane|navbar-fixed|sidebar-(?:left|right|container|layout|page|main)|search-(?:hidden|closed)/;

export function isConsentDialog(node: PageNode): boolean {
  return CONSENT.test(node.label) && !CONSENT_POLICY.test(node.label);
}

/** Sure signs: kept out even where most of the page's text stands inside. */
export function isForeign(tree: PageTree, index: number): boolean {
  const node = tree[index]!;
  if (node.name === 'dialog' && attribute(node.node as Element, 'open') === null) return node.text < 6_000;
  return isConsentDialog(node) && !holdsPage(tree, index);
}

/** A wrapper round the whole page may be named after the banner that it shows. */
function holdsPage(tree: PageTree, index: number): boolean {
  for (let i = index + 1; i < tree[index]!.end; i++) {
    const { name } = tree[i]!;
    if (name === 'main' || name === 'h1' || name === 'nav') return true;
  }
  return false;
}

/** The page's own foot, by its element or role: no class name is so sure. */
export function isFooter(node: PageNode): boolean {
  return node.name === 'footer' || /role=contentinfo/.test(node.label);
}

/** Likely signs: a part of the site, unless the text itself turns out to stand inside. */
export function isSitePart(node: PageNode): boolean {
  if (node.name === '#text') return false;
  if (ALWAYS.has(node.name) || ROLES.test(node.label)) return true;
  return PARTS.test(node.label) && !NOT_PARTS.test(node.label);
}
