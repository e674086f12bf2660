/** Security: the policy names safeguards, be they technical, organisational or physical. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** The security of others, rules for visitors, and questions that check who someone is. */
const NOT_OURS = [
  '(responsible|liable|responsibility|liability|control) .{0,20} (security|safeguards|measures)',
  '(circumvent|bypass|defeat|violate|violating|overcome|interfere) .{0,8} (measures|controls|features|safeguards)',
  'please use',
  'security (questions|question|code|codes|number|purposes|cameras|deposit)',
];

export default {
  id: 'states-security-measures',
  topic: 'security',
  title: 'Names security measures',
  explanation:
    'The company says what it does to keep your data safe, such as firewalls, access limits or other technical and organisational measures.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'kinds of safeguards',
      match: ['[{safeguard_kind}] .{0,6} {safeguard_noun}', '{safeguard_verb}'],
      unless: NOT_OURS,
    },
    {
      name: 'security measures',
      match: [
        '[security] (and|or)? (privacy|safety|technical|protection|related)? {security_noun}',
        '{safeguard_verb}',
      ],
      unless: NOT_OURS,
    },
    {
      name: 'steps to protect data',
      match: [
        '{care_word} .{0,5} {effort_noun} .{0,6} (to|for|that|designed|intended|against) .{0,6} [{protect_verb}]',
        '({data}|privacy|confidentiality|security|systems|servers)',
      ],
      unless: [
        '(responsible|advise|recommend|encourage|urge|should|you) .{0,6} (take|use|exercise)',
        'parties from',
        '(accurate|successor|acquirer)',
      ],
    },
    {
      name: 'safeguards in place',
      match: [
        '(place|use|uses|using|implemented|implement|implements|have|has|take|takes|taken|employ|employs|maintain|maintains|apply|applies|adopted|adopt) .{0,8} [(safeguards|measures|precautions|protections|procedures|controls)] .{0,8} (to|that|designed|which|against) .{0,6} {protect_verb}',
        '{data}',
      ],
      unless: '(responsible|liable|responsibility|you should|you must|your own|third parties|children|fraud)',
    },
    {
      name: 'protect, and take measures',
      match: [
        '(protect|protecting|safeguard|secure) .{0,20} (take|taking|use|using|employ|have) .{0,4} [{care_word}] .{0,4} {effort_noun}',
        '{data}',
      ],
      unless: '(you should|you must|verify)',
    },
    {
      name: 'protection named first',
      match: [
        '[(protect|safeguard|secure|protecting)] .{0,14} (with|using|by|through|via) .{0,6} (safeguards|measures|controls|procedures|technology|technologies|systems|firewalls|precautions)',
        '({data}|privacy)',
      ],
    },
    {
      name: 'named technique',
      match:
        '(firewall|firewalls|antivirus|malware protection|intrusion detection|intrusion prevention|two factor|multi factor|pseudonymization|pseudonymisation|tokenized|tokenised|tokenization|iso 27001|soc 2|vulnerability scans|vulnerability scanning|penetration tests|penetration testing|malware scanning|access controls|physical security|organizational security|password protected servers|password protected databases|security audits|locked cabinets|server room|server rooms)',
      unless: ['(at home|your computer|your own|you should|you must)', '^(use|install)'],
    },
    {
      name: 'encryption as a safeguard',
      match: [
        '[{encryption}]',
        '({data}|transmission|transactions|payment|card|cards|connection|server|servers|checkout|database|databases|disk|disks|computer|laptops|backups)',
      ],
      unless: ['(not|never|un) {encryption}', '(recommend|suggest|advise|encourage|should) .{0,8} {encryption}'],
    },
    {
      name: 'secure storage',
      match:
        '[(stored|store|stores|storing|kept|keep|keeps|held|hosted|housed|reside|resides|located|maintained|contained|maintain|saved|placed)] .{0,14} (secure|secured|protected|guarded) .{0,2} (server|servers|facility|facilities|environment|environments|network|networks|database|databases|center|centers|centre|centres|system|systems|location|locations|storage|cloud)',
    },
    {
      name: 'behind secured networks',
      match: 'behind .{0,3} (secure|secured|firewalls|firewall|locked) .{0,2}',
    },
    {
      name: 'access limited',
      match: [
        '[access] .{0,12} (is|are|be|being|was|have) .{0,2} (limited|restricted|confined|granted only|only granted|controlled|granted)',
        '(employees|personnel|staff|individuals|persons|people|agents|need|authorized|authorised|information|data)',
      ],
      unless: ['(your|right|ability|request|rights) .{0,3} access', '(not|but) limited'],
    },
    {
      name: 'we limit access',
      match:
        '[(limit|limits|restrict|restricts|limiting|restricting)] .{0,4} access .{0,16} (employees|personnel|staff|persons|individuals|people|agents|contractors|need|authorized|authorised|information|data|servers)',
      unless: ['(you|your) .{0,6} (limit|restrict)', 'child'],
    },
    {
      name: 'only authorised staff',
      match: [
        '[only] .{0,6} (employees|personnel|staff|persons|individuals|people|those|administrator|administrators)',
        '(access|accessible|see|handle)',
        '(need|authorized|authorised|special|privileged|permitted|trained)',
        '({data}|servers|systems|databases)',
      ],
    },
    {
      name: 'trained staff',
      match: [
        '[(train|trained|trains|training)] .{0,12} (security|privacy|confidentiality|data protection)',
        '(employees|staff|personnel|people|team|everyone|associates|agents)',
      ],
    },
    {
      name: 'tested systems',
      match:
        '[(scan|scanned|scans|scanning|test|tested|tests|testing|monitor|monitors|monitored|audit|audited)] .{0,12} (vulnerabilities|vulnerability|malware|intrusions|viruses|security holes|security weaknesses|attacks|breaches)',
      unless: '(attempt|circumvent|agree not|not to|probe|install|your system|your computer)',
    },
    {
      name: 'protected by a password',
      match:
        '(information|data|account|accounts|profile|database|databases|files|area|areas|servers|systems|computers) .{0,6} [(protected|secured)] (by|with) .{0,4} (password|passwords)',
    },
    {
      name: 'behind a password',
      match:
        '(area|areas|account|accounts|section|sections|files|folders|servers|systems|computers|reports|pages|information|data|database) .{0,12} (is|are) .{0,2} [password] protected',
    },
    {
      name: 'staff who need it for their work',
      match: [
        '(employees|staff|personnel|colleagues|people|team|workers) .{0,5} (have|has|get|gets|given|granted) access .{0,8} (information|data|records|details|files)',
        '[(only|solely)] .{0,3} (in order)? (to|for|when|where|as|if|insofar) .{0,4} (serve|serving|maintain|perform|do|carry|handle|process|ship|pack|answer|help|provide|fulfill|fulfil|their|needed|necessary|required|purpose|purposes)',
      ],
      unless: '(third|partners|vendors|advertisers)',
    },
    {
      name: 'bound staff',
      match:
        '(employees|staff|personnel) .{0,8} [(sign|bound|signed|subject)] .{0,6} (confidentiality|nondisclosure|secrecy)',
    },
    {
      name: 'reviewed practices',
      match: 'our security (practices|policies|procedures|measures) .{0,4} [(reviewed|audited|tested|checked|updated)]',
    },
    {
      name: 'a few can open it',
      match: [
        '(only|just) .{0,4} (staff|people|employees|us|colleagues|persons|person|team) .{0,3} (can|may|could) [(open|see|read|reach|enter|look)]',
        '({data}|file|files|database|list|addresses)',
      ],
    },
    {
      name: 'under lock',
      match: [
        '[(locked|lockable|lock)] (drawer|drawers|cupboard|cabinet|office|room|door|safe|box|filing|away|up)',
        '({data}|files|file|paper|papers|forms|ledger|orders|computer|server|list)',
      ],
      unless: '(knives|parcel|parcels|display|account)',
    },
    {
      name: 'access rights are checked',
      match:
        '[access] (rights|permissions|privileges|logs) .{0,3} (reviewed|checked|audited|limited|assigned|revoked|logged)',
    },
    {
      name: 'what the work calls for',
      match:
        '(staff|employees|colleagues|people) .{0,2} (see|sees|reach|open|access|get) [only] what .{0,3} (work|job|task|role|need|needs)',
    },
    {
      name: 'limits who sees what',
      match: '[(limit|restrict|control)] who (can|may) .{0,1} (see|access|reach|open)',
    },
  ],
  ifMissing: {
    title: 'How your data is kept safe',
    explanation: 'The policy does not say how your data is kept safe.',
  },
  legal: ['GDPR Art. 32'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We provide appropriate administrative and security measures to protect against unauthorized access, disclosure, alteration, or destruction of your Personal Information.',
    source: 'kasperek 2017',
  },
  {
    text: 'we use reasonable organizational and technical security measures designed to preserve the security of your personal data',
    source: 'harman 2020',
  },
  {
    text: 'We have implemented security measures, including data encryption and firewall technology, to secure the information we collect.',
    source: 'koss 2018',
  },
  { text: 'We take all reasonable steps to keep your details safe from loss or misuse.', source: 'own: retailer' },
  { text: 'We have safeguards that prevent loss of your data.', source: 'own: retailer' },
  { text: 'We protect your information and take suitable precautions.', source: 'own: retailer' },
  { text: 'Orders are stored on secured servers in a locked data centre.', source: 'own: retailer' },
  { text: 'Your details sit behind secured networks.', source: 'own: shop template' },
  { text: 'Access to customer records is limited to staff who pack and ship orders.', source: 'own: retailer' },
  { text: 'We restrict access to personal data to employees with a need to know.', source: 'own: GDPR notice' },
  { text: 'Only trained employees can access the data of our customers.', source: 'own: app maker' },
  { text: 'We protect your information with modern security technology.', source: 'own: app maker' },
  { text: 'Our staff is trained in data protection.', source: 'own: retailer' },
  { text: 'Our website is scanned every night for malware.', source: 'own: shop template' },
  { text: 'Your data is secured with a password.', source: 'own: app maker' },
  { text: 'Our staff is bound to confidentiality.', source: 'own: GDPR notice' },
  { text: 'Our security procedures are tested each year.', source: 'own: retailer' },
  { text: 'The member pages of our club are password-protected.', source: 'own: club' },
  { text: 'Our warehouse team has access to your records solely to ship your order.', source: 'own: mail order' },
  { text: 'Just three people can read the address list.', source: 'own: small shop' },
  { text: 'Paper orders are kept in a locked drawer.', source: 'own: small shop' },
  { text: 'Access rights are reviewed each quarter.', source: 'own: law firm' },
  { text: 'Staff see only what their job calls for.', source: 'own: retailer' },
  { text: 'We limit who can see what.', source: 'own: small shop' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We are not responsible for the security measures of websites that we link to.',
    because: 'about others, and it names none of its own',
  },
  {
    text: 'You must not bypass the security features of our website.',
    because: 'a rule for visitors',
  },
  {
    text: 'You should take reasonable steps to keep your password secret.',
    because: 'a duty of the customer, no safeguard of the company',
  },
  { text: 'The security of your information matters to us.', because: 'a concern, no measure' },
  { text: 'You may need to log in again on password-protected pages.', because: 'a way of using the site' },
  { text: 'Our staff has access to a canteen, only to eat at noon.', because: 'no data' },
  { text: 'Only staff may enter the workshop.', because: 'a room' },
  { text: 'Knives are in a locked cabinet, so ask about orders.', because: 'goods' },
];
