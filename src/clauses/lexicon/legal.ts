/** Words of the clauses on legal terms: consent by use, disputes, the sites of others, and ways to reach the company. */
export default {
  consent_verb: [
    '(consent|consents|consented|consenting|agree|agrees|agreed|agreeing|accept|accepts|accepted|accepting|acceptance|agreement|bound|assent|approve)',
  ],
  /** What one is said to agree to: the policy, or what is done with the data. */
  agreed_text: [
    '(policy|policies|practices|terms|statement|notice|collection|collect|processing|process|use|uses|using|disclosure|storage|provisions|conditions|sharing|agreement|transmission|manner|guidelines|rules)',
  ],
  visiting_word: [
    '(using|use|uses|visiting|visit|accessing|access|browsing|entering|viewing|registering|continuing|participating|downloading|installing|shopping|purchasing|ordering|interacting|submitting|providing|accessing|subscribing|joining|utilizing|playing|signing|creating|doing|navigating|connecting|logging|engaging|disclosing|giving|sending|clicking|placing)',
  ],
  arbitrate: ['(arbitration|arbitrate|arbitrated|arbitrations)', '(by|before|to) .{0,4} (arbitrator|arbitrators)'],
  arbiter: ['(arbitrator|arbitrators|arbitration)', '(jams|aaa) .{0,1} (arbitration|rules)'],
  quarrel: ['{dispute}', '(quarrel|quarrels|disagreement|disagreements|differences|grievance|grievances)'],
  dispute: [
    '(conflict|conflicts|dispute|disputes|claim|claims|controversy|controversies|proceeding|proceedings|action|actions|litigation|lawsuit|lawsuits|suit|suits|complaints)',
  ],
  settled: [
    '(resolved|settled|submitted|submit|decided|determined|referred|subject|governed|handled|adjudicated|resolve|resolution|brought|settle|heard|go|taken)',
  ],
  class_action: [
    'group (lawsuit|lawsuits|actions|claims|proceedings|arbitration)',
    '(class|collective|representative|consolidated|mass|classwide) (or|and)? (class|collective|representative|consolidated|group|joint|mass|other)? (or|and)? (representative|group|joint|similar|mass|collective|other|consolidated)? (action|actions|proceeding|proceedings|arbitration|arbitrations|litigation|lawsuit|lawsuits|suit|relief|waiver|basis|capacity)',
    '(jury trial|jury trials|trials by jury|class wide|class member|class representative|private attorney general|purported class|group action|joint action|collective action)',
    'trial by .{0,2} jury',
    'trial .{0,4} jury',
  ],
  law_name: ['(law|laws|legislation|statutes)'],
  place_of_law: [
    '(usa|us|english|california|german|germany|french|france|dutch|irish|swiss|canadian|australian|indian|spanish|italian|swedish|danish|norwegian|finnish|austrian|belgian|polish|uk|british|england|scottish|york|texas|columbia|delaware|ohio|federal|state|japanese|japan|israeli|israel|washington|florida|massachusetts|illinois|jersey|european|eu|chinese|singapore|zealand|montana|oregon|colorado|utah|nevada|arizona|georgia|minnesota|michigan|virginia|pennsylvania|maryland|indiana|tennessee|wisconsin|missouri|scotland|alabama|alaska|arkansas|connecticut|hawaii|idaho|iowa|kansas|kentucky|louisiana|maine|mississippi|nebraska|hampshire|carolina|dakota|oklahoma|vermont|wyoming|korean|korea|brazilian|portuguese|greek|czech|hungarian|estonian|luxembourg|malaysian|alberta|wales|welsh|ontario|quebec|victoria|queensland)',
  ],
  court_choice: [
    '(exclusive|exclusively|sole|personal) .{0,3} (jurisdiction|venue|forum) .{0,12} (of|in|with|court|courts|for|to|is|shall|over)',
    '(submit|consent|subject|irrevocably) .{0,8} (jurisdiction|venue) .{0,8} (of|in|with|court|courts)',
    '(court|courts|tribunals) .{0,12} exclusive jurisdiction',
  ],
  named_law: [
    '{place_of_law} .{0,1} {law_name}',
    '{law_name} of (the)? (state|province|republic|commonwealth)? (of)? ({place_of_law}|{country_name})',
  ],
  law_of_place: ['{law_name} .{0,2} (of|in) .{0,6}', '{place_of_law} .{0,2} {law_name}'],
  disagree: [
    '(not|never) .{0,3} (agree|accept|consent|like|want|approve|wish|bound)',
    '(disagree|disagrees|object|objects|unhappy|dissatisfied|displeased|uncomfortable) (to|with|about)',
  ],
  stop_using: [
    '(stop|discontinue|cease|terminate|quit|avoid|not|refrain|leave|end|no longer) .{0,6} (use|using|site|website|service|services|access|accessing|visiting|browsing)',
    '(close|delete|deactivate|terminate|cancel) .{0,3} (account|subscription|membership|app|it|service|services)',
  ],
  /** Places that are not the company's own, and the way there. */
  elsewhere: [
    '(link|links|linked|linking|click|clicked|leave|leaving|left|follow|followed|site|sites|website|websites|platforms|networks|merchants|shops|retailers|microsites|pages)',
  ],
  /** That this policy, or the company, has nothing to do with what happens there; in whole clauses. */
  not_ours: [
    '(outside|beyond|reach of) (of)? (this|our) .{0,2} (policy|notice|statement)',
    '(no|not) .{0,1} part of (this|our) .{0,2} (policy|notice|statement)',
    '(policy|notice|statement) .{0,1} (stops|ends|ceases) (and|at|where|there|once|when)',
    '(policy|notice|statement) .{0,1} no longer (applies|protects|covers|holds)',
    '(policies|policy|notices|notice|rules|terms) of (their|its) own',
    '(policy|notice|statement|this one|ours) .{0,4} not .{0,2} (extend|apply|reach|cover|bind) .{0,1} (them|there|theirs|those)',
    '(this|ours) (one)? (does|do) not (extend|reach)$',
    '(none of this|nothing in this) (page|policy|notice|statement) (applies|covers|extends)',
    '(not|never) .{0,2} (vouch|answer|speak) for .{0,6} (how|what|them|their|those|practices|merchants|sites)',
    'no (say|control|influence) (in|over|on) (them|those|it|what they)',
    'own (policy|terms|notice|rules) .{0,1} (takes over|take over|applies|apply)',
    '(their own affair|their own business|up to them)',
    '(answer|answers) for (their|its) own .{0,2} (processing|practices|handling|pages)',
  ],
  other_sites: [
    '(pages|page|sites|site|shops|apps) .{0,6} (run|kept|managed) by (others|other|someone|somebody)',
    '(third party|third parties|other|linked|those|these|such|external|outside|partner|advertisers|unaffiliated) .{0,6} (site|sites|website|websites|web|party|parties|service|services|companies|entities|organizations|organisations|applications|apps|pages|businesses|merchants|networks|platforms|platform|providers|advertisers|links|resources|features|plugins|operators|technologies|cookies|products)',
    '(site|sites|website|websites|pages|services|companies|apps) .{0,8} (link|links|linked|linking|operated by|owned by|of others|of other|not owned|not operated|not controlled|we do not own|we do not control|we do not operate)',
    '(third parties|third party|advertisers)',
    '(companies|organizations|organisations|operators) (whose|who|that|which)',
  ],
  /** A policy that is not this one. */
  foreign_policy: [
    '(their|its|own|those|that|such|third|other|each) .{0,8} (policy|policies|notice|notices|statement|statements|terms|practices)',
    '(policy|policies|notice|notices|statement|statements|terms|practices) (of|on|at) .{0,3} (third|those|these|such|each|other|that|site|sites|website|websites|any|party)',
  ],
  not_answerable: [
    '(responsible|liable|responsibility|liability|accountable|control|endorse|endorses|endorsement|review|monitor|answerable|oversee)',
  ],
  others_conduct: [
    '(practices|practice|content|contents|privacy|policies|policy|sites|websites|conduct|information|actions|security|collection|use|treatment|terms|cookies|data|acts|handling|site|website|services|third parties|statements|technologies|protection)',
  ],
  /** The company or its office as the one that is reached. */
  reach_us: [
    '(contact|contacting|reach|reaching|email|emailing|call|calling|write|writing|mail|mailing|fax|phone|telephone|text|ask|contacted|reached) .{0,2} (us|our)',
    '(contact|contacting|reach|email|call|write|mail|phone|reached|contacted) at',
    '(contact|email|write|call|reach) (to)? the .{0,6} (department|office|officer|team|company|administrator|webmaster|address|number|following|form|manager|coordinator|controller)',
    '(get|getting|be) in (touch|contact)',
    '(contact|call|email|ask) (customer) (service|care|support|services)',
  ],
  send_to: [
    '(send|sending|sent|submit|submitting|submitted|forward|forwarded|direct|directed|directing|address|addressed|mail|mailed|write|writing|email|make|made|made by|call|calling|contact) .{0,16} (to|at|via|through|by|using)',
    '(visit|visiting|complete|completing|fill|click|use|using|through|via) .{0,3} (our|the|this)',
  ],
  /** Where a message can go, whoever writes it. */
  address_given: [
    '(email_address|webform|hotline|helpdesk|attn|attention)',
    '(email protected|toll free|po box|p o box|contact form|web form|online form|contact page|contact us page|contact us form|request form|privacy portal|live chat|help center|help centre|following address|following email|address below|address above|addresses below|below address)',
    '(1|tel|telephone|phone) (800|888|877|866|855|844|833)',
  ],
  reach_means: [
    '{address_given}',
    'web_address',
    '(email|mail|postal|telephone|phone|mailing|street|following|above|below|corporate|business|office) (address|addresses|number|numbers|form)',
    '(contact information|contact details)',
    '(form|link|address|addresses|number|information|details|contacts) .{0,3} (below|above|here|following|provided|listed)',
    '(below|following|above) .{0,4} (address|addresses|email|number|form|information|details|contact)',
    '(customer service|customer care|customer support|customer services|support team|help desk|client services)',
    '(by|via|at|tel|telephone|phone|post|mail|email|fax) (phone|telephone|post|mail|letter|email|fax|1|tel|number)',
  ],
  privacy_office: [
    '(privacy|data protection|compliance|data privacy|privacy policy|legal|security) (officer|office|team|department|manager|representative|coordinator|administrator|contact|counsel|group|specialist|desk|director|dept|lead)',
    '(dpo|webmaster)',
  ],
  ask_us: [
    '(submit|send|leave|give) .{0,3} (feedback|question|questions|message)',
    '(contact|email|write|call|reach|ask|touch|contacting|tell|let) .{0,2} (us|our|the|with us|customer)',
    '(call|phone|dial|ring) (1|0|number|toll|0800|0808|0845|0844|0300|0330|800|888|877|866|855)',
  ],
  asking: [
    '{privacy_question} .{0,14} (privacy|policy|notice|statement|data|information|practices)',
    '(privacy|data) {privacy_question}',
  ],
  privacy_question: [
    '(question|questions|concern|concerns|comment|comments|inquiry|inquiries|enquiry|enquiries|query|queries|complaint|complaints|feedback|request|requests|suggestions|issue|issues)',
  ],
} satisfies Record<string, readonly string[]>;
