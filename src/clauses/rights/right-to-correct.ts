/** The clause for correcting or updating one's data: rights of laws, account pages, letters to customer service. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'right-to-correct',
  topic: 'rights',
  title: 'You can correct your data',
  explanation: 'Wrong or outdated details can be put right, by you or on your request.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'correct your data',
      match: '{right_frame} {co_run} [{correct_word}] {co_run} ({your_data}|{your_account}|{that_data})',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'data corrected',
      match:
        '{right_frame} .{0,4} ({your_data}|inaccuracies|errors|mistakes|it|them|this) .{0,3} [(corrected|rectified|amended|updated|modified|changed|completed)]',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'right to correction',
      match:
        '(right|rights|request|requests|requesting|ask|demand) (to|of|for|us to|that we)? {co_run} [(correct|correction|corrections|rectify|rectification|amendment)]',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'we will correct errors',
      match: [
        '(we|us) .{0,2} (will|shall|can|to|promptly) .{0,4} [(correct|corrected|rectify|rectified|amend|amended)] .{0,8} (information|data|inaccuracies|inaccuracy|errors|error|mistakes|inaccurate|incorrect|it|them)',
        '{your_data}',
      ],
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'change of address',
      match:
        '{right_frame} {co_run} [{correct_word}] {co_run} .{0,2} (your|their) .{0,4} (address|addresses|name|telephone number|phone number|password|email)',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'data can be updated',
      match:
        '{your_data} .{0,12} (can|may|will|shall) be .{0,3} [(corrected|rectified|amended|updated|modified|changed|edited)] .{0,3} (at|by|through|in|on|via|online|upon|if you|when you)',
      unless: '{other_actor}',
    },
    {
      name: 'item or title',
      match:
        '^{item_start}? {item_link}? {item_link}? {item_start}? {item_link}? [(correct|correcting|correction|rectify|updating|update|change|changing|edit|editing|modify|modifying)] {co_run} ({your_data}|{your_account}|errors|inaccuracies|mistakes)',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: '{other_actor}',
    },
    {
      name: 'title',
      match: '^.{0,3} (right|rights) (to|of) .{0,3} [(correct|correction|rectify|rectification)]',
      in: ['heading', 'item', 'row'],
    },
    {
      name: 'tell us what is wrong',
      match: [
        '(if|should|where|when) .{0,12} (information|data|details|records) .{0,10} [(incorrect|inaccurate|incomplete|wrong|out of date|outdated)]',
        '(write to|email|email_address|contact|inform us|tell us|notify us|let us know|advise us|ask us)',
      ],
      evenIf: true,
    },
    {
      name: 'we promise to correct',
      match:
        '(we|us) .{0,2} will .{0,3} [(correct|rectify|amend)] .{0,3} (any|the|such|all|your|inaccurate|incorrect) .{0,3} (information|data|details|errors|inaccuracies|records)',
      unless: ['{other_actor}', '(price|prices|pricing|site|website|catalog|product|products|typographical)'],
    },
    {
      name: 'correct it',
      match: ['{right_frame} {co_run} [{correct_word}] {co_run} (it|them)', '{your_data}'],
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'errors are corrected',
      match:
        '(inaccuracies|errors|mistakes) .{0,8} (can|may|will|shall) be .{0,3} [(corrected|rectified|amended|fixed)]',
      unless: '(price|prices|pricing|site|website|typographical)',
    },
    { name: 'rectification', match: '[rectification]', in: ['heading', 'paragraph', 'item', 'row'], evenIf: true },
    {
      name: 'we update on your word',
      match:
        '(we|us) .{0,2} will .{0,3} [(update|change|modify|correct)] .{0,3} (your|their|the) .{0,3} (details|information|data|records|account) .{0,10} (request|ask|write|contact|tell|notify|inform)',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'look and correct',
      match:
        '{right_holder} .{0,4} (may|can) .{0,2} (access|view|review|see|check) .{0,14} and {co_run} [{correct_word}] {co_run} ({your_data}|{your_account}|{that_data}|it|them)',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'correct inaccuracies',
      match: [
        '(to|and|or) [(correct|rectify|amend)] .{0,3} (inaccuracies|inaccuracy|errors|mistakes|inaccurate data|inaccurate information)',
        '(right|rights|request|ask|you can|you may|able)',
      ],
      unless: ['{other_actor}', '(price|prices|pricing|site|website|typographical)'],
      evenIf: true,
    },
    {
      name: 'one right of several',
      match: [
        '[(amend|correct|rectify|update)] {co_run} (your|their) .{0,1} (personal|account|contact|profile)? .{0,1} (data|information|details)',
        '(right|rights|entitled)',
      ],
      unless: [
        '{other_actor}',
        '(we|partners|third parties) (may|will|can|might|also|use) .{0,6} (update|amend|modify|correct)',
      ],
      evenIf: true,
    },
    {
      name: 'when you update',
      match:
        '(when|if|once|whenever) you .{0,2} [(update|change|correct|edit)] {co_run} ({your_data}|{your_account}|information)',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'keep it current',
      match:
        'you (can|may) .{0,2} keep (your|the) .{0,3} [(information|details|data|profile)] .{0,1} (up to date|current|accurate)',
    },
    {
      name: 'tell us when it changes',
      match: [
        '(let us know|inform us|tell us|notify us|keep us informed|advise us) .{0,6} (if|when|of|about) .{0,6} [(changes|changed|change)]',
        '{your_data}',
      ],
      unless: '(policy|notice|order|delivery date)',
      evenIf: true,
    },
    {
      name: 'put right',
      match: [
        '[{put_right}]',
        '(ask|tell|let us know|want|spot|notice|find|write|say|see|wrong|mistake|mistakes)',
        '{own_record}',
      ],
      unless: [
        '{other_actor}',
        '(order|orders|parcel|product|products|goods|item|items|delivery|site|website|page|security|bug|bugs)',
      ],
      evenIf: true,
    },
    {
      name: 'wrong, so changed',
      match: [
        '(wrong|mistake|mistakes|error|errors|out of date|outdated|incorrect|inaccurate)',
        '(we|us) .{0,2} [(fix|amend|correct|change|update)] (it|them|that|this)',
        '{own_record}',
      ],
      unless: ['{other_actor}', '(order|orders|parcel|product|products|goods|price|prices|site|website|policy)'],
      evenIf: true,
    },
    {
      name: 'named among rights',
      match: '(right|rights) (to|of) {right_run} [(rectification|correction|completion)]',
      evenIf: true,
    },
    { name: 'asked and told', match: '[{asks_for_change}]', unless: ['{other_actor}', '(order|orders)'] },
  ],
  legal: ['GDPR Art. 16', 'CCPA § 1798.106'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You have the right to request correction of the PI', source: 'koss 2018' },
  { text: 'You may request updates to your profile', source: 'kasperek 2017' },
  {
    text: 'you can contact us at any time to request to access, modify, or delete the personal data we possess about you',
    source: 'harman 2020',
  },
  { text: 'You can ask that inaccurate information be corrected.', source: 'own: retailer' },
  { text: 'To change your contact details, log in and open the account page.', source: 'own: retailer' },
  { text: 'When you find mistakes in your data, tell us and we will correct them.', source: 'own: app maker' },
  { text: 'Right to rectification\nWrite to our office and we reply within thirty days.', source: 'own: GDPR notice' },
  { text: 'You can change your shipping address on the account page.', source: 'own: retailer' },
  { text: 'Your contact details can be updated by telephone or online.', source: 'own: retailer' },
  { text: 'Updating your personal information\nSign in and open your profile.', source: 'own: app maker' },
  { text: 'If you think that any data we hold is wrong, please e-mail us.', source: 'own: GDPR notice' },
  { text: 'We will correct any information that turns out to be false.', source: 'own: retailer' },
  { text: 'When your personal details change, you can edit them online.', source: 'own: retailer' },
  { text: 'Mistakes will be fixed as soon as you tell us.', source: 'own: retailer' },
  { text: 'You may seek rectification at our office.', source: 'own: GDPR notice' },
  { text: 'We will change your records when you write to us.', source: 'own: retailer' },
  { text: 'Members may view the details in their file and correct them.', source: 'own: retailer' },
  { text: 'You may look up your data and ask us to amend any errors.', source: 'own: retailer' },
  { text: 'Your rights are these: object, complain, and amend your personal data.', source: 'own: GDPR notice' },
  { text: 'When you update information, we keep the old version for a week.', source: 'own: app maker' },
  { text: 'You can keep your details up to date in your account.', source: 'own: retailer' },
  { text: 'Please let us know if your personal data changes so that we can update it.', source: 'own: shop template' },
  { text: 'Tell us about a slip in your records and we put it right.', source: 'own: small shop' },
  {
    text: 'Is something we hold outdated? Write to us if what we hold is wrong and we change it.',
    source: 'own: start-up',
  },
  { text: 'You have a right to information and completion.', source: 'own: law firm' },
  { text: 'Want something corrected? Write to us.', source: 'own: small shop' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We may update this privacy policy to keep our information current.',
    because: 'the policy changes, not the data',
  },
  { text: 'We reserve the right to modify the information on this site.', because: 'a right of the company' },
  { text: 'You can choose to receive updates about our products.', because: 'updates are news here' },
  {
    text: 'We update your personal information with data from postal services.',
    because: 'the company changes the data by itself',
  },
  { text: 'We correct pricing errors on our website.', because: 'prices, not personal data' },
  { text: 'Tell us if your order changes before it ships.', because: 'an order' },
  { text: 'If something is wrong with your order, we put it right.', because: 'an order, not data' },
  { text: 'Want something fixed? Our workshop is open.', because: 'repairs' },
];
