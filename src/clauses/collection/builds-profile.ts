import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'builds-profile',
  topic: 'collection',
  title: 'Builds a profile of you',
  explanation: 'The company draws conclusions from your data: what you like, how you behave, what you may do next.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'draws inferences',
      match:
        '[(draw|draws|drawn|make|makes|create|creates|derive|derives|collect|collects|generate|generates)] .{0,8} (inferences|assumptions|insights|predictions|inference) .{0,3} (about|from|drawn|based|regarding|we|on|and)',
    },
    { name: 'inferences', match: '[(inferences|inference)]', unless: ['(no|none|na)$', '{definition}'] },
    {
      name: 'infers',
      match:
        '[(infer|infers|inferred|inferring|deduce|deduced|predict|predicts|predicting|derive|derives|guess|guessing)] .{0,8} (interest|interests|preferences|preference|behavior|behaviour|characteristics|traits|age|gender|demographic|demographics|attributes|likes|needs|habits|about|what)',
    },
    {
      name: 'builds profiles',
      match:
        '[(create|creates|creating|created|build|builds|building|develop|develops|generate|compile|compiled|compiling|construct|establish|apply|form|produce|assemble|maintain|draw|draws)] .{0,5} (profile|profiles|profiling) .{0,6} (about|of|based|reflecting|on|regarding|for you|that reflects|which|that)',
      unless: '{own_profile}',
    },
    {
      name: 'kinds of profiles',
      match:
        '[(create|creates|creating|created|build|builds|building|develop|generate|compile|use|uses|using|have|maintain|form|into)] .{0,5} (user|customer|customers|individual|interest|interests|marketing|behavioral|behavioural|commercial|consumer|consumers|advertising|pseudonymous|usage|pseudonymised|preference|shopping|psychographic|buyer|shopper|personality|detailed) (profile|profiles|profiling)',
      unless: '{own_profile}',
    },
    {
      name: 'profiles you',
      match:
        '[(use|uses|engage|engages|carry|perform|performs|conduct|undertake|using|profile|apply)] .{0,6} (profiling|profile you|profile our customers|profile customers|profile users)',
      unless: '(object|right|rights|not to be subject) .{0,12} profiling',
    },
    {
      name: 'identifies preferences',
      match:
        '[(identify|identifies|determine|determines|deduce|analyze|analyse|evaluate|assess|model)] .{0,5} (your|their|customer|personal|purchasing|shopping|users|individual) .{0,4} (preferences|interests|tastes|habits|behavior|behaviour|likes)',
    },
    {
      name: 'profiles are built',
      match:
        '(profile|profiles) .{0,8} (is|are|be|being) .{0,3} [(created|built|generated|compiled|developed|formed|drawn)]',
      unless: '{own_profile}',
    },
    {
      name: 'interests are inferred',
      match:
        '(interests|preferences|habits|characteristics|behavior|behaviour|traits|tastes) .{0,6} (is|are|be|being) .{0,3} [(inferred|predicted|derived|deduced|estimated)]',
    },
    {
      name: 'segments',
      match: '(audience|interest|customer|marketing|consumer|into) (segment|segments|segmentation)',
    },
    {
      name: 'own analysis',
      match: '(create|creates|generate|derive) .{0,3} (information|data|insights) .{0,8} (analysis|analyses|use of)',
    },
    {
      name: 'forms a view',
      match:
        '[(form|forms|forming)] (a|our) (view|picture|opinion) (on|of|about) .{0,6} (you|want|need|like|interest|interests)',
    },
    {
      name: 'scores you',
      match: '[(calculate|calculates|assign|assigns|compute|generate)] .{0,4} (score|scores|scoring)',
    },
    { name: 'we infer', match: '(we|may|also|can) [(infer|deduce|infers)]', unless: 'you can' },
    {
      name: 'foresees what you will like',
      match:
        '[(predict|predicts|guess|guesses|estimate|estimates|forecast|work out)] .{0,4} (which|what|when|how) .{0,6} (you|customers|users) .{0,3} (like|likes|buy|want|need|prefer|leave|purchase)',
      unless: '(pay|delivery|shipping|arrive)',
    },
    {
      name: 'including profiling',
      match:
        '(automated|automatic) .{0,6} (including|such as|and) [profiling] .{0,4} (help|helps|decide|decides|determine|is used|are used)',
    },
    {
      name: 'works out what you are like',
      match:
        '(we|to|us|system|systems|software|algorithm|algorithms|model|models|and) [(work out|works out|working out|estimate|estimates|figure out|gauge|judge|guess|predict|predicts|deduce)] .{0,2} {about_you}',
      unless: '(delivery|shipping|tax|arrive|cost|costs|postage|location|site|need to|you can|you may|learn what)',
    },
    {
      name: 'sorts customers',
      match:
        '[(sort|sorts|group|groups|divide|segment|rank|ranks|classify|categorise|categorize|assign|place)] .{0,2} (you|customers|shoppers|members|users|visitors|buyers|people|our customers) .{0,4} (into|in|to|by|as|according) .{0,4} (group|groups|segment|segments|category|categories|cluster|clusters|how|class|classes|types|band|bands)',
      unless: '(orders|products|age groups)',
    },
    {
      name: 'scores how likely',
      match:
        '(we|system|systems|software|algorithm|model|to) [(score|scores|rate|rates|rank)] .{0,2} (you|customers|how likely|how|shoppers|members) .{0,4} (likely|risk|loyal|value|valuable|by|for|are)',
      unless: '(product|products|reviews)',
    },
    {
      name: 'derived data',
      match:
        '[(derived|inferred|predicted|estimated|deduced)] (data|information|attributes|characteristics|interests|traits|details)',
      unless: '(not|no|is|are|was) (derived|inferred|predicted|estimated)',
    },
    {
      name: 'a picture of you',
      match:
        '[(build|builds|building|form|forms|paint|paints|put together|piece together|gives us|get|gain)] .{0,4} picture of .{0,3} (you|your|who|what|customers|tastes|our customers)',
    },
    {
      name: 'are sorted',
      match:
        '(customers|shoppers|you|members|users|visitors|buyers) .{0,3} (are|be|is) .{0,2} [(assigned|sorted|grouped|divided|placed|put|classified)] .{0,3} (to|into|in|by) .{0,4} (group|groups|segment|segments|categories|category|class|classes|cluster|clusters|bands)',
      unless: '(age groups|workshop|class sizes)',
    },
    {
      name: 'learns your taste',
      match:
        '(engine|system|app|algorithm|algorithms|software|shop|site) .{0,2} [(learns|learn|knows|guesses|remembers)] .{0,3} (taste|tastes|preferences|habits|interests|likes)',
    },
    {
      name: 'a score is calculated',
      match: '[(score|scores)] .{0,4} (we|is|are) .{0,2} (calculate|calculated|compute|computed|assign|assigned)',
    },
    {
      name: 'a profile that we compile',
      match:
        '(profile|profiles) (that|which)? we .{0,2} [(compile|build|create|derive|draw|form|generate|develop|make)] .{0,2} (from|of|out|on|by)',
      unless: '{own_profile}',
    },
    {
      name: 'what kind of buyer you are',
      match:
        '[(assign|estimate|estimates|assigns|calculate|predict|deduce|infer|gauge)] .{0,6} (propensity|persona|likelihood|tastes|affinity|spending)',
      unless: '(delivery|shipping)',
    },
  ],
  ifDenied: {
    title: 'Builds no profile of you',
    explanation: 'The policy says that it does not put together a picture of you from what you do.',
  },
  legal: ['GDPR Art. 4(4)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We may infer your household size.', source: 'own: CCPA section' },
  { text: 'We assign a score to each buyer.', source: 'own: retailer' },
  { text: 'We use your data to form a view on what you may want or need.', source: 'own: GDPR notice' },
  {
    text: "We collect inferences, drawn from the categories of personal information listed above (in this section) to create a profile reflecting a consumer's preferences or driving behavior.",
    source: 'harman 2020',
  },
  { text: 'We may predict your interests from what you buy.', source: 'own: retailer' },
  { text: 'We build a profile of what you like.', source: 'own: retailer' },
  { text: 'Ad partners and we compile individual profiles.', source: 'own: retailer' },
  { text: 'We use profiling to choose offers for you.', source: 'own: GDPR notice' },
  { text: 'We analyse your shopping habits to recommend goods.', source: 'own: retailer' },
  { text: 'Usage profiles are created under a pseudonym.', source: 'own: GDPR notice' },
  { text: 'Your preferences are inferred from your clicks.', source: 'own: app maker' },
  { text: 'We place buyers in marketing segments.', source: 'own: app maker' },
  { text: 'We also create data from our analysis of your orders.', source: 'own: CCPA section' },
  { text: 'We look at your past orders to predict which products you will like.', source: 'own: retailer' },
  { text: 'We use your shopping habits to guess at your interests.', source: 'own: retailer' },
  {
    text: 'Automated decision making, including profiling, helps us decide which offers you get.',
    source: 'own: retailer',
  },
  { text: 'Our software estimates what you would like to read.', source: 'own: bookshop' },
  { text: 'We rank members by how much they spend.', source: 'own: loyalty club' },
  { text: 'We rate how likely customers are to leave.', source: 'own: subscription shop' },
  { text: 'Derived data: probable household size.', source: 'own: app maker' },
  { text: 'Together this helps us form a picture of your taste.', source: 'own: start-up' },
  { text: 'Buyers are put into spending bands.', source: 'own: retailer' },
  { text: 'The app learns your habits over time.', source: 'own: app maker' },
  { text: 'Your score is calculated each night.', source: 'own: loyalty club' },
  {
    text: 'The order of garments follows a style profile we compile from your purchases.',
    source: 'own: fashion shop',
  },
  { text: 'We assign each customer a return propensity and a style persona.', source: 'own: jeweller' },
];

export const counterExamples: CounterExample[] = [
  { text: 'You can create a profile and add a picture.', because: 'a profile of one’s own' },
  { text: 'We do not use profiling.', because: 'a denial' },
  { text: 'You have the right to object to profiling.', because: 'a right' },
  {
    text: '| Inferences drawn from other personal information | profile of preferences | NO |',
    because: 'a table that says no',
  },
  { text: 'We estimate what you will need to pay for delivery.', because: 'delivery cost' },
  { text: 'You have a right not to be subject to automated decisions, including profiling.', because: 'a right' },
  { text: 'We estimate how long your delivery takes.', because: 'delivery, no profile' },
  { text: 'You can learn what your size is by our chart.', because: 'the person learns' },
  { text: 'You can see the profile you create from our list of sizes.', because: 'the person’s own' },
  { text: 'We estimate the likelihood of a late delivery.', because: 'a cost' },
];

export const denials: Example[] = [
  { text: 'We do not build profiles of our customers.', source: 'own: retailer' },
  { text: 'We do not create a profile of you from your purchases.', source: 'own: retailer' },
];
