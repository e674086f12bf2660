/** Words for what data is used for: the verbs of use, marketing in its many names, and purposes. */
export default {
  /** What is sent or shown to people to make them buy. */
  promo: [
    '(promotional|promotions|promotion|newsletter|newsletters|catalog|catalogs|catalogue|catalogues|advertisements|advertisement|advertising|ads|adverts|marketing|offers|coupons|deals|discounts|solicitations|remarketing|retargeting|sweepstakes|contests|sales)',
    'special (events|savings|offer)',
    '(new|upcoming|similar|related|other|our|latest|additional) (products|product|features|releases|arrivals|merchandise|goods)',
    '(new|other|similar|upcoming|related|additional) services',
    'our .{0,3} (products|services) (and|or) (services|products|events|promotions)',
    '(products|product|services|goods|items|events|opportunities|news|information) .{0,12} (interest|interests|interested) ',
  ],
  /** Telling people something: the company addresses the person. */
  reach_out: [
    '(send|sends|sent|sending|contact|contacts|contacted|contacting|inform|informing|informed|notify|notifying|tell|telling|email|emailing|mail|mailing|alert|alerting|communicate|communicating|provide|providing|offer|offering|deliver|delivering|display|displaying|show|showing|present|presenting|introduce|recommend|recommending|promote|promoting|update|updating|serve|serving|suggest|suggestions|recommendations|let)',
  ],
  send_word: [
    '(send|sends|sent|sending|deliver|delivering|forward|distribute|distributing)',
    '(provide|providing|offer|offering|present|presenting|email|emailing|mail|mailing|post|show|showing|serve|serving) (you|users|customers|visitors|our customers|our users|subscribers|them)',
  ],
  promo_goods: [
    '(promotional|promotions|newsletter|newsletters|catalog|catalogs|catalogue|catalogues|advertisements|advertising|ads|adverts|marketing|coupons|discounts|solicitations|advertisement)',
    '(special|promotional|exclusive|personalized|personalised|tailored|relevant|exciting|latest|other|our|marketing) .{0,2} (offers|offer|deals|promotions|events|savings)',
    '(information|news|updates|emails|announcements|texts|messages) .{0,3} (about|on|regarding|concerning|of) .{0,12} (products|promotions|offers|events|sales|deals|savings)',
  ],
  /** Ways out, other companies' marketing, and marketing without personal data. */
  not_own_marketing: [
    '^.{0,12} (opt out|opt|opting|unsubscribe|stop|object|withdraw|choose not|wish not|modify)',
    'for (their|third party|third parties|its own|their own) .{0,4} (marketing|advertising|promotional)',
    '(not|never) .{0,4} (use|send|contact|market|process) .{0,20} (marketing|promotional|advertising|newsletters|offers|market)',
    '(do not|not|no longer) (wish|want|like) .{0,2} (to)? (receive|be|us)',
    '(share|sharing|shared|disclose|disclosed|sell|provide|provided|transfer) .{0,24} (third parties|partners|affiliates|advertisers|other companies)',
    '(marketing assistance|people who|who will send|companies who|who wants to)',
    '(right|ask|request|tell|instruct) .{0,10} stop',
  ],
  bounded_purpose: [
    '(not|never|nor) .{0,3} (use|used|process|processed|using|utilize|be|sell|share|disclose)',
    '(no|never) .{0,12} (be|is|are) .{0,2} (used|processed)',
    'any .{0,4} (purpose|purposes|reason|way) .{0,6} (disclosed|described|set|stated|specified|consent|consented|agreed|you|authorized|notified|approved|indicated|compatible|related|for which|other than|not|prohibited)',
    '(other|any other) (purpose|purposes|reason) .{0,8} (disclosed|described|we describe|we disclose|consent|you|explained|specified|stated|with your|set|notice)',
    '(prohibit|prohibited|restricted|unless|solely|forbidden|ask)',
    '(person|anyone|others|users|parties|party|providers|vendors|partners|contractors|they|members|advertisers) .{0,8} (use|uses|used|process)',
    'without (your|their|first|prior|explicit|express)',
    '(blocked|barred) from',
    '(use|using) .{0,2} (site|sites|services|service|content|website|materials|software)',
  ],
  others_use: [
    '(parties|providers|provider|vendors|contractors|companies|partners|agents|they|suppliers|processors|partner|recipients|affiliates|subcontractors|employees|personnel|processor) .{0,14} (only|use|uses|used|process|using|permitted|allowed|authorized|prohibited|contractually)',
    '(permitted|allowed|authorized|authorised|entitled|contractually|obligated|obliged|agree|agreed) .{0,4} (use|process|access|only|not|to)',
    'cookies .{0,8} (only|solely)',
    'you (may|can|must|should|shall|agree|will) .{0,4} (use|access)',
    '(site|website|service|services|app) (may|can|must|shall|should) .{0,3} be used',
    '(prohibit|prohibits|prohibited|require|requires) .{0,8} (them|providers|parties|vendors|from|partners)',
    '(clients|software|servers|vendors|tools|technology)',
    '(request|right|ask|instruct) .{0,4} (that|to|us)',
  ],
  new_use: [
    '(different|differs|differ|unrelated|materially different|another|new|materially) .{0,3} (purpose|purposes|manner|way|ways|from|than)',
    '(manner|way|purpose|purposes|ways) .{0,8} (different|differs|differ|other than|incompatible|inconsistent|not described|not disclosed|unrelated|not covered|not set|beyond|not previously|not compatible|not stated)',
    'differently (than|from)',
    'other than .{0,4} (those|as|the) (described|stated|disclosed|set|outlined|purposes|listed|purpose)',
  ],
  ask_first: [
    '{choice_given}',
    '(ask|asks|seek|seeks|obtain|request|get|asking|obtaining|seeking|need|asked) .{0,8} {consent}',
    '(not|never) .{0,40} (without|unless) .{0,10} {consent}',
    '(without|unless) .{0,10} {consent} .{0,30} not',
    'identify the differences',
    '(before|until) .{0,6} {consent}',
    '{consent} .{0,4} (obtained|sought|asked|required|requested|needed|first|beforehand) .{0,3} (before|prior|first)',
    'ask you (before|first)',
  ],
  no_new_use: [
    '(parties|providers|vendors|partners) .{0,6} (use|using|uses)',
    '(laws|countries|country|jurisdictions|regions)',
    '(share|sharing|shared|disclose) .{0,12} (outside|parties|other)',
    'opt out .{0,8} receiving',
  ],
  tailor: [
    '(personalize|personalise|personalizing|personalising|personalized|personalised|customize|customise|customizing|customising|customized|customised|tailor|tailors|tailoring|tailored|target|targets|targeting|targeted|optimize|optimise|select|deliver|delivering|serve|serving|show|showing|display|displaying|measure|measuring|improve|improving)',
  ],
  kept_only: [
    '{retain} .{0,10} (only|solely)',
    'only .{0,3} {retain}',
    '(as long as|so long as)',
    '(how long|to the extent)',
  ],
  using: ['(use|uses|used|using|process|processed|processing|treat)'],
  choice_given: [
    '(have|given|give|offer|offered|provide|provided|giving|gives|offering|providing) .{0,8} (choice|choices|opportunity|option|ability|chance)',
    '(choose|decide|determine) .{0,2} (whether|not)',
    '(object|consent) .{0,4} (to|such)',
    '(able|opportunity|right|free|allow you|chance|option) to .{0,4} (opt|choose|object|decline|refuse|decide)',
    '(opt out|opt in)',
    'you (may|can|will be able to) .{0,3} (refuse|object|decline|opt|choose|decide)',
  ],
  third_party_ads: [
    '(third|other|outside|unaffiliated) .{0,3} (party|parties|companies|advertisers|advertising|vendors) .{0,4} (serve|serves|display|deliver|show|target|place|track)',
    '(network|networks|advertisers|advertiser|they|servers|providers) .{0,3} (serve|serves|display|deliver|use|place|may|show|target|can|set)',
    '(these|such|other) companies .{0,3} (serve|use|place|may|show|target|can)',
    '(allow|allows|permit|enable|let|lets) .{0,3} (third|advertisers|advertising|selected|google|partners)',
    'google .{0,4} (serve|use|uses|show|place|display)',
  ],
} satisfies Record<string, readonly string[]>;
