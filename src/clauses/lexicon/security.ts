/** Words of the clauses on security: kinds of safeguards, what they do, and how things go wrong. */
export default {
  /** The kinds that a reader would call naming a safeguard. */
  safeguard_kind: [
    '(technical|technological|organizational|organisational|administrative|physical|electronic|managerial|procedural|operational|protective|logical|precautionary)',
  ],
  safeguard_noun: [
    '(safeguard|safeguards|measures|measure|controls|procedures|protections|precautions|mechanisms|protocols|barriers)',
  ],
  security_noun: [
    '(safeguard|safeguards|measures|controls|procedures|protections|precautions|mechanisms|technologies|technology|techniques|protocols|features|systems|tools|methods|software|program|programme|arrangements)',
  ],
  safeguard_verb: [
    '(use|uses|using|used|take|takes|taken|taking|maintain|maintains|maintained|maintaining|implement|implements|implemented|implementing|employ|employs|employed|employing|adopt|adopts|adopted|apply|applies|applied|follow|follows|provide|provides|undertake|undertakes|deploy|deploys|utilize|utilizes|utilise|institute|instituted|establish|established|introduced|install|installed|exercise|have|has|place|through|via|by|protect|protects|protected|protecting|secure|secures|safeguard|safeguards|prevent|prevents|help|update|updates|review)',
  ],
  protect_verb: [
    '(protect|protects|protected|protecting|safeguard|safeguards|safeguarded|safeguarding|secure|secures|secured|securing|prevent|prevents|guard|guards|ensure|ensures|ensuring|maintain|preserve|keep|minimize|minimise|reduce)',
    '(make|making) sure',
  ],
  care_word: [
    '(reasonable|acceptable|commercially|appropriate|all|necessary|adequate|suitable|every|extensive|utmost|stringent|strict|strong|robust|best|great|industry|standard|precautionary|various|number|several)',
  ],
  effort_noun: [
    '(steps|means|efforts|effort|precautions|precaution|measures|care|practices|methods|procedures|safeguards|security|systems|technologies)',
  ],
  encryption: [
    '(encrypt|encrypts|encrypted|encrypting|encryption|ssl|tls|https|aes|openssl|pgp|cryptographic|cryptography|cryptographically|encipher|ciphered|scrambles|scrambled|scrambling)',
    'secure (socket|sockets) (layer|layers)',
    'transport layer security',
  ],
  /** Data on its way or at rest, and what carries it. */
  carried: [
    '(information|data|info|details|transmission|transmissions|communication|communications|transaction|transactions|internet|online|web|system|systems|network|networks|method|methods|measure|measures|security|safeguards|technology|website|websites|site|sites|email|emails|server|servers|database|databases|storage|means|service|services|app|transfer|transfers|privacy|transmitting|pi|pii|process|precautions|environment|anything|online|platform|program|firewall|infrastructure|computer|wireless|confidentiality)',
  ],
  fully: [
    '(100|100.0|completely|entirely|absolutely|fully|totally|perfectly|wholly|ever|always|inherently|guaranteed|hundred|percent|absolute|complete|total|perfect|full|foolproof|invulnerable|immune)',
  ],
  secure_state: [
    '(secure|secured|safe|security|safety|perfect|foolproof|failproof|impenetrable|infallible|invulnerable|unbreakable|impregnable|infallibly|private|confidential|protected|unhackable|failsafe|watertight|bulletproof|flawless)',
    '(error|risk|hacker|tamper|fail|fool|failure|bullet) (free|proof|safe)',
  ],
  /** What is promised or not: the security of something, or that it is secure. */
  secure_term: [
    '(thieves|thief|intruder|intruders|burglars|impregnable|watertight|unbreakable|security|secure|secured|safety|safe|privacy|private|confidential|confidentiality|integrity|protected|invulnerable|unauthorized|unauthorised|intercepted|intrusion|intrusions|hackers|hacking|breach|breached|failure proof|error free|foolproof|failproof|impenetrable|misused)',
  ],
  intrusion: [
    '(intercept|intercepts|intercepted|interception|hacked|hackers|hacking|hacker|breach|breaches|breached|intrusion|intrusions|unauthorized|unauthorised|unlawful|unlawfully|theft|stolen|misappropriation|misappropriated|compromised|compromise|criminal|illegal|illegally|malicious|misuse)',
  ],
  /** Goods on the way, and the shop itself. */
  stolen_goods: [
    '(parcel|parcels|package|goods|bicycle|bike|order|item|card|van|car) .{0,4} (stolen|lost|broken into|taken)',
  ],
  break_in: [
    '(breaks|break|broke|broken) (in|into)',
    '(steal|steals|stole|hacks|hack|hacked) .{0,6} ({data}|it|them)',
    '(thieves|hackers|intruders|attackers) .{0,4} (do|take|takes|get)',
  ],
  breach_event: [
    'broken into',
    '(lose|loses|steal|steals) .{0,3} {data}',
    'incidents .{0,2} (affecting|involving|concerning)',
    '{data} (goes|go|gone|went) astray',
    'incident .{0,10} (risk|harm)',
    '(something|anything) goes wrong with .{0,3} {data}',
    '(breach|breaches|breached|compromised|intrusion|leak|leaked)',
    '(security|data|cyber|privacy) (incident|incidents|compromise|event)',
    '(accessed|used|taken|obtained) without .{0,2} (permission|authorization|authorisation|authority)',
    '(stolen|wrong hands|data loss|leaks|leaking|leakage|hack|hacked|break in|cyberattack|cyberattacks|cyber attack)',
    '({data}|anything|something) .{0,3} (gets|get|got|is|are|been) .{0,2} (out|lost|exposed|taken)',
    '(hackers|hacker|attackers|attacker|intruders|intruder|thieves|criminals) .{0,5} (reach|reaches|get|gets|got|access|steal|obtain|gain|break|take)',
    'incident .{0,4} (affecting|involving|concerning|affects|touching|with) .{0,4} {data}',
    'unauthorized .{0,4} (access|release|disclosure|acquisition|use)',
    'unauthorised .{0,4} (access|release|disclosure|acquisition|use)',
    '(breaks|break|broke|broken) in',
    '(gets|get|got|laid|lays) .{0,1} (at|hold of|hands on|into) .{0,2} {data}',
  ],
  tell_verb: [
    '(notify|notifies|notified|notifying|inform|informs|informed|informing|alert|alerts|alerted|advise|advises|contact|contacted|tell|notification|notifications)',
    'let you know',
    '(give|provide|provides|send|issue) .{0,4} (notice|notification|notifications)',
  ],
  /** Passive forms and 'let you know', complete in themselves. */
  people_told: [
    '(you|users|customers|individuals|people|consumers|members|clients|subjects) .{0,4} (be|are|is) .{0,3} (contacted|warned|written|emailed|advised)',
    '(those|people|customers|everyone) .{0,3} (affected|risk|concerned)? (will|shall)? hear from us',
    '(write|post|send|mail|phone|ring) .{0,1} (you|customers|everyone|those affected) .{0,3} (letter|message|note|email|mail|straight|immediately|once)?',
    'you (will|shall) .{0,3} (hear|learn) .{0,3} (from|about|of|it|first)',
    'you .{0,4} be .{0,2} first to (hear|know|learn)',
    '(you|users|user|customer|customers|individual|individuals|subjects|people|person|persons|consumers|members|those|clients|principal|everyone|everybody) .{0,6} (be|are|receive) .{0,3} (notified|informed|alerted|told|intimated|notification|notice)',
    '(be|get) in touch (with you)? (straight|at once|immediately|without)',
    '{affected_people} .{0,4} (get|gets|receive|receives) .{0,3} (email|message|notice|notification|letter)',
    '(communicate|report|reported|communicated) .{0,6} to .{0,2} (customer concerned|customers concerned|customer affected|person concerned|person affected|people concerned|persons concerned|people affected|you|users|customers|individuals|those affected|the affected|data subjects)',
    '(let|letting) .{0,2} {affected_people} .{0,2} know',
  ],
  affected_people: [
    '(you|your|users|user|customer|customers|individuals|individual|subjects|people|persons|consumers|members|affected|subscribers|guests|those|clients|shoppers|everyone)',
  ],
} satisfies Record<string, readonly string[]>;
