/** A title, heading or link text goes in, the kind of legal document that it names comes out. In the languages most shops use. */

export type NamedKind = 'privacy' | 'cookie' | 'state-notice' | 'terms' | 'other-legal';

const PRIVACY =
  /privacy[\s-]*(?:(?:&|and|\/)\s*(?:cookies?|security|data|legal)\s*)?(?:policy|policies|notice|statement|practices|cent(?:er|re)|hub|rights|information|terms|promise|commitment|disclosure|q)|^\s*(?:\S+\s+){0,3}privacy\s*$|^\s*(?:your |our |online |website )?privacy\b(?!-)|data (?:protection|privacy) (?:policy|notice|statement|information)|datenschutz|politique (?:de |sur |en matière )?(?:la )?(?:confidentialité|protection|vie privée|données)|vie privée|confidentialité|données personnelles|politica de confiden|política de protección|privacidad|informativa (?:sulla |di )?privacy|tutela della privacy|privacybeleid|privacyverklaring|sekretesspolicy|integritet|dataskydd|privatlivspolitik|persondata|personvern|tietosuoja|yksityisyy|prywatnoś|ochran\w+ (?:osobn|soukrom|súkrom|údaj)|osobn\S+ (?:údaj|podat)|soukromí|súkromi|priv[aā]tum|privaatsus|zasebnost|privatnost|caracter personal|adatvédelm|adatkezel|confidențialitate|gizlilik|kvkk|конфиденциальност|приватност|конфіденційн|απορρήτου|プライバシー|個人情報|隐私|隱私|개인정보/i;
const COOKIE = /cookie|trackers?\b|evästee/i;
/** States with a law of their own, and how notices name them. */
export const STATES =
  /\b(?:california|colorado|connecticut|virginia|nevada|utah|texas|oregon|washington|ccpa|cpra|u\.?s\.? states?|state[ -]specific)\b/i;
const STATE =
  /\b(?:california|colorado|connecticut|virginia|nevada|utah|texas|oregon|washington|ccpa|cpra|u\.?s\.? states?|state[ -]specific)\b.{0,60}\b(?:privacy|notice|rights|residents?|consumers?|disclosure)|notice at collection|notice of financial incentive|shine the light|consumer health data/i;
const TERMS =
  /conditions of (?:use|sale)|\bterms\b|user agreement|eula|licen[sc]e agreement|\bagb\b|geschäftsbedingungen|nutzungsbedingungen|conditions générales|\bcg[uv]\b|términos|condiciones|termini e condizioni|condizioni|termos (?:de|e)|algemene voorwaarden|villkor|betingelser|vilkår|käyttöehdot|regulamin|obchodní podmínky|általános szerződési|termeni|koşul|условия|соглашение|利用規約|用户协议|服务条款/i;
const OTHER =
  /data process(?:ing|or) (?:agreement|addendum|terms)|processor terms|\bdpa\b|sub-?processors?|acceptable use|usage polic|use policy|community guidelines|service level|impressum|imprint|legal notice|mentions légales|disclosure policy|takedown|dmca|law enforcement|(?:return|refund|shipping|warranty|exchange)s? policy|accessibility|code of conduct|modern slavery/i;

/** Longer texts name nothing: they speak of it. */
const LONGEST_NAME = 110;

export function namedKind(name: string): NamedKind | null {
  if (name.length > LONGEST_NAME) return null;
  const isPrivacy = PRIVACY.test(name);
  if (OTHER.test(name) && !isPrivacy) return 'other-legal';
  if (STATE.test(name) && !/privacy (?:policy|statement)\b(?!.*(?:addendum|supplement))/i.test(name))
    return 'state-notice';
  if (isPrivacy)
    return TERMS.test(name) && /terms.*privacy/i.test(name) && !/^\W*privacy/i.test(name) ? 'terms' : 'privacy';
  if (COOKIE.test(name) && name.length < 80) return 'cookie';
  return TERMS.test(name) ? 'terms' : null;
}
