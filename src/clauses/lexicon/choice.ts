/** Words of the choice clauses: how a person says no or yes, what messages they stop, and how a cookie is refused. */
export default {
  opt_out: ['(opt|opts|opted|opting) .{0,1} out', '(optout|optouts)', 'opt outs'],
  /** Messages that want to sell something, and those that a person may ask to stop. */
  marketing_message: [
    '(marketing|promotional|promotion|promotions|commercial|newsletter|newsletters|enewsletter|enewsletters|solicitations|solicitation|catalog|catalogs|catalogue|catalogues|offers|mailings|mailing|announcements|subscriptions|subscription|telemarketing|specials|brochures|leaflets|flyers|discounts|coupons)',
    'direct mail',
    '(text|sms|mms|email|mail|push|other|future|further|such|these|those|our|any|all|additional|unwanted|unsolicited|these|from) .{0,3} (email|emails|messages|message|communications|communication|mailings|mail|correspondence|texts|notifications|alerts|updates|contact|calls)',
    '(emails|texts|communications|messages|notifications|mailings|calls|it|them)',
    'new products',
  ],
  /** What follows 'if you do not want our mails': the way to say so. */
  way_to_say_no: [
    '(contact|contacting|click|clicking|email|emailing|call|calling|write|writing|reply|replying|check|uncheck|unchecking|follow|following|visit|log|let us know|tell|telling|inform|informing|notify|notifying|unsubscribe|opt|request|change|update|adjust|indicate|select|selecting|deselect|untick|instructions|preferences|preference|link|asking|ask)',
  ],
  /** 'Once you have opted out, we still write about orders': presumes the choice without giving it. */
  after_the_opt_out: [
    '(if|once|after|when|even if|though) (you|user|users|customers) (do|have|has)? (opt|opted|opts|unsubscribe|unsubscribed)',
    'after opting out',
    '(even if|though|although) .{0,8} (opt|opts|opted|unsubscribe|unsubscribed)',
    'opt out information',
  ],
  /** What else can be opted out of. */
  not_of_mail: [
    '{opt_out} .{0,5} (cookies|cookie|tracking|analytics|use of cookies|targeted|behavioral|interest|sale|sales|arbitration)',
    '{opt_out} .{0,12} (analytics|cookies|interest based|targeted|behavioral|tracking|ad networks|ads)',
    '{analytics_name}',
  ],
  preference_place: ['(preferences|preference|settings|choices|options|center|centre|subscriptions|subscription)'],
  mailing_list: [
    '(mailing|marketing|email|emailing|contact|subscriber|promotional|distribution|telephone|call|text) .{0,2} (list|lists|database|program)',
    'our (list|lists)',
    '(these|those|such) lists',
    'off (the|our|that|this) .{0,1} (list|lists)',
  ],
  refusing_word: [
    '(refuse|refuses|refusing|reject|rejects|rejecting|decline|declines|declining|disable|disables|disabling|block|blocks|blocking|delete|deletes|deleting|remove|removing|clear|clearing|erase|erasing|restrict|restricting|control|controlling|manage|managing|prevent|preventing|deactivate|deactivating|avoid|limit|limiting|eliminate|deny|disallow|purge|opt out|opting out|turn off|turning off|switch off|switching off|stop|stopping|exclude|suppress)',
  ],
  /** Who may refuse: 'you can', 'you are free to', 'users may choose to'. */
  person_may: [
    '(you|users|user|visitors|visitor|customers|everyone|anyone) .{0,3} (can|may|could|able|free|choose|wish|have|should|might|must|need|want)',
    '(option|options|ability|possible|possibility|right|choice|choose|instructions|easy|how) .{0,3} to',
  ],
  /** The cookie policy, where the choices may stand. */
  other_document: [
    '(cookie|cookies) .{0,1} (policy|notice|statement|use statement) .{0,3} (describes|explains|contains|for|to|tells|sets)',
    '(see|read|visit|view|refer to|consult) .{0,6} (cookie|cookies) .{0,1} (policy|notice|statement) .{0,2} (for|to|about|on|regarding)',
    '(how to|information|details|learn) .{0,24} (see|read|visit|refer|consult|in) .{0,6} (cookie|cookies) .{0,1} (policy|notice|statement)$',
    'use statement',
  ],
  person_does_not: [
    '(if|when|by|without|should) (you|users)? .{0,3} (disable|disabling|block|blocking|refuse|refusing|reject|rejecting|delete|deleting|decline|turn) .{0,6} {cookie} .{0,12} (may|might|will|can|could|some|certain|features)',
  ],
  /** What interest-based advertising and measurement are called where they can be refused. */
  ad_choice_target: [
    '{named_interest_ads}',
    '{interest_ads}',
    '{analytics_name}',
    '(interest|behavior) based',
    '(analytics|tracking|targeting|adchoices|personalization|personalisation|doubleclick|profiling)',
    '(ad|ads|advertising|advertisement|advertiser) (network|networks|cookie|cookies|partner|partners|companies|company|server|servers|personalization|serving|technologies|providers|tracking|delivery|vendors|targeting|practices|programs|preferences)',
    'third party .{0,1} (cookie|cookies|advertising|ad|ads|vendor|vendors|advertisers|tracking|targeting|networks)',
    '(google|facebook|doubleclick|vendors|their|advertisers) .{0,4} (cookie|cookies|pixel)',
    '(cross context|online) .{0,1} (behavioral|behavioural)',
    '(this|such|these|that|those|their) .{0,3} (advertising|ads|advertisements)',
  ],
  ad_identifier: ['(advertising|ad) (identifier|identifiers|id|ids)'],
  ad_settings: [
    '(ad|ads|advertising|advertisement) (settings|preferences|preference|choices|controls|personalization|tracking)',
  ],
  ad_choice_object: [
    '{named_interest_ads}',
    '{ad_settings}',
    '(tailored|relevant) (ads|advertising|advertisements)',
    'whether .{0,8} ads',
    'personalized .{0,6} advertising',
    'interest based',
  ],
  ad_choice_body: [
    '(network|national) advertising initiative',
    'digital advertising (alliance|accountability)',
    '(adchoices|youradchoices|nai|daa|edaa|daac)',
    '(your|ad) (online|ad) choices',
    'interactive digital advertising alliance',
    'interactive advertising bureau',
  ],
  /** A yes in so many words. */
  asked_consent: [
    '(explicit|express|prior|affirmative|opt in|written|specific|your|their|individual|customer|user|freely|separate|advance|specifically|clear|expressed|such|unambiguous|informed) .{0,3} {consent_word}',
    '(prior|express|explicit) agreement',
    '{consent_word} (of|from) .{0,3} (you|user|users|customer|customers|individual|individuals|person|member)',
  ],
  consent_word: [
    '(prior|express|explicit) agreement',
    '(consent|consents|permission|authorization|authorisation|approval|optin)',
    'opt in',
  ],
  said_yes: [
    '(you|they|users|user|customers|customer|visitors|patient|individual|person|has|have|specifically|expressly|explicitly|affirmatively|voluntarily) .{0,3} (consent|consented|agree|agreed|permit|permitted|authorize|authorized|authorise|authorised|approve|approved)',
    '(authorized|authorised|permitted|approved|agreed|requested) by (you|the user|the customer|the individual|users|customers)',
    '(opt|opted|opting) in',
    '(said|say) yes',
    '(give|gives|gave|given|grant|grants|granted|provide|provided|have|has|received|obtained) .{0,5} {consent_word}',
    '(chosen|choose|elected|elect|asked|requested) .{0,1} to receive',
    'you .{0,3} allow (us|it|this)',
  ],
  /** Things that the person does to say yes. */
  yes_by_deed: [
    '(asked|tapped|typed|ticked|tick|switched|switch|turned|turn|signed up|sign up|requested|pressed|clicked)',
    'ask for',
  ],
  /** Goods and money wait too. */
  waits_otherwise: [
    '(order|orders|parcel|password|refund|payment|item|delivery|light|lamp|chair|alarm|substitute|return)',
  ],
  /** What waits for the yes. */
  consent_practice: [
    '{share_word}',
    '(marketing|promotional|promotions|newsletter|newsletters|advertising|offers|direct|sms|text|texts|email|emails|notifications)',
    '(sensitive|location|geolocation|gps|health|biometric|special|camera|microphone|contacts|photos|cookies|cookie|race|religion|medical)',
    '(provide|provided|pass|passed|given|sold|give|sell|rent|use|collect|process|contact|send|access|obtain|publish|post|store|transfer|record|call) .{0,8} ({data}|you|it|them|third|outside|other|testimonial|testimonials)',
  ],
  /** Consent that is not a choice about one's own data practice: parents', to changes, by mere use. */
  other_consent: [
    '(parent|parents|parental|guardian|guardians|child|children|minor|minors|teenagers)',
    '(changes|modifications|amendments|revisions|revise) .{0,6} (policy|notice|statement|terms|this)',
    '(materially|material) (change|changes|different)',
    '(changes|change) .{0,4} material',
    '(unable|try|trying|attempt) to (obtain|get)',
    '(you|customers|users) (should|must|need to|have to|are required to|agree to) .{0,3} (obtain|get|have)',
    'consent .{0,3} (deemed|implied)',
    '(our|its|their) .{0,2} (consent|permission|authorization|authorisation|approval)',
    '{consent_word} of the company',
    'company (prior|express)? (written)? (consent|permission|authorization|authorisation|approval)',
    '(permitted|authorized|required|allowed) (by|under|pursuant) .{0,3} (law|laws|agreement|applicable)',
    'by .{0,2} (opting|using|visiting|accessing|continuing|browsing|entering|providing|submitting|registering|accepting|placing)',
    '(withdraw|withdrawing|withdrawn|withdrawal|revoke|revoking)',
    '(your|the) (use|continued use)',
    '(no matter|regardless|wherever|irrespective) .{0,8} you .{0,3} (consent|agree)',
    '(right|rights) .{0,3} (only|applies)',
  ],
} satisfies Record<string, readonly string[]>;
