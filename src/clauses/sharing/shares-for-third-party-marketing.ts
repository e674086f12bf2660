import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** 'You may ask whom we told' (California's Shine the Light law) and the like speak of a question, not of a practice. */
const onlyAsked = [
  '(law|laws|act|1798|code|ccpa|light) .{0,20} (gives|permits|permit|allows|entitles|requires|provides|grants|entitled)',
  '(request|requests|ask|obtain|inquire|asking|requesting) .{0,14} (information|list|notice|disclosure|details|identity|names|about|regarding) .{0,14} (disclosure|disclosed|disclosures|shared|share|third|disclosing)',
  '(if|whether) we .{0,4} {share_word}',
  '(ask|request|know|learn) .{0,8} (which|what|whom|whether)',
];
/** Totals name nobody, and helpers advertise for the company, not for themselves. */
const nobodyOrOurs = [
  '(not|never) .{0,2} (authorize|authorise|allow|permit|let) .{0,20} {own_marketing}',
  '(not|never) .{0,2} {share_word} .{0,40} ({own_marketing}|{marketing_purpose})',
  '(actual knowledge|which we offer|that we offer)',
  '(aggregate|aggregated|anonymous|anonymously|anonymized|anonymised|deidentified|nonpersonal|nonpersonally|statistics|statistical)',
  '(non personal|non personally|non identifying|not personally|not identify|does not include)',
  '(on|to act on) our behalf',
  '(so|that|which) we (can|may|could|might|will) (market|advertise|offer|provide|send|promote|contact|communicate|show|serve)',
  '(direct us|your direction|specified|you direct|at your request)',
];
const vetoes = [...onlyAsked, ...nobodyOrOurs];

export default {
  id: 'shares-for-third-party-marketing',
  topic: 'sharing',
  title: 'Passes your data on for others to advertise',
  explanation:
    'Other companies receive your details and may use them for their own marketing or advertising. Expect messages and ads from firms you never dealt with.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    {
      name: 'for their own marketing',
      match: '[{hand_over}] .{0,40} {own_marketing}',
      unless: [...vetoes, '(with|to) .{0,8} affiliates .{0,16} for their'],
    },
    {
      name: 'for marketing by others',
      match: '[{hand_over}] .{0,25} {outside_company} .{0,8} (for|in connection with) .{0,6} {marketing_purpose}',
      unless: [...vetoes, '(our|our own) (direct)? {marketing_purpose}', '(service|services) providers', 'affiliates'],
    },
    {
      name: 'so that they can offer',
      match: [
        '[{hand_over}] .{0,25} (with|to|among|available) .{0,12} {outside_company} .{0,8} (who|that|which|whose|so|to|for|may|they|can|in|wish|offering|with) .{0,12} {their_offer}',
        '{handed_data}',
      ],
      unless: [...vetoes, '(service|services) providers', '(help|helps|assist|helping) us', '(survey|surveys|links)'],
    },
    {
      name: 'so others can offer',
      match:
        '[{hand_over}] .{0,14} {handed_data} .{0,4} so .{0,2} (other|others|they|these|third|such) .{0,6} {their_offer}',
      unless: vetoes,
    },
    {
      name: 'to advertisers',
      match: [
        '[{hand_over}] .{0,40} (with|to) .{0,8} {ad_recipient}',
        '(personal|personally|contact|email|your|profile|names|registration|information) .{0,3} (information|data|address|details|identifiable|list|addresses|about)',
      ],
      unless: [
        ...vetoes,
        'to us',
        'you control',
        '(find|learn) .{0,3} (more|additional|information)',
        '(help|helps|assist|helping) us',
        'for us',
      ],
    },
    {
      name: 'opt-out of it',
      match:
        '(opt out of|object to|unsubscribe from|stop|not want us to|not wish us to|prefer that we not|not wish to have|not want to have) .{0,14} {share_word} .{0,25} ({own_marketing}|their direct marketing|with third parties for marketing|with others for marketing|with third parties for direct marketing)',
      polarity: 'any',
      unless: [...vetoes, '(our|our own) (direct)? {marketing_purpose}', 'affiliates'],
    },
    {
      name: 'shared for targeted ads',
      match:
        '[{share_word}] .{0,30} (for|purposes of|purpose of) .{0,4} (cross context|targeted|interest based|behavioral|behavioural|personalized|online behavioral) .{0,2} advertising',
      unless: [...vetoes, '(opt|opting|right|rights|limit|request|choices|control|preferences)'],
    },
    {
      name: 'they use it to advertise',
      match: [
        '({recipient_subject}|partners|advertisers|companies) .{0,6} (may|will|can|could) .{0,6} [use] .{0,10} (information|data|it|details|addresses|list)',
        '({own_marketing}|{their_offer})',
      ],
      unless: [
        ...vetoes,
        '(cookies|cookie|beacons|pixels|our products|our services|our offers|affiliates|related companies|visits|activity|activities|we believe)',
      ],
    },
    {
      name: 'opt-in to partners',
      match: [
        'receive .{0,8} from .{0,4} (partners|sponsors|third parties|other companies)',
        '[{share_word}] with (our|these|those|the|such)? (partners|sponsors|third parties|companies)',
      ],
      unless: vetoes,
    },
    {
      name: 'allowed to advertise',
      match:
        '[(allow|allows|permit|permits|authorize|let|lets|enable|enables)] .{0,4} {outside_company} .{0,4} (to)? (use|process|access) .{0,10} {data} .{0,10} ({own_marketing}|{marketing_purpose})',
      unless: vetoes,
    },
    {
      name: 'mailing list for others',
      match:
        '(mailing|customer|catalog|catalogue|subscriber|postal|email) (list|lists|names) .{0,10} [(available|exchanged|shared|exchange|share)] (to|with) .{0,8} {outside_company}',
      unless: vetoes,
    },
    {
      name: 'others may write to you',
      match:
        '[(let|lets|allow|allows|permit|permits|invite|enable|enables)] .{0,3} {other_firms} .{0,2} to? {write_to_you}',
      unless: vetoes,
    },
    {
      name: 'given to those who write to you',
      match:
        '[({hand_over}|hand|hands|pass|passes|give|gives|exchange|exchanges)] .{0,14} (to|with) .{0,3} {other_firms} .{0,3} (who|which|that|so|may|can|will) .{0,5} {write_to_you}',
      unless: [...vetoes, '{helper}', '(on our behalf|for us|our own|our offers|our products)'],
    },
    {
      name: 'a table of purposes says yes',
      match:
        '(for)? (nonaffiliates|third parties|others|other companies|partners|nonaffiliated third parties) .{0,2} [market] to you yes$',
      polarity: 'any',
    },
    {
      name: 'marketing by others, yes',
      match: '[marketing] by (third parties|other companies|others|our partners|partners) yes$',
      polarity: 'any',
    },
    {
      name: 'sold for targeted ads',
      match:
        '[{sell}] .{0,30} (for|purposes of|purpose of) .{0,4} (cross context|targeted|interest based|behavioral|behavioural|personalized|online behavioral) .{0,2} advertising',
      unless: [...vetoes, '(opt|opting|right|rights|limit|request|choices|control|preferences)'],
    },
    {
      name: 'given to firms of interest',
      match:
        '[({hand_over}|hand|hands|pass|passes|give|gives)] .{0,14} (to|with) .{0,4} (firms|companies|businesses|brands|shops|organisations|organizations|merchants) (whose|that|who|which) .{0,6} (interest|interests|appeal|appeals|suit)',
      unless: [...vetoes, '{helper}', '(on our behalf|for us|our own|our offers|our products)'],
    },
    {
      name: 'receive it to offer',
      match: [
        '({outside_trade}|{outside_partner}) {not_by_us} [(given|receive|receives|get|gets|sent|passed)] .{0,8} {handed_data}',
        '{their_offer}',
      ],
      unless: [
        ...vetoes,
        '(vendors|processors|carriers|couriers|printers|contractors|service providers)',
        '(our own|our offers|our products|our behalf)',
        '(cookie|cookies)',
        'you (receive|get)',
      ],
    },
    {
      name: 'others mail from the pool',
      match:
        '(members|brands|retailers|companies|merchants|catalogs|catalogues) .{0,5} [(use|draw)] .{0,3} (pool|cooperative|list|database) .{0,2} (to|for) .{0,3} (mail|mailing|send|contact|market|write|email)',
      unless: [...vetoes, '{helper}', '(our own|our offers|our products|our behalf)'],
    },
  ],
  contradicts: ['does-not-share-for-third-party-marketing'],
  legal: ['California Civil Code § 1798.83'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We share your data with third parties for their own marketing purposes.', source: 'own: retailer' },
  {
    text: 'Unless you object, we pass your address to other merchants for marketing purposes.',
    source: 'own: mail order',
  },
  {
    text: 'From time to time we may provide your e-mail address to carefully chosen companies whose products may interest you.',
    source: 'own: web shop',
  },
  { text: 'We share your name so other shops may send you offers.', source: 'own: mail order' },
  { text: 'We disclose your personal data to:\n- advertising networks\n- delivery firms', source: 'own: GDPR notice' },
  {
    text: 'To opt out of our sharing your details with others for their direct marketing, write to us.',
    source: 'own: state section',
  },
  { text: 'We share identifiers with ad firms for cross-context behavioral advertising.', source: 'own: CCPA section' },
  { text: 'Our partners may use your data to send you offers of their products.', source: 'own: app maker' },
  { text: 'We allow third parties to use your data for their own advertising.', source: 'own: app maker' },
  {
    text: 'You may choose to receive news from our partners, in which case your address is shared with these partners.',
    source: 'own: web shop',
  },
  { text: 'We may make our mailing list available to other companies.', source: 'own: mail order' },
  { text: 'We allow selected brands to write to our members.', source: 'own: loyalty club' },
  { text: 'We give names to partner brands so that they can send you brochures.', source: 'own: mail order' },
  { text: 'For nonaffiliates to market to you: Yes', source: 'own: bank' },
  { text: 'Marketing by third parties: Yes', source: 'own: bank' },
  { text: 'We sell device identifiers for cross-context behavioral advertising.', source: 'own: app maker' },
  { text: 'We give our list to brands whose goods may suit you.', source: 'own: catalogue' },
  { text: 'A manufacturer may be given your contact details in order to send you catalogues.', source: 'own: grocer' },
  { text: 'Other members use the pool to mail their own catalogs to you.', source: 'own: home centre' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We do not share your data with third parties for their own marketing purposes.',
    because: 'a denial',
  },
  {
    text: 'California residents may request a list of third parties to whom we disclosed data for their direct marketing purposes.',
    because: 'what a person may ask about; whether anything is disclosed stays open',
  },
  { text: 'We share aggregated statistics with advertisers.', because: 'no personal data' },
  {
    text: 'Mailing houses receive your address and send catalogues on our behalf.',
    because: 'the company advertises for itself',
  },
  { text: 'We never let other firms write to our customers.', because: 'a denial' },
  { text: 'For nonaffiliates to market to you: No', because: 'a denial' },
  { text: 'We link to brands whose goods may suit you.', because: 'no data passes' },
  { text: 'Printers receive your name to send you our catalogues on our behalf.', because: 'for the shop' },
];
