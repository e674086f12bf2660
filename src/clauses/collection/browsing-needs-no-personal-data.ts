import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'browsing-needs-no-personal-data',
  topic: 'collection',
  title: 'You can look around without giving your data',
  explanation: 'The site can be visited without saying who you are.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'without giving',
      match:
        '(you|users|user|visitors|customers|anyone|visitor|free|possible|everyone|shoppers|guests|people|consumers) .{0,9} [{look_around}] .{0,16} without .{0,6} {naming_yourself}',
      unless: ['(not|unable) .{0,14} without', 'without limitation'],
    },
    {
      name: 'need not give',
      match: [
        '(not|never|no) .{0,4} (required|require|requires|need|needed|have to|necessary|obliged|ask|obligated|requirement) .{0,5} (provide|give|register|submit|disclose|identify|supply|enter|reveal|create|registration|personal|personally|any|log|sign)',
        '{look_around_site}',
      ],
      polarity: 'any',
      unless: ['(not|unable) .{0,6} (without|unless)', '(cookie|cookies|recognize|recognise|remember)'],
    },
    {
      name: 'nothing is required',
      match:
        '(no|none) .{0,6} (required|requested|needed|necessary|asked|collected) .{0,8} (to|when|while|simply|for) .{0,4} {look_around}',
      polarity: 'any',
    },
    {
      name: 'anonymous visit',
      match: '(you|users|visitors|customers|visitor) .{0,8} [{look_around}] .{0,7} anonymously',
      unless: '(software|tools|utilities|utility|proxy|companies|third parties)',
    },
    {
      name: 'stays anonymous',
      match:
        '(you|users|visitors|visitor) .{0,4} (remain|remains|stay|are|be) (completely|fully|entirely|generally)? [anonymous] .{0,12} (visit|browse|access|view|use|site|website|unless|until)',
    },
    { name: 'use is possible without', match: '{look_around} .{0,8} [possible] without .{0,6} {naming_yourself}' },
    {
      name: 'registration is not required',
      match:
        '(registration|account|login|information|data|details|name) .{0,4} (is|are) not .{0,2} (required|needed|necessary|requested) .{0,4} {look_around}',
      polarity: 'any',
    },
    {
      name: 'can be visited without',
      match:
        '({site}|pages|shop|catalogue|catalog) .{0,4} (can|may) be .{0,2} [(viewed|visited|used|browsed|accessed|read)] .{0,5} without .{0,4} {naming_yourself}',
      unless: '(not|unable) .{0,10} without',
    },
    {
      name: 'none of that asks for a name',
      match: [
        '(none|nothing) of (this|that|it|which|these) .{0,2} [(requires|require|asks|needs|need|calls)] .{0,4} (name|account|email|registration|login|address|data|information)',
        '({look_around}|{look_around_site})',
      ],
      polarity: 'any',
    },
    {
      name: 'nobody needs to say who they are',
      match: [
        '(nobody|noone|no one|not need|not have|never have|need not) .{0,3} (tell us|say|give us|give|identify) .{0,3} (who|name|names|themselves|yourself|email|account)',
        '(to|while|before|when) .{0,3} {look_around_site}',
      ],
      polarity: 'any',
      unless: ['(cookie|cookies)', '(who|name) .{0,4} (order|buy|checkout)$'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Our site can be visited without giving any information.', source: 'own: GDPR notice' },
  { text: 'Registration is not required to use our shop.', source: 'own: retailer' },
  { text: 'The use of our pages is possible without giving personal data.', source: 'own: GDPR notice' },
  { text: 'No user is required to provide information in order to visit korg.com.', source: 'korg 2010' },
  {
    text: 'When you use the website, you are not required to provide us with any personal information about yourself.',
    source: 'koss 2018',
  },
  { text: 'You may browse our shop without giving us your name.', source: 'own: retailer' },
  { text: 'No registration is needed to view our products.', source: 'own: retailer' },
  { text: 'You can visit our site anonymously.', source: 'own: 2000s site' },
  { text: 'You remain anonymous when you browse our site.', source: 'own: 2000s site' },
  { text: "You don't have to register to look at our range.", source: 'own: retailer' },
  { text: 'Flip through our guitars and read the reviews: none of that requires a name.', source: 'own: guitar shop' },
  { text: 'Nobody needs to tell us who they are to read about the instruments.', source: 'own: instrument maker' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'The cookie remembers you when you visit our site again, so you do not need to log in.',
    because: 'a convenience for those who are known',
  },
  { text: 'Some companies offer software that lets you surf our site anonymously.', because: 'somebody else’s tool' },
  { text: 'You cannot order without giving us your address.', because: 'about ordering, and the opposite' },
  { text: 'You are not obliged to give us your birthday.', because: 'one optional detail, not the visit' },
  {
    text: 'By using the site, including without limitation its forum, you share personal information.',
    because: 'a phrase of lawyers',
  },
  { text: 'We never use your data without asking you.', because: 'a promise about use' },
  { text: "You don't have to register to return goods.", because: 'about returns' },
  { text: 'Nobody needs to give us their name twice when they order.', because: 'another matter' },
  { text: 'To read your order history you need to say who you are.', because: 'orders' },
];
