/** Words that clauses of every topic use: what the data is called, who receives it, what is done with it. */
export default {
  we: [
    '(we|us|i)',
    'our (company|companies|organization|organisation|business|site|website|websites|services|stores)',
    'the (company|site|website|service|services)',
  ],
  /** What the data is called, in one word; put a gap before it for 'personally identifiable', 'your customer' and the like. */
  data: ['(information|data|info|pi|pii|details|records|profile|profiles)'],
  /** Data that the text itself calls personal. */
  personal_data: [
    '(pi|pii)',
    '(personal|personally|identifiable|identifying|nonpublic|private|customer|consumer|user|users|member|account|contact|registration|individual|subscriber) (identifiable|identifying)? (information|data|info|details|records)',
    'personal and .{0,3} (information|data)',
    'your .{0,4} (information|data|info|details)',
    '(information|data) .{0,5} (about|from|of|regarding|concerning|relating to|on) (you|users|visitors|customers|individuals|consumers|our users|our customers|our visitors|any individual)',
    '(information|data) (that)? (you|we have collected|you provide|you have provided|you submit|you give)',
    'any (information|data)',
    '(email|mailing|postal) (address|addresses|list|lists)',
    '(customer|mailing|email|user|subscriber) (list|lists|names|records|database)',
  ],
  share: [
    '({share_word}|provided|provide|provides|providing|pass|passes|passed|passing|give|gives|given|giving|gave|supply|supplies|supplied|furnish|furnishes|furnished|communicated|communicates|exchange|exchanges|exchanged|exchanging|transmit|transmits|transmitted|forward|forwards|forwarded|send|sends|sent)',
    '(make|makes|made|making) .{0,5} (available|accessible)',
  ],
  /** Verbs that mean handing over without a doubt. */
  share_word: [
    '(share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|disclosure|disclosures|transfer|transfers|transferred|transferring|release|releases|released|releasing|reveal|reveals|revealed|divulge|divulged|distribute|distributes|distributed|distributing)',
  ],
  sell: [
    '(sell|sells|sold|selling|rent|rents|rented|renting|lease|leases|leased|leasing|trade|trades|traded|trading|barter|barters|bartered|monetize|monetise)',
  ],
  collect: [
    '(collect|collects|collected|collecting|collection|gather|gathers|gathered|gathering|obtain|obtains|obtained|obtaining|receive|receives|received|receiving|record|records|recorded|recording|capture|captures|captured|acquire|acquires|acquired|request|requests|requested|requesting|require|requires|required|store|stores|stored|log|logs|logged|track|tracks|retrieve|retrieves|process|processes|processed|processing)',
    '(ask|asks|asked|asking) (you)? .{0,2} (for|to provide|to give|to submit)',
    '(provide|provides|provided|providing|submit|submits|submitted|submitting|supply|supplied|give|enter|enters|entered|furnish) .{0,4} (us|we|our|your|such|certain|personal|information|following)',
  ],
  use_verb: [
    '(use|uses|used|using|usage|process|processes|processed|processing|utilize|utilizes|utilized|utilise|analyze|analyse)',
  ],
  third_party: [
    'third (party|parties|person|persons)',
    '(other|outside|unaffiliated|nonaffiliated|unrelated|external|independent|selected|carefully selected|trusted|certain|reputable|like minded) (companies|company|organizations|organisations|organization|parties|entities|businesses|firms|merchants|retailers)',
    '(others|anyone|anybody|outsiders)',
    'companies and organizations',
  ],
  partner: [
    '(partner|partners|reseller|resellers|distributor|distributors|dealer|dealers|sponsor|sponsors|cosponsors|licensee|licensees|licensors|franchisee|franchisees|retailers|cobranded|merchants|publishers|collaborators)',
  ],
  affiliate: [
    '(affiliate|affiliates|affiliated|subsidiary|subsidiaries|sister)',
    'parent (company|companies|corporation|organization)',
    '(corporate|company) (family|group|affiliates|parent)',
    'family of (companies|businesses|brands|sites|websites)',
    'group (of companies|companies|company|members|entities)',
    '(members|companies|entities|businesses|brands) .{0,3} (within|in|of) (our|the) .{0,3} (group|family)',
    '(entities|companies) .{0,4} (common|joint) (ownership|control|corporate control)',
    '(under|by) common (ownership|control)',
    '(related|other group|holding|sister) (company|companies|entities)',
  ],
  processor: [
    '(vendor|vendors|contractor|contractors|subcontractor|subcontractors|agent|agents|processor|processors|subprocessors|supplier|suppliers|consultants|carriers|courier|couriers)',
    'service (provider|providers|companies|partners)',
    'third party (provider|providers|vendors|companies|services|contractors|processors)',
    'payment (processor|processors|provider|providers|gateway|services|service|card processors|processing)',
    '(shipping|delivery|fulfillment|fulfilment|hosting|mailing|analytics|cloud|credit card|logistics|technology|printing|marketing|customer service) (company|companies|provider|providers|partners|partner|house|houses|processors|firms|services|services providers|agencies|carriers)',
    '(companies|company|parties|persons|people|firms|individuals|organizations|organisations|businesses|partners|entities) .{0,3} (who|that|which|to) .{0,3} (help|helps|assist|assists|perform|performs|provide|provides|work|works|process|processes|support|supports|act|acts|operate|deliver|run|service)',
    '(on|to act on) (our|its|their|the company) behalf',
  ],
  advertiser: [
    '(advertiser|advertisers|adroll|doubleclick|criteo|adwords|adsense)',
    '(ad|advertising|advertisement|ads|media|retargeting|remarketing|marketing|advertisers) (network|networks|partner|partners|company|companies|server|servers|service|services|vendor|vendors|provider|providers|agency|agencies|serving|exchange|exchanges|platforms|technology|technologies|cookies)',
    'google (ads|adwords|adsense|display|remarketing|marketing|ad manager|dynamic)',
    '(network advertising|facebook ads|facebook pixel|facebook custom)',
  ],
  marketing: [
    '(marketing|promotional|promotion|promotions|advertising|advertisements|advertise|advertisement|ads|newsletter|newsletters|offers|catalogs|catalogue|catalog|solicitations|remarketing|retargeting|market)',
    'special (offers|deals|events)',
  ],
  cookie: [
    '(cookie|cookies)',
    '(local|web|browser|html5|session) (storage|shared objects)',
    'flash (lsos|objects)',
    'small .{0,4} (text|data) files',
  ],
  consent: [
    '(consent|consents|permission|authorization|authorisation|approval|agreement)',
    'opt in',
    '(consented|authorized|agreed|opted in)',
  ],
  /** 'Before your consent', 'only with your permission' */
  policy: ['(policy|policies|notice|statement|terms|agreement)'],
  site: [
    '(site|sites|website|websites|services|service|app|apps|application|applications|store|stores|platform|products|web)',
    'web (site|sites|page|pages)',
  ],
} satisfies Record<string, readonly string[]>;
