/** The clause for taking one's data along in a usable format. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'right-to-portability',
  topic: 'rights',
  title: 'You can take your data with you',
  explanation: 'You can get your data in a usable format, or have it moved to another company.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'portability',
      match:
        '(data|right|rights|information|and|or|to|of|copy|access|request|requests|their) .{0,2} [(portability|transferability)]',
      unless: '(insurance|health) portability',
      in: ['heading', 'paragraph', 'item', 'row'],
      evenIf: true,
    },
    {
      name: 'titled portability',
      match: '^[portability]',
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'portable copy',
      match: '(copy|format|form|data|information) .{0,4} [portable]',
      evenIf: true,
    },
    {
      name: 'a portable copy',
      match: '[portable] .{0,4} (copy|format|form|manner|version)',
      evenIf: true,
    },
    {
      name: 'in a usable format',
      match:
        '(receive|obtain|provide|provided|copy|copies|download|transfer|right|request|export|data|information|pi|it|get|deliver) .{0,14} (in|via|as|through|using) .{0,4} [(structured|machine|commonly|common|usable|electronic|digital|interoperable|standard|csv|json|xml)] .{0,6} (format|formats|form|readable|file|files)',
      unless: [
        '(encrypted|decrypted|p3p)',
        'stored .{0,2} in',
        '(notice|notices|policy|statement|statements|communications|agreements|receipts|bills|documents|newsletter) .{0,6} (electronic|digital)',
      ],
      evenIf: true,
    },
    { name: 'machine-readable copy', match: '[machine] readable .{0,2} (copy|version|file|export)', unless: 'p3p' },
    { name: 'an exported file', match: '(receive|request|get) .{0,3} [exported] .{0,2} (file|copy)', evenIf: true },
    {
      name: 'moved to someone else',
      match:
        '{right_frame} {co_run} [(transfer|transferred|transmit|transmitted|move|moved|port|ported|send|sent)] .{0,3} ({your_data}|{that_data}|it|this|copy) .{0,8} to .{0,4} (another|other|different|new|third|others|organisation)',
      unless: ['(another|other|third|foreign) (country|countries)', '{other_actor}', '{business_sale}', 'opt out'],
      evenIf: true,
    },
    {
      name: 'moved to another controller',
      match: [
        '[(transmit|transmitted|transfer|transferred|port|ported|move|moved|send|sent)] .{0,10} to .{0,3} (another|different|other|new|second) .{0,2} (controller|provider|organisation|organization|service|company|business|entity|data controller)',
        '(right|rights|request|requests|ask|want|wish|technically|feasible|receive|have)',
      ],
      unless: ['{business_sale}', 'opt out'],
      evenIf: true,
    },
    {
      name: 'export',
      match: '{right_frame} {co_run} [(export|port|exporting|porting)] {co_run} ({your_data}|{that_data})',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'data can be exported',
      match: '({your_data}|{that_data}) .{0,2} (can|may|could) be .{0,1} [(exported|downloaded)]',
      unless: ['{other_actor}', '(by|to) .{0,3} (us|staff|countries|country|partners|parties|providers)'],
      evenIf: true,
    },
    {
      name: 'export, as an item',
      match: '^[(export|download|port)] {co_run} (your|their|personal) .{0,3} (data|information|history)',
    },
    {
      name: 'download your data',
      match:
        '{right_frame} {co_run} [(download|downloading)] .{0,3} (archive|your|their|personal) .{0,3} (data|information|archive)',
      evenIf: true,
    },
    {
      name: 'take your data with you',
      match:
        '(take|port|move|carry) .{0,3} (your|their) .{0,2} [(data|information)] .{0,3} (elsewhere|with you|away|along|somewhere else)',
      evenIf: true,
    },
    {
      name: 'a format that can be moved',
      match:
        '(format|form|file) .{0,8} [(transferred|transferable|transmit|transmitted|reused|imported)] .{0,6} (to|by|into)',
      unless: ['{business_sale}', '(encrypted|encryption)'],
      evenIf: true,
    },
    {
      name: 'a file for elsewhere',
      match: [
        '(csv|json|xml)',
        '[(export|exported|download|send|sent|hand|give|get|receive|have|supply|ask)]',
        '({data}|it|history)',
      ],
      unless: ['(product|products|price|prices|feed|api|logs)'],
      evenIf: true,
    },
    {
      name: 'a file that others can read',
      match: [
        '({data}|it|them|history|copy) .{0,4} (in|as) .{0,3} (file|format|form) .{0,3} (other|others|another|read|take|use|import|move|elsewhere|reuse)',
      ],
      unless: '(stored|store|encrypted|keep|kept)',
      evenIf: true,
    },
    {
      name: 'named among rights',
      match: '(right|rights) (to|of) {right_run} [(portability|transferability)]',
      evenIf: true,
    },
    {
      name: 'take it elsewhere',
      match: '{ask_frame} .{0,3} (take|carry|move) .{0,2} ({data}|it|them) .{0,2} [(elsewhere|somewhere else)]',
      unless: ['{other_goods}', '(business|custom)'],
      evenIf: true,
    },
    {
      name: 'a copy that others can use',
      match:
        '(electronic|digital) (copy|file|form|format) .{0,4} [(another|others|other)] .{0,3} (use|read|import|take|open|process|reuse)',
      evenIf: true,
    },
  ],
  legal: ['GDPR Art. 20', 'CCPA § 1798.130'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'If you have an account, you can ask to get an exported file of your data.', source: 'own: small shop' },
  {
    text: 'We will provide to you, or a third party you have chosen, your PI in a structured, commonly used, machine-readable format.',
    source: 'koss 2018',
  },
  { text: 'You have a right to data portability.', source: 'own: GDPR notice' },
  { text: 'You may ask us to transfer your data to another company.', source: 'own: retailer' },
  { text: 'You can export your data from the settings page.', source: 'own: app maker' },
  {
    text: 'You may ask to view, print, download, correct, update, change, amend, erase, or export and archive your records.',
    source: 'own: law firm',
  },
  { text: 'Your records can be downloaded from the members area whenever you please.', source: 'own: club' },
  { text: 'Portability: we hand over what you gave us.', source: 'own: GDPR notice' },
  { text: 'You can get a copy of your data in portable form.', source: 'own: CCPA section' },
  { text: 'Customers may ask for a portable copy of their records.', source: 'own: retailer' },
  { text: 'On request we send a machine-readable copy of your order history.', source: 'own: retailer' },
  { text: '- Export your data at any time', source: 'own: app maker' },
  { text: 'You can download your data from the privacy page.', source: 'own: app maker' },
  { text: 'If you leave us, you may take your data with you.', source: 'own: app maker' },
  { text: 'You get your details in a form that can be transferred to others.', source: 'own: CCPA section' },
  { text: 'On your word we supply your history as XML.', source: 'own: app maker' },
  { text: 'We give you your data in a form that you can take to another shop.', source: 'own: start-up' },
  { text: 'You have the right to information, objection and data transferability.', source: 'own: law firm' },
  { text: 'You may have a copy, in a form another firm could import.', source: 'own: retailer' },
  { text: 'You have the right to:\n- carry it elsewhere', source: 'own: web shop' },
  { text: 'You may get a digital copy that another firm can read.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We may transfer your data to another country.', because: 'a transfer by the company' },
  { text: 'If we are bought, your data is transferred to another company.', because: 'a sale of the business' },
  { text: 'We send our newsletter in a readable plain format.', because: 'not the data of the person' },
  { text: 'You may not export and save our catalogue or the records in it.', because: 'the goods of the shop' },
  { text: 'Your data may be exported to other countries.', because: 'a transfer abroad' },
  { text: 'We sell portable speakers and radios.', because: 'a product' },
  {
    text: 'The Health Insurance Portability and Accountability Act protects patient files.',
    because: 'the name of a law',
  },
  { text: 'We store it in a file that other programs cannot read.', because: 'storage, no right' },
  { text: 'If an article disappoints, you can take it elsewhere for repair.', because: 'goods' },
];
