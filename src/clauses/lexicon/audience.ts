/** Words of the clauses on audience: children, and countries to which data goes. */
export default {
  child: [
    '(child|children|childrens|minor|minors|kids|kid|juveniles|youngsters|underage|preteens)',
    '(under|below|younger|less|age) .{0,6} (12|13|14|15|16|17|18|21|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|majority|consent)',
  ],
  asked_for: [
    '(collect|collects|collected|collecting|collection|solicit|solicits|solicited|soliciting|request|requests|requested|process|processes|processed|processing|gather|gathers|gathering|obtain|obtains|receive|receives|maintain|maintains|store|stores|keep|retain|seek|seeks|ask|asks|accept|accepts|acquire|capture|record|use|uses|provide|permit|allow|register|handle)',
  ],
  aimed_at: [
    '(directed|intended|designed|targeted|aimed|target|targets|targeting|marketed|addressed|meant|offered|offer|offers|structured|market|markets|cater|caters|attract|geared|suitable|available|appeal|appealing|direct|directs|aim|made|for|appropriate|open|tailored|focused|advertise|address|addresses)',
  ],
  abroad: [
    '(overseas|abroad|internationally|worldwide|globally|offshore|crossborder)',
    '(the|in|to|into|within|inside|outside|and|or|of) (united states|united kingdom|usa)',
    '(in|to|north|south|latin) america',
    'the us',
    'the u s',
    '(other|another|foreign|various|different|certain|multiple|several|third|any|additional|those) (country|countries|jurisdiction|jurisdictions|nation|nations|territories|continents|continent|states or countries|parts of the world|regions|locations around)',
    '(country|countries|jurisdiction|jurisdictions|destinations|territory) .{0,4} (other|outside|different|where|around|whose|which|that|throughout|with|without)',
    '(outside|out of|outside of|beyond) .{0,6} (country|countries|eea|eu|uk|union|area|jurisdiction|state|canada|kingdom|switzerland|europe|australia|japan|states|zealand|province|residence|borders|mexico|india|brazil|singapore|usa)',
    '(around|across|throughout|anywhere in) the (world|globe)',
    '(cross|across|national|international|state) (borders|border|boundaries|frontiers)',
    'international (transfer|transfers|basis)',
  ],
  country_name: [
    '(argentina|australia|austria|bangladesh|belgium|brazil|bulgaria|canada|chile|china|colombia|denmark|egypt|england|finland|france|germany|guatemala|hungary|iceland|india|indonesia|ireland|israel|italy|japan|korea|luxembourg|malaysia|mexico|netherlands|norway|pakistan|peru|philippines|poland|portugal|romania|russia|singapore|spain|sweden|switzerland|taiwan|thailand|turkey|uk|ukraine|vietnam)',
    '(new zealand|south africa|costa rica|hong kong|united kingdom|united states|czech republic)',
  ],
  move_verb: [
    '(transfer|transfers|transferred|transferring|transmit|transmits|transmitted|transmitting|transmission|store|stored|storing|storage|process|processed|processes|processing|move|moved|moving|brought|maintained|maintain|held|hold|hosted|export|exported|exporting|exports|kept|keep|keeps|cross|travel|transit)',
  ],
  /** Verbs that need the place close by. */
  hand_verb: [
    '(share|shared|sharing|disclose|disclosed|send|sent|sends|sending|accessed|accessible|handled|made available|go|goes|viewed)',
    '(provided|given|passed|supplied) to',
    'stores (data|your|the|it|information|personal|customer)',
  ],
  goes_abroad: ['{hand_verb}', '{move_verb}', '(used|collected|go|goes)'],
  /** Data on its way to another country, told in plain verbs. */
  its_leaving: [
    '(coming|come|comes|going|go|goes|sent|leaving|leave|leaves|crossing|brought) .{0,6} (here|{abroad}|{country_name}|border|borders)',
  ],
  /** Using or ordering, as what counts for a yes. */
  by_using: [
    '(by|when|your|if|anyone|users) .{0,10} ({using_it}|placing)',
    '^.{0,3} (use|using|placing|ordering|shopping|visiting)',
  ],
  /** Other things that are moved or handed over. */
  moved_goods: ['(gift|points|goods|parcel|items|item|product|products|title|ownership|funds|merger|acquirer|assets)'],
  transfer_noun: [
    '(transfer|transfers|transferred|transferring|processing|processed|process|storage|stored|store|transmission|export|moved|brought|sent|transmitted|hosted|accessed|maintained|held|handled|kept)',
  ],
  using_it: [
    '(order|shop|buy|using|use|usage|visiting|visit|accessing|access|browsing|entering|registering|providing|provide|submitting|submit|submission|interacting|sending|purchasing|ordering|downloading|installing|participating|shopping|continuing|dealing|giving|purchase|doing|signing|creating|clicking|completing|engaging|transmitting|supplying)',
  ],
} satisfies Record<string, readonly string[]>;
