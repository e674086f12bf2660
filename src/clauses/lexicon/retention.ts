/** Words of the clauses about how long data is kept. */
export default {
  keep: [
    '(retain|retains|retained|retaining|retention|keep|keeps|kept|keeping|store|stores|stored|storing|storage|maintain|maintains|maintained|maintaining|hold|holds|held|holding|preserve|preserves|preserved|preserving|save|saves|saved|archive|archives|archived|archiving|remain|remains)',
  ],
  /** Kept in spite of something, in plain words too. */
  kept_on: [
    '(keep|keeps|kept|keeping|retain|retained|retaining|hold|holds|held|holding|preserve|preserved|store|stored|stay|stays|remain|remains|linger|lingers|survive|survives|persist|persists)',
    '(hang|hangs|hold|holds) (on to|onto)',
    '(live|lives) on',
  ],
  /** The person leaves or wants to be forgotten. */
  erasure_asked: [
    '(erasure|deletion) (request|requests)',
    '(close|closes|closed|closing|closure|cancel|delete|deleted|deleting|deletion|ended|terminate|terminated|termination) .{0,4} (account|profile|membership|club|registration)',
    '(account|profile|membership) .{0,4} (closed|deleted|ended|gone|removed|cancelled|terminated|closes|ends|taken down)',
    '(ask|asks|asked|request|tell|told) .{0,8} (delete|deleted|deletion|erase|erased|erasure|remove|removed|removal|forget|forgotten|gone|closed)',
    '(you|member|customer) (leave|leaves|left|have left|resign|resigns)',
    'resignation',
    '(delete|erase|remove|deleted|erased|removed) .{0,8} (on|upon|at your) request',
    '(delete|erase|remove) .{0,6} when you ask',
  ],
  erasure_at_issue: ['{erasure_asked}', 'not .{0,3} {delete_word}'],
  /** What stays behind. */
  left_behind: [
    '({data}|record|copy|copies|orders|invoices|receipts|history|trail|content|reviews|purchases|rest|some|it|them|name)',
  ],
  /** The end of something that is no account. */
  other_end: [
    '(warranty|season|sale|offer|promotion|lease|rental|repair|item|items|goods|line|model|range|employee|employees|applicant|supplier) .{0,5} ({ended}|over)',
    '(return|returns|returned) .{0,3} (item|items|goods|article|articles|product|products)',
  ],
  keep_or_process: ['({keep}|stay|stays|process|processes|processed|use|uses|used)'],
  period_unit: ['(day|days|week|weeks|month|months|year|years|hour|hours)'],
  period_number: [
    '(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|18|20|21|24|25|26|28|30|35|36|37|38|45|48|50|60|72|84|90|100|120|180|183|365|400|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty|thirty|sixty|ninety)',
  ],
  /** Data that points to nobody; keeping it for good is no concern of this topic. */
  not_personal: [
    '(aggregate|aggregated|anonymous|anonymized|anonymised|deidentified|nonpersonal|nonpersonally|statistical)',
    '(delete|deleted|erase|erased|remove|removed) permanently',
    'permanently (delete|deleted|erase|erased|remove|removed|deletes|deactivated)',
  ],
  needed: [
    '(necessary|needed|need|needs|required|require|requires|permitted|reasonably|appropriate|legally|relevant|purpose|purposes|law|laws|fulfill|fulfil|active|legitimate)',
  ],
  /** What is kept, as a label before its period. */
  kept_thing: [
    '(records|record|data|invoices|invoice|logs|log|transcripts|recordings|footage|cctv|account|accounts|applications|orders|details|registrations|history|messages|emails|backups|files|correspondence|tickets|enquiries|inquiries|contracts|receipts|addresses|documents)',
  ],
  /** The end of a need, as verb or noun. */
  need_ends: [
    '(reason|reasons|purpose|purposes|need|necessity|matter|contract|warranty) .{0,8} (ended|ends|end|over|gone|passed|passes|lapsed|lapses|ceased|spent|done|achieved|fulfilled|exhausted|expired|falls away|fallen away)',
    '(of|is|are) no (further|more|longer)? (use|useful)',
    '(served|fulfilled|outlived) (its|their|the) (purpose|purposes)',
    '(no|any) (more|further|longer|other) (use|need|reason|purpose) (for|of|to)',
    '(nobody|no one|none of us|we no longer) .{0,2} (needs|need) .{0,3} (it|them|data)',
  ],
  ended: [
    '(closed|closes|close|closing|closure|cancelled|canceled|cancel|cancels|cancellation|terminated|terminates|terminate|termination|deactivated|deactivate|deactivation|ends|ended|expires|expiration|inactive|cease|ceases|ceased|leave|leaves|left|stop being|stop using|no longer a customer)',
  ],
  dispose: [
    '({delete_word}|discard|discarded|discards|dispose|disposed|disposal|anonymize|anonymized|anonymise|anonymised|anonymization|deidentified|deidentify|shred|shredded|clear|cleared|overwritten|removes|erases)',
  ],
  /** Statements about one small group's data are no rule for everyone's. */
  narrow_data: ['(friend|friends|child|children|parent|parental|parents)'],
  /** 'Indefinitely' for as long as the account lives is no keeping without limit. */
  while_active: [
    '(until|unless) you (delete|erase|remove) (it|them|this|that|your)',
    'active (account|accounts|user|users)',
    '(as|so) long as .{0,6} (account|active|member)',
  ],
  /** A period is stated: then nothing is kept without an end. */
  fixed_period: ['(no|not) (longer|more) than {period_number}'],
  unsubscribing: ['(unsubscribe|unsubscribed|opt out|opted out|mailing|newsletter|campaigns)'],
  not_retention_period: [
    '(price|prices|receipt|receipts|deposit|parcel|package|warranty|coupon|coupons)',
    '(gift card|gift cards|store credit|post office)',
    '{cookie}',
    '(respond|responds|response|reply|answer|answered|acknowledge|notify|refund|return|handled) .{0,14} {period_number} .{0,2} {period_unit}',
    '(preceding|previous|prior|past|recent) .{0,4} {period_number} .{0,2} {period_unit}',
    '(process|comply|act|complete|honor|fulfill|take|effective) .{0,10} (request|requests|effect) .{0,8} {period_number}',
    '(age|ages|aged|child|children|minor|minors|younger)',
    '(under|over) {period_number}',
    'keep in mind',
    '(the|our|any|retail) (store|stores)',
    '(once|twice) .{0,4} {period_number}',
    '{period_number} .{0,2} {period_unit} (of age|or older|before|prior|in advance|notice|written)',
    '(year|years) old',
  ],
} satisfies Record<string, readonly string[]>;
