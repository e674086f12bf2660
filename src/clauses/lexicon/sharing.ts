/** Words of the sharing clauses: how data is handed over or sold, and to whom. */
export default {
  /** Verbs that hand data over only with the right subject: 'provide' alone is also what a service does for you. */
  weak_share: [
    '(provide|provides|provided|providing|pass|passes|passed|passing|give|gives|given|giving|gave|supply|supplies|supplied|furnish|furnishes|furnished|communicate|communicates|communicated|exchange|exchanges|exchanged|exchanging|transmit|transmits|transmitted|transmitting|forward|forwards|forwarded|send|sends|sent|report|reports|reported|sell|sells|sold|rent|rents|rented|trade|trades|traded|surrender|surrendered)',
  ],
  /** The company hands something over. Judge negation at its first word. */
  hand_over: [
    '{share_word}',
    '(we|may|will|also|can|could|might|must|be|is|are|been|being|and|or|shall|sometimes|occasionally|only|then|by|from) {weak_share}',
    '(we|may|will|also|can|could|by|occasionally|sometimes|periodically) (make|making) .{0,8} (available|accessible)',
    '(be|is|are) (made)? (available|accessible)',
    '(hand|hands|handed|handing|turn|turned) over',
  ],
  /** Little words between a verb of sale and the name of the data. */
  sale_filler: [
    '(your|his|her|their|our|the|any|some|certain|such|this|that|those|these|all|of|a|no|individual|individuals|customers|users|consumers|visitors|members|subscribers|clients|customer|user|consumer|member|visitor|subscriber|client|personal|personally|identifiable|identifying|identifiably|private|nonpublic|contact|account|profile|following|limited|about|categories|category|kinds|types|pieces|and|or|other|us|collected|covered|confidential|purchase|browsing|basic|data|marketing|email|mailing|postal|catalog|to|anyone|anybody|else|third|party|parties|ever|sensitive|own|household|registration|order|transaction|demographic|opt|in|usage|device|location|search|viewing|app|website|shopping|buying|financial|health|behavioral|behavioural)',
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
    '(stripe|dpd|hermes|evri|paypal|shopify|klarna|mailchimp|klaviyo|sendgrid|cloudflare|heroku|zendesk|salesforce|hubspot|afterpay|braintree|worldpay|adyen|ups|fedex|dhl|usps|woocommerce|bigcommerce|magento|squarespace|wix|intercom|freshdesk|gorgias|hotjar|attentive|bazaarvoice|yotpo|trustpilot|mandrill|mailgun|twilio|digitalocean|netlify|aws|azure|rackspace|linode|hetzner)',
    '(amazon web services|amazon pay|google cloud|apple pay|authorize net|royal mail|constant contact|campaign monitor|microsoft azure)',
  ],
  /** What may stand between a name and its verb; with 'we' between them the verb is ours. */
  not_by_us: ['!we? !we? !we? !we? !we? !we? !we? !we? !we? !we?'],
  /** A heading above a list of those who get the data. */
  share_heading: [
    '(share|shares|shared|sharing|disclose|disclosed|disclosure|disclosures|recipients|recipient|transfer|transfers|transferred|receives|receive|sees|gets)',
    '(provision|provided|provide|entrusted|handed|given) .{0,2} (to|on|of)',
    '(whom|where|who) .{0,4} (goes|go|give|gives|tell|pass|see)',
  ],
  firm: [
    '(companies|company|parties|party|persons|people|firms|firm|individuals|organizations|organisations|businesses|partners|entities|others|those|providers|professionals|specialists)',
  ],
  /** Those who work for the company; stricter than `processor`, which also serves for agents of all kinds. */
  helper: [
    '(vendor|vendors|contractor|contractors|subcontractor|subcontractors|processors|processor|subprocessors|subprocessor|supplier|suppliers|couriers|courier|carriers|carrier|forwarder|forwarders)',
    '(service|services|hosting|payment|payments|cloud|delivery|shipping|email|analytics|fulfilment|fulfillment|technology|technical|logistics|it|support|solution|solutions|infrastructure|software|saas|postal|newsletter|printing|card|processing|banking) (provider|providers|companies|company|partners|partner|vendors|processors|firms|agencies|platforms|platform|gateway|gateways|services|contractors|carriers|suppliers|institutions)',
    '(our|its|such|authorized|certain|these|other|and|or|agents) agents',
    '{company_brand}',
    '(third party|credit card|data|mailing|merchant|web) (processors|processor|provider|providers|hosts|gateway|bureau|house|houses|hosting|banks|vendors|contractors|suppliers|administrators)',
    '{firm} .{0,4} (who|that|which) .{0,4} (help|helps|assist|assists|helping|assisting) (us|run|operate|in|with|to|our|fulfill|provide|process|you|deliver|power|perform|carry|send)',
    '(companies|parties|partners|providers|firms|contractors|organizations|individuals|businesses) to .{0,1} (help|assist|perform|process|provide|carry|fulfill|fulfil|host|operate|support|deliver|send)',
    '{firm} .{0,4} (who|that|which) .{0,3} (perform|performs|carry out|performing|fulfill|fulfil|process|processes|host|hosts|operate|deliver|administer|maintain|handle|manage|support|run|store) .{0,3} (services|service|functions|tasks|work|on|for|our|your|payments|orders|data|information|the)',
    '{firm} .{0,4} (who|that|which) .{0,3} (provide|provides) .{0,5} (us|behalf|support|functions|assistance|services to us)',
    '{firm} .{0,6} (on|to act on) (our|its|their) behalf',
    '{firm} (acting|working|work|act|who work|that work) (for|on behalf of|with) us',
    '(banks|auditors|lawyers|accountants|professional advisers|professional advisors|consultants)',
    '{firm} (who|that|which) .{0,2} (ship|bill|print|host|deliver|pack|mail|post|carry|answer|clean|repair|handle|store|translate|film|cook|test) .{0,6} for us',
    '(cloud|web|server) (host|hosts)',
    '(trucking|parcel|freight|survey|messaging) (companies|company|carriers|firms)',
    '(mail|mailing|lettershop|fulfilment|fulfillment) house',
  ],
  /** The company takes somebody into service. */
  company_engages: [
    '(we|may|also|will|have|has|sometimes|currently|occasionally|company|and|to|we may) {engage}',
    '(uses|engages|employs|hires|retains|contracts|outsources|relies|subcontracts|partners)',
  ],
  helper_task: [
    '(perform|performs|performing|help|helps|assist|assists|process|processes|processing|support|host|hosts|hosting|deliver|operate|operates|fulfill|fulfil|manage|behalf|administer|handle|send|monitor|facilitate|analyze|analyse|maintain|provide|provides|run|services|power|store|carry|pack)',
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
    '(members|companies|entities|member|businesses|brands|company) (of|in|within|belonging to) (our|the|same|its) (same)? .{0,3} group',
    '(corporate|company) (family|group|affiliates|siblings)',
    'family of .{0,3} (companies|businesses|brands|sites|websites|services|stores|retailers)',
    '(common|joint) .{0,2} (ownership|control)',
    'other (business|operating|group) (units|divisions|entities)',
    '(our|its|other) (divisions|brands|sister brands|group members)',
    'joint ventures',
    '(shops|stores|brands|firms) (of|in|within|belonging to) (our|the|same|its) .{0,3} group',
    '(group|sister|affiliated) (businesses|business|companies|firms)',
  ],
  /** Handed over to the family. */
  to_family: [
    '(with|among|amongst|between|across) .{0,12} {family_member}',
    '(within|in) (our|the|its|same) .{0,5} {family_member}',
    'to {family_member}',
    'to (our|its|any|other|all|the|certain|their|one|members|companies|us|another) .{0,10} {family_member}',
    '(within|throughout|across|inside) (our|the|same|its|a) .{0,3} (group|family|organization|organisation)',
  ],
  engage: [
    '(use|uses|using|used|engage|engages|engaged|engaging|employ|employs|employed|hire|hires|hired|retain|retains|contract|contracts|contracted|work|works|rely|relies|outsource|outsources|partner|partners|partnered|utilize|utilise|appoint|appointed|commission|commissioned|subcontract|cooperate|involve)',
  ],
  host: ['(inc|llc|ltd|provider|cloud|third party|external|web_address)', '{company_brand}'],
  /** Companies and people outside the family that are no processors. */
  outside_partner: [
    '(reseller|resellers|distributor|distributors|dealer|dealers|dealerships|dealership|sponsor|sponsors|cosponsors|cosponsor|licensee|licensees|licensors|franchisee|franchisees|sellers|seller|retailers|merchants|advertisers|advertiser|publishers|cobranders|brokers)',
    '(business|marketing|advertising|ad|sales|strategic|promotional|promotion|trusted|commercial|cobranded|media|channel|selected|authorized|retail|our|other|joint|third party|brand|content|licensing|referral|programme|campaign|program|loyalty|event|financial services|independent|trading|industry|research|academic|bank|banking|credit card|select|carefully selected|and|or) (partner|partners)',
    '(retail|ecommerce|independent|third party|other|partner|participating) (retailers|merchants|stores|brands|sellers|vendors|retailer|merchant)',
    '(selected|carefully selected|chosen|outside|unaffiliated|nonaffiliated|reputable|like minded|unrelated|select|carefully chosen|screened) (third parties|third party companies|companies|businesses|organizations|organisations|retailers|brands|merchants|entities)',
    '(other|outside|third party) (businesses|companies|organizations|organisations) (with whom|whose|that offer|which offer|who offer|we have|offering)',
    '(card|bank|cobranded) (issuer|issuers|bank|banks)',
    '(data brokers|data cooperative|data cooperatives|cooperative database|list brokers|mailing list exchange|credit bureaus|joint marketers)',
    '(advertising|ad) (network|networks)',
  ],
  /** A label or verb at the start of a list of recipients. */
  recipients_label: [
    '(recipients|recipient|disclosed|shared|passed|given|transferred|released)',
    '(share|shares|shared|passed on|goes|go) (with|to)',
    'who (sees|receives|gets|has access)',
  ],
  /** Words by which a recipient answers for itself. */
  acts_for_itself: [
    '(for|as|under|by) (their|its|his|her) own .{0,2} (purposes|purpose|use|uses|ends|account|controller|business|controllers|notice|policy|terms|rules|reasons)',
    '(as|how|whatever|however) (they|it) (see|sees|please|pleases|like|likes|want|wants) (fit)?',
    '(controllers|controller) in (their|its) own right',
    '(their|its) own (aims|ends|interests|purposes)',
    '(is|are) .{0,2} (responsible|answerable) for (it|them|that) .{0,2} (itself|themselves|from|alone|then)',
    '(decides|decide|determines|determine) .{0,4} (itself|themselves|alone|what|how|why)',
    '(independent|separate) (controller|controllers)',
    'for purposes of (their|its) own',
    '(notice|policy) of (their|its|her|his) own',
  ],
  /** Outside companies by their trade, who seldom work for the shop. */
  outside_trade: [
    '(insurer|insurers|underwriter|underwriters|lender|lenders|manufacturer|manufacturers|organiser|organizer|organisers|organizers|charities|charity|universities|gyms|employers|brands|designers|designer|artists|artist|authors|breeders|growers|makers)',
    '(credit|fraud) .{0,1} (reference|reporting|prevention) .{0,1} (agency|agencies|databases|bureaus|services)',
    '(issuing|card|partner|lending) (bank|banks)',
    '(second|other|another) (company|organisation|organization|business|brand|firm)',
    'that (company|organisation|organization|business|brand|firm)',
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
  /** Outside firms told by what they do or that the shop deals with them, not by a name for their part. */
  unnamed_firm: [
    '(firms|companies|businesses|brands|shops|stores|clubs|organisations|organizations|outfits|merchants) (whose|selling|offering) .{0,6}',
    '(firms|companies|businesses|brands|shops|stores|clubs|organisations|organizations|merchants) (that|which|who) .{0,2} (sell|offer|make|market|interest|fit|suit|share our)',
    '(firms|companies|businesses|brands|shops|clubs|organisations|organizations|people|designers|artists) (that|which|whom|who)? (we|us) .{0,2} (work|cooperate|collaborate|team up|do business|deal|trade|trust|like|know|choose|have chosen|pick) (with)?',
    '(firms|companies|businesses|brands|shops|clubs|organisations|organizations|people|designers|artists) with (which|whom) (we|us)',
  ],
  /** Work for the shop, by which a firm that is told by nothing else is a helper. */
  helps_the_shop: [
    '(deliver|delivers|delivery|ship|ships|host|hosts|process|processes|payment|payments|print|repair|bill|pack|behalf|for us|help us|parcels)',
  ],
} satisfies Record<string, readonly string[]>;
