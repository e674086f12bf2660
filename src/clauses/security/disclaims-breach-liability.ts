/** Security: the policy puts the risk of interception or breach on the person. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'disclaims-breach-liability',
  topic: 'security',
  title: 'You bear the risk of a breach',
  explanation: 'If someone intercepts or steals your data, the company says that it does not answer for it.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'at your own risk',
      match: [
        '(at|your) .{0,3} own (risk|peril)',
        '(transmit|transmits|transmission|transmitting|transfer|provide|provided|submit|submission|send|sent|sending|disclose|disclosure|information|data|post)',
      ],
      polarity: 'any',
      unless: [
        '(link|links|linked|third party|other) .{0,10} (site|sites|website|websites|services)',
        '(site|sites|website|websites) .{0,6} (linked|of others)',
        '(returns|return|goods|items|parcel|ship|shipping|resume|resumes)',
        '(forum|forums|message board|message boards|bulletin board|chat|public area|public areas|comments|reviews|post information|messaging|social media)',
      ],
    },
    {
      name: 'not liable for breaches',
      match: [
        '(not|no|nor|without|disclaim|disclaims|neither|never|exclude) .{0,14} [(liable|liability|responsible|responsibility|accountable)] .{0,30} {intrusion}',
        '({carried}|disclosure|loss|access|account|damages)',
      ],
      polarity: 'any',
      unless: '(link|links|linked|third party) .{0,10} (site|sites|website|websites)',
    },
    {
      name: 'you assume the risk',
      match: [
        'you .{0,6} [(assume|accept|bear|acknowledge)] .{0,8} (risk|risks)',
        '(security|transmission|transmit|internet|information|data|breach|intercepted|unauthorized)',
      ],
      unless: ['(link|links|linked|third parties|third party)'],
    },
    {
      name: 'may be intercepted',
      match:
        '({data}|transmissions|transmission|communications|communication|messages|message|emails) .{0,12} (may|might|could|can) .{0,6} [(intercepted|intercept|hacked|stolen)]',
    },
    {
      name: 'others may intercept',
      match:
        '(parties|others|hackers|criminals|persons|people|someone|individuals) .{0,3} (may|might|could|can) .{0,6} [(intercept|hack|steal)] .{0,12} ({data}|transmissions|communications|messages)',
    },
    {
      name: 'answer for the use of your account',
      match:
        'you .{0,6} [(responsible|liable)] .{0,8} (access|use|activity|activities|actions) .{0,16} (whether or not|unauthorized|unauthorised|without your)',
    },
    {
      name: 'no liability for break-ins',
      match:
        '(no|not|nor|any|without) .{0,3} [(liability|liable|responsible|responsibility)] .{0,8} (breaks|break|broke|hacks|hacking|hacker|hackers|breached|steals|theft) .{0,8} (systems|servers|site|website|database|security|data|information)',
      polarity: 'any',
      unless: [
        '(link|links|linked|third party) .{0,10} (site|sites|website|websites)',
        '(you|customer|customers) (is|are) not',
      ],
    },
    {
      name: 'not responsible when others get hold of it',
      match:
        '(not|nor) be .{0,2} [(responsible|liable|answerable)] .{0,3} (if|when|where|should) .{0,6} (get|gets|gain|gains|obtain|obtains) .{0,3} (hold|access|possession|control) .{0,2} (of|to) .{0,3} {data}',
      polarity: 'any',
    },
    {
      name: 'not to blame for thieves',
      match: [
        '(not|nor|never) .{0,3} [(blame|blamed|answerable|liable|responsible|accountable)]',
        '{break_in}',
        '({data}|address|addresses|it)',
      ],
      polarity: 'any',
      unless: [
        '(link|links|linked|third party) .{0,10} (site|sites|website|websites)',
        '{stolen_goods}',
        '(you|customer|customers|password) .{0,3} (is|are) not (liable|responsible)',
      ],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You send us your information at your own peril.', source: 'own: older retailer' },
  { text: 'As a result, your information may be unlawfully intercepted or accessed.', source: 'koss 2018' },
  { text: 'You send us your data at your own risk.', source: 'own: retailer' },
  {
    text: 'We are not liable for losses from unauthorized access to your data.',
    source: 'own: app maker',
  },
  { text: 'You accept the risk that data is lost on its way over the Internet.', source: 'own: retailer' },
  { text: 'Hackers may intercept messages that you send to the shop.', source: 'own: retailer' },
  {
    text: 'You are responsible for any use of your account by others, whether or not you allowed it.',
    source: 'own: app maker',
  },
  { text: 'We accept no liability if someone breaks into our systems.', source: 'own: retailer' },
  { text: 'We will not be held responsible if an outsider gets hold of your data.', source: 'own: retailer' },
  { text: 'If somebody breaks in and takes your address, we cannot be held to blame.', source: 'own: small shop' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'If your resume contains such information, it is at your own risk.',
    because: 'about what a person writes there',
  },
  { text: 'We cannot guarantee the security of your data.', because: 'a bare lack of guarantee' },
  { text: 'You visit linked websites at your own risk.', because: 'about the websites of others' },
  {
    text: 'You are responsible for keeping your password secret.',
    because: 'a duty of care, no disclaimer',
  },
  { text: 'We use encryption so that your data cannot be intercepted.', because: 'a safeguard' },
  { text: 'We are not to blame if thieves steal your parcel.', because: 'goods' },
  { text: 'You are not liable if somebody breaks in and takes your data.', because: 'the opposite' },
];
