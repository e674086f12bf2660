/** Legal: the policy gives a way to reach the company on privacy. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Messages of the company to the person, the person's own addresses, and the pages of others. */
const NOT_A_CHANNEL = [
  '(we|they|may|will|partners|parties) .{0,8} (contact|contacting|email|emailing|call|calling|mail|reach|send|sending|write|text) .{0,3} (you|your)',
  '(your|provide|collect|collects|enter|include|includes|including) .{0,3} {reach_means}',
  '(google|facebook|advertisers|naa|nai|daa|youronlinechoices)',
];

export default {
  id: 'contact-channel',
  topic: 'legal',
  title: 'Says how to reach the company',
  explanation: 'There is an address, number or form for questions about your data.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'contact us at',
      match: '[{reach_us}] .{0,20} {reach_means}',
      evenIf: true,
      unless: NOT_A_CHANNEL,
    },
    {
      name: 'send it to',
      match: '[{send_to}] .{0,14} {address_given}',
      evenIf: true,
      unless: NOT_A_CHANNEL,
    },
    {
      name: 'an e-mail address',
      match: 'email_address',
    },
    {
      name: 'privacy officer',
      match:
        '[(contact|reach|email|write|send|sent|submitted|address|addressed|directed|direct|contacting|ask|call|questions|attention|attn)] .{0,10} {privacy_office}',
      unless: '(your|enforcement|government|those|external)',
    },
    {
      name: 'send me an e-mail',
      match: '(send|drop) (me|us) (an|a) [(email|message|note|line)] .{0,2} (if|with|about|when|for|to)',
      evenIf: true,
      unless: '(unsubscribe|newsletter|feedback from you)',
    },
    {
      name: 'questions, contact us',
      in: ['paragraph'],
      match: ['{ask_us}', '{asking}'],
      evenIf: true,
      unless: '(information|data|details) .{0,3} (you|we collect) .{0,10} (when|if) you .{0,6} contact',
    },
    {
      name: 'an address below a contact heading',
      match: '(telephone|phone|tel|email|attn|street|avenue|suite|box|postal|fax)',
      under: '(contact|contacting|questions|touch|controller)',
      unless: '(collect|your|cookies|we use|we may)',
    },
    {
      name: 'officer can be reached',
      match: '{privacy_office} .{0,6} [(reached|contacted|available|reachable)]',
    },
    {
      name: 'by post or phone',
      match: '^(by|via) [(post|mail|phone|telephone|tel|letter|fax|email)]',
      in: ['paragraph', 'item', 'row'],
      unless: '(you|we|your|our|they|may|collect|cookies|customers|information|marketing|number|contact|and)',
    },
    {
      name: 'our address is',
      match:
        'our .{0,2} (postal|mailing|email|contact|street|business|registered|phone|telephone|office) (address|number) [is]',
    },
    {
      name: 'call this number',
      match:
        '(call|phone|ring|telephone) (us|our team) (on|at) [(0|1|0800|0808|0845|0844|0300|0330|800|020|0207|0208)]',
      polarity: 'any',
      evenIf: true,
    },
    {
      name: 'a labelled page',
      match:
        '^.{0,1} (privacy|inquiry|enquiry|contact|data|request|requests|support|help) .{0,2} [(form|desk|page|office|team|line)] .{0,1} web_address',
      in: ['paragraph', 'item', 'row'],
    },
  ],
  ifMissing: {
    title: 'How to reach the company',
    explanation: 'The policy gives no address for questions about your data.',
  },
  legal: ['GDPR Art. 13(1)(a)'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'please send an e-mail to us at customersupport@koss.com',
    source: 'koss 2018',
  },
  {
    text: "for questions or concerns about harman's privacy policies and practices, please contact us at privacy@harman.com",
    source: 'harman 2020',
  },
  {
    text: 'if you have concerns, requests or inquiries regarding information we collect, please contact our Privacy Officer',
    source: 'kasperek 2017',
  },
  { text: 'Contact us with questions about this policy.', source: 'own: retailer' },
  { text: '# Contact\nTelephone: 555 0100', source: 'own: retailer' },
  { text: 'Our privacy team can be reached on weekdays.', source: 'own: retailer' },
  { text: 'By post: 1 Main Street, Springfield', source: 'own: retailer' },
  { text: 'Send it to the following address: Elm Street 1.', source: 'own: retailer' },
  { text: 'Our mailing address is 1 Main Street, Springfield.', source: 'own: retailer' },
  { text: 'Send me an e-mail if you want your account to be closed.', source: 'own: app maker' },
  { text: 'If you have questions about our privacy policy, please submit feedback.', source: 'own: app maker' },
  { text: 'If you have any questions, call us on 0800 123 456.', source: 'own: retailer' },
  { text: 'Enquiry form: shop.example/contact', source: 'own: Japanese shop' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We may contact you by telephone about your order.', because: 'the company contacts the customer' },
  { text: 'We collect your e-mail address and telephone number.', because: 'data of the customer' },
  { text: 'We use your postal address to send you the goods.', because: 'data of the customer' },
];
