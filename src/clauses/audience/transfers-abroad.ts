/** Audience: personal data may be moved to or processed in other countries. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'transfers-abroad',
  topic: 'audience',
  title: 'Moves data to other countries',
  explanation: 'Your data may be stored or handled in countries whose privacy laws protect you less or differently.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'moved abroad',
      match: ['[{move_verb}] .{0,22} {abroad}', '({data}|it|them|databases)'],
      evenIf: true,
      unless: [
        '(order|orders|products|items|ship|shipping|delivery|deliver|sold|stores) .{0,8} (to|in|outside) the? {abroad}',
        '(department|commerce|law|laws|courts|postal|code|government) of (the)? {abroad}',
      ],
    },
    {
      name: 'handed over abroad',
      match: ['[{hand_verb}] .{0,12} {abroad}', '({personal_data}|it|them)'],
      evenIf: true,
      unless: [
        '(order|orders|products|items|ship|shipping|delivery|deliver|sold|stores) .{0,8} (to|in|outside) the? {abroad}',
        '(department|commerce|law|laws|courts|postal|code|government) of (the)? {abroad}',
        'from (outside|other|another)',
        '(law enforcement|jurisdiction of|mail)',
      ],
    },
    {
      name: 'under a transfer framework',
      match: [
        '[(framework|frameworks|principles|program|programme)]',
        '(safe harbor|safe harbour|privacy shield|data privacy framework|dpf)',
        '(eu|european|swiss|switzerland|eea)',
        '(information|data) .{0,4} from .{0,8} (eu|european|switzerland|eea|swiss|union)',
      ],
      unless: '(no longer|invalidated)',
    },
    {
      name: 'people abroad, data comes here',
      match:
        '(located|live|reside|residing|based|visiting|accessing|user|users|visitors|you) .{0,6} outside .{0,40} [(transfer|transferred|transferring|transfers|processed|stored|process)] .{0,30} (in|to)',
      evenIf: true,
      unless: '(not|never) .{0,3} (transfer|transferred|process|processed|stored)',
    },
    {
      name: 'partners abroad',
      match: [
        '(providers|partners|affiliates|parties|companies|offices|entities|subsidiaries|members|recipients|suppliers) .{0,4} {abroad}',
        '[{goes_abroad}]',
        '({personal_data}|information|data)',
      ],
      unless: ['(law enforcement|courts|tax|customs)', '(ship|shipping|deliver) .{0,8} {abroad}'],
    },
    {
      name: 'recipients abroad',
      match:
        '(providers|partners|processors|affiliates|servers|server|parties|suppliers|vendors|recipients|companies|subsidiaries|centers|centres|infrastructure|databases|computers|staff|teams) .{0,12} [(located|based|situated|established|operate|operating|reside|hosted)] .{0,6} {abroad}',
      unless: ['(law|laws) of', '(sites|links|advertising|visitors|users|you are) .{0,6} (located|based)'],
    },
    {
      name: 'held on computers abroad',
      match: '{data} .{0,16} [(computers|servers|databases|facilities|systems|centers|centres)] .{0,12} {abroad}',
      unless: '(never|not|no) .{0,4} (transferred|transfer|leave|leaves|moved|sent|send)',
    },
    {
      name: 'safeguards for transfers',
      match: [
        '[(standard contractual|model contractual|model contract|standard data protection|binding corporate|contractual)] (clauses|rules|clause)',
        '({transfer_noun}|international|outside|countries|adequate|eea|eu)',
      ],
      evenIf: true,
    },
    {
      name: 'abroad, data is moved',
      match:
        '(other|another|third|foreign) (country|countries|jurisdictions|jurisdiction) .{0,14} [(transfer|transferred|transferring|stored|processed|send|sent)] .{0,8} ({data}|it)?',
      evenIf: true,
    },
    {
      name: 'international transfers',
      match:
        '(cross border|crossborder|international|cross national|global) (data)? [(transfer|transfers|transmission)] .{0,6} {data}',
      evenIf: true,
    },
    {
      name: 'moved to a named country',
      match: [
        '[(transfer|transfers|transferred|transferring|export|exported|transmitted|transmit)] .{0,14} (to|in) .{0,3} {country_name}',
        '({data}|it)',
      ],
      evenIf: true,
      unless: '(law|laws|courts|order|orders|bank|money|payment) .{0,4} (of|in|to) .{0,3} {country_name}',
    },
    {
      name: 'leaves the country',
      match: '({data}|it) .{0,6} [(leave|leaves|leaving)] .{0,4} (country|jurisdiction|eea|eu|uk|union|state|borders)',
    },
    {
      name: 'servers in a country',
      match:
        '(server|servers|data centre|data center|data centres|computers|cloud) .{0,6} [(in|stand|stands|located|are)] .{0,4} {country_name}',
      unless: [
        '(our|your) (shop|store|stores)',
        '(sell|ship|deliver) .{0,6} (to|in)',
        '(exclusively|only|solely)',
        'our .{0,2} servers',
      ],
    },
    {
      name: 'keeps servers abroad',
      match:
        '(keep|keeps|has|have|operate|operates|run|runs) .{0,3} (servers|computers|data) .{0,3} [in] .{0,2} ({abroad}|{country_name}|usa|us)',
    },
    {
      name: 'a label of recipients abroad',
      match:
        '^.{0,1} [(overseas|foreign|international)] (recipients|suppliers|processors|providers|transfers) .{0,8} ({country_name}|usa|us|eu|uk)',
    },
    {
      name: 'some sit abroad',
      match: [
        '(some|suppliers|providers|recipients|processors|contractors|partners|them|these) .{0,10} [(sit|sits|based|established|located|are|live)] .{0,4} {abroad}',
        '({data}|it|see|sees|who|suppliers|providers|recipients|processors)',
      ],
      unless: '(law|laws|courts|ship|deliver|shops|stores)',
    },
    {
      name: 'a helper keeps it there',
      match: [
        '(tool|provider|supplier|service|firm|company|companies|partner|partners|who|which|they|processor|processors|contractor)',
        '[(store|stores|stored|host|hosts|hosted|process|processes|processed|keep|keeps|kept|held)] .{0,8} in .{0,1} ({country_name}|usa)',
        '({data}|it|address|addresses|shop|store|list)',
      ],
      unless: ['(exclusively|only|solely)', '(law|laws|courts|sell|ship|deliver)'],
    },
    {
      name: 'a country behind a recipient',
      match: '({company_brand}|mailchimp|brevo|google|meta|zoom|dropbox) .{0,1} [({country_name}|usa)]',
      unless: [
        '(ship|ships|deliver|delivers|sell|sells|support)',
        '(law|laws|courts) of',
        '{country_name} .{0,1} (limited|ltd|gmbh|inc|llc|bv|sarl)',
        '(dpd|hermes|evri|dhl|ups|fedex|usps) .{0,1} ({country_name}|usa)',
      ],
    },
    {
      name: 'a country in a list of recipients',
      match: '^.{0,6} {helper} .{0,3} [({country_name}|usa)]',
      under: '{share_heading}',
      unless: ['(ship|ships|deliver|delivers|law|laws|courts|sell|sells|couriers|courier|carrier|carriers)'],
      in: ['paragraph', 'item', 'row'],
    },
    {
      name: 'data comes here from elsewhere',
      match:
        '{data} .{0,3} [(comes|come|travels|travel|lands|gets|arrives)] .{0,2} (to|in) .{0,2} ({country_name}|usa|{abroad})',
      evenIf: true,
    },
    {
      name: 'leaves a named country',
      match: '{data} .{0,4} [(leave|leaves)] {country_name}',
    },
    {
      name: 'comes here from abroad',
      match:
        'from (abroad|overseas|outside|another country) .{0,12} {data} .{0,4} [(comes|come|goes|go|travels|sent)] .{0,3} (here|to us|to the|into)',
      evenIf: true,
    },
  ],
  legal: ['GDPR Art. 44-49'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'your information may be transferred to, stored, and processed in the United States where our servers are located',
    source: 'koss 2018',
  },
  {
    text: 'any information you provide to us or that we automatically collect may be transferred to the united states and other countries where our teams are located',
    source: 'harman 2020',
  },
  { text: 'Some of our suppliers keep personal data outside the European Economic Area.', source: 'own: GDPR notice' },
  { text: 'Our data centers are located in other countries.', source: 'own: app maker' },
  { text: 'Your data may end up on servers in another country.', source: 'own: app maker' },
  { text: 'We rely on standard contractual clauses for transfers.', source: 'own: GDPR notice' },
  { text: 'When a provider sits in another country, we transfer data under a contract.', source: 'own: retailer' },
  { text: 'International transfers of personal data rest on contracts.', source: 'own: GDPR notice' },
  { text: 'We share your personal information with partners in other countries.', source: 'own: retailer' },
  {
    text: 'We follow the principles of the Data Privacy Framework for personal data from the EU.',
    source: 'own: app maker',
  },
  { text: 'If you live outside Norway, we transfer your data to Norway.', source: 'own: retailer' },
  { text: 'We share data with our affiliates throughout the world.', source: 'own: app maker' },
  { text: 'We may transfer data to our office in Canada.', source: 'own: retailer' },
  { text: 'Your data may leave the country where you live.', source: 'own: app maker' },
  { text: 'Their cloud servers stand in Ireland.', source: 'own: web shop' },
  { text: 'The newsletter firm runs computers in the United States.', source: 'own: small shop' },
  { text: 'Foreign recipients: India (support desk).', source: 'own: retailer' },
  { text: 'Some of these recipients sit outside the EU.', source: 'own: web shop' },
  { text: 'The mailing firm keeps our list in Canada.', source: 'own: small shop' },
  { text: 'Our newsletter goes out by Klaviyo (USA).', source: 'own: web shop' },
  { text: 'RECIPIENTS. Our hosting company (Finland); our bank.', source: 'own: law firm' },
  { text: 'When you buy from afar, your details travel to Canada.', source: 'own: retailer' },
  { text: 'A firm in Manila answers calls, so your data leaves Australia.', source: 'own: retailer' },
  { text: 'When you order from abroad, your information comes here.', source: 'own: small shop' },
  { text: 'Personal data may be provided to a third party in a foreign country.', source: 'own: Japanese shop' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not transfer your data outside the European Union.', because: 'denied' },
  { text: 'We ship to the United States and other countries.', because: 'goods, not data' },
  { text: 'Our company is based in the United States.', because: 'the place of the company, no transfer' },
  { text: 'Our shops in Ireland have cloud decorations.', because: 'shops' },
  { text: 'We process orders in Ireland only.', because: 'at home' },
  { text: 'Parcels go by DPD Germany.', because: 'a carrier, no transfer' },
  { text: 'Your data never leaves Norway.', because: 'denied' },
  { text: 'Our payments are run by Stripe Ireland Ltd.', because: 'the name of a firm' },
  { text: 'If you come from abroad, our staff will tell you what goes into a parcel.', because: 'no data' },
  { text: 'Warranty service is provided to customers in other countries.', because: 'a service' },
];
