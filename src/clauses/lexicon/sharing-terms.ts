/** Words of the sharing clauses: for what ends, on what occasions and under which duties data is handed over. */
export default {
  /** Those who advertise for themselves. */
  ad_recipient: [
    '(advertiser|advertisers|marketers)',
    '(advertising|marketing|ad|promotional) (network|networks|partner|partners|company|companies|business partners|exchanges|platforms)',
  ],
  marketing_purpose: ['(marketing|advertising|promotional|solicitation) (purposes|use|uses|purpose)'],
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
    '(supplier|manufacturer|seller|brand|retailer|lender|issuer|insurer|bank|charity) (own)? (privacy)? (policy|policies|notice|notices|terms)',
  ],
  /** Ends beyond the task. */
  other_use: [
    '(for|in) .{0,2} (other|another|their|its) .{0,3} (purpose|purposes|use|reason|reasons|benefit|way|manner|marketing|own)',
    '(other than|except|beyond|outside|unless|than)',
    'any other',
    '(anything|something) else',
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
    '(confidential|confidentiality|safeguard|safeguards|safeguarding|instructions|instruct|secure|securely|security|safe|safely)',
    '(protect|protects|protecting|protection|protections) .{0,8} (information|data|it|privacy|your)',
    '(same|equal|equivalent|similar|appropriate|adequate|comparable) .{0,6} (protection|protections|safeguards|measures|standards|level)',
    '(data|privacy) (protection|processing|security|principles)',
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
    '(lend|lends|lent|loan)',
  ],
  /** Any outside company, in one word where possible. */
  outside_company: [
    '{third_party}',
    '(partner|partners|companies|company|organizations|organisations|advertisers|retailers|businesses|brands|marketers|sellers|merchants|sponsors|publishers|catalogers|entities|advertiser|networks|people|cosponsors|meta|facebook|google|tiktok|pinterest)',
  ],
  /** Outside firms that would like to sell something. */
  other_firms: [
    '(other|reputable|selected|outside|chosen|like minded|third party|partner|unaffiliated|certain|fellow) .{0,3} (companies|company|firms|businesses|brands|merchants|retailers|organisations|organizations|charities|catalogs|catalogues|sponsors|partners|parties|marketers)',
    '(sponsor|sponsors|advertisers|advertiser|partners|marketers)',
  ],
  /** What such a firm does with an address. */
  write_to_you: [
    '(mail|email|write to|contact|call|market to|advertise to|phone|text) .{0,2} (you|our customers|customers|members|subscribers|buyers)',
    '(send|mail|email) you .{0,5} (offers|offer|marketing|catalogues|catalogs|brochures|mailings|promotions|news|advertising)',
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
    '(send|mail|email) .{0,2} (you|people) .{0,4} (brochures|catalogues|catalogs|mailings)',
    '(advertise|promote|market) (their|its) own',
  ],
  nobody: [
    '(nobody|noone|nobody else)',
    'no (one|one else|third party|third parties|other company|other firm|other companies|company|outsider|outsiders|others)',
  ],
  /** One kind of data among those that are held. */
  one_kind: [
    '(payment|card|billing|financial|bank|location|health|medical|biometric|genetic|device|mobile|phone|sms|email|log|usage|survey|technical|this|these|such|that)',
  ],
  /** Given to anybody at all, who is told or left out at the end of the sentence. */
  given_at_all: [
    '(shared|disclosed|given|passed|handed|released|transferred) .{0,2} (with|to) any? other? (anyone|anybody|outsiders|others|third|person|company|companies) .{0,2}$',
    '(shared|disclosed|released|transferred)$',
    '(shared|disclosed|given|passed|handed) (on|at all|elsewhere|outside|away|over)$',
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
    '(information|data) stripped of',
    '(information|data|reports|summaries|figures) .{0,10} (that|which|and) (do|does|can|may|is|are|will) (not|no longer) .{0,5} (identify|identifies|identified|identifiable|identifying)',
    '(information|data|content) .{0,4} (is|are|has been) .{0,3} {nameless_word}',
    'our (audience|users|readers|customers|visitors) in (the)? aggregate',
    '(statistics|figures|records|trends) stripped of',
    '{names_nobody}',
    '(reports|data|figures|statistics|records) from which .{0,4} (names|identifiers) .{0,3} removed',
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
    '(transferred|acquired|transferable|sold) (business)? (asset|assets)',
    '(one of|among|part of|as an|as a|business) .{0,3} assets',
    'as (an|a) (business)? asset',
    '(assets|items) .{0,4} (transferred|acquired|sold)',
    '(change|changes|changing|changed|transfer) (of|in|to) .{0,4} (control|ownership|corporate control|business structure|owner|hands)',
    '(corporate|business|company|asset) (transaction|transactions|transfer|transfers|sale|sales|transition|transitions|restructure|restructuring|deal|combination|combinations)',
    '(successor|successors|new owner|new owners)',
    '(prospective|potential|possible|future|eventual|subsequent) .{0,3} (buyer|buyers|purchaser|purchasers|acquirer|owner|owners|sellers|seller|investors)',
    '(buyer|purchaser|purchasers) of (our|the|all|any|its|a|acme)',
  ],
  /** The data goes along. */
  passes_on: [
    '({share_word}|assign|assigned|assigning|sold|sell|pass|passes|passed|assets|asset|acquired|acquire|conveyed|provided|provide|included|possess|moved|migrate|available|continue|control|give|assignment|notified|receive|access|obtain|go|goes|among|travel|travels)',
    '(take|takes) over',
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
    '(to|with|by) .{0,4} (federal|state|national|municipal|intelligence|security) (authorities|agencies|officials|officers|services|bodies)',
    'national security',
    '(order|orders|ruling|summons|demand|inquiry|inquiries|request|requests) .{0,2} (of|from|by) .{0,4} (court|courts|judge|police|prosecutor|tribunal|magistrate|authority|authorities)',
    '(statute|judge|court|enforceable|binding|magistrate) .{0,3} (order|orders|ordered|demands|obliges|compels|leaves)',
    'based on .{0,2} (law|laws|statute)',
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
    '(we|company) .{0,3} (believe|think|consider|feel) .{0,6} (protects|serves|safeguards|prevents)',
    '(own initiative|own accord|own motion)',
    'reasonable grounds to',
    '(life|lives|body) .{0,4} (property|safety|peril)',
    '(stand up for|shield|shielding) .{0,4} (right|rights|property|safety)',
  ],
  taken_over: [
    '(takes|take|took|taken|buys|buy|bought) (us|the shop|the company|the business|our company|our shop|this shop) .{0,2} (over|up)?',
  ],
  shop_sold: [
    '(shop|business|company|store|firm) .{0,1} (is|are|be|been|gets) .{0,2} (sold|bought|taken over|handed on)',
  ],
  /** Figures of which the text says in words that nobody is in them by name. */
  names_nobody: [
    '(statistics|figures|trends|totals|data|reports) .{0,8} (in which|by which|with|where) no .{0,3} (identified|distinguished|distinguishable|named|identifiable)',
  ],
} satisfies Record<string, readonly string[]>;
