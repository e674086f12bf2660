/** Words of the tracking clauses: what is put on a device, who measures, who serves ads, and the signals against it. */
export default {
  /** Trackers other than cookies that a policy calls by name. */
  beacon: [
    '(beacon|beacons|webbeacon|webbeacons|pixel|pixels|etag|etags|fingerprinting|supercookies)',
    '(web|tracking) (bug|bugs)',
    '(clear|transparent|invisible|1x1|tracking|tiny|spacer) .{0,1} (gif|gifs)',
    '(gif|gifs) (file|files|image|images)',
    '(pixel|action|tracer|spotlight|entity|javascript|conversion|ad|advertising|internet|web|tracking|page|remarketing|insight) (tag|tags)',
    '(device|browser|digital|canvas) (fingerprint|fingerprints)',
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
    '(sites|websites|pages) .{0,4} (link|links|linked) .{0,2}',
    '(they|advertisers|advertiser|networks)',
    '(these|those|such|other|advertising) .{0,2} (companies|advertisers|vendors|parties|partners|providers)',
    '(third party|third parties) (advertisers|advertising|ad|may|vendors|companies|will|who|to)',
  ],
  no_use: [
    '(not|never|neither|nor|no longer) .{0,2} (use|uses|using|employ|employs|contain|contains|set|sets|place|places|store|stores|include|includes|rely|relies|deploy|work|involve|put|embed|add|apply|carry)',
    '(no|without|zero)',
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
    '(websites|sites|site|pages) .{0,6} (link|links|linked|linking)',
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
  social_network: [
    '(facebook|twitter|instagram|pinterest|linkedin|tiktok|snapchat|youtube|google|tumblr|reddit|addthis|sharethis|xing|meta|vk|whatsapp)',
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
  speaker: ['(we|they|i|you|who|also|which|services|cookies|will)'],
  heeding: [
    '(respond|responds|responding|response|responsive|recognize|recognizes|recognizing|recognise|recognises|honor|honors|honored|honoring|honour|honours|honouring|support|supports|supporting|comply|complies|complying|act|acts|process|processes|processing|detect|detects|observe|observes|react|reacts|acknowledge|acknowledges|follow|follows|accept|accepts|adhere|adheres|interpret|implement|implemented|implements|heed|heeds|respect|respects|respecting|obey|obeys|abide|abides)',
    '(take|takes|taking|took) .{0,3} action',
  ],
  heeded: [
    '(honored|honoured|recognized|recognised|respected|processed|supported|observed|obeyed|followed|accepted|acknowledged|implemented)',
  ],
  /** Places of the web that are not this site. */
  other_places: [
    '(other|different|multiple|various|third party|parties|unaffiliated|nonaffiliated|external|several|all|many|partner|party) .{0,3} (site|sites|website|websites|web|services|service|apps|applications|platforms|properties|devices|browsers|domains|pages|environments)',
    '(devices|websites|sites|browsers|internet|web|apps|applications|platforms|computers)',
  ],
} satisfies Record<string, readonly string[]>;
