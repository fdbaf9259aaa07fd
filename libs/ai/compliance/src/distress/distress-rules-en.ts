import { distressRule } from './distress-rule';

const SOFTENERS =
  '(?:just |really |kind of |only |still |often |sometimes |always |been |even |honestly |truly |so |constantly |every (?:single )?day |all the time )*';
const I_AM = `\\bi(?:'m| am|'ve| have|'d| would| had)? ${SOFTENERS}`;
const INTENT = `(?:want(?:ed|ing)?|wish|plan(?:ning|ned)?|going|think(?:ing)? (?:about|of)|thought (?:about|of)|feel(?:ing)? like|about|ready|decided|dream(?:ing)? (?:about|of)|consider(?:ing)?|tr(?:y|ied|ying)|tempted|will|'ll|might|could|should|need|have|deserve|long|hope)(?: to| it)?(?: just| actually| really)*`;
const LETHAL = '(?:kill|hang|shoot|drown|stab|poison|suffocate|strangle)';
const WANT = `(?:want(?:ed|ing)?|wish(?:ed|ing)?|think(?:ing)? (?:about|of)|thought (?:about|of)|feel(?:ing)? like|ready|decided|dream(?:ing)? (?:about|of)|long(?:ing)?|hop(?:e|ing)|pray(?:ing)?|deserve|need|tr(?:y|ied|ying)|beg(?:ging)?)(?: to| for)?(?: just| actually| really)*`;
const MYSELF = '(?:hurt|harm|cut|starve|burn|injure|hit|punch|scratch|punish)';
const ING = '(?:kill|hang|shoot|drown|stabb?|poison|hurt|harm|cutt|starv|burn|injur|suffocat|strangl|hitt|punch|scratch|punish)ing';
const MY_SKIN = '(?:myself|my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|body|face|stomach|head against))';
/** "I cut myself a slice", "I hurt myself in gym class": another deed, or an accident. */
const ACCIDENT =
  '(?!(?: \\w+){0,6} (?:playing|football|soccer|rugby|hockey|tennis|gym|PE|shaving|cook\\w*|kitchen|chopping|onions?|stove|oven|bike|skat\\w+|ski\\w*|fell|accident\\w*|hammer|thumb|by mistake|accidentally|running|climbing|class|iron|pan|kettle|grill|candle|paper|toaster|soup|hob)\\b)(?! (?:a|an|some|off|out|down|short|up|for|with that question)\\b)';
const HIGH_PLACE =
  '(?:(?:the|a|my|our|this|that) (?:\\w+ ){0,2})?(?:bridge|roof|building|balcony|cliffs?|window|tower|train|platform|house|block|garage|car park|viaduct|dam|ledge|overpass|rooftop|skyscraper|stairwell|(?:\\w+ )floor)';
/** What is wanted; a threat to "die" of homework is said with "going to" and does not count. */
const DIE = `(?:die(?! (?:of|from|laughing|happy|rich|my|her|his|on this hill|for (?:pizza|chocolate|coffee|that))\\b)|dying\\b(?! (?:of|my|to))|be dead(?! than red)|be gone(?! (?:by|before|at|from here by))\\b|disappear\\b(?! (?:when|if i have|behind|into|like|from the (?:list|screen|page|chat))))`;
const DEED = `(?:${LETHAL} myself|${MYSELF} myself${ACCIDENT}|${ING} myself${ACCIDENT}|end(?:ing)? (?:my (?:own )?life|it all|everything|things for good|it (?:tonight|today|now|soon|this week|all)|it(?=[.,!]|$))|commit(?:ting)? suicide|suicide\\b|tak(?:e|ing) my (?:own )?life|jump(?:ing)? (?:off|from|out of|in front of|under) ${HIGH_PLACE}|overdos(?:e|ing)\\b(?! on (?:chocolate|sugar|coffee|caffeine|cake|candy|ice))|not (?:be(?:ing)? (?:alive|here)|wake up|exist)|stop (?:living|existing|being alive)|never wake up|(?:disappear|vanish)(?:ing)?(?: forever| for good| from (?:this|the) (?:world|earth)| and never (?:come back|be (?:found|seen)))|slit(?:ting)? my (?:wrists?|throat))`;
const PILLS = '(?:pills?|tablets?|painkillers?|sleeping (?:pills|tablets)|paracetamol|aspirin|ibuprofen|medication|medicine|tylenol|meds)';
const LIVING =
  '(?:live|living|life|be(?:ing)? alive|exist(?:ing)?|stay(?:ing)? alive|go(?:ing)? on|keep(?:ing)? (?:going|living)|continue (?:living|with (?:my )?life)|be here)';
