/** Words of the sharing clauses: how data is handed over, to whom, on what occasion and under which duties. */
export default {
  /** Verbs that hand data over only with the right subject: 'provide' alone is also what a service does for you. */
  weak_share: [
    '(provide|provides|provided|providing|pass|passes|passed|passing|give|gives|given|giving|gave|supply|supplies|supplied|furnish|furnishes|furnished|communicate|communicates|communicated|exchange|exchanges|exchanged|exchanging|transmit|transmits|transmitted|transmitting|forward|forwards|forwarded|send|sends|sent|report|reports|reported|sell|sells|sold|rent|rents|rented|trade|trades|traded)',
  ],
  /** The company hands something over. Judge negation at its first word. */
  hand_over: [
    '{share_word}',
    '(we|may|will|also|can|could|might|must|be|is|are|been|being|and|or|shall|sometimes|occasionally|only|then|by|from) {weak_share}',
    '(we|may|will|also|can|could|by|occasionally|sometimes|periodically) (make|making) .{0,8} (available|accessible)',
    '(be|is|are) (made)? (available|accessible)',
  ],
  /** Little words between a verb of sale and the name of the data. */
  sale_filler: [
    '(your|his|her|their|our|the|any|some|certain|such|this|that|those|these|all|of|a|no|individual|individuals|customers|users|consumers|visitors|members|subscribers|clients|customer|user|consumer|member|visitor|subscriber|client|personal|personally|identifiable|identifying|identifiably|private|nonpublic|contact|account|profile|following|limited|about|categories|category|kinds|types|pieces|and|or|other|us|collected|covered|confidential|purchase|browsing|basic|data|marketing|email|mailing|postal|catalog|to|anyone|anybody|else|third|party|parties|ever|sensitive|own|household|registration|order|transaction|demographic|opt|in)',
  ],
  /** The data itself, as the last word of what is sold. */
  sale_object: [
    '(information|info|data|details|pi|pii|phi|profile|profiles|records|identifiers|identities)',
    '(email|mail|postal|mailing|home|ip|street) (address|addresses)',
    '(phone|telephone|mobile) (number|numbers)',
    '(names|addresses|identities|emails|contacts)',
    '(list|lists) (containing|with|that include)',
    '(mailing|email|customer|subscriber|user|member|membership|catalog|client|contact|house|donor|marketing) (list|lists|database|databases|file|files|names)',
    '(list|lists|names) of .{0,3} (customers|subscribers|members|users|clients|email addresses|names)',
  ],
  /** Personal data in any wording, single pieces included. */
  handed_data: ['{sale_object}', '(name|address|number|contact|content|entries|it|them|card|email)'],
  /** Verbs that stand beside 'sell' in a list of verbs. */
  sale_chain: [
    '(sell|sells|sold|selling|rent|rents|rented|renting|lease|leases|leased|leasing|trade|trades|traded|trading|barter|share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|transfer|transfers|transferred|transferring|exchange|exchanged|exchanging|lend|loan|loaned|give|given|giving|away|swap|release|released|distribute|distributed|license|licensed|market|publish|provide|provided|auction|or|and|nor|otherwise|also|out|misuse|sublicense|monetize|monetise|commercialize|transmit|divulge|even|purchase|buy|deal|in|make|available|use|used|for|assign|access|permit|authorize|abuse|collect|dispose|of|barter|barters|loans|lends)',
  ],
  company_brand: [
    '(stripe|paypal|shopify|klarna|mailchimp|klaviyo|sendgrid|cloudflare|heroku|zendesk|salesforce|hubspot|afterpay|braintree|worldpay|adyen|ups|fedex|dhl|usps|woocommerce|bigcommerce|magento|squarespace|wix|intercom|freshdesk|gorgias|hotjar|attentive|bazaarvoice|yotpo|trustpilot|mandrill|mailgun|twilio|digitalocean|netlify|aws|azure|rackspace|linode|hetzner)',
    '(amazon web services|amazon pay|google cloud|apple pay|authorize net|royal mail|constant contact|campaign monitor|microsoft azure)',
  ],
  firm: [
    '(companies|company|parties|party|persons|person|people|firms|firm|individuals|organizations|organisations|businesses|partners|entities|others|those|providers|professionals|specialists|websites|services)',
  ],
  /** Those who work for the company; stricter than `processor`, which also serves for agents of all kinds. */
  helper: [
    '(vendor|vendors|contractor|contractors|subcontractor|subcontractors|processors|processor|subprocessors|subprocessor|supplier|suppliers|couriers|courier|carriers|carrier|forwarder|forwarders)',
    '(service|services|hosting|payment|payments|cloud|delivery|shipping|email|analytics|fulfilment|fulfillment|technology|technical|logistics|it|support|solution|solutions|infrastructure|software|saas|postal|newsletter|printing|card|processing|banking) (provider|providers|companies|company|partners|partner|vendors|processors|firms|agencies|platforms|platform|gateway|gateways|services|contractors|carriers|suppliers|institutions)',
    '(our|its|such|authorized|certain|these|other|and|or|agents) agents',
    '{company_brand}',
    '(third party|credit card|data|mailing|merchant|web) (processors|processor|provider|providers|hosts|gateway|bureau|house|houses|hosting|banks|vendors|contractors|suppliers|administrators)',
    '{firm} .{0,4} (who|that|which|to) .{0,4} (help|helps|assist|assists|helping|assisting) (us|run|operate|in|with|to|our|fulfill|provide|process|you|deliver|power|perform|carry|send)',
    '{firm} .{0,4} (who|that|which|to) .{0,3} (perform|performs|carry out|performing|fulfill|fulfil|process|processes|host|hosts|operate|deliver|administer|maintain|handle|manage|support|run|store) .{0,3} (services|service|functions|tasks|work|on|for|our|your|payments|orders|data|information|the)',
    '{firm} .{0,4} (who|that|which) .{0,3} (provide|provides) .{0,5} (us|behalf|support|functions|assistance|services to us)',
    '{firm} .{0,6} (on|to act on) (our|its|their) behalf',
    '{firm} (acting|working|work|act|who work|that work) (for|on behalf of|with) us',
    '(banks|auditors|lawyers|accountants|professional advisers|professional advisors|consultants)',
  ],
  /** The company takes somebody into service. */
  company_engages: [
    '(we|may|also|will|have|has|sometimes|currently|occasionally|company|and|to|we may) {engage}',
    '(uses|engages|employs|hires|retains|contracts|outsources|relies|subcontracts|partners)',
  ],
  helper_task: [
    '(perform|performs|performing|help|helps|assist|assists|process|processes|processing|support|host|hosts|hosting|deliver|operate|operates|fulfill|fulfil|manage|behalf|administer|handle|send|monitor|facilitate|analyze|analyse|maintain|provide|provides|run|services|power|store)',
  ],
  /** 'They', where the sentence before named the recipients. */
  recipient_subject: [
    '(they|recipients|recipient)',
    '(such|these|those|the|our|all|other|any|each|certain) .{0,3} (companies|parties|party|providers|provider|vendors|vendor|contractors|partners|agents|entities|organizations|organisations|processors|individuals|persons|firms|subcontractors|suppliers|company|affiliates|businesses|recipients|people)',
    '(service providers|third parties|vendors|contractors|processors|third party|agents)',
  ],
  /** The corporate family: more careful than `affiliate`, which also serves for 'affiliated with'. */
  family_member: [
    '(affiliate|affiliates|subsidiary|subsidiaries)',
    '(affiliated|sister|related|associated|group|holding|parent|controlled) (company|companies|entity|entities|business|businesses|brand|brands|organizations|organisations|corporation|corporations|organization|firms|undertakings|stores)',
    '(our|its|corporate|ultimate) parent',
    'parents (subsidiaries|affiliates)',
    '(our|the|its|same|corporate|company) .{0,3} group of (companies|businesses|brands)',
    '(within|in|throughout|across|inside) (our|the|same|its|a) .{0,2} group',
    '(companies|entities|brands) (of|in|within) the .{0,2} group',
    '(members|companies|entities|member|businesses|brands|company) (of|in|within) (our|same|its) (same)? .{0,3} group',
    '(corporate|company) (family|group|affiliates|siblings)',
    'family of .{0,3} (companies|businesses|brands|sites|websites|services|stores|retailers)',
    '(common|joint) .{0,2} (ownership|control)',
    'other (business|operating|group) (units|divisions|entities)',
    '(our|its|other) (divisions|brands|sister brands|group members)',
    'joint ventures',
  ],
  /** Handed over to the family. */
  to_family: [
    '(with|among|amongst|between|across) .{0,12} {family_member}',
    '(within|in) (our|the|its|same) .{0,3} {family_member}',
    'to {family_member}',
    'to (our|its|any|other|all|the|certain|their|one|members|companies|us|another) .{0,10} {family_member}',
    '(within|throughout|across|inside) (our|the|same|its|a) .{0,3} (group|family|organization|organisation)',
  ],
  /** Those who advertise for themselves. */
  ad_recipient: [
    '(advertiser|advertisers|marketers)',
    '(advertising|marketing|ad|promotional) (network|networks|partner|partners|company|companies|business partners|exchanges|platforms)',
  ],
  marketing_purpose: ['(marketing|advertising|promotional|solicitation) (purposes|use|uses|purpose)'],
  engage: [
    '(use|uses|using|used|engage|engages|engaged|engaging|employ|employs|employed|hire|hires|hired|retain|retains|contract|contracts|contracted|work|works|rely|relies|outsource|outsources|partner|partners|partnered|utilize|utilise|appoint|appointed|commission|commissioned|subcontract|cooperate|involve)',
  ],
  host: ['(inc|llc|ltd|provider|cloud|third party|external|web_address)', '{company_brand}'],
  /** Companies and people outside the family that are no processors. */
  outside_partner: [
    '(reseller|resellers|distributor|distributors|dealer|dealers|dealerships|dealership|sponsor|sponsors|cosponsors|cosponsor|licensee|licensees|licensors|franchisee|franchisees|sellers|seller|retailers|merchants|advertisers|advertiser|publishers|cobranders|brokers)',
    '(business|marketing|advertising|ad|sales|strategic|promotional|promotion|trusted|commercial|cobranded|media|channel|selected|authorized|retail|our|other|joint|third party|brand|content|program|loyalty|event|financial services|independent|trading|industry|research|academic|bank|banking|credit card|select|carefully selected|and|or) (partner|partners)',
    '(retail|ecommerce|independent|third party|other|partner|participating) (retailers|merchants|stores|brands|sellers|vendors|retailer|merchant)',
    '(selected|carefully selected|chosen|outside|unaffiliated|nonaffiliated|reputable|like minded|unrelated|select|carefully chosen|screened) (third parties|third party companies|companies|businesses|organizations|organisations|retailers|brands|merchants|entities)',
    '(other|outside|third party) (businesses|companies|organizations|organisations) (with whom|whose|that offer|which offer|who offer|we have|offering)',
    '(data brokers|data cooperative|data cooperatives|cooperative database|list brokers|mailing list exchange|credit bureaus|joint marketers)',
    '(advertising|ad) (network|networks)',
  ],
  /** Handed over to such a partner. */
  to_partner: [
    '(with|among|between) .{0,10} {outside_partner}',
    'to (a|an|our|its|any|other|all|the|certain|selected|select|such|these|those|one|third|carefully|unaffiliated|nonaffiliated|trusted|business|marketing|advertising|advertisers|outside|reputable|independent|resellers|dealers|distributors|sponsors|affiliates|vendors) .{0,8} {outside_partner}',
    'to {outside_partner}',
    '(with|to) (such|those|these) .{0,1} third parties',
    '(with|to) (that|the other) third party',
    'with third parties .{0,3} (with whom|whose|who offer|that offer|who may use|that may use|for their)',
    'directly (with|to) .{0,2} third parties',
  ],
  /** Those who hold the data and answer for it themselves. */
  outside_holder: [
    'third (party|parties)',
    '(advertisers|advertiser|partners|partner|sellers|seller|merchants|sponsors|publishers|networks|resellers|recipients|recipient|brokers|they|them|investors|affiliates)',
    '(these|those|such|other|independent|that|the|many|outside) .{0,2} (companies|company|providers|provider|entities|organizations|organisations|businesses|services|platforms|suppliers|supplier|business|vendors|institutions|retailers)',
    '(social media|social) (platforms|platform|networks|network|companies)',
    '(payment|content|service) (providers|provider|processors)',
  ],
  /** What they do with it. */
  handling: [
    '(use|uses|practices|practice|actions|acts|handling|privacy|treatment|collection|processing|conduct|activities|disclosure|policies|dissemination|technologies|technology|cookies|do|collect|collected|security|procedures|tracking)',
  ],
  /** Somebody else's privacy policy. */
  their_policy: [
    '(their|his) (own|respective)? .{0,5} (policy|policies|practices|terms|statement|statements|notices|notice|rules)',
    '(that|those|such|these|the|each|a|other) .{0,3} (party|parties|company|companies|provider|providers|seller|sellers|partner|partners|vendors|vendor|advertiser|advertisers|network|platform|controller|organization|institution|processor|processors) .{0,3} (policy|policies|practices|terms|statement|statements|notices|notice)',
    '(policy|policies|terms|notices|notice|practices) of .{0,5} (party|parties|company|companies|provider|providers|seller|sellers|partner|partners|vendors|vendor|advertisers|networks|platform|platforms|merchant|sponsor|sponsors)',
    'third (party|parties) (own)? (privacy)? (policy|policies|practices|terms|notices)',
  ],
  /** Ends beyond the task. */
  other_use: [
    '(for|in) .{0,2} (other|another|their|its) .{0,3} (purpose|purposes|use|reason|reasons|benefit|way|manner|marketing|own)',
    '(other than|except|beyond|outside|unless|than)',
    'any other',
    '(own|promotional|marketing)',
  ],
  /** They are bound, or bind themselves. */
  bound: [
    '(contractually|required|obligated|obliged|bound|must|agree|agreed|agrees|undertake|undertaken|shall|committed to keep)',
    '(subject to|under|by|sign|signed|signing) .{0,4} (contract|contracts|agreement|agreements|obligations|obligation|duty|duties|contractual|confidentiality|nondisclosure)',
    'have to',
  ],
  /** The company binds them. */
  bind: [
    '(require|requires|requiring|ensure|ensures|oblige|obliges|bind|binds|expect|insist|instruct|direct|stipulate)',
    '(contract|contracts|agreement|agreements|contractual|commitments|terms) .{0,6} (with|from|that|which|to|requiring)',
  ],
  /** What they are bound to. */
  protect_word: [
    '(confidential|confidentiality|safeguard|safeguards|safeguarding|instructions|instruct|secure|securely|security)',
    '(protect|protects|protecting|protection|protections) .{0,8} (information|data|it|privacy|your)',
    '(same|equal|equivalent|similar|appropriate|adequate|comparable) .{0,6} (protection|protections|safeguards|measures|standards|level)',
    '(data|privacy) (protection|processing|security)',
    '(only|solely) .{0,10} (for|to|as|in)',
    '(abide|comply|accordance|consistent|compliance|adhere|respect) .{0,10} (policy|law|laws|privacy|standards|requirements|instructions|regulation|terms|gdpr)',
    '(restrict|restricts|limit|limits|restricting|limiting|prohibit|prohibits|prohibiting) .{0,6} (use|using|from)',
  ],
  own_marketing: [
    '(their|his) (own)? (and)? .{0,2} (marketing|advertising|promotional|promotion|promotions|advertisements|solicitation)',
    '(their|its|his) own .{0,3} (commercial|business) .{0,2} (marketing|advertising|use|purposes)',
    'its own .{0,2} (marketing|advertising)',
    '(third party|third parties|another company|other companies|other company|that company|parties) .{0,2} (direct|own)? (marketing|advertising|promotional) (purposes|use|uses|purpose|communications)',
  ],
  /** Verbs of handing over as denials use them, without a subject's help. */
  deny_share: [
    '({share_word}|{sell}|provide|provides|provided|providing|give|gives|given|giving|pass|passes|passed|passing|supply|supplied|available)',
  ],
  /** Any outside company, in one word where possible. */
  outside_company: [
    '{third_party}',
    '(partner|partners|companies|company|organizations|organisations|advertisers|retailers|businesses|brands|marketers|sellers|merchants|sponsors|publishers|catalogers|entities|advertiser|networks|cosponsors|meta|facebook|google|tiktok|pinterest)',
  ],
  /** A company's own offers to the person. */
  their_offer: [
    '(offer|offers|offering|sell|promote|advertise|market|provide) .{0,4} (products|services|goods|promotions|offers|deals|information) .{0,10} (interest|interests|interested|interesting|like|enjoy|relevant)',
    '(offer|send|market|email|mail|contact|notify|inform|tell|call) .{0,3} (you|to you) .{0,14} (offers|products|services|promotions|promotional|marketing|interest|catalogs|catalogues|deals|advertising)',
    '(send|sending) .{0,4} (offers|promotions|promotional|marketing|catalogs|advertising) .{0,6} (you|interest)',
    'provide you .{0,6} (offers|advertisements|promotions|advertising|catalogs)',
    '(products|services|offers|catalogs|catalogues|goods) (may|might|could|can) .{0,3} (interest|interested|appeal)',
    '(market|advertise|promote) .{0,6} (products|services|goods|to you) .{0,4}',
    '(serve|show|target|deliver|display) .{0,4} (you|ads|advertisements|advertising|adverts) .{0,6} (advertisements|ads|advertising|you|interest|tailored)',
    '(products|services|offers|promotions|catalogs|catalogues) .{0,4} (that|which|we|they|you) .{0,6} (may|might|could|would|think|believe) .{0,6} (interest|like|interested|enjoy)',
  ],
  /** Words for data that no longer names anyone. */
  nameless_word: [
    '(aggregate|aggregated|aggregates|anonymous|anonymously|anonymized|anonymised|deidentified|depersonalized|statistical|nonidentifiable|nonidentifying|nonpersonal|nonpersonally|pseudonymous|pseudonymized|pseudonymised|unidentifiable)',
    'non (personal|personally|identifiable|identifying|pii)',
  ],
  nameless_data: [
    '{nameless_word} .{0,7} (information|data|statistics|reports|insights|trends|results|research|figures|analytics|profiles|metrics|infos)',
    '(information|data) .{0,5} (in|on) (an|a|the)? (purely|strictly|only)? {nameless_word}',
    '(usage|traffic|visitor|site|sales|general|demographic|user) (statistics|trends)',
    'statistics (about|on|regarding)',
    '(information|data|reports|summaries|figures) .{0,10} (that|which|and) (do|does|can|may|is|are|will) (not|no longer) .{0,5} (identify|identifies|identified|identifiable|identifying)',
    '(information|data|content) .{0,4} (is|are|has been) .{0,3} {nameless_word}',
    'our (audience|users|readers|customers|visitors) in (the)? aggregate',
  ],
  /** Those outside who may receive totals. */
  outside_reader: [
    '(third|advertisers|partners|suppliers|others|sponsors|affiliates|investors|merchants|public|clients|customers|researchers|publishers|brands|vendors|companies|organizations|business|potential|prospective|reputable|developers|retailers|anyone)',
  ],
  /** The company or a part of it changes hands. */
  deal: [
    '(merger|mergers|acquisition|acquisitions|acquirer|acquirers|acquiror|bankruptcy|bankruptcies|bankrupt|insolvency|insolvent|liquidation|receivership|reorganization|reorganisation|reorganizations|restructuring|divestiture|divestitures|dissolution|takeover|amalgamation|divest)',
    '(merge|merged|merges|merging) (with|into) (or|another|a|any|other|an|third)',
    '(buy|sell|sold|reorganize|acquire|acquired|purchase) .{0,2} (merge|merged)',
    '(merge|merged|merges) .{0,2} (acquired|sell|sold|acquire|reorganized|restructured|are|is)',
    '(acquired|bought|taken over) by',
    '(are|is|be) acquired',
    '(be|is|are|were|was) (sold|acquired|bought|taken over|liquidated|reorganized|restructured|dissolved) .{0,3} (by|to another|to a|to any|in whole|or|along)',
    '(if|should|case|event) .{0,8} (is|are|be|were|was|gets) .{0,2} (sold|acquired|bought)',
    '(acquires|acquire|buys|buy|purchases|taking over) .{0,2} (us or|us and|our business|our company|our assets|all or|substantially|assets|business|businesses|another company|other companies)',
    '(sale|sell|sells|selling|sold|disposition|divest) .{0,2} (of)? (all|some|any|substantially|part|parts|portion|a|our|its|the|one|or|transfer|business|assets|company|such|substantial) .{0,6} (asset|assets|business|businesses|stock|division|divisions|equity|subsidiary|company|brand|brands|operations|unit|units|practice)',
    '(transfer|transfers|assignment|purchase|disposal|conveyance) of (all|some|any|substantially|part|portion|a|our|its|the|one|or|business|assets|ownership|control) .{0,10} (asset|assets|business|businesses|stock|division|equity|subsidiary|company|ownership|control)',
    '(asset|assets|business|businesses|stock|division|shares|equity|subsidiary|ownership|substantially all|company|website|brand) .{0,8} (is|are|be|was|were|being|gets|get|changes) .{0,4} (sold|acquired|purchased|bought|merged|hands|reorganized)',
    '(transferred|acquired|transferable|business|our|sold) (business)? (asset|assets)',
    '(assets|items) .{0,4} (transferred|acquired|sold)',
    '(change|changes|changing|changed|transfer) (of|in|to) .{0,4} (control|ownership|corporate control|business structure|owner|hands)',
    '(corporate|business|company|asset) (transaction|transactions|transfer|transfers|sale|sales|transition|transitions|restructure|restructuring|deal|combination|combinations)',
    '(successor|successors|new owner|new owners)',
    '(prospective|potential|possible|future|eventual|subsequent) .{0,3} (buyer|buyers|purchaser|purchasers|acquirer|owner|owners|sellers|seller|investors)',
    '(buyer|purchaser|purchasers) of (our|the|all|any|its|a|acme)',
  ],
  /** The data goes along. */
  passes_on: [
    '({share_word}|assign|assigned|assigning|sold|sell|pass|passes|passed|assets|asset|acquired|acquire|conveyed|provided|provide|included|possess|moved|migrate|available|continue|control|give|assignment|notified|receive|access|obtain|go|goes)',
  ],
  /** A law, a court or an authority asks for it. */
  law_demand: [
    '(subpoena|subpoenas|subpoenaed|warrant|warrants)',
    '(court|courts|judicial|administrative|governmental|government|judge) .{0,3} (order|orders|ordered|proceeding|proceedings|request|requests|inquiry|investigation|inquiries|demand|demands)',
    '(legal|judicial|lawful|regulatory) (process|processes|proceeding|proceedings|obligation|obligations|request|requests|requirement|requirements|duty|demand|demands|order|orders)',
    'law enforcement',
    '(required|requires|require|obligated|obliged|compelled|mandated|ordered|bound|forced|requirement|requirements|obligation|obligations|duty) .{0,9} (law|laws|statute|statutes|regulation|regulations|legislation|legally|court|courts|authorities|regulator)',
    '(legally|lawfully) .{0,2} (required|obligated|obliged|compelled|bound|requested|mandated|binding|binding)',
    '(comply|complying|compliance|conform|conforming|meet|satisfy|meeting) .{0,6} (law|laws|legal|legislation|regulation|regulations|regulatory|statute|statutory|edicts|order|orders)',
    '(public|regulatory|government|governmental|supervisory|tax|competent|police|customs|judicial|prosecuting|investigative|legal) (authority|authorities|agency|agencies|regulators|bodies|officials|officers|entities)',
    '(law|laws|regulation|regulations) .{0,2} (requires|require|compels|demands|obliges)',
    '(regulators|regulator|police|authorities)',
  ],
  /** The company judges by itself that handing over is useful. */
  own_judgement: [
    '(protect|protecting|protects|defend|defending|safeguard|safeguarding|preserve|preserving|protection of|defense of|defence of) .{0,10} (right|rights|property|safety|interests|interest|claims|claim|assets|ourselves|reputation|lives|welfare|us|integrity)',
    '(establish|exercise|assert|enforce) .{0,3} (our|its|legal|or|claims|and|their) .{0,4} (rights|claims|claim|right)',
    '(defend|respond) .{0,4} (against|to) .{0,4} (claims|claim|legal claims|lawsuits|allegations)',
    '(rights|property|safety) .{0,3} (property|safety|rights) .{0,8} of',
    '(enforce|enforcing|enforcement of|apply) .{0,8} (terms|agreement|agreements|policy|policies|conditions|contracts|contract|rules|eula)',
    '(good faith|reasonably believe|reasonable belief|sole discretion|own discretion|our discretion|our judgment|our judgement|reason to believe)',
    '(we|company) .{0,3} (believe|believes|think|consider|determine|feel|deem|judge) .{0,12} (necessary|appropriate|reasonable|advisable|needed|useful|proper|help|helpful|prudent|warranted|need)',
    '(prevent|prevention of|detect|investigate|investigating|combat|preventing|detecting|investigation of|protect against|stop|suspected|address|possible|potential|report|identify) .{0,10} (fraud|fraudulent|illegal|unlawful|crime|criminal|abuse|wrongdoing|misuse|theft|suspicious|fraudsters|harm)',
    '(fraud|credit risk|fraud risk|crime) (protection|prevention|detection|reduction|screening|investigation|agencies|bureaus)',
    '(violation|violations|violated|violates|violate|violating|breach|breached) .{0,6} (terms|agreement|policy|policies|rights|conditions|rules)',
    '(emergency|emergencies|imminent|threat|threats|bodily harm|physical safety|vital interests)',
  ],
} satisfies Record<string, readonly string[]>;
