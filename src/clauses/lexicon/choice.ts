/** Words of the choice clauses: how a person says no, what messages they stop, and how a cookie is refused. */
export default {
  opt_out: [
    '(opt|opts|opted|opting) .{0,1} out',
    '(optout|unsubscribe|unsubscribes|unsubscribing|unsubscribed|decline|declining|refuse)',
    'opt outs',
  ],
  stop_word: [
    '(stop|stopping|cease|discontinue|discontinued|cancel|end|prevent|withdraw|block|disable|deactivate|object|objection|remove|removed|turn off|limit|revoke|control|manage|change|update|adjust|modify)',
  ],
  /** Messages that want to sell something. */
  marketing_message: [
    '(marketing|promotional|promotion|promotions|advertising|commercial|newsletter|newsletters|enewsletter|enewsletters|solicitations|catalog|catalogs|catalogue|catalogues|offers|mailings|mailing|announcements|subscription|subscriptions|sms|texts|telemarketing)',
    '(special|exclusive) (offers|deals|events)',
    'direct mail',
    '(email|emails|text|texts|messages|message|communications|correspondence|postal mail|notifications|mail) .{0,6} (from us|we send|about products|about new|about our)',
    '(future|further|such|these|those|our|any|all|receiving|additional) .{0,2} (email|emails|messages|communications|mailings|mail|correspondence|offers|texts|notifications)',
  ],
  message_word: [
    '(email|emails|mail|mails|mailing|mailings|message|messages|communication|communications|newsletter|newsletters|text|texts|sms|call|calls|correspondence|notification|notifications|offers|list|lists|newsletters|materials|material|catalog|catalogs|information|updates)',
  ],
  refuse_cookie: [
    '(refuse|refuses|refusing|reject|rejects|rejecting|decline|declines|declining|disable|disables|disabling|disabled|block|blocks|blocking|delete|deletes|deleting|remove|removes|removing|clear|clearing|erase|restrict|control|controls|controlling|manage|managing|prevent|preventing|deactivate|avoid|limit|eliminate|deny|adjust|turn off|turning off|switch off|opt out|opting out|purge|customize|withdraw|change|not accept|stop accepting|stop)',
    'accept or .{0,2} (refuse|reject|decline|deny|block)',
    'accept .{0,4} (cookie|cookies)',
    '(notify|notifies|notified|warn|warns|alert|alerts|prompt|inform|informs|indicate|indicates|tell) (you|users|me)? .{0,3} (when|whenever|every|each|before|if|about)',
  ],
} satisfies Record<string, readonly string[]>;