const ALL =
  '(?:everyone|everybody|the world|(?:my|the) (?:family|parents|friends|mom|mum|dad|mother|father|kids|class)|they|people|others)';
const CLOSE =
  '(?:(?:my|our) (?:best |close |little |older |younger |big |ex-?)*(?:friend|classmate|sister|brother|cousin|room-?mate|girlfriend|boyfriend|mom|mum|mother|dad|father|bestie|ex)|(?:a|some|this|one) (?:boy|girl|kid|guy|friend|student|classmate|person)(?: (?:in|at|from|of) (?:my|our|mine|the)(?: \\w+)?| i know| online| mine)+)';
const THEMSELVES = '(?:himself|herself|themselves|themself)';

/** First person and the deed, not the word alone: a course on psychology may ask about suicide. And what a student says of a friend. */
export const DISTRESS_RULES_EN = [
  distressRule('self-harm', 'urgent', [
    `${I_AM}${INTENT} ${DEED}`,
    `${I_AM}${WANT} ${DIE}`,
    `\\bi(?:'m| am|'ll)? (?:${SOFTENERS})(?:going to|will|gonna|'ll) die (?:tonight|today|tomorrow|this|by my|soon)`,
    `\\bi'll ${SOFTENERS}${DEED}`,
    // Whatever stands around them: there is hardly a harmless way to say these of oneself.
    '\\b(?:kill(?:ing|ed)?|hang(?:ing)?|drown(?:ing)?|poison(?:ing)?|strangl(?:e|ing)|suffocat(?:e|ing)) myself\\b(?! (?:laughing|with laughter|for (?:forgetting|missing)|over (?:this|that|a)))|\\b(?:end(?:ing)?|tak(?:e|ing)|took|ended) my (?:own )?life\\b|\\b(?:die|death|dying) in my sleep\\b|\\bmy (?:own )?(?:suicide|death)\\b(?! (?:essay|project|speech|poster|presentation|in the game|count))',
    "\\bi (?:\\w+ )?(?:cut|cutting) (?:so |too |really |very |pretty )?deep|\\bi (?:always |often |just |constantly )?think(?:ing)? (?:about|of) (?:jumping|letting go|dying|death all|not being here)\\b(?! (?:rope|jacks|to|ahead|into|for joy))|\\b(?:goodbye|farewell|bye)\\b[^.?!]{0,40}\\b(?:won't|will not|never) (?:see|be|meet|talk)",
    `\\bi (?:keep|started|kept|can't stop|cannot stop|have been|'ve been)(?: to)? (?:${ING}|thinking about (?:${ING}|dying|death)) ${MY_SKIN}${ACCIDENT}`,
    `\\bi(?:'ve| have)? (?:been |keep |started |kept |just |again |always |often |sometimes )*(?:cut|cutting|burn|burning|burned|burnt|hurt|hurting|harm|harming|harmed|starve|starving|hit|hitting|scratch|scratching|bang|banging|slit|punish) ${MY_SKIN}${ACCIDENT}`,
    "\\bi(?:'ve| have)? (?:\\w+ )?(?:cut|cutting|been cutting|self-?harm(?:ed|ing)?|overdos(?:ed|ing)) (?:again|since|every (?:night|day)|for (?:a|an|\\w+) (?:day|week|month|year)s?)(?! (?:the|a|my) (?:grass|lawn|hedge))",
    "\\bi (?:\\w+ )?(?:self-?harm|relapsed (?:and|with) cut)|\\bi (?:can't|cannot|couldn't) stop (?:cutting|self-?harming|burning myself|hurting myself)|\\bi(?:'ve| have)(?: been)? self-?harm(?:ing|ed)",
    `\\bi (?:\\w+ )?(?:took|swallowed|ate|have taken|have swallowed) (?:too many|a (?:whole )?(?:bottle|box|pack|handful)(?: full)? of|all (?:of )?(?:the|my|her|his)|lots of|\\w+ty)(?: [\\w']+){0,3} ${PILLS}`,
    `\\b(?:wish|hope|pray)(?:ed|ing)? (?:that )?(?:to god )?i (?:just )?(?:was|were|would be|am) (?:dead|never born|not alive|gone(?=[.,!]|$))|\\b(?:wish|hope|pray)(?:ed|ing)? (?:that )?i (?:could (?:just )?(?:die|not wake up|disappear(?! like| into| behind))|had never been born|had not been born|hadn't been born|never existed|was never born(?! in)|didn't exist|(?:just )?(?:wouldn't|won't|didn't|don't|do not|never)(?: just)? wake up)`,
    `\\bi (?:don't|do not|can't|cannot|no longer|didn't) (?:really |even |actually |just )*(?:want(?: to)?|see (?:a|any|the) (?:reason|point)(?: to| in| of)?|have (?:a|any) reason to|know why i should|feel like) (?:be(?:ing)? (?:alive|here any ?more|in this world|on this earth)|live\\b(?! in| with| near)|living\\b(?! (?:cell|thing|organism|in|with))|exist\\b|wake up\\b(?! (?:early|at|so))|go(?:ing)? on (?:living|with (?:my )?life)|keep living|stay alive)`,
    `\\b(?:tired|sick|exhausted|done|fed up|finished) (?:of|with|from) (?:being alive|living(?! (?:in|with|out))|life\\b|my life|existing|this life)`,
    `\\bi(?:'m| feel| am| have been|'ve been| get)(?: \\w+)? suicidal|\\bsuicidal (?:thoughts|again)[^.?!]{0,20}\\b(?:i|me|my)\\b|\\bi(?:'ve)? (?:have |had |get |keep having )?suicidal thoughts`,
    `\\bi(?:'ve| have)? (?:a plan|planned)(?: how)? to (?:kill|end|die|do it)|\\bi have (?:a plan|the ${PILLS}|everything)(?: ready)? and|\\bi (?:have|got|saved up|collected|hid) (?:the|enough|all the) ${PILLS}`,
    `\\b(?:wrote|written|writing|left) (?:\\w+ ){0,3}(?:suicide (?:note|letter)|(?:goodbye|farewell|last) (?:notes?|letters?) (?:to|for) (?:my|everyone|everybody|mum|mom|dad|them))|\\bmy suicide (?:note|plan|letter)`,
    `\\bi(?:'m| am) (?:standing|sitting|on) (?:\\w+ ){0,3}(?:roof|bridge|ledge|edge|train tracks|tracks)\\b[^.?!]{0,50}\\b(?:jump|die|end|can't|over)`,
    "\\bi(?:'ll| will|'m going to| am going to) (?:be dead|not be (?:here|alive|around) (?:tomorrow|any ?more|next))|\\bthis is my last (?:day|night|message)",
    '\\bi (?:tried|attempted)(?: to)? (?:it|suicide|die|end) (?:again|before|last|twice|once)',
  ]),
  distressRule('self-harm', 'concern', [
    `\\b${ALL}(?:'d| would| will| might)?(?: all| probably| just)* (?:be|feel) (?:\\w+ )?(?:better off|happier|better|relieved|glad)(?: off)? (?:without me|if i (?:was|were|am) (?:dead|gone|not here|not there|away forever)|if i (?:died|disappeared|wasn't|weren't|didn't exist|did not exist))`,
    `\\b(?:nobody|no one|no-one|not a soul|none of them)(?: would|'d| will)? (?:even |ever |really )*(?:care|notice|miss|cry|mind|remember|be sad|search for|look for|come looking for|come to my funeral)(?: me)?(?: if| when| that)? (?:i (?:died|die|was gone|were gone|disappeared|vanished|wasn't here|was dead|were dead|killed)|i'm (?:gone|dead))|\\b(?:disappear|die|vanish|gone)[^.?!]{0,30}\\b(?:nobody|no one) (?:would|will|'d) (?:even )?(?:care|notice|miss)`,
    `\\bno (?:reason|point|sense|purpose) (?:in |to |for me to |left to |left for me to |any ?more to )*${LIVING}\\b(?! (?:cells|things|organisms|with this|to the))|\\bnothing (?:left )?to live for|\\bwhat(?:'s| is) the point (?:of|in) (?:living(?! (?:cells?|things|organisms|room|in))|my life|being alive|going on)`,
    "\\b(?:my life|life)(?: just)? (?:is(?:n't| not)?|feels|has) (?:not |no |so |just |completely )*(?:worth (?:living|it any ?more)|worthless|meaningless to me|meaning to me|pointless for me|over for me)",
    `\\b(?:normal|ok|okay|wrong|bad|a sin|weird) (?:to|that i) (?:always |often |constantly )?(?:want to die|wanting to die|want to be dead|think about (?:dying|killing myself|suicide|death all)|hurt (?:my|your)self)`,
    `\\bhow (?:can|do|could|should|would) i (?:best |quickly |painlessly )?(?:kill|hurt|harm|cut|hang|drown) myself${ACCIDENT}|\\b(?:least|less|most|not) (?:painful|painless)[^.?!]{0,12} way(?:s)? to (?:die|kill|go|end)|\\b(?:painless(?:ly)?|quick(?:est)?|easi(?:est|er)|best|fastest|surest) ways? (?:to (?:die|kill (?:my|your|one)self|commit suicide|end (?:my|your) life)|of dying)|\\bdie (?:without (?:any )?pain|painlessly|quickly)`,
    `\\bhow (?:many|much)[^.?!]{0,20}${PILLS}[^.?!]{0,40}(?:to die|kill me|would kill|never wake|overdose|be (?:fatal|lethal|enough to))|\\bhow to tie a noose`,
    "\\bi (?:would|'d) (?:much )?rather (?:be dead(?! than red)|not (?:be alive|exist)|die(?! than (?:do|eat|learn|read|solve|write|study|wear|see|talk)))|\\bbetter off dead|\\b(?:dying|death|being dead|to die) (?:would|will|must|seems|is|might) (?:be )?(?:so much |much )?(?:easier|better|a relief|the (?:only|best)|peaceful)",
    '\\bthe only (?:way(?: out)?|solution|escape|answer|option)(?: left| for me)* is (?:to die|death|suicide|dying|to kill|killing|to end)',
    '\\b(?:my life is over|the world does(?:n.t| not) need me|death is the only|dead is better)\\b|\\bif i (?:were|was|am) (?:dead|gone|not alive)\\b[^.?!]{0,60}\\b(?:would|less|better|easier|happier|free|notice|care)',
    "\\b(?:i|me) (?:don't |do not )?(?:deserve to (?:die|suffer|live|be alive|exist)|want (?:everything|it all|the pain|all of (?:this|it)) to (?:be over|end|stop)|want (?:out of (?:this )?life))|\\bwhy (?:should|do|am|must) i (?:still )?(?:go on living|keep living|live any ?more|alive|be alive|exist)|\\bwhy was i (?:even )?born|\\bi (?:stopped|quit) (?:eating|taking care)[^.?!]{0,20}because i (?:deserve|hate|want)|\\bi(?:'m| am) done with (?:life|living|everything and everyone)|\\bnothing matters[^.?!]{0,6}[.!,]? *i'?m done|\\bi(?:'m| am) (?:a burden|worthless|better off)",
  ]),
  distressRule('self-harm', 'urgent', [
    `\\b${CLOSE}\\b[^.?!]{0,60}\\b(?:wants?|wanted|going|tried|plans?|planning|intends?|talks?|talking|talked|thinks?|thinking|threatens?|threatened|threatening|promised|will|might|about|'ll|may)(?: to| about| of)* (?:kill(?:ing)? ${THEMSELVES}|end(?:ing)? (?:his|her|their) (?:own )?life|end(?:ing)? it|die(?! (?:his|her|their|of|laughing)\\b)|dying\\b(?! (?:of|to|his|her))|commit(?:ting)? suicide|suicide|jump(?:ing)? (?:off|out of|from)|hurt(?:ing)? ${THEMSELVES}|tak(?:e|ing) (?:his|her|their) (?:own )?life)`,
    `\\b${CLOSE}\\b(?: \\w+){0,4} (?:cuts?|cutting|hurts?|hurting|harms?|harming|burns?|burning|starves?|starving) ${THEMSELVES}(?! (?:a|an|some|off|out|short|while|playing|cooking|at|in (?:PE|gym))\\b)`,
    `\\b${CLOSE}\\b[^.?!]{0,40}\\b(?:is|feels|seems|has been) (?:\\w+ )?suicidal|\\b${CLOSE}\\b[^.?!]{0,40}\\b(?:doesn't|does not) want to (?:live|be alive)|\\b${CLOSE}\\b[^.?!]{0,40}suicide note`,
  ]),
  distressRule('self-harm', 'urgent', [
    `\\b(?:i|i've|i have|i keep|i hid|i bought|i found) (?:\\w+ ){0,3}(?:rope|noose|razor(?: blades?)?|blades?|box cutter|gun)\\b[^.?!]{0,30}\\b(?:in my|under my|hidden|hide|ready|look|closet|drawer|bag|thinking)`,
    `\\b(?:i|she|he|my \\w+)\\b[^.?!]{0,40}\\b(?:take|took|taking|swallow(?:ed|ing)?|drink|drank|drinking) (?:\\w+ )?(?:all (?:of )?(?:my|the|her|his|these|mum|mom|dad)[^.?!]{0,24}${PILLS}|${PILLS} (?:at once|all)|bleach|poison|pesticide|rat poison|antifreeze|detergent|drain cleaner)`,
    "\\b(?:bleed|bled|bleeding)(?: \\w+)? (?:out|to death)\\b[^.?!]{0,40}\\b(?:wrist|arm|i|my)|\\bhow deep (?:do|should|must|can) i(?: have to)? cut|\\bcuts? (?:on|in|all over) my (?:arms?|legs?|wrists?|thighs?|stomach)|\\bmy (?:scars|cuts|wrists) (?:are|is|won't|keep|from)|\\bmy (?:arms?|legs?|wrists?|thighs?) (?:is|are) (?:full of|covered (?:in|with)) (?:scars|cuts|burns)",
    '\\bvoices?(?: in my head)? (?:\\w+ ){0,3}(?:tells?|telling|says?|wants?|order\\w*) me to (?:hurt|kill|die|jump|cut|do it|end)',
    '\\b(?:hurt|hurts|painful|die|survive|be enough)\\b[^.?!]{0,12}\\b(?:if i )?(?:to )?jump(?:ed)? (?:from|out of|off) (?:the |a )?(?:\\w+ )?(?:floor|storey|window|roof|bridge|balcony)',
    "\\b(?:i|i'm|i've|i'd)\\b[^.?!]{0,50}\\b(?:step(?:ped|ping)?|walk(?:ed|ing)?|jump(?:ed|ing)?|throw(?:ing)? myself|lie|lying|l(?:ay|aying)|run(?:ning)?) (?:in front of|under|onto|into) (?:the|a|an) (?:\\w+ )?(?:train|trains|bus|truck|lorry|car|cars|traffic|tracks|metro|subway)\\b",
    "\\b(?:disappointed|sad|angry|annoyed|gutted|hate|cry|regret|wish|sorry)(?: that| when| every time| because)*(?: i)? (?:woke|wake|waking|still woke|am still alive|'m still alive|am still here|am alive|survived)(?: up)?\\b(?! (?:late|early|at|so))",
    "\\b(?:last|final) (?:question|message|time|day|goodbye|words?)\\b[^.?!]{0,24}\\b(?:from me|ever|you(?:'ll| will) hear|before i (?:go|leave|die|end))|\\bi(?: won't|'m not going to| will not|'ll not|'m not gonna) be (?:around|here|alive|there)(?: for)?(?: much longer| any ?more| to see| after (?:today|tonight|this))|\\bi (?:won't|will not) be around(?=[.,!]|$)",
    "\\bi (?:don't|do not|can't|won't|doubt i|never)(?: [\\w']+){0,3} (?:make it|live|survive|be alive|get|see)(?: to| until| till| past| long enough)* (?:be )?(?:my (?:\\w+ )?birthday|tomorrow|adult\\w*|graduation|christmas|the (?:end of the|next) (?:week|month|year)|1[6-9]\\b|2\\d\\b|(?:eigh|nine)teen|twenty)",
    "\\b(?:mak(?:e|ing)|made) myself (?:throw up|vomit|sick|puke|bleed)|\\bhate (?:being alive|my life so much|my body so much|living)|\\b(?:don't|do not|didn't) want to (?:survive|be saved|get better|recover|make it|breathe)",
  ]),
  distressRule('self-harm', 'urgent', [
    `\\b(?:plan(?:ning|ned)?|think(?:ing)? about|look(?:ing|ed) up|googled?|research(?:ing|ed)?|decided|know) how (?:to|i(?:'ll| will| could| would| want to| can)?) (?:just )?(?:die\\b|kill myself|end (?:it|my life)|hang myself)`,
    "\\b(?:wish|hope|want|pray|wished)\\b[^.?!]{0,24}\\b(?:get|got|getting|be|was|were) (?:hit|run over|killed|struck|shot) by (?:a|the|some|my)\\b(?! ball)|\\b(?:collect|sav|hoard|stockpil|hid)(?:ing|ed|e)? (?:up )?(?:all )?(?:my |the |her |his |sleeping |some )?(?:\\w+ )?(?:pills|tablets|painkillers|meds)\\b(?! in (?:a bottle|the pharmacy))|\\bhow long (?:does it take |until |before |would it take |till )[^.?!]{0,24}\\b(?:you|i|to|one) (?:to )?die\\b[^.?!]{0,30}\\b(?:eating|hang\\w*|bleed\\w*|wrists?|drown\\w*|overdos\\w*|carbon)|\\bi (?:won't|will not|can't|don't think i(?:'ll| will)) make it (?:through|past|to the end of) (?:this|the|another|next) (?:day|night|week|weekend|month|year|winter|summer)|\\bi(?:'m| am)? (?:want|going|planning|about|ready)(?: to)? (?:drown|bleed|starve|hang|freeze|burn)(?: to death| in the (?:lake|river|sea|pool|bath)| from (?:a|the))|\\b(?:lets?|please (?:let|help)|make|want god to let|help) me (?:just )?die\\b(?! of| laughing)|\\b(?:hope|wish|pray)\\b[^.?!]{0,30}\\b(?:me die|take me away|kills? me|hits? me|never comes back)",
  ]),
  distressRule('self-harm', 'concern', [
    '\\b(?:being dead|death|dying|to be dead|not existing|never waking up|eternal sleep)(?: \\w+)? (?:sounds?|seems?|feels?|looks?|would be|must be|is)(?: \\w+)? (?:peaceful|nice|good|easier|better|a relief|comforting|beautiful|tempting|like)(?! a metaphor)',
    "\\b(?:come|cry|be|speak|show up)(?: \\w+)? (?:to|at) my funeral|\\bmy (?:own )?funeral\\b|\\bafter i(?:'m| am)? (?:die|dead|gone)\\b[^.?!]{0,30}\\b(?:they|you|mum|mom|he|she|will)",
    "\\b(?:should have|should've|wish (?:she|they|mum|mom) had|would have been better)(?: \\w+){0,4} (?:never (?:had|have) me|not (?:had|have) me|aborted|died as a baby|not been born)|\\bi (?:should|shouldn't|should not) (?:not |never )?(?:have been|be) (?:born|alive)",
    "\\bi (?:can't|cannot|can not) (?:go on|keep going|live (?:like this|with (?:this|myself|the))|carry on|take (?:it|life|living|this life) any ?more|bear (?:it|this|to live))(?! (?:with (?:this|the) (?:exercise|homework|chapter|page))|[^.?!]{0,12}(?:homework|exercise|chapter|fractions))|\\bi (?:have )?(?:given|gave|give) up on (?:life|living|everything|myself)|\\bi(?:'m| am) (?:drowning|suffocating|breaking|falling apart)(?: all the time| inside| and (?:nobody|no one|i))|\\b(?:sleep|fall asleep)(?: and)?(?: just)? (?:forever|never wake|not wake)",
  ]),
];
