/** Words around collecting: the verbs of taking and giving data, where it comes from, and what only looks like collecting. */
export default {
  /** Verbs of a company that takes data in; the commonplace ones only where a subject or modal stands before them. */
  gather: [
    '(collect|collects|collected|collecting|collection|gather|gathers|gathered|gathering|obtain|obtains|obtained|obtaining|receive|receives|received|receiving|recorded|recording|capture|captures|captured|capturing|acquire|acquires|acquired|acquiring|requested|requesting|require|requires|required|ask|asks|asked|asking|solicit|solicits|retrieve|retrieves|retrieving|stored|storing|processed|log|logs|logged|logging|track|tracks|tracked|tracking|monitor|monitors|monitoring|detect|detects|analyze|analyse|analyzes)',
    '(we|us|site|website|app|server|servers|company|may|will|also|and|or|automatically|to|then|can|might|only|platform) (store|stores|hold|holds|keep|keeps|maintain|maintains|retain|retains|know|determine|derive|look|save|saves|record|records)',
    '(we|us|site|website|app|server|servers|company|may|will|also|might|platform|which|and) (use|uses|access|accesses|see|read|reads|process|processes|request|requests|note|notes)',
    '(we|also) need',
    'our . (keep|keeps|store|stores|record|records|hold|holds|measure|measures)',
    '(measure|measures|measured|measuring) (your|and)',
    '(stores|holds|keeps|uses|saves|records|reads) (your|the|such|this|how|which|information|data|every)',
    '(we|will|may|also) (take|takes)',
  ],
  gathered: [
    '(collected|gathered|determined|derived|detected|read|noted|taken|obtained|received|recorded|captured|acquired|requested|required|asked|stored|logged|tracked|retrieved|processed|used|retained|saved|transmitted|sent|kept|needed|noted)',
  ],
  giver: [
    '(you|user|users|customer|customers|visitor|visitors|they|shopper|shoppers|member|members|participants|entrants|individuals|consumers|registrants)',
    '(buyers|purchasers|clients|applicants|people|guests|subscribers)',
  ],
  give_verb: [
    '(provide|provides|provided|providing|submit|submits|submitted|submitting|enter|enters|entered|entering|give|gives|gave|given|giving|supply|supplies|supplied|supplying|disclose|share|furnish|furnished|volunteer|upload|uploaded|input|fill|filling|send|sends|tell|tells|transmit|transmits|report|reports|register|add|adds|adding|hand|hands|handed|leave)',
  ],
  /** Headings under which a bare list of data is a list of what is collected. */
  heading_collect: [
    '(information|data|details|what|pii|pi) !not? !not? !not? !not? !not? !not? (collect|collects|collected|collecting|collection|gather|gathered|provide|provided|give|receive|obtain|process|processed|hold|store)',
    '(collect|collection|collecting|collected|gathering) .{0,5} (information|data|details)$',
    '(collect|collection|collecting|collected|gathering) (personal|of|and|other|your|information) .{0,3} (information|data|details)',
    '^.{0,2} (types|categories|kinds|type|category) of .{0,4} (information|data)$',
    '(types|categories|kinds|type|category) of .{0,4} (information|data) !not? !not? !not? !not? (collect|collects|collected|process|obtain|provide|hold)',
    '(we|you) (may|also|might|can)? (collect|give|provide)',
  ],
  /** 'Personal data means any information …' says what a word means, not what the company does. */
  definition: [
    '(mean|means|refers|defined|definition|definitions|meaning)',
    '(generally|typically) (considered|understood)',
    '(is|are) any (information|data|personal)',
  ],
  /** A sentence about handing data on. */
  hands_on: [
    '(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|sell|sells|sold|transfer|transferred|transfers) .{0,24} (third|others|other|partners|affiliates|providers|vendors|companies|advertisers|anyone)',
    '(we|us) .{0,4} (share|disclose|sell|transfer)',
  ],
  /** Where data about a person comes from other than the person. */
  outside_source: [
    'third .{0,2} (party|parties)',
    '(other|outside|external|various|public|commercial|independent|offline|available|accessible|additional) (sources|source|suppliers)',
    'data .{0,2} (brokers|broker|providers|provider|suppliers|aggregators|resellers|vendors|companies|compilers)',
    'social (media|network|networks|networking)',
    'public (records|record|databases|registers|registries|domain|directories)',
    'publicly (available|accessible)',
    'credit .{0,3} (bureau|bureaus|agency|agencies|issuers)',
    '(reporting|reference|prevention) (agencies|agency|bureaus|services)',
    '(partner|partners|affiliates|advertisers|retailers|resellers|distributors|dealers|subsidiaries|cosponsors|marketers)',
    'other .{0,2} (companies|users|customers|people|individuals|organizations|organisations|members|businesses|websites|services|platforms|entities|parties)',
    'mailing lists',
    '(marketing|advertising|research|list|analytics|market) (companies|firms|agencies)',
    '(facebook|twitter|linkedin|instagram|google|apple|amazon|paypal)',
    '(service|analytics|information|technology) (provider|providers)',
    '(another|that) (person|user|company|customer|individual|service|retailer|merchant|seller|shop|marketplace)',
    'the (retailer|merchant|seller|marketplace)',
    '(someone|somebody) else',
    '(your|a) (friend|friends|employer|family|relative)',
    'others',
    '(post office|postal service|postal services)',
    'commercially available',
  ],
  /** The person's place decides which law or which office counts: nothing is collected. */
  where_law_applies: [
    '(depending|depends|regardless|irrespective|depend) (on|of|upon) .{0,4} (location|located)',
    '(laws|law|jurisdiction|rights) .{0,5} your .{0,2} location',
  ],
  not_the_body: [
    '(device|browser|digital|canvas|hardware) (fingerprint|fingerprints|fingerprinting)',
    '. (no|none|na)$',
    '(do|does|will|would) not .{0,5} (collect|request|ask|want|seek|require|process|need)',
    'health (and|or) safety',
    'customer records',
    'protected (classification|classifications|characteristics|class|classes)',
    '(people|persons|visitors|users|customers) with disabilities',
    'protect .{0,4} health',
  ],
  /** Verbs of getting data from somewhere. */
  take_in: [
    '(collect|collects|collected|collecting|gather|gathers|gathered|gathering|obtain|obtains|obtained|obtaining|receive|receives|received|receiving|acquire|acquires|acquired|acquiring|purchase|purchases|purchased|buy|get|gets|getting|source|license|licensed|import|retrieve|access|sourced)',
  ],
  not_combining: [
    'combined (services|offers|results)',
    '(no longer|not) .{0,4} (identify|identifies)',
    'information about other users',
    '(update|correct|alter) your (information|data|account|profile|details|record)',
    '(you|right) (may|can|to) .{0,4} (access|update|correct|alter)',
    '(they|parties|advertisers|google|networks|companies|facebook|providers|partners) .{0,3} (may|can|will|could|might) .{0,6} (associate|combine|link|match|merge|supplement)',
    '(links|link) to .{0,4} third',
    'endorsement',
  ],
  /** Verbs of keeping what was said or written. */
  keep_word: [
    '(record|records|recorded|recording|monitor|monitors|monitoring|tape|store|stores|storing|stored|keep|keeps|keeping|retain|retains|retaining|archive|archives|save|collect|collects|collected|collecting|log|logs|capture|captures|transcribe|gather|scan|analyze)',
    '(we|may|will) (receive|access|obtain|process|review)',
  ],
  /** Messages that the company sends, and marketing: nothing of the person is kept. */
  not_messages: [
    '(we|will|may|to|be) (also)? (send|sent|sending) .{0,6} (messages|emails|communications)',
    '(marketing|promotional|commercial|electronic) (messages|emails|communications|calls|email)',
    '(receive|receiving) .{0,8} (messages|emails|communications|calls) from (us|our)',
    'your own (device|devices)',
    'stored on .{0,3} devices',
    'opt out',
    '(services|websites) .{0,8} (communications|emails)',
    '(you|users) (can|may|could) .{0,2} (store|save|keep|record|archive)',
  ],
  /** A profile that the person makes of their own account. */
  own_profile: [
    '(you|user|users|customers|customer|members) (can|may|must|to|will|could|choose to|wish to|should|who)? (also|then)? (create|creates|build|set)',
    'your (own|account|user|public|member|online|personal) profile',
    '(log|sign|register|registration) .{0,6} profile',
    '(public|profile register|profile and register|complete a profile|profile picture)',
  ],
  look_around: [
    '(visit|visiting|browse|browsing|access|accessing|view|viewing|navigate|navigating|explore|exploring|surf|use|using|look|enjoy|shop)',
  ],
  look_around_site: [
    '{look_around} .{0,5} {site}',
    '{look_around} .{0,3} (web_address|pages|content|shop|online|around|catalog|catalogue|products)',
  ],
  naming_yourself: [
    '(providing|giving|submitting|revealing|disclosing|identifying|registering|telling|entering|sharing|supplying|leaving|logging|signing|creating|requiring|having|being) .{0,8} (information|data|details|identity|who|yourself|registered|account|us|in|up|info|pii|name)',
    '(identifying|registering)',
    '(personal|personally|any) .{0,2} (information|data|details|identifiable)',
  ],
  tie: [
    '(link|links|linked|associate|associates|connect|combine|combined|match|correlate|tie|merge|relate|attach|linking)',
    '(linked|associated|connected|combined|matched|correlated|tied|merged|related|attached)',
  ],
  tied: [
    '(linked|associated|connected|combined|matched|correlated|tied|merged|related|attached|stored|traced|linkable)',
  ],
  combine: [
    '(combine|combines|combined|combining|merge|merges|merged|merging|supplement|supplements|supplemented|supplementing|augment|augments|augmented|augmenting|enhance|enhances|enhanced|enhancing|append|appends|appended|appending|enrich|enriches|enriched|enriching|match|matches|matched|matching|associate|associates|associated|associating|correlate|correlated|correlating|overlay|commingle|commingled|update|updating)',
    '(link|links|linked) (your|the|this|that|such|it|information|data|personal|any)',
  ],
  made_anonymous: [
    '(aggregate|aggregated|anonymized|anonymised|anonymize|anonymise|deidentified|deidentify|statistical|publish)',
    '{hands_on}',
    '(insights|reports)',
    '(websites|sites|pages) linked',
    'may be combined',
  ],
  outside_data: [
    'third .{0,2} (party|parties)',
    '(other|outside|external|various|public|commercial|independent|offline|available|accessible|additional|different|multiple) (sources|source|suppliers|databases)',
    'these .{0,2} sources',
    '(other|outside|trusted|additional) .{0,2} sources',
    'data .{0,2} (brokers|broker|providers|provider|suppliers|aggregators|resellers|vendors|companies|compilers)',
    'social (media|network|networks|networking)',
    'public (records|databases|registers)',
    'publicly (available|accessible)',
    'credit .{0,3} (bureau|bureaus|agency|agencies)',
    '(reporting|reference) (agencies|agency|bureaus)',
    '(partner|partners|advertisers|brokers)',
    'other .{0,2} (companies|websites|services|businesses|organizations)',
    '(obtain|obtained|purchase|purchased|acquire|acquired|received|receive) .{0,4} (elsewhere|from others)',
    'commercially available',
  ],
  outside_strict: [
    'third .{0,2} (party|parties)',
    '(other|outside|external|public|commercial|available|additional) (sources|source)',
    'data .{0,2} (brokers|providers|suppliers|aggregators|vendors)',
    'social (media|network|networks|networking)',
    '(partners|others|affiliates)',
    'other (companies|users|people|organizations|websites|services)',
  ],
  others_take: [
    '{third_party} .{0,6} (may|can|will|also|that|who|which|might) (also|then)? {take_in}',
    '{third_party} {take_in}',
    '{third_party} to {take_in}',
    'from (you|your|users|visitors) (by|to|and|or) .{0,6} {third_party} .{0,4} (collect|use)',
  ],
  not_about_you: [
    '(consent|permission|approval|authorization|assurances|protections|guarantees|support) (from|of)',
    '(products|services|offers|emails|email|communications|messages|mailings) .{0,3} from',
    'stop receiving',
    'offers of credit',
    '(purchase|buy) .{0,6} from .{0,4} (third|other|our)',
    '(only|solely|exclusively) from you',
    '(never|not) from',
    'protect',
  ],
  paid_elsewhere: [
    '(not|never) .{0,4} (have access|access|see|receive|reach|reaches|touch|sees|receives|learn)',
    'directly (by|with|to|from|on) .{0,6} (processor|processors|provider|providers|stripe|paypal|gateway|bank|partner|third)',
    '(fraudsters|phishing|scammers|fraudulent)',
  ],
  not_taken: [
    '(not|never) .{0,4} (collect|collected|request|requested|ask|process|require|want|need|seek|gather|record|store|solicit)',
    '^.{0,3} special .{0,2} (category|categories) .{0,6} (is|are|includes|include|means)',
  ],
  others_collect: [
    '^(these|they|third|other|such|advertisers|some|certain|also|our|in|as|the|for) .{0,12} (parties|providers|advertiser|advertisers|partners|networks|companies|vendors|they) .{0,4} (collect|collects|receive|receives|track|use|gather|assist|record|may|will|automatically|place|can)',
    '^(they|advertisers) .',
    'do not track',
    'your california',
    '(contacting us|contact us|using the contact)',
    '(merger|bankruptcy|acquisition|insolvency)',
    '^.{0,4} (privacy)? (policy|notice|statement) .{0,4} (cover|covers|apply|applies|does not|describes|explains)',
    '(modify|change|adjust|set|latest version of) your .{0,3} (browser|settings)',
    '(fraudsters|phishing|scammers|fraudulent)',
  ],
  full_sentence: ['(is|are|be|will|may|not|can|has|have|must|should|shall|was|were|means|we|please|contact)'],
  crowd_only: [
    '(broad|aggregate|anonymous|aggregated) demographic',
    'demographic .{0,5} about our .{0,5} (base|whole)',
    'demographic .{0,5} as a whole',
  ],
  linked_account: [
    '(log|login|logging|logged|sign|signing|connect|connecting|link|linking|register) .{0,10} {social_name}',
    '{social_name} .{0,3} (account|accounts|login|credentials|credential|profile|platform)',
    '(interact|use|using|through|via) .{0,4} {social_name}',
  ],
  social_name: [
    '(facebook|google|twitter|apple|instagram|linkedin|amazon|paypal)',
    '(social|third party) (media|network|networks|networking|login|sign|platform|service|services)',
  ],
} satisfies Record<string, readonly string[]>;
