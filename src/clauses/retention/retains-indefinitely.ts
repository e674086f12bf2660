/** The clause that personal data is kept indefinitely or without any limit. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'retains-indefinitely',
  topic: 'retention',
  title: 'Keeps your data without limit',
  explanation: 'Your details may be kept forever, or for as long as the company likes.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    {
      name: 'kept indefinitely',
      match:
        '[{keep}] .{0,24} (indefinitely|forever|permanently|perpetually|perpetuity|endlessly|indefinite period|indefinite time|indefinite amount|indefinite length|unlimited period|unlimited time|unlimited duration|permanent record|permanent records)',
      unless: [
        '{not_personal}',
        '{while_active}',
        '{cookie}',
        '(license|licence|sublicense|grant|breach|violate|abuse|violation)',
      ],
    },
    {
      name: 'indefinitely kept',
      match:
        '(indefinitely|permanently|perpetually) [(retain|retained|keep|kept|store|stored|hold|held|maintain|maintained|archive|archived|saved)]',
      unless: ['{not_personal}', '{while_active}', '{cookie}'],
    },
    {
      name: 'as long as we like',
      match:
        '[{keep}] .{0,14} (as long as|however long|any length of time|so long as|any period) .{0,3} (we|the company|it|time)? .{0,3} (want|wants|wish|wishes|like|likes|please|pleases|choose|chooses|desire|see fit|sees fit|deem appropriate|deem fit|at our discretion|sole discretion|our discretion)',
      unless: '{not_personal}',
    },
    {
      name: 'no time limit',
      match:
        '[({keep}|stay|stays)] .{0,16} (without|no) (any|a)? (time|temporal|set|fixed|specific)? (limit|limits|expiry|expiration|end date|cutoff|cut off|deadline)',
      polarity: 'any',
      unless: [
        '{not_personal}',
        'without limitation',
        '{cookie}',
        '(points|credit|voucher|vouchers|gift|coupon|coupons|balance|price|prices)',
      ],
    },
    {
      name: 'no limit on retention',
      match:
        '(no|not) .{0,3} [(limit|limits|limited)] .{0,4} (how long|length of time|time|period|duration) .{0,6} {keep}',
      polarity: 'any',
      unless: ['{not_personal}', '{cookie}'],
    },
    {
      name: 'never deleted',
      match:
        '(we|will|we will|we do) (never|not) .{0,2} [(delete|deleted|erase|erased|purge|purged)] .{0,3} (your|customer|account|any|personal|order) .{0,3} (data|information|records|details|history)',
      polarity: 'any',
      unless: ['(unless|until|except|before|if|request|able|guarantee|may)', '{not_personal}'],
    },
    {
      name: 'until you ask',
      match:
        '[(keep|retain|maintain|store|hold)] .{0,16} (unless and until|until) you .{0,4} (ask|request|tell|instruct|contact|notify)',
      unless: '{not_personal}',
    },
    {
      name: 'no set time',
      match:
        '(no|not) .{0,2} (set|fixed|specific|defined|particular) .{0,2} [(time|period|date|schedule|limit)] .{0,3} (for|to|on|after) .{0,5} ({dispose}|{keep}|retention)',
      polarity: 'any',
      unless: '{not_personal}',
    },
    {
      name: 'as long as we exist',
      match:
        '[{keep}] .{0,14} (as|so) long as .{0,3} (company|business|we|shop|site) .{0,2} (exists|exist|operates|operate|continues|continue|in business)',
      unless: '{not_personal}',
    },
    {
      name: 'no limit, said first',
      match:
        '(no|without) [(time|temporal)] (limit|limits) .{0,3} (for|on|to) .{0,3} (storage|retention|storing|keeping|retaining|how long)',
      polarity: 'any',
      unless: ['{not_personal}', '{cookie}'],
    },
    {
      name: 'on a permanent basis',
      match: '[{keep}] .{0,10} (permanent basis|limitation in time|limitation of time|end of time)',
      unless: ['{not_personal}', '{cookie}', '{while_active}'],
      polarity: 'any',
    },
    {
      name: 'stays for ever',
      match:
        '({data}|records|history|account) .{0,4} [(stay|stays|remain|remains|live|lives)] .{0,8} (forever|indefinitely|for good|for all time|permanently)',
      unless: ['{not_personal}', '{while_active}', '{cookie}'],
    },
    {
      name: 'until further notice',
      match: [
        '[({keep}|hang on to|hold on to)] .{0,14} (until further notice|for good|for all time|for ever)',
        '({data}|file|files|history|account|accounts)',
      ],
      unless: ['{not_personal}', '{cookie}', '(card|order|item|price|calm)'],
      polarity: 'any',
    },
    {
      name: 'no end date',
      match:
        'no [(end|expiry|expiration|cutoff|cut off)] (date|point)? .{0,3} (for|on|to) .{0,3} (storage|retention|storing|keeping|retaining|how long)',
      polarity: 'any',
      unless: ['{not_personal}', '{cookie}'],
    },
    {
      name: 'is never deleted',
      match:
        '({data}|record|history|account|accounts) .{0,3} (is|are|will be) never [(deleted|erased|purged|destroyed)]',
      polarity: 'any',
      unless: ['(unless|until|except|before|without|if|request|backup|backups)', '{not_personal}'],
    },
  ],
  contradicts: ['retention-limited-to-need'],
  legal: ['GDPR Art. 5(1)(e)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'we will retain your information indefinitely', source: 'koss 2018' },
  { text: 'Customer records are stored forever.', source: 'own: retailer' },
  { text: 'We may keep your data for as long as we wish.', source: 'own: app maker' },
  { text: 'We keep your purchase history without any time limit.', source: 'own: retailer' },
  { text: 'Order records are permanently stored in our system.', source: 'own: retailer' },
  { text: 'There is no limit on how long we store your data.', source: 'own: app maker' },
  { text: 'We never delete your account data.', source: 'own: app maker' },
  {
    text: 'We will maintain your order information for our records unless and until you ask us to delete it.',
    source: 'own: retailer',
  },
  { text: 'We have no fixed time for deleting customer data.', source: 'own: retailer' },
  { text: 'We intend to hold your data as long as the company exists.', source: 'own: retailer' },
  { text: 'There is no time limit for the storage of your records.', source: 'own: retailer' },
  { text: 'Your details are stored on a permanent basis.', source: 'own: retailer' },
  { text: 'We keep your order details until you ask us to erase them.', source: 'own: retailer' },
  { text: 'Customer records remain with our house for good.', source: 'own: old catalogue' },
  { text: 'We hold the file until further notice.', source: 'own: retailer' },
  { text: 'We hold your purchases without a cut-off date.', source: 'own: old catalogue' },
  { text: 'There is no end date for the storage of order histories.', source: 'own: old catalogue' },
  { text: 'Your purchase history is never erased.', source: 'own: loyalty club' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Your order notes are kept permanently (until you delete them).', because: 'the person sets the end' },
  { text: 'We do not keep your data indefinitely.', because: 'a denial' },
  { text: 'Anonymous statistics are kept indefinitely.', because: 'no personal data' },
  { text: 'We permanently delete your data after 30 days.', because: 'deleted for good, not kept' },
  { text: 'We retain your data for an appropriate time.', because: 'vague, yet not without limit' },
  { text: 'We do not keep your data without a reason.', because: 'no statement on time' },
  { text: 'Our prices stay low for good.', because: 'no data' },
  { text: 'We keep your points without any expiry.', because: 'points' },
  { text: 'Your record is never deleted without your order.', because: 'the person sets the end' },
];
