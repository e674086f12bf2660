/** A link's words and address go in, the privacy document that it leads to comes out, with points for how surely. No DOM. */

import type { PolicyLink } from '../core/document.ts';
import { namedKind, STATES } from '../core/document-names.ts';
import { siteOfHost } from '../core/site-of-host.ts';

export interface LinkLook {
  text: string;
  /** Absolute address. */
  href: URL;
  pageHost: string;
  /** `rel="privacy-policy"`. */
  isDeclared: boolean;
  inFooter: boolean;
  inText: boolean;
}

export interface LinkVerdict {
  kind: PolicyLink['kind'];
  points: number;
}

const CHOICES =
  /do not sell|don.?t sell|do not share|opt[\s-]?out|(?:privacy|cookies?|consent|ads?|advertising|tracking)\s+(?:choices?|settings?|preferences?|options?|controls?|manager|requests?|tools?)|your (?:privacy )?choices|adchoices|interest[- ]based ads|(?:manage|change|customi[sz]e|withdraw|revoke) (?:your |my |our )?(?:cookies?|consent|privacy)|limit (?:the )?use|einstellungen|(?:gérer|paramétr|préférences|gestion).{0,20}cookies?|configura\w* (?:de )?(?:las )?cookies|(?:gestisci|preferenze|impostazioni).{0,12}cookie|cookie-?instellingen|ustawienia|nastavení|inställningar|indstillinger|innstillinger|evästeasetukset|data (?:subject )?request|delete my data|exercise/i;
const STATE =
  /notice at collection|financial incentive|shine the light|consumer health|^\s*ca\b.{0,20}(?:privacy|notice)/i;
const ASIDE =
  /child|kids|teen|student|applicant|candidate|employee|recruit|job|career|vendor|partners?\b.{0,12}list|shield|framework|bug|faq|blog|news|guide|tips|how to|hipaa|patient|health|biometric|investor|supplier|developer|security alert|law enforcement|transparency|shareholder|hcp/i;
/** Things for sale that keep eyes out. */
const GOODS =
  /\b(?:pods?|screens?|protectors?|glass|films?|fenc\w*|curtains?|filters?|panels?|doors?|booths?|walls?|windows?|blinds?|shades?|tents?|hedges?|slats?|cases?|covers?|locks?|iphone|ipad|samsung|laptop|macbook|monitor|cabinet|divider|partition|knob|bed|bath|room|handset|lever)\b/i;
const DOCUMENT_WORD =
  /polic|notice|statement|erklärung|hinweis|bestimmung|richtlin|politi|charte|política|aviso|informativa|verklaring|beleid|zásady|polityk|tájékoztat|seloste|ilmoitus|ポリシー|政策|방침|политик|πολιτικ|protection/i;
const VAGUE =
  /^(?:click )?(?:here|this|link|more|details|legals?|learn more|read more|see more|more info(?:rmation)?|(?:view |read )?(?:our )?polic(?:y|ies)|terms|hier|ici|aquí|qui)?\.?$/i;
const PRIVACY_PATH =
  /privacy|privacidad|datenschutz|dsgvo|confidentialit|vie-?privee|donnees-personnelles|protection-?(?:of-?|des-?)?(?:donnees|data)|personvern|persondata|privatliv|integritet|tietosuoja|prywatnosc|osobn\w{1,12}-udaj|zasebnost|privatnost|caracter-personal|privatum|privaatsus|soukromi|adatvedel|adatkezel|gizlilik|kvkk|(?:^|[/_-])dse(?:[./_-]|$)|konfiden/i;
export const PRIVACY_DOCUMENT_PATH =
  /(?:privacy|data-protection)[-_.%20+ ]?(?:policy|notice|statement)|(?:policy|policies|legal)[-_/](?:[\w-]{0,80}\/)?privacy/i;
const GOODS_PATH = /\/(?:products?|collections?|p|dp|item|c|category|shop|catalog|itm|tag|blog|news)s?\//i;
/** Policies of the services that shops build in: 'This site is protected by reCAPTCHA and the Google Privacy Policy …'. */
const BUILT_IN =
  /(?:^|\.)(?:(?:youtube|facebook|meta|instagram|twitter|x|linkedin|pinterest|tiktok|paypal|klarna|afterpay|affirm|stripe|shopify|hcaptcha|cloudflare|onetrust|cookiebot|trustarc|truste|iubenda|osano|mailchimp|klaviyo|microsoft|apple|amazon|zendesk|bazaarvoice|trustpilot|attentivemobile|yotpo|criteo)\.com|google\.[a-z.]+|cookiepedia\.co\.uk|termly\.io|aboutads\.info|networkadvertising\.org|youronlinechoices\.(?:com|eu)|usercentrics\.eu|didomi\.io)$/i;
