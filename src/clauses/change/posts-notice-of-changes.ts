/** Change: the policy announces changes by a notice on the site. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'posts-notice-of-changes',
  topic: 'change',
  title: 'Announces changes on the site',
  explanation: 'When the policy changes, a notice on the website or in the app says so.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'notice on the site',
      evenIf: true,
      match: [
        '[{site_notice}]',
        '(post|posting|posted|place|placing|placed|display|displaying|displayed|publish|publishing|published|put|putting|provide|providing|provided|add|adding|give|given|by|via|through|include|included|see|find|announce|appear|appears|shown|issue|have|with|alert|notify|inform)',
        '({policy_change}|change|changes|changed|modification|modifications|modified|revision|revisions|revised|amendment|amendments|amended|updated)',
      ],
      unless: '(merger|acquisition|ownership|bankruptcy|sold|your choices|cookies)',
    },
    {
      name: 'notice posted with the policy',
      evenIf: true,
      match: [
        '[(post|posting|posted|place|placing|display|publish|provide)] .{0,4} (prominent|conspicuous|clear|visible) .{0,2} (notice|notification|announcement)',
        '({policy_change}|change|changes|changed|modification|modifications|modified|revision|revisions|revised|amendment|amendments|amended|updated)',
      ],
      unless: '(merger|acquisition|ownership|bankruptcy|sold)',
    },
    {
      name: 'changes on the home page',
      evenIf: true,
      match: [
        '[(post|posted|posting|announce|announced|announcing|publish|publicize|display|displayed|highlighted|highlight|shown|flagged|featured)] .{0,30} (homepage|home page|other places|prominently|conspicuously|blog|banner|twitter|social media|forum|with notice|along with)',
        '({change_verb}|{change_noun})',
        '({changed_text}|privacy)',
      ],
    },
    {
      name: 'prominently posted',
      match: [
        '(prominently|conspicuously) [(post|display|announce|publish|show|place)]',
        '({policy_change}|{change_noun})',
      ],
    },
    {
      name: 'announced on the site',
      evenIf: true,
      match: [
        '({change_verb}|{change_noun}) .{0,20} [(announced|announce|notified|notification|notify|announcing)] .{0,8} (on|via|through|at) .{0,4} (site|website|homepage|page|services|platform|announcements|twitter)',
      ],
    },
    {
      name: 'we announce changes on the site',
      evenIf: true,
      match:
        '[(announce|announces|publish|publicise|publicize)] .{0,4} {change_noun} .{0,6} (on|through|via) .{0,3} (site|website|homepage|home page|app|platform|blog)',
      unless: '(merger|acquisition|price|prices|opening)',
    },
    {
      name: 'a banner tells',
      evenIf: true,
      match: [
        '(banner|message|notice|note) .{0,3} on .{0,3} (home page|homepage|start page|site|website|shop) .{0,4} [(tell|tells|say|says|show|shows|announce|announces)]',
        '({change_verb}|{change_noun})',
      ],
    },
    {
      name: 'a notice of the changes',
      evenIf: true,
      match:
        '[(post|posting|posted|publish|publishing|place|placing|display|displaying)] .{0,3} notice of .{0,3} {change_noun}',
      unless: '(merger|acquisition|price|prices)',
    },
    {
      name: 'said on the front page',
      match: [
        '({changed_text}|{policy_change})',
        'we .{0,3} [(say so|announce it|mention it|point it out|flag it)] .{0,5} (page|homepage|site|website|top|banner|window)',
      ],
      polarity: 'any',
      unless: '(price|prices|stock|hours)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'we will post a prominent notice on our website notifying users that our Privacy Policy has changed',
    source: 'korg 2010',
  },
  { text: 'We will place a conspicuous notice when this statement changes.', source: 'own: retailer' },
  { text: 'Changes to this policy are posted prominently.', source: 'own: retailer' },
  { text: 'Changes to these terms are announced on our website.', source: 'own: app maker' },
  { text: 'We will prominently display every revision of this policy.', source: 'own: retailer' },
  { text: 'We will announce changes on our website.', source: 'own: retailer' },
  { text: 'A banner on our home page will tell you when this notice has changed.', source: 'own: retailer' },
  {
    text: 'If we change much, we tell you by prominently posting a notice of the changes.',
    source: 'own: shop template',
  },
  { text: 'If this statement changes, we announce it on the home page.', source: 'own: small shop' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'You may open the banner through the icon below and change your choices.',
    because: 'choices about cookies, not the policy',
  },
  { text: 'We will notify you of changes by e-mail.', because: 'direct notice, not on the site' },
  { text: 'The revised policy will be available on this page.', because: 'only the new version' },
  { text: 'A notice on our website explains how we use cookies.', because: 'not about changes' },
  { text: 'We announce changes of our opening hours on our website.', because: 'opening hours' },
  { text: 'If prices change, we say so in the shop window.', because: 'prices' },
];
