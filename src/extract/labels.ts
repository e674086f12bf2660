/** An element's id, classes and role go in; what these names say of it comes out. Elements of the same names share the answer. */

/** What an element calls itself, and what that makes of it. */
export interface Label {
  /** `id`, `class` and `role` in lower case, '' for texts. */
  readonly text: string;
  /** Of a consent tool or banner, and not of a policy that such a tool writes. */
  readonly isConsent: boolean;
  /** Of a part of the site: a menu, a footer. */
  readonly isSitePart: boolean;
  /** Set in bold type, or called a title. */
  readonly isBold: boolean;
  readonly hasRole: boolean;
  readonly isButton: boolean;
  readonly isHeading: boolean;
}

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

const BOLD = /(?:^|[\s_-])(?:bold|heading|headline|title|subtitle|subheading|h[1-6])(?=$|[\s_-])/;

function describe(text: string): Label {
  const hasRole = text.includes('role=');
  return {
    text,
    isConsent: CONSENT.test(text) && !CONSENT_POLICY.test(text),
    isSitePart: (hasRole && ROLES.test(text)) || (PARTS.test(text) && !NOT_PARTS.test(text)),
    isBold: BOLD.test(text),
    hasRole,
    isButton: hasRole && /role=button(?:$|\s)/.test(text),
    isHeading: text.includes('role=heading'),
  };
}

export const NO_LABEL = describe('');
const UNNAMED = describe(' ');
const LONGEST_ID = 200;
const LONGEST_CLASSES = 400;

/** Labels of one page: its elements come in series of the same classes. */
export class Labels {
  private readonly byClasses = new Map<string, Label>();

  of(id: string, classes: string, role: string | null): Label {
    if (id !== '' || role) {
      const ending = role ? ` role=${role}` : '';
      return describe(`${id.slice(0, LONGEST_ID)} ${classes.slice(0, LONGEST_CLASSES)}${ending}`.toLowerCase());
    }
    if (classes === '') return UNNAMED;
    let label = this.byClasses.get(classes);
    if (!label) {
      label = describe(` ${classes.slice(0, LONGEST_CLASSES)}`.toLowerCase());
      this.byClasses.set(classes, label);
    }
    return label;
  }
}
