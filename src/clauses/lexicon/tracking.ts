/** Words of the tracking clauses: what is put on a device, who measures, who serves ads, and the signals against it. */
export default {
  /** Trackers other than cookies that a policy calls by name. */
  beacon: [
    '(beacon|beacons|webbeacon|webbeacons|pixel|pixels|etag|etags|supercookies)',
    '(web|tracking) (bug|bugs)',
    '(clear|transparent|invisible|1x1|tracking|tiny|spacer) .{0,1} (gif|gifs)',
    '(gif|gifs) (file|files|image|images)',
    '(pixel|action|tracer|spotlight|entity|javascript|conversion|ad|advertising|internet|web|tracking|page|remarketing|insight) (tag|tags)',
    '(device|browser|digital|canvas) (fingerprint|fingerprints|fingerprinting)',
    'fingerprinting (technique|techniques|technology|technologies|scripts)',
    '(cookies|cookie|scripts) .{0,4} tags',
    'tags .{0,4} (cookies|scripts|sdks)',
  ],
  /** Anything that records a visit, named or not. */
  tracker: [
    '{cookie}',
    '{beacon}',
    '(tracking|data collection|similar|other|these|such|related|automated|automatic|automatically|various|certain|passive) .{0,2} (technologies|technology|tools|methods|mechanisms|identifiers)',
    'log files',
  ],
  cookie_kind: [
    '(necessary|essential|functional|functionality|performance|analytics|analytical|statistics|targeting|advertising|session|persistent|permanent|temporary|party|marketing|preference|preferences|flash|http|html5|browser|tracking) {cookie}',
  ],
  /** Others as the subject of the sentence: what they set is not what this site sets. */
  foreign_site: [
    '(other|linked|external|these other|those|such|third party) (site|sites|websites|website|web sites)',
    '(sites|websites|pages) .{0,6} (link|links|linked) .{0,2}',
    '(they|advertisers|advertiser|networks)',
    '(these|those|such|other|advertising) .{0,2} (companies|advertisers|vendors|parties|partners|providers)',
    '(third party|third parties) (advertisers|advertising|ad|may|vendors|companies|will|who|to)',
  ],
  /** 'Cookie Policy': the name of a document. */
  cookie_document: ['{cookie} .{0,3} (policy|policies|notice|statement|section|page)'],
  no_use: [
    '(not|never|neither|nor|no longer) .{0,2} (use|uses|using|employ|employs|contain|contains|set|sets|place|places|store|stores|include|includes|rely|relies|deploy|work|involve|put|embed|add|apply|carry)',
    '(no|zero)',
    'without (any|using|setting)',
    'free of',
  ],
  /** 'Your browser can tell you when a cookie is sent': advice, not a practice. */
  told_about_cookies: [
    '(notify|notifies|notified|warn|warns|alert|alerts|alerted|prompt|prompts|notification|warning|tell you|ask you) .{0,16} {cookie}',
    '(refuse|refuses|reject|rejecting|disable|disabling|prevent|decline|block|blocking|delete|deleting|turn off|remove|accept|accepting|receive|clear|deactivate) .{0,8} {cookie}',
  ],
  analytics_name: [
    '(google|adobe|facebook|meta|yahoo|firebase|shopify|twitter|unity|apple|yandex|baidu|cloudflare|plausible|fathom|snowplow) (analytics|insights|metrica|universal|signals)',
    'google .{0,4} analytics',
    'google .{0,2} (server|servers)',
    'shopify .{0,3} analytics',
    '(omniture|webtrends|coremetrics|mixpanel|hotjar|matomo|piwik|fullstory|statcounter|quantcast|comscore|localytics|flurry|crashlytics|kissmetrics|crazyegg|optimizely|chartbeat|mouseflow|inspectlet|appsflyer|sessioncam|contentsquare|clicktale|sitecatalyst|sitemeter|etracker|webtrekk|metrika|hitslink|clicky|tealeaf|smartlook|countly|webtrends|bugsnag|gemius|econda|firebase|heatmaps)',
    '(crazy egg|microsoft clarity|quantum metric|lucky orange|new relic|yandex metrica|adobe omniture|site catalyst|tag manager|full story|visual website optimizer)',
  ],
  /** Who may measure for us. */
  analyst: [
    '(third party|third parties|outside company|outside companies|outside firm|external)',
    '(service|technology) (provider|providers|partner|partners|companies)',
    '(vendor|vendors|partners|partner|contractors|others)',
    '(other|outside|independent|certain|these|such) .{0,1} (companies|company|parties|firms|providers|services)',
  ],
  /** What a measuring service does. */
  measuring_word: [
    '(analytics|analyzing|analysing|analyze|analyzes|analyse|analyses|measure|measures|measuring|measurement|metrics|statistics|statistical|audience|insights|understand|evaluate|evaluating|compile|compiling)',
  ],
  visit_word: [
    '(visit|visits|visitor|visitors|traffic|usage|activity|activities|behavior|behaviour|interact|interacts|interaction|interactions|navigate|browsing|trends|performance|effectiveness)',
    '(use|used|using) .{0,2} {site}',
    'how .{0,4} (use|used|using|navigate|interact|find|browse)',
  ],
  ads_word: ['(ad|ads|advert|adverts|advertisement|advertisements|advertising|adverting)'],
  /** Ads that follow what the person did. */
  interest_ads: [
    '(interest|behavior|behaviour|preference) based .{0,3} {ads_word}',
    '(personalized|personalised|targeted|tailored|customized|customised|customize|personalize|personalise|relevant|behavioral|behavioural|interest|targeting|tailor|target|individualized) .{0,4} {ads_word}',
    '{ads_word} .{0,8} (tailored|targeted|personalized|personalised|customized|relevant|targeting)',
    '{ads_word} .{0,12} (based on|according to|reflecting|relating to|related to) .{0,6} (interest|interests|visit|visits|activity|activities|browsing|behavior|behaviour|preferences|past|information|use|interactions|viewed)',
    '{ads_word} .{0,12} (interest|interests|interested)',
    '(remarketing|retargeting|retarget|remarket|retargeted|retargets)',
    '(lookalike|custom|similar) (audience|audiences)',
  ],
  named_interest_ads: [
    '(interest|behavior|behaviour) based .{0,3} {ads_word}',
    '(personalized|personalised|targeted|behavioral|behavioural|targeting|customized) .{0,3} {ads_word}',
    '(remarketing|retargeting|retarget|remarket|retargeted)',
  ],
  /** Outsiders, the advertising trade included. */
  outsider: [
    '{advertiser}',
    'third (party|parties)',
    '(advertisers|vendors|partners|partner|others|google|facebook|meta|doubleclick|criteo|bing|amazon|pinterest|tiktok|twitter|linkedin|snapchat|adsense|adwords|adroll|taboola|outbrain)',
    '(other|outside|unaffiliated|independent|certain|these|such|advertising) .{0,2} (companies|company|parties|entities|businesses|firms|organizations)',
    '(service|content|technology|data) (provider|providers)',
  ],
  ad_product: [
    'google (adsense|adwords|ads|display|remarketing|marketing|dynamic|ad|doubleclick|customer)',
    '(adsense|adwords|doubleclick|criteo|adroll|taboola|outbrain)',
    '(amazon|bing|microsoft|yahoo|facebook|meta|pinterest|tiktok) (ads|advertising)',
  ],
  /** Words that move the tracking to other companies' sites, or say that it does not happen. */
  ad_not_here: [
    '(websites|sites|site|pages) .{0,6} (linked|linking)',
    '(websites|sites|site|pages) .{0,4} (link|links) (to|from)',
    'links (to|from) .{0,3} (websites|sites)',
    '(linked|external) (site|sites|websites|pages)',
    '(not|never|nor|neither) .{0,3} (allow|permit|let|engage|use|work|serve|show|display|run|contain|carry|accept|place|host) .{0,10} {ads_word}',
    'no (third party|advertising|advertisements|ads|behavioral|targeted)',
  ],
  /** Advertising by letter or mail, which nobody tracks. */
  own_mailing: [
    '(send|mail|email|contact|sending) .{0,3} you',
    '(our|your) .{0,3} (newsletter|mailing list)',
    '(email|postal|direct) (advertising|marketing)',
  ],
  serving_word: [
    '(serve|serves|served|serving|deliver|delivers|delivered|delivering|display|displays|displayed|displaying|show|shows|shown|showing|place|places|placed|placing|provide|provides|present|presents|presenting|send|target|targets|targeting|manage|manages|run|runs|offer|see|advertise|personalize|personalise|tailor|customize|customise)',
  ],
  /** Signals that a browser sends against tracking; 'we do not track you' is none. */
  track_signal: [
    'not track (signal|signals|signaling|setting|settings|request|requests|header|headers|mechanism|mechanisms|feature|features|preference|preferences|option|options|browser|dnt|instruction|instructions|functionality|flag|flags|technology|standard|standards|command|commands|message|code|initiative|protocol|framework|frameworks|function|tag|field|choice|choices|notification|indicator|http|selection|signal)',
    'not track$',
    '!{speaker} do not track (or|and|is|are|as|at|from|in|on|by|when|that|because|since|may|will|does|do|nor|but|so|there|enabled|turned|switched|set|activated|active|selected|we|gpc|global|with)',
    '(dnt|gpc|donottrack)',
    '{opt_out_signal}',
    '(tracking|track|privacy|automated|browser|preference) .{0,1} (signal|signals)',
    'not .{0,6} to be tracked',
  ],
  /** Signals that ask for more than 'do not track' and bind by law. */
  opt_out_signal: [
    'gpc',
    'global privacy (control|controls)',
    'universal opt out',
    '(opt out|privacy) .{0,1} (signal|signals)',
    'preference (signal|signals)',
  ],
  signal_on: [
    '(if|when|where|once|whenever|while) .{0,12} {track_signal}',
    '(if|when|where|once|whenever|while) (the|your)? do not track',
  ],
  speaker: ['(we|they|i|you|who|also|which|services|cookies|will)'],
  heeding: [
    '(respond|responds|responding|recognize|recognizes|recognizing|recognise|recognises|honor|honors|honored|honoring|honour|honours|honouring|support|supports|supporting|comply|complies|complying|act|acts|process|processes|processing|detect|detects|observe|observes|react|reacts|acknowledge|acknowledges|follow|follows|accept|accepts|adhere|adheres|interpret|implement|implemented|implements|heed|heeds|respect|respects|respecting|obey|obeys|abide|abides)',
    '(take|takes|taking|took) .{0,3} action',
  ],
  heeded: [
    '(honored|honoured|recognized|recognised|respected|processed|applied|supported|observed|obeyed|followed|accepted|acknowledged|implemented)',
  ],
  social_net: [
    '(facebook|twitter|instagram|pinterest|linkedin|tiktok|snapchat|tumblr|addthis|sharethis|xing|meta|vk|reddit|youtube)',
    'social (media|network|networks|networking)',
  ],
  /** Buttons that stay silent until they are pressed. */
  only_on_click: [
    '(until|unless|before) you .{0,3} (click|press|activate|use)',
    '(only|not) .{0,12} (until|when|after|once) .{0,4} (click|clicked|press|activate)',
  ],
  place_word: [
    '(site|sites|website|websites|web|internet|service|services|app|apps|application|applications|platform|platforms|properties|device|devices|browser|browsers|domains|environments|pages|computers)',
  ],
  other_site: [
    '(other|third party|unaffiliated|nonaffiliated|different|external|various) .{0,2} (site|sites|website|websites|apps|applications|platforms|properties)',
    '(third party|unaffiliated|other online|other digital) services',
    'other .{0,2} online services',
    '(elsewhere|around the web|across the internet|across the web)',
    '(sites|websites|shops|apps|pages) of (other|others|third)',
    '(unrelated|outside) (sites|websites|ones|properties|apps)',
  ],
  visiting: [
    '(visit|visits|visited|visiting|activity|activities|interactions|browsing|behavior|behaviour|habits)',
    '(use|usage) of (our|the|this|these)',
    'how you (use|interact)',
  ],
  following_word: [
    '(track|tracks|tracked|tracking|follow|follows|following|recognize|recognise|recognizes|recognition|identify|identifies|collect|collects|collected|gather|monitor|activity|activities|behavior|behaviour|browsing|profile|profiles|link|links|match|combine|history|target|targeted|recognized|recognised)',
    'how (you|users|visitors|customers) .{0,3} (use|using|interact)',
  ],
  /** 'Sign in on all your devices': convenience that the person chose. */
  own_convenience: [
    '(your account|sync|syncs|synchronize|synchronise|sign in|log in|you can use|available|same|enjoy|backup|experience)',
  ],
  denied_following: [
    '(we|site|services|website|company|does|it|app|shop|store|neither|parties|partners|they|companies|advertisers) .{0,3} (not|never|nor) .{0,5} (collect|track|tracks|enable|allow|permit|authorize|authorise|follow|monitor|engage|link|combine|record|use|share|participate|conduct)',
    '(not|never) be used to (track|follow|collect|monitor)',
    '(never|nor do we|no) (track|tracks|follow|cross|tracking)',
  ],
  /** Ads, reports and bytes that travel, and places that belong to someone else's policy. */
  ads_spread: [
    '(ads|advertisements|advertising|advertise|campaigns|messages|content|offers) .{0,5} across (the|other|various|different|multiple) .{0,2} (internet|web|sites|websites|platforms|channels|media)',
    '(transport|transported|travel|travels|transmitted|transmission|transfer|sent|send|notifications|requests|numbers) .{0,8} across',
  ],
  not_following: [
    '(subject to|governed by) .{0,3} (policy|policies|terms|rules)',
    '(not responsible|no responsibility|no control|not control|privacy policies of|privacy policy of|privacy practices of)',
    '(links|link|linked|linking) .{0,4} {other_site}',
    'when you (leave|click|follow)',
    'opting out',
    '(internally|statements posted|privacy statements|covered by this)',
    'we (own|operate|control)',
    '(requires|require|required) .{0,8} (disclose|disclosure|state)',
  ],
  /** Cookies that were not accepted. */
  without_cookies: [
    '(without|no) .{0,4} {cookie}',
    'without .{0,2} these technologies',
    'not .{0,1} (using|accept|accepting) .{0,2} ({cookie}|them)',
    '(disable|disables|disabling|disabled|refuse|refuses|refusing|refused|reject|rejects|rejecting|rejected|decline|declines|declining|block|blocks|blocking|blocked|delete|deletes|deleting|remove|removing|turn off|turning off|deactivate|deactivating|switch off|off|opt out of|restrict|restricting|erase|clear|clearing|prevent|preventing|refusal of|rejection of|deactivation of|opting out of|withdraw|deletion of|disallow|avoid) .{0,8} {cookie}',
    '{cookie} .{0,5} (disabled|blocked|refused|rejected|declined|deleted|off|removed|deactivated|restricted|erased)',
    '(not|never) .{0,3} (accept|allow|enable|want|permit|agree|wish|consent|receive) .{0,6} {cookie}',
    '{cookie} .{0,2} (not|are not) .{0,2} (accepted|allowed|enabled)',
    '{cookie} .{0,5} (disallowed|cleared|wiped|denied|forbidden)',
    '(refuse|refuses|refusing|decline|declines|declining|reject|rejects|rejecting|block|blocks|blocking|disable|disabling|forbid|wipe) (them|all of them|these)',
    '{cookie} .{0,12} (they|all) .{0,2} (refused|declined|blocked|rejected)',
    'decline .{0,2} (will|may) find',
  ],
  fails: [
    '(not|no longer|cannot|longer|nor) .{0,4} (work|works|function|functions|operate|perform|able|available|access|use|possible|accessible|display|displayed|log|order|buy|shop|properly|correctly|take|enjoy|support|remember|have access|provide|allow|recognize|stay|recall|save|complete|load|offer|open|add|check|provided|offered|delivered|loaded|accessed|used|guaranteed|run)',
    '(unable|unavailable|inaccessible|malfunction|impossible)',
    '(not|no longer) .{0,4} (hold|utilized|utilised|keep|know|stick)',
    '(forget|forgets|disables|loses|empties) .{0,6} (basket|cart|bag|currency|settings|checkout|login|preferences|language|you|things|choices)',
    '(cease|ceases|stop|stops) (working|functioning|to work|to function)',
    '(cost|price) of having to',
    'have to (sign|log|phone|ring|call|enter|type)',
  ],
  suffers: [
    '(limit|limits|limited|limiting|affect|affects|impair|impairs|reduce|reduces|diminish|restrict|restricts|interfere|interferes|impact|impacts|degrade|hinder|hamper|lose|loses|prevent|prevents|disrupt|modify|impinge|harm|hurt|complicate|compromise|worsen|diminished|reduced|limits) .{0,7} ({site}|feature|features|function|functions|functionality|experience|ability|access|performance|part|parts|areas|portions|shopping|you from|your use|operation|availability|convenience)',
    '(affect|affects|impact|impacts) how you',
    '(stop|stops|keep) you from',
    '(function|work) less',
    '(functionality|function|functions|feature|features|performance|experience|service|services|access|use|ability|parts|site|website|visit) .{0,7} (limited|impaired|affected|reduced|diminished|restricted|degraded|lost|slower|suffer|suffers|hampered|compromised)',
    '(loss|slow|malfunction|inconvenient|inconvenience)',
  ],
  still_works: [
    '(still|nevertheless|continue to|fully) .{0,3} (use|visit|browse|shop|work|works|access|functional|usable|enjoy|order|purchase) .{0,6} (all|every|everything|whole|without|entire|full|normally)',
    '(without|no) .{0,2} (restriction|restrictions|limitation|loss|disadvantage|any effect)',
    'not lose',
  ],
  cookies_on: [
    '{cookie} .{0,5} (enabled|activated|allowed|on|accepted)',
    '(accept|enable|allow|activate) .{0,3} {cookie}',
  ],
} satisfies Record<string, readonly string[]>;
