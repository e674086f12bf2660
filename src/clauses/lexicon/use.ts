/** Words for what data is used for: the verbs of use, marketing in its many names, and purposes. */
export default {
  /** What is sent or shown to people to make them buy. */
  promo: [
    '(promotional|promotions|promotion|newsletter|newsletters|catalog|catalogs|catalogue|catalogues|advertisements|advertisement|advertising|ads|adverts|marketing|offers|offer|coupons|deals|discounts|solicitations|sweepstakes|remarketing|retargeting)',
    'special (events|savings)',
    '(new|other|upcoming|similar|our|related|additional) (products|product|services|features|releases|arrivals)',
    '(products|product|services|goods|items|events|opportunities|news|information) .{0,12} (interest|interests|interested)',
  ],
  /** Telling people something: the company addresses the person. */
  reach_out: [
    '(send|sends|sent|sending|contact|contacts|contacted|contacting|inform|informing|informed|notify|notifying|tell|telling|email|emailing|mail|mailing|alert|alerting|communicate|communicating|provide|providing|offer|offering|deliver|delivering|display|displaying|show|showing|present|presenting|serve|serving|introduce|recommend|recommending|promote|promoting|update|updating|receive)',
  ],
  send_word: [
    '(send|sends|sent|sending|email|emailing|mail|mailing|deliver|delivering|provide|providing|offer|offering|present|presenting|forward|distribute)',
  ],
  promo_goods: [
    '(promotional|promotions|newsletter|newsletters|catalog|catalogs|catalogue|catalogues|advertisements|advertising|ads|adverts|marketing|coupons|discounts|solicitations|advertisement)',
    '(special|promotional|exclusive|personalized|personalised|tailored|relevant|exciting|latest|other|our|marketing) .{0,2} (offers|offer|deals|promotions|events|savings)',
    '(information|news|updates|emails|announcements) .{0,3} (about|on|regarding|concerning|of) .{0,5} (products|services|promotions|offers|events|sales)',
  ],
  /** Ways out, other companies' marketing, and marketing without personal data. */
  not_own_marketing: [
    '^.{0,12} (opt out|opt|unsubscribe|stop|object|withdraw|choose not|wish not)',
    'for (their|third party|third parties) .{0,4} (marketing|advertising|promotional)',
    '(not|never) .{0,4} (use|send|contact|market|process) .{0,20} (marketing|promotional|advertising|newsletters|offers|market)',
    '(do not|not) (wish|want|like) to (receive|be)',
  ],
  bounded_purpose: [
    '(not|never|no|nor) .{0,24} (for|in) any',
    'any .{0,4} (purpose|purposes) .{0,6} (disclosed|described|set|stated|specified|consent|consented|agreed|permitted by you|you|authorized|notified|approved|indicated|compatible|related)',
    '(other|any other) (purpose|purposes|reason|way|manner) .{0,8} (disclosed|described|we describe|we disclose|consent|you|explained|specified|stated|with your|set|notice|as)',
    '(prohibit|prohibited|without|only|except|unless|solely|ask)',
  ],
  others_use: [
    '(third parties|providers|provider|vendors|contractors|companies|partners|agents|they|suppliers|processors|partner|recipients|parties|affiliates|subcontractors) .{0,12} (only|use|uses|used|process|using|permitted|allowed|authorized|prohibited)',
    'cookies .{0,8} (only|solely)',
  ],
  new_use: [
    '(different|differs|differ|new|unrelated|incompatible|another|additional|other|secondary|materially) .{0,4} (purpose|purposes|use|uses|manner|way|ways|reason|from|than)',
    '(manner|way|purpose|purposes) .{0,6} (different|differs|differ|other than|incompatible|inconsistent|materially|not described|not disclosed)',
    'change .{0,6} (way|how|manner|purposes) .{0,6} (use|used|process|treat|using)',
    'use .{0,8} (differently|materially different)',
  ],
  ask_first: [
    '(have|given|give|offer|offered|provide|provided) .{0,6} (choice|opportunity|option|ability|chance)',
    '(ask|seek|obtain|request|get|require|asking|obtaining|seeking|first) .{0,6} {consent}',
    '(notify|inform|tell|notified|informed|contact) .{0,3} (you|users|customers|individuals)',
    '(without|unless|with) .{0,8} {consent}',
    '(opt out|opt in)',
    'identify the differences',
  ],
  no_new_use: ['(third parties|providers|vendors) .{0,6} (use|using|uses)'],
  tailor: [
    '(personalize|personalise|personalizing|personalising|personalized|personalised|customize|customise|customizing|customising|customized|customised|tailor|tailors|tailoring|tailored|target|targets|targeting|targeted|optimize|optimise|select|deliver|delivering|serve|serving|show|showing|display|displaying|measure|measuring|improve|improving)',
  ],
} satisfies Record<string, readonly string[]>;
