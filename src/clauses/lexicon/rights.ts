/** Words of the clauses about a person's rights: who holds them, how they are granted, what is asked for. */
export default {
  /** Whoever a right may be offered to. */
  right_holder: [
    '(you|user|users|customer|customers|consumer|consumers|individual|individuals|visitor|visitors|member|members|subscriber|subscribers|resident|residents|people|persons|person|anyone|everyone|citizens|subject|subjects|shoppers|guests|parent|parents|guardian|guardians|registrants|subscriber|he|she|reader|readers|cardholders|members|applicants)',
  ],
  /** A frame that makes the verb after it something that the person does or has done for them. */
  right_frame: [
    '{right_holder} .{0,3} (may|can|could|might)',
    '{right_holder} (are|is|be) .{0,2} (able|entitled|free|allowed|permitted|welcome)',
    '(right|rights|ability|opportunity|option|options|choice|choices|possibility|means|tools|controls|way|ways|chance|entitled|entitlement|procedure|procedures|mechanism|mechanisms|how) .{0,2} (to|of|for|that)',
    '(right|rights|requests)',
    '(allow|allows|allowing|enable|enables|enabling|let|lets|permit|permits|help|helps|require|requires) (you|users|customers|members|individuals|consumers|visitors|us)',
    '(ask|asks|request|require|demand|instruct|tell|contact|contacts|email|call|write|notify|asking|requesting|contacting|emailing|writing) (us|to|that|our|the|we|him|it)',
    '(wish|wishes|want|wants|like|desire|desires|need|prefer|prefers|choose|chooses|wishing|seek|seeks) .{0,2} to',
    '(request|requests|requested|requesting|ask|upon your request|at your request)',
    'we (will|shall|would|can|also)? (provide|offer|offers|give|gives|make) .{0,8} (to|with|the)',
  ],
  /** What a right is exercised on. */
  your_data: [
    '(your|their|his|her) .{0,4} (information|data|info|pi|pii|details|records|record|profile|profiles|account|accounts|file|files|preferences|history|registration|address|addresses|email|particulars)',
    '(personal|personally|identifiable|identifying|registration|account|profile|customer|contact|collected|stored) (identifiable|identifying)? (information|data|info|details|records|profile|profiles)',
    '(information|data|records|details|profile|pi|pii|account) .{0,6} (about|regarding|concerning|relating to|related to|on|from|pertaining to|associated with) (you|your|them|him|her|yourself|themselves|an individual|that individual|the individual|individuals|consumers|users|the user|the consumer|the person)',
    '(information|data|pi|pii|details|records) .{0,2} (we|you|they|us) (have|has|hold|holds|keep|store|maintain|collect|collected|provide|provided|submit|submitted|process|possess|may|might|gave|give|retain)',
    '(such|this|that|any|these|those|said|certain|all|what|which|inaccurate|incorrect|incomplete|outdated|the) (information|data|pi|pii|profile|account|details|records)',
    'pi',
  ],
  access_word: ['(access|accessing|view|review|see|inspect|consult|examine|look at)'],
  correct_word: [
    '(correct|corrects|corrected|correcting|correction|corrections|rectify|rectifying|rectified|rectification|amend|amended|amending|amendment|amendments|update|updates|updated|updating|modify|modified|modifying|modification|modifications|edit|edits|edited|editing|change|changes|changed|changing|revise|revised|revising|complete|completed|completion|adjust)',
  ],
  delete_word: [
    '(delete|deletes|deleted|deleting|deletion|deletions|erase|erases|erased|erasing|erasure|remove|removed|removing|removal|destroy|destroyed|destruction|purge|purged|expunge|expunged|wipe|wiped)',
  ],
  restrict_word: [
    '(restrict|restricts|restricted|restricting|restriction|restrictions|limit|limits|limited|limiting|limitation|object|objects|objecting|objection|objections|oppose|opposing|opposition|block|blocked|blocking|suspend|suspension|stop|cease|freeze)',
  ],
  withdraw_word: [
    '(withdraw|withdraws|withdrew|withdrawn|withdrawing|withdrawal|revoke|revokes|revoked|revoking|revocation|rescind|rescinded|rescinding|retract|retracted|retracting)',
    'take back',
  ],
  /** The means by which a right is used: 'contact us', 'log in', 'in your account settings'. */
  how_to_ask: [
    '(contact|email|email_address|write|call|telephone|phone|log|logging|login|sign|signing|visit|visiting|click|clicking|settings|submit|submitting|form|web_address|notify|mail|fax|go)',
    'your (account|profile)',
    'my account',
  ],
  learn: [
    '(know|learn|find out|told|informed|confirm|confirmation|disclose|disclosed|disclosure|inquire|enquire|understand|details|list|tell|explanation)',
    'information (about|on|regarding|concerning|as to)',
    'inform (you|them)',
  ],
  /** Things that are deleted without any data at the company going away. */
  delete_other: [
    '{delete_word} .{0,6} (cookie|cookies|beacons|cache|history|browser)',
    '(remove|removed|removing|delete|deleted|removal) .{0,10} (mailing|email|distribution|marketing|contact|catalog|subscriber|telephone|call) (list|lists|database)',
    '(delete|remove|uninstall) .{0,3} (app|application|apps|program|software)',
  ],
  /** 'Limit' and 'stop' said of things that are not the use of personal data. */
  other_limits: ['(limit|limits|restrict|stop|block) .{0,6} (cookies|liability|access|tracking|emails|receiving)'],
  discriminate: [
    '(discriminate|discriminates|discriminated|discriminating|discrimination|discriminatory|discriminatorily|retaliate|retaliated|retaliation|retaliatory)',
  ],
  discriminate_other: ['(race|religion|gender|sex|ethnicity|employment|hiring|sexual|disability|nationality)'],
  californian: [
    '(california|ca|californian|californias) .{0,2} (resident|residents|consumer|consumers|customer|customers|user|users|minors|citizens)',
    '(residents|resident|consumers|customers|users|reside|residing|live|lives|living|domiciled) .{0,2} (in|of|from) .{0,4} california',
    'californians',
  ],
  rights_request: [
    '(request|requests|access|deletion|erasure|correction|delete|correct|rectification|rights|disclosure)',
  ],
  only_identity: [
    '(verify|verified|verifying|verification|authenticate|confirm) .{0,6} (identity|you|request|requester)',
  ],
  /** Someone else than the person looks at, changes or removes data: no right of the person. */
  other_actor: [
    '(reserve|reserves|reserving|reserved) .{0,4} (right|rights)',
    '(employee|employees|personnel|staff|contractors|hackers|intruders|unauthorized|unauthorised|administrators|vendors) .{0,14} (access|accesses|accessing|view|see|review|modify|change|alter|edit)',
    '(other|fellow) (users|members|people|customers|visitors|players|participants|buyers|sellers) .{0,6} (access|view|see|review|read|edit)',
    '(third parties|advertisers|they|anyone|others|partners|providers) .{0,4} (may|can|could|will|might|to) .{0,3} (access|view|see|review|read|modify|edit)',
  ],
} satisfies Record<string, readonly string[]>;
