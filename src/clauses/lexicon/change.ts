/** Words of the clauses on changes to the policy: what changes, how it is announced, and dates. */
export default {
  change_verb: [
    '(change|changes|changed|changing|modify|modifies|modified|modifying|update|updates|updated|updating|amend|amends|amended|amending|revise|revises|revised|revising|alter|alters|altered|altering|replace|supplement|adjust|adapt|adapted|edit|edited|vary|rewrite|rewrites|rework|renew)',
  ],
  change_noun: [
    '(change|changes|modification|modifications|update|updates|amendment|amendments|revision|revisions|alteration|alterations|addition|additions|version|versions)',
  ],
  /** What is changed. */
  changed_text: [
    '(policy|policies|statement|terms|agreement|practices|document|declaration|disclosure|guidelines)',
    '(this|our|the|these|privacy|cookie|protection|said|its|such) notice',
    'this (page|text)',
  ],
  /** The new text or what is new in it. */
  new_text: [
    '(changes|modifications|updates|amendments|revisions|alterations)',
    '(any|such|every|each|the|a|this) (change|modification|update|amendment|revision)',
    '(revised|updated|amended|modified|current|latest|new|newest|recent) .{0,3} (policy|policies|notice|statement|terms|agreement|version|versions|text|document|declaration)',
  ],
  /** Changes that are held too small to be told. */
  small_change: [
    '(small|smaller|minor|trivial|lesser|cosmetic|slight|little) .{0,2} ({change_noun}|edit|edits|correction|corrections|tweaks)',
  ],
  /** Goods and prices change without notice too. */
  other_change: [
    '(product|products|colour|color|design|price|prices|order|orders|range|recipe|items|goods|delivery|menu|stock)',
  ],
  /** After 'changes to our website': the site itself is meant, no policy or terms of the site. */
  not_of_text: [
    '(and|or|that|which|will|may|are|is|by|we|without|at|from|features|content|functionality|design|itself|as|if|when|you|in|on|for|to|with|of|such|including|your|the|our|through|about|its|their)',
  ],
  look_again: [
    '(check|checking|review|reviewing|consult|read|refer|reread|monitor|look|return|familiarize) .{0,12} (policy|notice|statement|terms|agreement|document|page|site|website|back|here|it|this|practices|declaration)',
    '(check|look|drop|stop) (in|by|back) .{0,2} (again|now and then|from time|once)',
    '(visit|revisit|visiting) .{0,3} (page|policy|notice|statement|site|website|here|this)',
  ],
  now_and_then: [
    '(periodically|occasionally|regularly|frequently|often|sometimes|discretion)',
    '(any|every) time',
    'time to time',
    'over time',
    'without telling',
    'whenever',
    'as often as',
    'without .{0,4} (notice|notification|notifying|warning|announcement)',
    '(as|when|where|if) .{0,4} (necessary|needed|required|appropriate|fit)',
    'subject to change',
  ],
  here: [
    '(here|page|site|website|websites|sites|policy|online|webpage|web|homepage|home|app|platform|statement|notice|location|url|link|services|service)',
  ],
  own_message: [
    '(email|emails|emailed|emailing|mailed|letter|sms|inbox|dashboard|newsletter|writing|directly|personally|individually)',
    '(direct|personal|individual|private|electronic) (communication|communications|message|messages|notice|notification|contact)',
    '(via|by|through|in|a) (mail|message|messages|messenger|your account|the app|our app)',
    '(in app|push|text|pop up|popup|account|on screen|in product|within the app) (notification|notifications|message|messages|notice|notices|alert|alerts)',
    '(notice|notification|message|alert) .{0,4} (in|to|on|through|via|within) .{0,3} (account|app|application|profile|dashboard)',
    '(log|logs|logged|logging|sign|signs|signed) (in|into|on)',
    '(message|messages|mail|communication) .{0,2} to .{0,3} (you|users|customers|members|subscribers)',
    '(login|registered address|account holder|account holders)',
  ],
  people: [
    '(you|users|user|customers|customer|members|member|subscribers|individuals|everyone|community|clients|guests|shoppers|people|consumers)',
  ],
  /** A promise to tell people, complete in itself. */
  people_informed: [
    '(notify|notifies|notifying|inform|informs|informing|alert|alerting|tell|telling|advise|advising|warn|email|emailing) .{0,4} {people}',
    '{people} .{0,8} (be|are|receive) .{0,3} (notified|informed|told|advised|alerted|contacted|emailed|warned|notice|notification)',
    '(let|letting) .{0,3} {people} .{0,2} know',
    '(will|shall) update {people} (of|on|about|when|if|whenever|where)',
    '(tell|email|write to|message|inform) .{0,2} (everybody|everyone|all|each) .{0,4} (account|accounts|customer|customers|member|members|us|list)',
    '(holders|owners) .{0,2} (be|are|is) .{0,2} (told|informed|notified|emailed|written)',
    'told .{0,8} by (letter|message|mail|email)',
    '(notice|notification|notifications|communication) .{0,3} (to|for) .{0,3} {people}',
    '(provide|provides|providing|give|giving|send|sending|issue) .{0,2} {people} .{0,6} (notice|notification|notifications|email|message|communication|warning)',
    '(send|sending|sent) .{0,5} (email|emails|message|messages|notification|notifications|mail) .{0,6} {people}',
    '(bring|brought|communicate|communicated|announce|notified) .{0,10} (to|your) .{0,3} (attention|you|users|customers|members)',
    '(communicate|communicated|announce|announced|notify|notified) .{0,8} (by|via|through) .{0,3} (email|mail|letter|message)',
    'announce when',
    '(write|writes|writing) to {people}',
    '(after|before) (notifying|informing)',
    '{people} .{0,3} (receive|receives|get|gets) .{0,3} (mail|letter|note|message)',
    '{people} .{0,4} (hear from us|get an email|receive an email|get a message|get an email from us)',
    '(contact|contacting) {people} (about|regarding|concerning|with)',
    '(email|write to|mail|message) .{0,1} (the|your) .{0,3} (address|addresses|inbox) .{0,4} (account|file|gave|have|hold|registered)',
    '{people} .{0,2} (are|be|is) .{0,2} (written to|mailed|messaged)',
    '{people} .{0,2} find .{0,2} (message|notice) in .{0,3} account',
    'email (notification|notifications|notice)',
    '(contact|contacting|reach) .{0,2} {people} .{0,3} (directly|individually|personally|email|mail|letter)',
  ],
  /** Ways of telling that only reach those who look at the site. */
  by_posting: [
    '(by|through|via) .{0,6} (posting|publishing|updating|revising|placing|putting|changing|uploading|displaying|amending|modifying|post)',
    '(notice|notification|notifications|notify|notifying|notified|announcement|announcements|banner|announce|inform) .{0,8} (on|at|via|through|within) .{0,4} (page|site|website|websites|homepage|home|page|sites|announcements|services|blog|twitter)',
    '(post|posted|publish|published) .{0,6} (here|on)',
  ],
  /** Changes that matter, in the policy's own words. */
  big_change: [
    '(material|materially|significant|significantly|substantial|substantially|important|major|substantive|fundamental|considerable|relevant|big|bigger|serious)',
  ],
  policy_change: [
    '{change_noun} .{0,8} (to|in|of) .{0,8} {changed_text}',
    '{change_noun} .{0,6} (to|in|of) .{0,8} (way|how|processing|treat|handle|use)',
    '({change_verb}|{change_noun}) .{0,10} {changed_text}',
    '{changed_text} .{0,10} {change_verb}',
    '{big_change} .{0,5} {change_noun}',
    '(change|changes|revision|revisions|amendment|update|updates|amendments|modifications|variation|edit) .{0,6} (is|are|be|considered|deemed) .{0,3} {big_change}',
    '{change_verb} .{0,4} (it|them|these|those|that)',
    '(new|revised|amended|updated|changed|modified) (version|privacy)? .{0,3} {changed_text}',
    'reduce your rights',
    '(such|these|those|any|the|make|made|of|each|every|all) (material|significant)? (change|changes|modification|modifications|updates|amendments|amendment|revisions|revision)',
    '(materially|significantly) (different|change|changes|alter|affect)',
  ],
  site_notice: [
    '(notice|notices|notification|notifications|announcement|announcements|message|banner|alert|pop up|popup) .{0,14} (on|at|in|to|through|within|via) .{0,6} (site|website|websites|sites|homepage|home|page|pages|services|service|app|platform|blog|store|web|url|webpage|portal)',
  ],
  later_use: [
    '(continued|continuing|continue|continues|further|subsequent|ongoing) .{0,6} (transact|transacting|order|ordering|buy|buying|purchases|custom|patronage|dealings|use|using|access|accessing|accessed|visit|visits|visiting|usage|shop|shopping|participation|engagement|browse|browsing|participate|enjoy|relationship|interact|purchase)',
    '(keep|keeps|keeping|go|going|goes|carry|carries|stay|stays) (on|with)? (using|shopping|visiting|browsing|accessing|ordering|buying)',
    '(use|using|shop|shops|shopping|visit|visiting|browse|browsing|order|ordering|buy|buying) .{0,6} (afterwards|after that|from then on|later on)',
    '(purchase|purchases|order|orders) .{0,3} (made|placed) .{0,3} (after|following|once)',
    '(staying|stay|remaining|remain) .{0,2} (member|customer|registered)',
    '(use|used|using|access|accessed|accessing|visit|visiting|usage|shopping|ordering|buying) .{0,16} (after|following|thereafter|subsequent|once|afterwards|later)',
    '(after|following|once) .{0,16} (use|using|access|visit|visits)',
  ],
  acceptance: [
    '(accept|accepts|accepted|acceptance|accepting|agree|agrees|agreed|agreement|agreeing|consent|consents|consented|consenting|assent|bound|acquiescence|approve|approval|acknowledge|acknowledges)',
    '(fine|happy|okay|ok|content) with (it|them|that|the)',
    '(all right|alright|acceptable|fine|okay) with you',
    '(bind|binds) you',
    '(applies|apply) to you',
    'subject to the .{0,2} (updated|revised|new|modified|amended|changed)',
  ],
  month_name: [
    '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)',
  ],
  year_number: [
    '(1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027|2028|2029|2030|2031|2032|2033|2034|2035)',
  ],
  day_or_month: [
    '(1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
    '(1|2|3|4|5|6|7|8|9|01|02|03|04|05|06|07|08|09|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)',
  ],
  written_date: [
    '{month_name} .{0,2} {year_number}',
    '{day_or_month} (of)? {month_name}',
    '{month_name} {day_or_month}',
    '{day_or_month} {day_or_month} ({year_number}|{day_or_month})',
    '{year_number} {day_or_month} {day_or_month}',
  ],
} satisfies Record<string, readonly string[]>;
