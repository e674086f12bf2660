import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'earns-affiliate-commission',
  topic: 'tracking',
  title: 'Earns fees for links to other shops',
  explanation: 'The site is paid when you follow its links and buy elsewhere.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'member of an affiliate programme',
      match:
        '[(participant|participants|participate|participates|participating|member|members|enrolled|associate|belong|belongs|joined|part)] .{0,10} (affiliate|associates|associate|affiliates) .{0,5} (program|programs|programme|programmes|network|networks|scheme|schemes|advertising)',
      unless: '(our|own) .{0,2} (affiliate|associates|associate|referral) .{0,2} (program|programme|network)',
    },
    {
      name: 'we earn on links',
      match: [
        '(we|i|us|site|website|blog|company) .{0,10} [(earn|earns|earning|receive|receives|receiving|get|gets|collect|paid|compensated|make)] .{0,6} (commission|commissions|fee|fees|compensation|percentage|a share|money|remuneration)',
        '(link|links|linking|linked|affiliate|affiliates|click|clicks|referral|referrals|referring|retailer|retailers|merchant|merchants)',
      ],
      unless: [
        '(card|bank|payment|processing|late) (fee|fees)',
        '(you|affiliates|influencers|members|they|partners) .{0,4} (earn|receive|get|collect) .{0,4} (commission|fee|fees|commissions)',
        '(sell|selling|sale of) .{0,6} {personal_data}',
      ],
    },
    {
      name: 'affiliate links',
      match:
        '(contain|contains|use|uses|include|includes|are|some|through|via|post|posts|place) .{0,6} [affiliate] .{0,2} (links|link|advertising|marketing links)',
    },
    {
      name: 'paid when you buy',
      match: [
        '(we|us|i|site|blog|website) .{0,6} [(paid|compensated|compensation|rewarded)] .{0,4} (if|when|for) .{0,6} (you|customers|visitors|readers|referrals|clicks)',
        '(link|links|click|buy|purchase|shops|merchants|retailers)',
      ],
      unless: '(sell|selling|sale) .{0,6} {personal_data}',
    },
    {
      name: 'pays us a fee',
      match: '[(pay|pays)] us .{0,5} (fee|fees|commission|commissions|percentage)',
      unless: '(you|customers) .{0,3} pay us',
    },
    {
      name: 'affiliate marketing',
      match:
        '[(part|participate|participates|participating|engage|engages|involved)] .{0,4} affiliate (marketing|advertising|programs|programmes|partnerships)',
      unless: '(our|own) .{0,2} affiliate',
    },
    {
      name: 'earn by linking',
      match:
        '[(earn|earning)] .{0,6} (fees|commissions|commission|money) .{0,6} (by|from|through|when|for|if) .{0,6} (linking|links|link|advertising|qualifying|referring|purchases|clicking|you)',
      unless: [
        '(you|affiliates|influencers|members|they|partners) .{0,3} earn',
        '(let|lets|allow|allows|enable|enables) .{0,3} (websites|sites|bloggers|others|people) .{0,2} earn',
      ],
    },
    {
      name: 'qualifying purchases',
      match: '(earn|earns|earning) .{0,3} from [qualifying] purchases',
    },
    {
      name: 'links for which we are paid',
      match: '(link|links) .{0,8} for which we .{0,3} [(remunerated|paid|compensated|rewarded)]',
    },
  ],
  ifDenied: {
    title: 'Earns nothing from links to other shops',
    explanation: 'The policy says that it takes no commission for what you buy elsewhere.',
  },
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Koss Corporation is a participant in the Amazon Services LLC Associates Program, an affiliate advertising program designed to provide a means for sites to earn advertising fees by advertising and linking to Amazon.com.',
    source: 'koss 2018',
  },
  {
    text: 'When you buy through links on this page, we may receive a small commission from the retailer.',
    source: 'own: retailer',
  },
  { text: 'The blog is compensated when you follow our links and order.', source: 'own: app maker' },
  { text: 'The other shop pays us a small percentage.', source: 'own: retailer' },
  { text: 'We engage in affiliate marketing.', source: 'own: GDPR notice' },
  { text: 'Some articles contain affiliate links.', source: 'own: app maker' },
  { text: 'Being an Amazon Associate, this blog earns from qualifying purchases.', source: 'own: template' },
  { text: 'Articles may contain links to other merchants for which we are remunerated.', source: 'own: cosmetics' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We collect and share your information when you visit any website of ours that links to this notice.',
    because: 'to share data is no share of a sale',
  },
  {
    text: 'Our programme lets other websites earn money by linking to our shop.',
    because: 'others earn, not the company',
  },
  {
    text: 'We share your information with our affiliates.',
    because: 'affiliate here means a company of the group',
  },
  {
    text: 'Influencers who join our affiliate program earn a commission on each sale.',
    because: 'the shop pays, it does not earn',
  },
  {
    text: 'We may charge a processing fee for repeated requests.',
    because: 'a fee, but not for links',
  },
];

export const denials: Example[] = [
  { text: 'We do not use affiliate links.', source: 'own: retailer' },
  { text: 'We do not earn a commission on purchases through our links.', source: 'own: retailer' },
];