export const HOSTED_NOTICE =
  /privacy(?:portal|notice)|app\.termly|iubenda\.com\/privacy-policy|getterms|termsfeed|privacypolicies\.com\/(?:live|privacy)/i;

function kindOf(text: string): PolicyLink['kind'] | null {
  if (GOODS.test(text) && !DOCUMENT_WORD.test(text)) return null;
  if (CHOICES.test(text)) return 'choices';
  const named = namedKind(text);
  if (
    (STATES.test(text) || STATE.test(text)) &&
    /privacy|notice|rights|ccpa|cpra|disclosure|collection|incentive|residents/i.test(text)
  )
    return 'state-notice';
  if (named === 'cookie') return 'cookie';
  if (named !== 'privacy' && named !== 'state-notice')
    return /privacy|datenschutz|confidentialité|privacidad/i.test(text) &&
      text.length < 60 &&
      /terms|legal|security|polic|cookie/i.test(text)
      ? 'privacy'
      : null;
  return ASIDE.test(text) ? 'other' : 'privacy';
}

/** 'Privacy & Security' is a name, 'Privacy focused' is praise. */
const PLAIN_WORDS =
  /privacy|security|cookies?|legal|terms|rights|data|protection|personal|information|online|center|centre|hub|your|our|the|and|of|us|eu|uk|site|datenschutz|\bund\b|confidentialité|vie privée|données|personnelles|et|privacidad|privacidade|riservatezza/gi;
const OTHER_WORDS = /[a-z]{3}/i;

/** How well the words name the policy itself. */
function textPoints(text: string): number {
  const words = text.split(/\s+/).length;
  const isDocument = DOCUMENT_WORD.test(text);
  let points = isDocument ? 10 : 7;
  if (!isDocument && /privacy/i.test(text) && OTHER_WORDS.test(text.replace(PLAIN_WORDS, ''))) points -= 5;
  if (words > 6) points -= 4;
  // A headline, not a name.
  if (words > 10 || text.includes('?')) points -= 5;
  if (/^(?:terms|legal|security)/i.test(text)) points -= 3;
  if (/rights|cent(?:er|re)|hub|promise|commitment|practices/i.test(text)) points -= 2;
  if (/summary|highlights|overview|archive|previous|prior|updates?\b/i.test(text)) points -= 4;
  return points;
}

function addressPoints({ href, pageHost }: LinkLook, isVague: boolean): number {
  const path = href.pathname + href.search;
  const own = siteOfHost(href.host) === siteOfHost(pageHost);
  let points = PRIVACY_DOCUMENT_PATH.test(path) ? 4 : PRIVACY_PATH.test(`${path} ${href.host.split('.')[0]}`) ? 3 : 0;
  if (!own) points -= 2;
  if (!own && BUILT_IN.test(href.host) && !HOSTED_NOTICE.test(href.href)) points -= 20;
  if (GOODS_PATH.test(path) && !/privac\w{0,20}[-_]?(?:policy|notice|statement)|\/privacy\/?$/i.test(path)) points -= 6;
  if (/center|centre|hub/i.test(href.pathname)) points -= 3;
  if (/do-?not-?sell|opt-?out|ccpa|california|children|cookie|preferences|choices/i.test(path)) points -= 2;
  if (href.hash.length > 1) points -= 1;
  return isVague ? points * 1.5 : points;
}

/** Null for links that lead to no privacy document. */
export function judgeLink(look: LinkLook): LinkVerdict | null {
  const text = look.text.replace(/^[\s"'“”»›>*•|-]+|[\s"'“”.,;:»›>|*-]+$/g, '');
  if (text.length > 110) return null;
  const isVague = VAGUE.test(text);
  const byPath = isVague && PRIVACY_PATH.test(look.href.pathname);
  const kind = look.isDeclared ? 'privacy' : byPath ? 'privacy' : isVague ? null : kindOf(text);
  if (kind === null) return null;
  let points = addressPoints(look, isVague) + (isVague ? 3 : textPoints(text));
  if (look.isDeclared) points += 6;
  if (look.inFooter) points += 2;
  if (look.inText) points -= 2;
  return { kind, points };
}

/** A state notice or cookie section inside the policy ('privacy-policy.html#california') tells the policy's own address. */
export function policyAround(href: URL): URL | null {
  if (href.hash.length < 2 || !/privacy[-_.%20+]?(?:policy|notice|statement)/i.test(href.pathname)) return null;
  const whole = new URL(href.href);
  whole.hash = '';
  return whole;
}
