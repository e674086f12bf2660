/** Words of the clauses on legal terms: consent by use, disputes, the sites of others, and ways to reach the company. */
export default {
  consent_verb: [
    '(consent|consents|consented|consenting|agree|agrees|agreed|agreeing|accept|accepts|accepted|accepting|acceptance|agreement|acknowledge|acknowledging|bound|assent|approve)',
  ],
  /** What one is said to agree to: the policy, or what is done with the data. */
  agreed_text: [
    '(policy|policies|practices|terms|statement|notice|collection|collect|processing|process|use|uses|using|disclosure|storage|provisions|conditions|sharing|agreement|transmission|manner|guidelines|rules)',
  ],
  visiting_word: [
    '(using|use|uses|visiting|visit|accessing|access|browsing|entering|viewing|registering|continuing|participating|downloading|installing|shopping|purchasing|ordering|interacting|submitting|providing|accessing|subscribing|joining|utilizing|playing|signing|creating|doing|navigating|connecting|logging|engaging|disclosing|giving|sending|clicking|placing)',
  ],
  arbitrate: ['(arbitration|arbitrate|arbitrated|arbitrations)', 'by .{0,4} (arbitrator|arbitrators)'],
  dispute: [
    '(dispute|disputes|claim|claims|controversy|controversies|proceeding|proceedings|action|actions|litigation|lawsuit|lawsuits|suit|suits|complaints)',
  ],
  class_action: [
    '(class|collective|representative|consolidated|joint|group|mass|classwide) .{0,5} (action|actions|proceeding|proceedings|arbitration|arbitrations|litigation|basis|claim|claims|lawsuit|lawsuits|suit|capacity|relief|member|waiver)',
    '(jury trial|jury trials|trials by jury|class wide|classwide|class member|class representative|private attorney general|purported class)',
    'trial by .{0,2} jury',
    'trial .{0,4} jury',
  ],
  law_name: ['(law|laws|legislation|statutes)'],
  place_of_law: [
    '(usa|us|english|california|german|germany|french|france|dutch|irish|swiss|canadian|australian|indian|spanish|italian|swedish|danish|norwegian|finnish|austrian|belgian|polish|uk|british|england|scottish|york|texas|columbia|delaware|ohio|federal|state|japanese|japan|israeli|israel|washington|florida|massachusetts|illinois|jersey|european|eu|chinese|singapore|zealand)',
  ],
  law_of_place: ['{law_name} .{0,2} (of|in) .{0,6}', '{place_of_law} .{0,2} {law_name}'],
  other_sites: [
    '(third party|third parties|other|linked|these|those|such|external|outside|their|any|partner|advertisers|own) .{0,6} (site|sites|website|websites|web|party|parties|service|services|companies|entities|organizations|applications|apps|pages|businesses|merchants|networks|platforms|providers|advertisers|links|resources|features|plugins|operators)',
    '(site|sites|website|websites|pages|services|companies|apps) .{0,8} (link|links|linked|linking|operated by|owned by|of others|of other|not owned|not operated|not controlled|we do not own|we do not control|we do not operate)',
    '(third parties|third party|advertisers|others)',
  ],
  not_answerable: [
    '(responsible|liable|responsibility|liability|accountable|control|controlled|endorse|endorses|endorsement|guarantee|review|monitor|govern|answerable|warrant|vouch|represent|represents|oversee)',
  ],
  others_conduct: [
    '(practices|practice|content|contents|privacy|policies|policy|sites|websites|conduct|information|actions|security|collection|use|treatment|terms|cookies|data|acts|handling|websites|site|website|services|third parties|statements)',
  ],
  /** The company or its office as the one that is reached. */
  reach_us: [
    '(contact|contacting|reach|email|emailing|call|calling|write|writing|mail|fax|phone|telephone|message|text|ask|contacted|reached) .{0,4} (us|our|at|to|by|via|through)',
    '(contact|email|write|call|reach) the .{0,6} (department|office|officer|team|company|administrator|webmaster|address|number|following|form|manager|coordinator)',
    '(get|getting|be) in (touch|contact)',
    '(send|sending|sent|submit|submitting|submitted|forward|direct|directed|directing|address|addressed|forwarded|mail|mailed|make|made) .{0,16} (to|at|via|through|by|using)',
    '(visit|visiting|use|using|complete|completing|fill|click|via|through|available) .{0,3} (our|the|this)',
  ],
  reach_means: [
    '(email_address|web_address|webform|hotline|helpdesk|attn|attention)',
    '(email|mail|postal|telephone|phone|mailing|street|following|above|below|corporate|business|office) (address|addresses|number|numbers|form)',
    '(email protected|toll free|po box|p o box|contact form|web form|online form|contact us|contact page|contact information|contact details|help center|help centre|request form|privacy portal|live chat)',
    '(form|link|address|addresses|number|information|details|contacts) .{0,3} (below|above|here|following|provided|listed)',
    '(below|following|above) .{0,4} (address|addresses|email|number|form|information|details|contact)',
    '(customer service|customer care|customer support|customer services|support team|help desk|client services)',
    '(by|via|at|tel|telephone|phone|post|mail|email|fax) (phone|telephone|post|mail|letter|email|fax|1|tel|number)',
    '(1|tel|telephone|phone) (800|888|877|866|855|844|833)',
  ],
  privacy_office: [
    '(privacy|data protection|compliance|data privacy|privacy policy|legal|security) (officer|office|team|department|manager|representative|coordinator|administrator|contact|counsel|group|specialist|desk|director|dept|lead)',
    '(dpo|webmaster)',
  ],
  asking: [
    '{privacy_question} .{0,14} (privacy|policy|notice|statement|data|information|practices)',
    '(privacy|data) {privacy_question}',
  ],
  privacy_question: [
    '(question|questions|concern|concerns|comment|comments|inquiry|inquiries|enquiry|enquiries|query|queries|complaint|complaints|feedback|request|requests|suggestions|issue|issues)',
  ],
} satisfies Record<string, readonly string[]>;
