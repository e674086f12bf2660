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
      name: 'people are told on the site',
      evenIf: true,
      match: [
        '[(notify|notifies|notifying|notified|inform|informs|informing|informed|alert|alerting|alerted|tell|telling|told|advise|advised)] .{0,14} (on|via|through) .{0,3} (page|site|website|homepage|blog|forum|forums|app|platform)',
        '{policy_change}',
      ],
      unless: [
        'by .{0,4} (posting|publishing|updating|revising|placing|putting|changing|uploading|amending|modifying)',
        '(notify|inform|tell|advise|alert) us',
        '{change_noun} (on|in|to|of) (the|our|this|your)? (site|website|app|platform|account|homepage)',
        '(merger|acquisition|ownership|bankruptcy|sold|order|orders|cookies|promotions|offers)',
      ],
    },
    {
      name: 'an announcement of the site',
      evenIf: true,
      match: [
        '[(site|website|homepage|shop|forum|blog|app|status)] (wide)? (announcement|announcements|banner|banners|notice|notices|notification|notifications|bulletin|post|posts)',
        '({policy_change}|{changed_text}|alerting {people})',
        '(by|via|through|add|adding|post|posting|display|displaying|show|showing|put|putting|place|placing|use|using|publish|as|with)',
      ],
      unless:
        '(merger|acquisition|ownership|sold|cookies|cookie|consent|promotions|advertising|comments|orders|outage|outages|maintenance|downtime|sales|offers)',
    },
    {
      name: 'a statement on the front page',
      evenIf: true,
      match: [
        '[(adding|add|adds|posting|post|placing|place|putting|put)] .{0,3} (statement|note|message|banner|line|alert) .{0,6} (homepage|homepages|home page|home pages|front page|start page|login page)',
        '({policy_change}|{change_noun}|notice|notify)',
      ],
      unless: '(merger|acquisition|ownership|sold|cookies|advertising)',
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
        '(banner|message|notice|note) .{0,3} (on|top|above|across) .{0,3} (home page|homepage|start page|site|website|shop) .{0,4} [(tell|tells|say|says|show|shows|announce|announces)]',
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
  { text: 'We revise this notice now and then and inform our members through the forum.', source: 'own: hobby shop' },
  { text: 'Revisions of these terms are made known with a site bulletin.', source: 'own: marketplace' },
  {
    text: 'On some revisions we give you further notice by placing a line on our front page.',
    source: 'own: law firm',
  },
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
  { text: 'We inform you of changes to these terms by publishing them on this page.', because: 'only the new version' },
  { text: 'We tell members through the forum when an order is delayed.', because: 'orders, not the policy' },
  { text: 'A site banner is shown, alerting visitors to our sales.', because: 'offers, not the policy' },
  { text: 'Retailers put a line about their offers on our front page.', because: 'offers, not the policy' },
  { text: 'If prices change, we say so in the shop window.', because: 'prices' },
];
