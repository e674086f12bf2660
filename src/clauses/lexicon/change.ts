/** Words of the clauses on changes to the policy: what changes, how it is announced, and dates. */
export default {
  change_verb: [
    '(change|changes|changed|changing|modify|modifies|modified|modifying|update|updates|updated|updating|amend|amends|amended|amending|revise|revises|revised|revising|alter|alters|altered|altering|replace|supplement|adjust|adapt|edit|vary|add)',
  ],
  change_noun: [
    '(change|changes|modification|modifications|update|updates|amendment|amendments|revision|revisions|alteration|alterations|addition|additions|version|versions)',
  ],
  /** What is changed. */
  changed_text: [
    '(policy|policies|notice|statement|terms|agreement|practices|document|declaration|disclosure|guidelines)',
    'this page',
  ],
  now_and_then: [
    '(periodically|occasionally|regularly|frequently|often|sometimes|discretion)',
    '(any|every) time',
    'time to time',
    'without .{0,4} (notice|notification|notifying|warning|announcement)',
    '(as|when|where|if) .{0,4} (necessary|needed|required|appropriate|fit)',
    'subject to change',
  ],
  here: [
    '(here|page|site|website|websites|sites|policy|online|webpage|web|homepage|home|app|platform|statement|notice|location|url|link|services|service)',
  ],
  own_message: [
    '(email|emails|emailed|emailing|mail|mailed|letter|sms|message|messages|inbox|dashboard|newsletter|writing|directly|personally|individually)',
    'email address',
    '(in app|push|text|pop up|popup|account|on screen) (notification|notifications|message|messages|notice|notices|alert|alerts)',
    '(notice|notification|message) .{0,4} (in|to|on|through|via|within) .{0,3} (account|app|application|profile)',
    '(log|logs|logged|logging|sign|signs|signed) (in|into|on)',
    '(login|registered address|account holder)',
  ],
  /** Changes that matter, in the policy's own words. */
  big_change: [
    '(material|materially|significant|significantly|substantial|substantially|important|major|substantive|fundamental|considerable|relevant)',
  ],
  policy_change: [
    '{change_noun} .{0,8} (to|in|of) .{0,8} {changed_text}',
    '({change_verb}|{change_noun}) .{0,10} {changed_text}',
    '{changed_text} .{0,10} {change_verb}',
    '{big_change} .{0,5} {change_noun}',
    '(such|these|those|any|the|make|made|of) (material|significant)? (changes|modifications|updates|amendments|revisions)',
    '(materially|significantly) (different|change|changes|alter|affect)',
  ],
  site_notice: [
    '(notice|notices|notification|notifications|announcement|announcements|message|banner|alert|pop up|popup) .{0,14} (on|at|in|to|through|within|via) .{0,6} (site|website|websites|sites|homepage|home|page|pages|services|service|app|platform|blog|store|web|url|webpage|portal)',
  ],
  later_use: [
    '(continued|continuing|continue|continues|further|subsequent|ongoing) .{0,6} (use|using|access|accessing|accessed|visit|visits|visiting|usage|shop|shopping|participation|engagement|browse|browsing|participate|enjoy|relationship|interact|purchase)',
    '(use|using|access|accessing|visit|visiting|usage) .{0,16} (after|following|thereafter|subsequent|once|afterwards|later)',
    '(after|following|once) .{0,16} (use|using|access|visit|visits)',
  ],
  acceptance: [
    '(accept|accepts|accepted|acceptance|accepting|agree|agrees|agreed|agreement|agreeing|consent|consents|consented|consenting|assent|bound|acquiescence|approve|approval)',
  ],
  month_name: [
    '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)',
  ],
  year_number: [
    '(1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027|2028|2029|2030|2031|2032|2033|2034|2035)',
  ],
  day_or_month: [
    '(1|2|3|4|5|6|7|8|9|01|02|03|04|05|06|07|08|09|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)',
  ],
  written_date: [
    '{month_name} .{0,2} {year_number}',
    '{day_or_month} {month_name}',
    '{month_name} {day_or_month}',
    '{day_or_month} {day_or_month} ({year_number}|{day_or_month})',
    '{year_number} {day_or_month} {day_or_month}',
  ],
} satisfies Record<string, readonly string[]>;
