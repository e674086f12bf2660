/** A text goes in; how often it says what policies say comes out, each counted when it is first asked for. Linear. */

/** Personal data in the other languages that most shops use. */
export const DATA_NOUNS =
  /personenbezogen|ihrer? daten|datenschutz|données?\b|vie privée|confidentialité|datos (?:de carácter )?personal|sus datos|privacidad|dati personali|suoi dati|dados pessoais|seus dados|privacidade|persoonsgegevens|uw gegevens|personuppgift|personopp?lysning|henkilötie|dan(?:e|ych) osobow|osobní(?:ch|mi|m)? údaj|osobn(?:é|ých) údaj|személyes adat|date(?:lor|le)? (?:cu caracter )?personal|kişisel veri|персональн|особист|лични данни|προσωπικ|個人情報|个人信息|個人資料|개인정보/gi;
export const PERSONAL_DATA =
  /personal(?:ly identifiable)? (?:information|data|details)|personally identifiable|your (?:information|data)|(?:information|data) (?:about|from) you|privacy/gi;
export const PRACTICES =
  /\b(?:we|us|our (?:partners|providers|website|site|services|vendors))\b[^.]{0,40}\b(?:collect|use|shar|disclos|process|stor|retain|sell|receiv|obtain|gather|protect)|\b(?:wir|nous|noi|nosotros|wij)\b[^.]{0,40}\b(?:erheben|verarbeiten|nutzen|speichern|verwenden|collect|traitons|utilis|partage|conserv|recog|recopil|trat|utiliz|raccogli|tratti|verzamel|verwerk|gebruik|delen)|(?:erheben|verarbeiten|nutzen|speichern|verwenden) wir|我们(?:会|可能|将)?(?:收集|使用|共享)/gi;
export const TERMS =
  /liabilit|warrant|indemnif|governing law|arbitrat|terminat|licen[sc]e|intellectual property|these terms|this agreement|prohibit|subscription|haftung|vertrag|gewährleistung|kündig|responsabilité|garantie|résili|abonnement|présentes conditions|responsabilidad|garantía|contrato|responsabilità|garanzia|contratto|aansprakelijk|overeenkomst/gi;
/** Somebody reports what others do and say: two are enough to tell an article. */
export const REPORTS =
  /\b(?:he|she|spokes\w+|critics?|advocates?|regulators?|officials?) (?:said|says?|told|calls?|called|wrote|who)\b|according to|spokes(?:wo)?m[ae]n|[”"] (?:says|said)\b|\bexperts? (?:say|warn|advise)|\btold (?:us|me|reporters)\b/gi;
export const COOKIES = /cookies?|trackers?|traceurs?/gi;
/** The ground that policies cover. */
export const TOPICS = [
  /\bwe (?:may |might |also |will )*(?:collect|gather|receive|obtain)|(?:information|data) (?:that )?we collect|collects? (?:data|information)|erheben|erhoben|collect(?:ons|ées?)|recopila|recoge|raccogli|raccolt|coleta|recolh|verzamel|收集/i,
  /\b(?:we|to) (?:may )?(?:use|process) (?:your|the|this|that|personal)|how we use|uses? (?:data|information|cookies)|verarbeit|trait(?:ons|ement)|finalit|tratamiento|trattamento|tratamento|verwerk|使用/i,
  /(?:shar|disclos|sell|transfer)\w{0,12} (?:your |the |this |that |any |such )?(?:personal )?(?:information|data)|third[- ]part(?:y|ies)|weitergabe|dritte|tiers|destinataires|terceros|terzi|terceiros|derden|共享|第三方/i,
  /cookies?/i,
  /secur(?:e|ity) (?:measures|of your)|protect (?:your|the)|safeguard|encrypt|sicherheit|sécurité|seguridad|sicurezza|segurança|beveilig|安全/i,
  /right to (?:access|request|know|delet|eras|object|rectif|withdraw)|opt[- ]out|unsubscribe|auskunft|widerspr|droit d.(?:accès|opposition)|derecho|diritt[oi]|direitos?|recht (?:op|om)|权利/i,
  /retain|retention|keep your|speicherdauer|gelöscht|conserv|bewaar|存储|保存/i,
  /children|under (?:the age of )?(?:13|16|18)|minderjährig|mineurs|menores|minori|kinderen|未成年/i,
  /changes? to (?:this|our)|update (?:this|our) (?:privacy )?(?:policy|notice)|änderung|modification|modifica|wijzig|变更|更新/i,
  /contact us|questions (?:about|regarding)|verantwortlich|responsable|titolare|contact|联系/i,
  /gdpr|ccpa|data protection|california|ds-?gvo|rgpd|avg\b|lgpd|cnil/i,
];

const INVITATION = /^(?:read|learn|manage|make|view|see|submit|explore|discover|visit|open|download|get|find out)\b/i;
/** A line with more signs than this is running text, one with fewer a label. */
const LONG_LINE = 70;

/** A long text is judged by its beginning and its middle. */
const SAMPLE = 30_000;

function takeSample(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}`;
}

function countWords(text: string): number {
  let words = 0;
  let signs = 0;
  let wasSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code <= 32 || code === 0xa0;
    if (wasSpace && !isSpace) words++;
    wasSpace = isSpace;
    if (code >= 0x3040 && code <= 0xd7af) signs++;
  }
  // Scripts without spaces: two signs make about a word.
  return Math.round(words + signs / 2);
}

/** A text as it is weighed. */
export interface KindEvidence {
  readonly sample: string;
  readonly words: number;
  count(pattern: RegExp): number;
  /** How often it says something per thousand words. */
  rate(pattern: RegExp): number;
}

export function evidenceIn(text: string): KindEvidence {
  const sample = takeSample(text);
  const words = countWords(sample);
  const counts = new Map<RegExp, number>();
  const count = (pattern: RegExp): number => {
    const known = counts.get(pattern) ?? sample.match(pattern)?.length ?? 0;
    counts.set(pattern, known);
    return known;
  };
  return { sample, words, count, rate: (pattern) => (count(pattern) * 1000) / Math.max(words, 100) };
}

export const personalDataIn = ({ rate }: KindEvidence): number => rate(PERSONAL_DATA) + rate(DATA_NOUNS);

/** How much of the ground of a policy the text covers. */
export const topicsIn = ({ sample }: KindEvidence): number => TOPICS.filter((topic) => topic.test(sample)).length;

/** Share of the running text in lines that speak of data, 0 to 1. */
export function focusOf({ sample }: KindEvidence): number {
  let running = 0;
  let focused = 0;
  for (const line of sample.split('\n')) {
    if (line.length < LONG_LINE) continue;
    running += line.length;
    if ([PERSONAL_DATA, DATA_NOUNS, COOKIES].some((pattern) => line.search(pattern) >= 0)) focused += line.length;
  }
  return running === 0 ? 1 : focused / running;
}

/** Short lines that lead on: 'Read our privacy policy'. */
export const invitationsIn = ({ sample }: KindEvidence): number =>
  sample.split('\n').filter((line) => line.length < LONG_LINE && INVITATION.test(line)).length;
