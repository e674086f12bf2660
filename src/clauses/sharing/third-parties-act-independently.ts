import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Linked sites, what people post themselves and break-ins are other statements. */
const otherMatter = [
  '(beyond our control|wireless|over the internet)',
  '(link|links|linked|linking|hyperlinks)',
  '(other|external|those|these|such|that|third party|outside|partner|another|any) .{0,2} (sites|websites|website|web sites|site)',
  'you .{0,4} (choose to|submit|post|make public|make available|disclose in)',
  '(forums|forum|other users|user content|public areas|message boards|chat)',
  '(unauthorized|unauthorised|transmission|hackers|interception|errors)',
  '(requests|notices) .{0,6} (not|labeled)',
  '(children|job)',
];

export default {
  id: 'third-parties-act-independently',
  topic: 'sharing',
  title: 'No control over what recipients do',
  explanation:
    'The company takes no responsibility for what those who receive your data do with it, or lets them contact you themselves.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'they may contact you',
      match:
        '({outside_holder}|companies) (also|then|directly|in turn|who|that|which)? [(may|will|can|could|might)] (also|then|directly|in turn|use it to|use your information to|use this information to)? (contact|solicit|market to|send|get in touch with) you',
      unless: [
        '(deliver|delivery|courier|carrier|shipping|parcel|we may contact|on our behalf|opt out of|survey)',
        'send you .{0,6} (cookie|code)',
        '(affiliates|related companies) (may|will)',
      ],
    },
    {
      name: 'not responsible for their use',
      match:
        '(not|no|nor|neither|disclaim|disclaims) .{0,8} (responsible|liable|control|responsibility|liability|representations|representation) .{0,16} {handling} .{0,14} {outside_holder}',
      polarity: 'any',
      unless: otherMatter,
    },
    {
      name: 'not responsible for how they use it',
      match:
        '(not|no|nor|neither|disclaim|disclaims) .{0,8} (responsible|liable|control|responsibility|liability|representations|representation) .{0,8} ({outside_holder}|their|how) .{0,8} {handling}',
      polarity: 'any',
      unless: otherMatter,
    },
    {
      name: 'no control over them',
      match:
        '(not|no|nor|neither) .{0,4} (control|access to or control|control over) .{0,4} ({outside_holder}|third party cookies)',
      polarity: 'any',
      unless: otherMatter,
    },
    {
      name: 'under their own policy',
      match: [
        '(governed by|governed under|subject to|according to|accordance with|under|covered by|pursuant to|subject only to) .{0,2} {their_policy}',
        '(information|data|details|use|uses|cookies|practices|treatment|collect|process|handle|content)',
      ],
      polarity: 'any',
      unless: [...otherMatter, 'your use of', 'by using'],
    },
    {
      name: 'their policy applies',
      match: [
        '{their_policy} .{0,8} (govern|governs|apply|applies|control|controls)',
        '(information|data|use|connections|practices|connection)',
      ],
      unless: [...otherMatter, 'your use of'],
    },
    {
      name: 'they have their own policies',
      match:
        '{outside_holder} .{0,14} (have|has|maintain) (their|its) own (privacy)? (policy|policies|practices|terms|statements)',
      unless: otherMatter,
    },
    {
      name: 'not under this policy',
      match:
        '({outside_holder}|their|they) .{0,14} (not|nor) .{0,3} (governed by|covered by|subject to|bound by|controlled by) .{0,3} (this|our) (privacy)? (policy|notice|statement)',
      polarity: 'any',
      unless: otherMatter,
    },
    {
      name: 'policy leaves them out',
      match:
        '(policy|notice|statement) .{0,4} not .{0,3} (apply to|cover|govern|address|extend to) .{0,10} {handling} .{0,8} {outside_holder}',
      polarity: 'any',
      unless: otherMatter,
    },
    {
      name: 'nor does this policy govern it',
      match:
        '(nor|neither) (does|do) (this|our) .{0,2} (policy|notice|statement) .{0,2} (govern|cover|apply) .{0,6} {handling}',
      polarity: 'any',
      unless: otherMatter,
    },
    {
      name: 'own controller',
      match:
        '{outside_holder} .{0,10} (independent|separate|joint|own|a|also be|as|data|the) .{0,2} [(controller|controllers)]',
      unless: [
        '(we|us) .{0,12} (controller|controllers)',
        'joint',
        '(the company|company responsible|customers are)',
        '(eu|gdpr) representative',
        'controller of this',
      ],
    },
    {
      name: 'independent controller',
      match: '[(act|acts|is|are|be|as)] .{0,3} (independent|separate|autonomous) .{0,2} (controller|controllers)',
      unless: '(we|us) .{0,12} (controller|controllers)',
    },
    {
      name: 'own purposes',
      match:
        '({outside_holder}|they) .{0,6} (may|will|can|could|elect|to) .{0,6} [(use|using|collect|process|share)] .{0,16} (for their own|for its own|for other purposes|for any other purpose|as they see fit|without our|in accordance with their|in any way|without restriction)',
      polarity: 'any',
      unless: [
        ...otherMatter,
        '(not|never) (be)? .{0,2} (use|permitted|allowed|authorized|authorised|authorize|authorise|share|using|permit|allow|let)',
        '(prohibit|prohibits|restricted|forbidden|not for|aggregated|deidentified)',
      ],
    },
    {
      name: 'not held back',
      match:
        '(not|no) .{0,4} (prohibited|restricted|limitations|restrictions|limits) .{0,2} (from|on|in) .{0,6} (use|using|disclosing|disclosure)',
      polarity: 'any',
      unless: ['(you|users) .{0,3} not', '(limited|restricted) to'],
    },
    {
      name: 'they decide',
      match: '{outside_holder} [(can|may|will)] .{0,3} (make decisions|decide|determine) .{0,4} (how|what|use)',
    },
    {
      name: 'responsible themselves',
      match:
        '{outside_holder} .{0,4} (are|is) .{0,2} (separately|solely|independently|themselves|itself) [responsible]',
      unless: ['(link|links|linked|users|you are)'],
    },
    {
      name: 'not responsible for what companies do with it',
      match:
        '(not|no|nor) .{0,3} (responsible|liable|answerable|accountable) for (how|what) .{0,3} (they|companies|partners|recipients|advertisers|parties|sponsors) .{0,3} (handle|use|do|process|treat|protect) .{0,4} ({data}|it|them)',
      polarity: 'any',
      unless: otherMatter,
    },
    {
      name: 'they decide for themselves',
      match:
        '({outside_holder}|{outside_trade}|business|recipients|they) .{0,3} (that|who|which)? (decide|determine|decides|determines) (for)? (themselves|itself|alone|freely|freely)? .{0,1} [(how|what|why)] .{0,4} (data|information|it|details|registration|handles|handle|use|uses|used|name|do)',
      unless: [...otherMatter, '(help|helps|assist|for) us'],
    },
    {
      name: 'up to them',
      match: [
        '(what|how) .{0,4} (they|recipients|{outside_holder}) .{0,8} [(is|are)] .{0,4} (up to them|their business|their affair|beyond us|beyond our|out of our)',
      ],
      unless: otherMatter,
    },
    {
      name: 'no say in it',
      match:
        '(no|not) .{0,2} [(say|influence|power|sway)] .{0,3} (in|over|on|about) .{0,3} (what|how|their|this) .{0,4} ({outside_holder}|they|do|use|processing|{handling})?',
      polarity: 'any',
      unless: otherMatter,
    },
    {
      name: 'their own policies then',
      match:
        '(once|when|after) .{0,4} (they|{outside_holder}) .{0,2} (have|has|hold|get|got|receive) .{0,5} (their|its) own (privacy)? [(policies|policy|rules|terms|notices)]',
      unless: otherMatter,
    },
    {
      name: 'over which we have no say',
      match: '(over|in|on) which we have no [(say|influence|power|control)]',
      polarity: 'any',
      unless: otherMatter,
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'These companies may contact you directly.', source: 'koss 2018' },
  {
    text: 'they may elect to collect or use your information using our platform without our knowledge',
    source: 'harman 2020',
  },
  { text: 'We are not responsible for the actions of third parties who receive your data.', source: 'own: retailer' },
  { text: 'We cannot control how our partners use your details.', source: 'own: app maker' },
  { text: 'We have no control over these advertisers.', source: 'own: web shop' },
  {
    text: 'The information that sellers receive is handled under their own privacy policies.',
    source: 'own: marketplace',
  },
  { text: 'The third party’s policy then applies to your data.', source: 'own: app maker' },
  {
    text: 'Payment processors have their own privacy policies for the data that we must give them.',
    source: 'own: Shopify shop',
  },
  { text: 'What our sponsors do with your data is not covered by this privacy policy.', source: 'own: retailer' },
  {
    text: 'This notice does not cover the practices of our advertising partners.',
    source: 'own: app maker',
  },
  { text: 'The payment provider acts as an independent controller of your card data.', source: 'own: GDPR notice' },
  { text: 'The insurer is an independent controller of what we send.', source: 'own: GDPR notice' },
  { text: 'Nor does this policy cover the use of the data by advertisers.', source: 'own: web shop' },
  { text: 'That seller may not be prohibited from using your data again.', source: 'own: marketplace' },
  { text: 'The third party may decide how to use your data.', source: 'own: marketplace' },
  { text: 'These partners are solely responsible for your data.', source: 'own: marketplace' },
  { text: 'We are not responsible for how these companies handle your information.', source: 'own: retailer' },
  { text: 'Those recipients decide for themselves how they use it.', source: 'own: retailer' },
  { text: 'Our partners may get in touch with you on their own account.', source: 'own: retailer' },
  { text: 'How the sponsors use it is out of our hands.', source: 'own: radio shop' },
  { text: 'We have no influence over how the networks process it.', source: 'own: web shop' },
  { text: 'After they get your name, their own rules apply.', source: 'own: mail order' },
  { text: 'They keep their own files, over which we have no say.', source: 'own: department store' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Other companies in our group act as joint controllers.', because: 'they answer together with the company' },
  {
    text: 'We are not responsible for the privacy practices of other websites that we link to.',
    because: 'linked sites, not recipients of the data',
  },
  { text: 'Our vendors may not use your data for their own purposes.', because: 'the opposite' },
  {
    text: 'Acme Ltd. is the data controller of your personal data.',
    because: 'the company itself',
  },
  {
    text: 'We are not responsible for what you choose to post in forums that others read.',
    because: 'what people publish themselves',
  },
  { text: 'The courier may contact you to arrange delivery.', because: 'part of the service' },
  { text: 'We are responsible for how our processors handle your data.', because: 'the opposite' },
  { text: 'You decide for yourself how we use your data.', because: 'the person decides' },
  { text: 'What you wear is up to you.', because: 'no data' },
  { text: 'Other websites, over which we have no control, may be reached from here.', because: 'links' },
];
