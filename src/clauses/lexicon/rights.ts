/** Words of the clauses about a person's rights: who holds them, how they are granted, what is asked for. */
export default {
  /** Whoever a right may be offered to. */
  right_holder: [
    '(californians|you|user|users|customer|customers|consumer|consumers|individual|individuals|visitor|visitors|member|members|subscriber|subscribers|resident|residents|people|persons|person|anyone|everyone|citizens|subject|subjects|shoppers|guests|parent|parents|guardian|guardians|registrants|holders|reader|readers|cardholders|players|owners)',
  ],
  /** A frame that makes the verb after it something that the person does, or has done for them. */
  right_frame: [
    '{right_holder} !we? !we? !we? (may|can|could|might)',
    '{right_holder} (are|is|be) .{0,2} (able|entitled|free|allowed|permitted|welcome) to',
    '(right|rights|ability|opportunity|option|options|choice|choices|possibility|possible|means|tools|chance|entitled|entitlement|procedures|mechanism|mechanisms|how|able|ways|way|procedure) (to|of|for|that)',
    '(allow|allows|allowing|enable|enables|enabling|let|lets|permit|permits|give|gives|require|direct) {right_holder} .{0,1} to?',
    '(require|direct|entitles|want|like|have) us .{0,1} to?',
    '(ask|request|require|demand|instruct|tell|contact|contacts|notify|asking|requesting|contacting|emailing|wish|want|like) .{0,1} (us|{company_word}) (to|that|for)',
    '(request|requests|requested|requesting|ask|requesting|demand|asking) (that|for|to)? (we|us)?',
    '{right_holder} .{0,4} (wish|wishes|want|wants|like|desire|need|needs|prefer|prefers|choose|decide|elect|wishing) .{0,2} (to|that we)',
    '(please|contact|email|email_address|call|write|log|login|logging|sign|signing|visit|visiting|go|click|clicking|form|page|web_address|settings|notify|inform) .{0,10} to',
    '^(in order|or|and|how|please|should you wish|if you wish|in addition)? to',
    'right to .{0,3} request',
    'your right to',
    '(request|requests|ask|require|demand) that .{1,3}',
    '(ask|request|require|instruct) .{1,3} to',
    '(happy|glad|pleased) to',
    '{right_holder} (have|has|enjoy|enjoys) .{0,3} (right|rights) .{1,5} to',
    '{rights_intro}',
  ],
  /** 'You have the following rights in relation to your data:' before a list. */
  rights_intro: [
    '(your|these|following|privacy) .{0,2} (rights|options|choices|controls)',
    '(right|rights|choices|entitled|following) .{0,12} (include|includes|including|following|namely|these|below|are|as follows|rights|may|can|information|data|law|gdpr|ccpa|residents|us|to|contact|circumstances|processing|regulation|act)',
  ],
  company_word: ['(company|retailer|owner|store|shop|seller|controller|business|team|office|officer|service|support)'],
  /** What a request to erase does not reach. */
  must_keep: ['not include .{0,2} {data} .{0,3} (obliged|required|obligated|need|have) to (keep|retain)'],
  /** Words that may stand between a frame and the verb that counts, or between that verb and its object. */
  co: [
    '(and|or|to|also|then|as|well|otherwise|either|directly|easily|freely|always|at|any|time|all|some|certain|much|most|part|of|for|in|on|the|a|an|that|we|us|have|has|ask|request|requests|obtain|obtaining|receive|receiving|get|gain|access|accessing|correct|correcting|correction|corrections|update|updates|updating|updated|delete|deleting|deletion|erase|erasure|erasing|remove|removal|removing|rectify|rectification|view|viewing|review|reviewing|see|check|inspect|inspection|modify|modifying|change|changing|changes|edit|editing|amend|amendment|amending|transfer|port|portability|export|download|copy|copies|restrict|restriction|restricting|limit|object|objection|block|blocking|close|deactivate|suppress|verify|confirm|manage|control|request|withdraw|complete|supplement|print|revise|fix|fixing|add|supply|know|about|inaccurate|incorrect|incomplete|outdated|errors|inaccuracies|accuracy|contents|content|exercise|your|their|rights|right|additional|reasonable|free|charge|once|year|upon|under|by|law|submit|make|verifiable|consumer|be|via|cancel|cancellation|opposition|factual|if|necessary|needed|where|possible|applicable|opt|out|log|login|sign|purge|destroy|enter|permanently|irreversibly|immediately|completely|fully|simply|anytime|promptly|manually|even|online|demand|amendments|anonymize|anonymise|anonymization|it|save|saving|archive)',
  ],
  no_duty: ['not .{0,3} (required|obligated|obliged)', '(need|needs) not'],
  /** The names of rights in a row: 'information, rectification and erasure'. */
  right_noun: [
    '(information|access|rectification|correction|erasure|deletion|restriction|limitation|portability|transferability|objection|opposition|blocking|cancellation|completion|and|or|of|data|processing|to|the|your|right|as|well)',
  ],
  right_run: ['{right_noun}? {right_noun}? {right_noun}? {right_noun}? {right_noun}? {right_noun}? {right_noun}?'],
  access_noun: [
    '(access|accessing)',
    'information (about your data)? (and|or)? (access|rectification|correction|erasure|deletion|blocking)',
  ],
  /** How a list item or title may begin before the verb that counts: 'Request access to', 'Accessing and updating'. */
  item_start: [
    '(to|request|requesting|obtain|access|accessing|review|reviewing|view|viewing|update|updating|correct|correcting|delete|deleting|change|changing|rectify|edit|modify|can|may)',
  ],
  item_link: ['(or|and|to|the|a)'],
  /** The person says a word, in plain language, and the company acts on it. */
  asks_us: [
    '(ask|asks|asking|asked|request|say|says|tell|contact|email|write|call|phone|ring|let us know)',
    '(drop|send|give|leave|shoot) us .{0,3} (line|note|email|message|word|call|ring|letter|mail|text)',
    '(get|be) in touch',
    '(press|hit|tap|click|push|use)',
  ],
  put_right: [
    '(put|puts|set|sets|putting) .{0,4} (right|straight)',
    '(fix|fixes|fixed|mend|sort out) .{0,2} (it|them|mistakes|errors|that)',
  ],
  /** What may stand before the bare names of rights in a list. */
  list_of_rights: ['{rights_intro}', '{right_holder} (may|can)', '(right|rights|entitled|entitled to|right to)'],
  /** The person asks or is entitled, and nothing else: narrower than `right_frame`. */
  ask_frame: [
    '{right_holder} .{0,3} (may|can)',
    '{right_holder} (are|is) .{0,2} (entitled|welcome|free) to',
    '(ask|request|require|tell|instruct) (us|{company_word}) to',
    '(right|rights|entitled) .{0,5} to',
  ],
  refuse: ['(refuse|refuses|deny|denies|decline|declines|reject|rejects|disregard|turn down|withhold|withholds)'],
  refused: ['(refused|denied|declined|rejected|turned down|withheld)'],
  /** Requests that are not followed, in whole clauses. */
  request_refused: [
    '(request|requests|access|deletion|erasure|correction) .{0,6} (is|are) .{0,2} {refused} .{0,3} (where|if|when|while|because|to the extent)',
    '(request|requests) (that)? we .{0,3} {refuse}',
    'we .{0,2} {refuse} .{0,3} (request|requests) .{0,2} (that|which|where|if|when|whose)',
    'not (every|all) .{0,2} (request|requests|right|rights) .{0,3} (can|will|may|is|are|apply|applies) .{0,3} (granted|met|honored|honoured|fulfilled|available|everywhere|everyone|case|cases)',
    '(no|not) .{0,2} (compliance|comply) with .{0,3} (request|requests)',
  ],
  other_refusal: [
    '(not|never|no) .{0,2} ({refuse}|{refused})',
    '(site|website|service|services) .{0,4} (is|are)',
    '(signals|dnt|track|opt out)',
    'if (we|the company) .{0,2} not',
  ],
  /** What is not right in a record, in plain words. */
  wrong_data: [
    '(errors|error|mistakes|mistake|inaccuracies|inaccuracy|gaps|slips)',
    '(what|anything|whatever|something|things|it|details|data|information|entries|any|those|that) .{0,4} (wrong|inaccurate|incorrect|incomplete|untrue|false|mistaken|stale|outdated|amiss|out of date)',
    '(wrong|inaccurate|incorrect|incomplete|untrue|false|stale|outdated) .{0,2} (details|data|information|entries|records|ones|facts|particulars)',
  ],
  mend_word: [
    '(fix|fixed|fixing|mend|mended|correct|corrected|rectify|rectified|amend|amended|repair|repaired|update|updated|change|changed|straighten|straightened|revise|revised|complete|completed|fill|filled|remedy|remedied)',
    '(put|set|putting|setting|bring|brought) .{0,4} (right|straight|in order|up to date)',
  ],
  /** Goods, pages and prices that are put right. */
  other_goods: [
    '(orders|parcel|product|products|goods|item|items|delivery|bug|bugs|price|prices|policy|repair|repairs)',
    '(your|an|the|this|that|any|each|every|open|custom) order',
    '(errors|error|mistakes|inaccuracies) .{0,4} (site|website|page|pages|catalogue|catalog|listing|manual)',
  ],
  own_record: ['{data}', '(we|us) .{0,2} (hold|holds|have|keep|know)', '(address|file)'],
  /** All that is held, in plain words. */
  whole_record: [
    '(everything|anything|all|whatever|what|which data|which information) .{0,2} (we|us) .{0,3} (have|has|hold|holds|know|keep|keeps|store|stored|collected|collect)',
    '(the lot|everything|all of it|all your data)',
  ],
  co_run: ['{co}? {co}? {co}? {co}? {co}? {co}? {co}? {co}? {co}? {co}?'],
  /** What a right is exercised on. */
  your_data: [
    '(your|their|his|her|child|childs|children) .{0,5} (information|data|info|pi|pii|details|records|record|profile|profiles|file|files|history|particulars|registration)',
    '(personal|personally|identifiable|identifying|registration|account|profile|customer|contact|collected|stored|billing|membership) (identifiable|identifying)? (information|data|info|details|records|profile|profiles)',
    '(information|data|records|details|profile|pi|pii) .{0,6} (about|regarding|concerning|relating to|related to|on|from|pertaining to|associated with) (you|your|them|him|her|yourself|themselves|an individual|that individual|the individual|individuals|consumers|users|the user|the consumer|the person)',
    '(information|data|pi|pii|details|records) .{0,2} (we|you|they|us) .{0,3} (have|has|hold|holds|keep|store|maintain|collect|collected|provide|provided|submit|submitted|process|possess|gave|give|retain|own)',
    '(information|data|details) .{0,3} (in|within|on|contained in|associated with) .{0,3} (your|their|his|her|the) .{0,3} (profile|account|file|records)',
    '(following|above) (personal)? (information|data|items|details)',
    '(such|this|these|those|said|inaccurate|incorrect|incomplete|outdated|wrong|false) (personal)? (information|data|pi|pii|profile|details|records)',
    '(pi|pii)',
  ],
  /** What 'correct' or 'delete' may take as object when it stands right before it. */
  that_data: [
    '(that|the|any|all|said)? (information|data|pi|pii|record|records)',
    '(your|their) .{0,2} (content|contents|messages|photos|posts|comments|videos|uploads)',
  ],
  your_account: [
    '(your|their|his|her|my|user|customer|the|an|online) .{0,3} (account|accounts|profile|profiles|membership)',
  ],
  /** The company, not the person, ends an account. */
  ended_by_company: [
    '(we|us) .{0,4} (suspend|terminate|block|disable|limit|investigate|retain)',
    '(violate|violates|violation|breach|abuse|misuse|payment|inactive)',
  ],
  access_word: ['(access|accessing|view|viewing|review|reviewing|see|inspect|inspection|examine|look at|print)'],
  correct_word: [
    '(correct|corrects|corrected|correcting|correction|corrections|rectify|rectifying|rectified|rectification|amend|amended|amending|amendment|amendments|update|updates|updated|updating|modify|modified|modifying|modification|modifications|edit|edits|edited|editing|change|changes|changed|changing|revise|revised|revising|fix|fixing)',
  ],
  delete_word: [
    '(delete|deletes|deleted|deleting|deletion|deletions|erase|erases|erased|erasing|erasure|remove|removed|removing|removal|destroy|destroyed|destruction|purge|purged|expunge|expunged|wipe|wiped|scrub|scrubbed)',
    'get rid of',
  ],
  restrict_word: [
    '(restrict|restricts|restricted|restricting|restriction|restrictions|limit|limits|limited|limiting|limitation|object|objects|objecting|objection|objections|oppose|opposing|opposition|block|blocked|blocking|prevent|preventing|suspend|suspension|stop|cease|freeze|pause|pausing|halt|confine|confined|confining|curb|narrow)',
  ],
  withdraw_word: [
    '(revocable|withdraw|withdraws|withdrew|withdrawn|withdrawing|withdrawal|revoke|revokes|revoked|revoking|revocation|rescind|rescinded|rescinding|retract|retracted|retracting)',
    '(take|taken|taking) back',
  ],
  /** Finding out: the verb of a right to know. */
  learn: ['(know|knowing|learn|learning|informed|told|confirm|confirmation|inquire|enquire|find out|discover)'],
  held_word: [
    '(collect|collects|collected|collecting|hold|holds|held|have|has|store|stored|stores|process|processes|processed|processing|possess|maintain|maintained|maintains|keep|keeps|kept|retain|retained|gathered)',
  ],
  /** What is changed or completed here is no record about a person. */
  correct_other: [
    '(change|changes|update|updates|modify|amend|revise) .{0,5} (policy|notice|statement|terms|practices)',
    '(change|changes|changing|update|updates|updating|modify|adjust) .{0,2} (settings|browser|mind)',
    '(change|changes|changing|update|updates|updating|modify|adjust) .{0,2} (preference|preferences)',
  ],
  /** Things that are deleted without any data at the company going away. */
  delete_other: [
    '{delete_word} .{0,6} (cookie|cookies|beacons|cache|browser|lsos)',
    '{delete_word} .{0,6} (app|application|apps|software|basket|cart|wishlist)',
    '(remove|removed|removing|delete|deleted|removal) .{0,12} (mailing|email|distribution|marketing|contact|catalog|subscriber|telephone|call|promotional|subscription) (list|lists|database)',
    '(remove|removed|removing|removal|delete|deleted) .{0,8} (from|off) .{0,4} (list|lists|mailings)',
  ],
  /** 'Limit' and 'stop' said of things that are not the use of personal data. */
  other_limits: ['(limit|limits|restrict|stop|block) .{0,6} (cookies|liability|access|tracking|emails|receiving)'],
  discriminate: [
    '(discriminate|discriminates|discriminated|discriminating|discrimination|discriminatory|discriminatorily|retaliate|retaliated|retaliation|retaliatory)',
  ],
  discriminate_other: [
    '(race|religion|gender|sex|ethnicity|employment|hiring|sexual|disability|nationality|workplace|tolerate)',
  ],
  californian: [
    '(california|ca|californian|californias) .{0,2} (resident|residents|consumer|consumers|customer|customers|user|users|minors|citizens)',
    '(residents|resident|consumers|customers|users|reside|residing|live|lives|living|domiciled) .{0,2} (in|of|from) .{0,4} california',
    '(minor|minors|people|persons|individuals|anyone|those|visitors|members|households) .{0,4} (in|of|from) .{0,2} california',
    'californians',
    '(where you live|state you live in|state of residence|residents of) .{0,6} california',
  ],
  only_identity: [
    '(verify|verified|verifying|verification|authenticate|confirm) .{0,6} (identity|you|request|requester|authority)',
    '(authorized|authorised) agent',
  ],
  /** What no one should suffer for using a right. */
  worse_off: [
    '(worse|poorer|lower|lesser|inferior) .{0,2} (price|prices|service|services|treatment|terms|deal|quality)',
    '(charged|charge|charging) .{0,4} more',
    '(deny|denied|denying|refuse|refused|refusing|penalize|penalise|penalized|penalised|penalty|disadvantage|disadvantaged|disadvantages|detriment|punish|punished|treated differently|treat you differently|treated worse|treated less|treat you worse|treat you less|suffer|withhold)',
    'different (price|prices|rate|rates|level|quality)',
  ],
  /** It is the person who refuses (cookies, messages), or gets no access to the site. */
  person_refuses: [
    '(you|users|visitors|browser|browsers) .{0,8} (refuse|decline|reject|deny|turn down)',
    '(refuse|decline|reject|deny) .{0,6} (cookie|cookies|goods|service|services|transaction|order|orders)',
  ],
  person_cannot: [
    '(you|users|visitors|child|children|he|she|they|visitor) .{0,1} (may|might|can|could|will|would|are) .{0,2} (not|unable)',
    '(cookie|cookies|features|functionality)',
  ],
  authority_request: [
    '(government|governmental|authorities|authority|enforcement|subpoena|subpoenas|court|agencies|track|warrant|remedies|legally valid)',
  ],
  /** Requests that are no privacy requests, and wants of data on the person's side. */
  other_request: [
    '(refund|refunds|exchange|warranty|beta|coupon|coupons|employment|loan)',
    '(return|returns|returning) .{0,2} (goods|policy|product|products|items)',
    'credit (application|applications)',
    '(access|use) (to|of) .{0,2} (site|website|service|services|shop|store|platform)',
    '(do not|choose not to|fail to|decline to|not|not to) (provide|supply|give|submit|share)',
    'without (this|that|such|the|your|these) .{0,3} (information|data|details)',
  ],
  /** A controller that one holds in the hand. */
  device_controller: [
    '(game|gaming|touch|volume|motion|remote|light|wireless|midi) (controller|controllers)',
    '(console|consoles|bluetooth|batteries|battery|joystick)',
  ],
  not_privacy_request: ['{authority_request}', '{other_request}'],
  not_a_refusal: [
    '(some|many|other|most) .{0,4} (companies|providers|services) .{0,4} (unable|not)',
    '{only_identity}',
    '{authority_request}',
    '{other_request}',
  ],
  business_sale: ['(merger|acquisition|acquired|bankruptcy|buyer|purchaser|successor|sale of|reorganization)'],
  /** Someone else than the person looks at, changes or removes data: no right of the person. */
  other_actor: [
    '(reserve|reserves|reserving|reserved) .{0,4} (right|rights)',
    'we (have|retain|shall have) .{0,2} (right|rights)',
    '(customer|member|user|client) (service|services|support|care|representatives|team) .{0,3} (can|may|will|might)',
    '(employee|employees|personnel|staff|contractors|hackers|intruders|unauthorized|unauthorised|administrators|vendors) .{0,14} (access|accesses|accessing|view|see|review|modify|change|alter|edit)',
    '(allow|permit|authorize|authorise|give|grant|enable|allows|gives) .{0,2} (us|them|it) .{0,4} {access_word}',
    '(enforcement|authorities|police|court|courts|government|regulators) .{0,4} (may|can|could) .{0,3} (request|access|require|obtain)',
    'we (may|also|will|can|shall)? .{0,1} (ask|require|instruct|request|oblige) .{0,3} (hosts|vendors|providers|partners|suppliers|contractors|processors|companies|parties|agents|affiliates)',
    '(other|fellow) (users|members|people|customers|visitors|players|participants|buyers|sellers) .{0,6} (access|view|see|review|read|edit)',
    '(third parties|advertisers|they|anyone|others|partners|providers|authorities|agencies) .{0,4} (may|can|could|will|might|to) .{0,3} (access|view|see|review|read|modify|edit)',
  ],
  /** Asks to be told, as a request or as a question that is answered by how to ask. */
  asks_for_record: [
    '(ask|asks|request|copy of|printout of) .{0,4} {whole_record}',
    'want to (see|know|check|read|find out) .{0,1} {whole_record} .{0,16} {asks_us}',
  ],
  asks_for_change: [
    'want (it|them|something|anything|this) .{0,2} (changed|corrected|fixed|amended|updated) .{0,8} {asks_us}',
  ],
} satisfies Record<string, readonly string[]>;
