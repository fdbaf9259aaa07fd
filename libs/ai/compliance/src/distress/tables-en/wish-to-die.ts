import type { Meaning } from '../reading/meaning';

/** The wish not to be, said without or with the word. */
export const WISH_TO_DIE_EN: Meaning = {
  concepts: `
HARM_ONESELF: [kill|hurt|harm|hang|cut|drown|shoot|poison|starve|burn|stab|strangle|suffocate|end|off|punish|jump|unalive] [myself|my self]
END_LIFE: {HARM_ONESELF}, end [my life|it all|things for good|my own life|everything], take my (own) life, suicide, ctb, catch the bus,
  catching the bus, sewer slide, self delete, self-delete, unalive, unaliving, [drown|starve|bleed|freeze] in (the|a) _, starve to death
BEING_DEAD: [be|was|were|am|being] [dead|no more|in the ground|six feet under|in a coffin|in a grave|buried], be gone [forever|for good],
  not [be here|exist|wake up|be alive|be born|open my eyes|come back|breathe|make it|live|be around|be a person],
  never [wake up|be born|exist|open my eyes], [stop|cease|quit] (to) [breathe|exist|live|be alive|be here], my (own) [death|funeral|grave],
  it to be over [for good|forever], it to all be over, out of [this|my] life, let go of life, never [be|been] born,
  sleep [forever|for ever|for good|and never wake], die in my sleep,
  [disappear|vanish] [from this world|from this life|from the world|from earth|forever|for good|and never]
LONGING: want, wish, hope, pray, rather, prefer, would like, would love, love, fantas*, dream, daydream, imagine, keep think*, think about, think of,
  tempted, ready, need, deserve, crave, long, can not wait, keep imagin*, fine with, ok with, wonder, obsess*, beg, ask, thought of, thought about,
  urge to, close to, keep wanting to, can not wait to, plan, try to, want to, consider
WISH_OVER:
  [want|need|wish] (for) [it|everything|all of it|all of this|all this|the pain|the noise|this|my life|life|this pain|the hurt|the voices] (all) (to|would|could) [stop|end|be over|finish|go away],
  [want|need] out, [want|need] (to) [leave|go] [forever|for good], leave [this|the] [world|life|earth|planet], [quit|exit] life, log off life,
  log out of life, unsubscribe from life, delete [myself|my life], respawn in real life, [want|need] this to stop,
  [want|need|wish] (all of|for) [this|it|it all|the voices|the hurt|everything] (all) (to|would|could) [be over|end|finish|go away|stop]
TIRED_OF_BEING:
  [done|finished|through|over|tired|sick|exhausted|weary] [of|with|from] (being) [a person|human|me|here|alive|live|life|this life|exist|breathe|survive|everything and everyone],
  [done|finished|exhausted|over] [with|of|from] [life itself|live|surviv*|this life|everything and everybody|being alive|being a person]
NO_BIRTHDAY:
  not (plan|intend|expect|think i will|want|mean) (on|to) [turn|live past|live to|live till|live until|live that long|be alive|be around|make it to|make it past|reach|see my next|see another|get to] [_|eighteen|another],
  my last [birthday|christmas|summer|day|night|week|month|message|text|post|words],
  last [day|night|week|hour|message|post] [of my life|alive|on earth|in this world|before i go],
  not be [here|around|alive] [anymore|any more|by then|next|to see|after|tomorrow|when], no [next|more] [me|birthday for me|year for me],
  there is not (going to) be a next _ for me, [pick|choose|set|circle|decide on|got|have] [the|a|my] [day|date]…[die|end|go|do it|over|no more],
  not be [a problem|a burden|in your way|in the way] (much) [longer|anymore|any more|for much],
  not (going to) be [around|here|alive] next [term|year|birthday|summer|christmas|semester|month],
  not make it [through|past|to the end of] (this|the|another|next) [day|night|week|month|year|winter|summer],
  not (going to) be [around|here|alive] (to see|by then|anymore|any more|much longer|after),
  if i am not [around|here|alive] [anymore|any more|by then|next|then], [not|never] (going to) live to,
  not make it to [my|christmas|graduation|next|eighteen|twenty|18|the end of],
  [final|last] [message|birthday|text|summer|night|day] [of my life|on earth|in this world|before i|alive],
  [today|tonight|tomorrow|it] (is|will be) my last [day|night|_],
  not (going to) [survive|make it to|live to|be around|be here to see] (this|next|my|the) [month|week|year|birthday|graduation|christmas|summer|winter],
  [pick|choose|decide on|set] (the|my|a) [day|date] (to) [end|die|do it|go],
  not (going to) be (a|another) next [year|term|tomorrow|time|birthday|christmas] for me,
  [final|last] [day|birthday|post|summer|message] [alive|in this world|on earth],
  not (going to) be a [problem|burden|bother] (for|to) (_) (much|any|anymore|longer)
GOES_WRONG: [goes|go|went] wrong, not come back, never come back, kill me, take me [out|away], crash, is fatal, fatal, not wake up, hit me,
  run me over, get cancer, stop my heart, take my life, end me, shoot me, be the last, murder me, stab me, hit by a _, run over by a _,
  not get another, never get another, [hit|killed|struck|shot|run over] by, that is it, that be it, goes badly, be in a crash
INNER_VOICE: my [head|mind|brain|voice|thought]…[tell|say|scream|want|whisper] (me) (to) [do it|jump|die|end|kill|hurt|step|cut|let go],
  voice…[tell|say|want] (me) (to) [end|kill|hurt|die|jump|do it|cut], voice…[order|command] (me) (to) [end|kill|hurt|die|jump|do it|cut],
  voice (keep|that|is|are) [tell|say] (me) (to) [end|kill|hurt|die|jump|do it]
DEATH_CALM:
  [dying|death|being dead|to be dead|be dead] (not) (is|would|does|must|seem|sound) (not) (so) (be) [scare|frighten|bother|scary|bad|that bad|peaceful|nice|easier|a relief|beautiful|comforting|freedom],
  not [afraid|scared] [of dying|of death|to die], be free [from|of] [this life|life|everything]
WAY_OUT: [way out|option|choice|exit|escape|answer|solution]…[dying|death|to die|suicide|kill|die|end it],
  [might|may|could] as well [be dead|die|not exist|kill], better off dead, better dead, only alive because, be dead than
GOODBYE_WORLD: goodbye [world|everyone|forever|cruel], farewell world, bye [world|forever]
REASON_TO_LIVE: reason to [live|stay|stay alive|go on|be alive|keep going|wake up|exist|not die|not do it|continue|be here|get up]
NOT_FIND: not [find|see|have|think of|come up with|know|give me], no, lost, without, any, one, need, single
UNSAFE_ALONE: not safe [from|with] myself, danger to myself, [scared|afraid] of [myself|what i might|what i will|what i could], not trust myself,
  [might|will|going to|about to] do something [stupid|bad|terrible|to myself]
HEREAFTER: [join|be with|see|meet] [my|him|her|them] (_) [in heaven|up there|in the sky|in the grave|on the other side|again in heaven],
  heaven…[better than this|better than here]
JUMPING:
  [jump|step|walk|throw myself|fall|lean|drive|crash|lie] [off|out of|in front of|into|onto|under|over|from] (the|a|an|this|that|my|our) (_) [platform|traffic|train|track|railing|bridge|roof|rooftop| ledge|edge|balcony|cliff|motorway|highway|lorry|truck|bus|subway|building|window|tower|floor|car|sea|ocean|river|metro|overpass]
ALMOST: [almost|nearly|want|wanted|about to|think|thought|thinking|let go|again|going to|urge|could|might|will|tempted|wonder|should]
AT_THE_EDGE:
  [stand|sit|stood|sat|standing|sitting|climb|am] (_) (_) [on|at|by|near|past|over|up on] (the|a|our|my) (_) [track|bridge|roof|rooftop|ledge|railing|platform edge|edge|window sill|balcony|train tracks],
  [railing|roof|ledge|balcony|bridge|window]…[low|high enough|open|unlocked|calls|calling], look over the [railing|edge|ledge|balcony|bridge],
  stand by the tracks
DO_IT_SOON: [will|going to|gonna] do it [tonight|today|tomorrow|soon|this week|this weekend|after school],
  [will|going to] [end it|be gone|be dead|die|kill myself] [tonight|today|tomorrow|soon|by friday|by monday|this week|this weekend|after],
  planning it for [tonight|tomorrow|friday|the weekend]
NOT_NEEDED: not [need|be need] (it|them|these|that|my|any|anything|clothes|things) (_) (anymore|any more|where i am go|soon|by|after|much longer)
NO_PLACE: not (belong|meant|made|built) [in|on|for|to be in] (this|the) [world|planet|earth|life], not meant to [be alive|be here|be born|live|exist],
  i [was|am] a mistake, not [be|have been] [born|here|alive], life (has|is) (of) no (value|worth|meaning|purpose|point),
  never meant to [be|exist|live]
CARELESS:
  not [care|mind|move|run|flinch] [if|whether|when] (i|a|the|someone|something) (_) [die|wake|hit|run|kill|live|came at|take|crash|happened to me],
  not [care|mind] [if|when|whether] (a|the|something|i) (_) [died|dead|killed me|hit me|not wake up|never wake up]
IS_IT_BAD:
  is it [normal|ok|okay|wrong|bad|a sin|cowardly|selfish|weird] (to|that i|if i|for me to) (want|think about|feel like) (to) [die|be dead|dying|leave before|want to die|leave this|give up on life]
DEATH_SAYING: can not wait to [die|be dead|be gone forever],
  [god|lord|death|universe] (please) [take me|let me die|kill me|end me|end this life|stop my heart],
  please [god|lord] [take me|let me die|kill me|end], [make|tie|buy|find|prepare|get] (a|the|my) noose, [want|need] to bleed,
  ^ (i am) [going to|about to] [jump|hang myself|od|overdose|end it] $, sleep and that [be it|is it],
  [fall asleep|sleep|go to sleep] and (never|not) (ever) wake, asleep and that [be it|is it], [write|finish|leave] my [last|goodbye|suicide] note,
  ^ how do i [write|start|end|finish] (a|my) [suicide|goodbye|farewell] note $,
  [write|finish|leave] my (own) note $, ^ this is (my) [goodbye|the end] $, ^ (this is) [goodbye|farewell] (forever|everyone|world) $,
  [die|suffocate|drown] [from|by] [hold your|hold my|hang|jump|overdose|bleed],
  [say goodbye|said goodbye|saying goodbye] to [my dog|my cat|my family|my room|my friends|all of them|the world|everyone|everybody|my parents|my mum|my mom],
  [google|search|look up|read about|watch] how (to|you|people|i) [hang|kill myself|kill yourself|kill themselves|die|overdose|od|slit|end it|end my],
  [someone|somebody|please] (please|should) [kill|shoot|end] me, goodnight forever, sleep until it is all over,
  be [fine|ok|okay|glad|relieved|happy|happier|better] if i (_) [not|never] [make it|wake up|come back|live|survive|see],
  the only thing i (would) [like|want] is (to) [not be|die|be gone|be dead], i could be dead, only alive because,
  [give|gave|given] up on [life|living], [gave|give|given] up on everything, my (own) funeral, hate [being alive|living], ^ bye (to the) world,
  ^ so this is it $, [may|might] not be alive, [ready|want|need|have] to [go|leave] [forever|for good|this world|this life],
  after i (am) [die|dead|gone] [you|they|mum|mom|please|my], normal that i [hurt|want to die|think about], the only solution is to [kill|die|end],
  hurt if i [jump|jumped] (off|from|out), never have to open my eyes, [fall|go] asleep [for good|and never|and not|forever],
  [other side|heaven] (is) better than this, this is it for me, ^ (so) this is goodbye $, [noose|rope] for [myself|me],
  do not think i can [go on|live|keep living], i am at my breaking point, death to come, [scared|afraid] i (will|might) [hurt|kill] myself,
  disappoint* that i woke, [idea|impulse|thought|urge] [of|about|to] {HARM_ONESELF}, ^ about to hang,
  [make|tie|buy|find|prepare|get] (a|the|my) [rope for|rope to|rope and], better die, as well die, option other than [die|to die|death],
  [think of|think about|thinking of] [ending it|going through with it|going through with], ^ this is it $, ^ so this is the end $,
  ^ (so) (this is) (it) [goodbye|farewell|bye] (to) [everyone|everybody|all|world|for ever|forever|my family|my friends|cruel world] $,
  decide (that) [today|tonight|tomorrow|it] (is|will be) [the|my] last, [let|lets|help] me die, not [be|have been] alive anymore,
  die [without|with no] pain, only (way out|way|escape|exit) is [to die|death|kill*|suicide|dying],
  i [almost|nearly] [let go|stepped|jumped|walked into|did it],
  [heaven|afterlife|other side] (is) [better than|want to find out|see you there|join him|join her], join [him|her] in [heaven|the afterlife],
  ready to go [go|for good|forever], i want to [leave|go from] this [world|planet|earth],
  think [about|of] [end it|end things|end my|let go|step into|step off|step in front|not wake|disappear for good|go through with it]
DARK_THOUGHTS: [dark|intrusive|suicidal|scary|bad] thought
THOUGHTS_STAY: stop, my head, at night, every night, not go away, scare me, louder, again, come back, act on
HELPLINE: what is the number, the number for, hotline, helpline, lifeline, crisis line, who do i [call|text|tell]
IS_SUICIDE:
  ^ is [suicide|dying|hanging|overdosing|drowning|killing yourself|killing myself] [painful|selfish|quick|easy|worth it|wrong|a sin|cowardly|the answer]
NO_POINT_IF: what is the point, why bother, why should i, no point
LINGER: for an hour, for hours, nobody noticed, look down, looking down, wonder, what if, too scared, on purpose, the wind, cars below, every day
WISH_IT_OVER:
  [want|need|wish] (for) [it|it all|everything|all of it|all of this|all this|this pain|the pain|my life|life|the voices|the hurt|this nightmare] (all) (to|would) [stop|end|be over|go away|finish]
KILL_MYSELF: [kill|hang|drown|poison|strangle|suffocate|shoot] myself, [end|take] my (own) life, slit my [wrist|throat|arm], my (own) suicide,
  kill my self
DIRECT_DEATH: die, be dead, end it (all) (tonight|now|today|soon), end my life, end everything, not be alive, not exist, not wake up, suicide,
  suicidal, overdose, [disappear|vanish] [from this world|from this life|from the world|from earth|forever|for good|and never],
  stop [exist|live|breathe|be alive], never wake up, never have been born
JEST: laugh*, lol, lmao, haha*, hahaha*, embarrass*, cringe, jk, minecraft, pizza, chocolate, game, level
JEST_ABOUT_IT: myself laughing, myself over (this|that|a), myself for forgetting, suicide [essay|project|poster|rate|prevention|bridge|squad],
  myself with laughter
ONLY_DEATH: [death|dying|suicide] is (the|my) only [answer|way|solution|option|escape|choice],
  the only [answer|way|solution|option|escape|way out] (left) is [death|dying|to die|suicide]
I: i
WANTING: want, wish, hope, pray, think about, think of, thought of, thought about, feel like, ready, decide, dream of, dream about, long, deserve,
  try, beg, need, plan, consider, tempted, would love, would like, keep thinking about
SUICIDAL: i (am|feel|have been|have|get|had|keep having) (_) [suicidal|suicidal thoughts], my suicidal thoughts,
  suicidal [again|tonight|today], [feel|feeling|been|get|getting] suicidal
LESSON_WORDS: essay, text, chapter, article, study, project, poster, presentation, character, novel, book
FUTURE_SELF:
  not [see|imagine|picture] [me|myself|a future for me|any future for me] (ever) [get older|grow|turn|reach|surviv*|at twenty|at thirty|be here|be alive|live|older|grow up|past]
NO_REASON_TO:
  not (have|find|see|think of|come up with|give) (a|one|any|single|me) (single|good|one|more) reason (to|why i should|for me to) (keep|go) [go on|stay|live|exist|continue|get up|keep going|keep|be here|not jump|carry on|on]
SLANG_FOR_DEATH: yeet myself (off|into|out), [neck|rope|delete|uninstall|erase|unalive|game end] myself, rage quit life, ragequit life,
  [quit|exit|leave|uninstall|unsubscribe from|log off|log out of|check out of|opt out of] life, permanent nap, forever sleep, eternal nap,
  toaster bath, grippy sock, psych ward again, suicidal ideation, passively suicidal, su!cidal, sui thoughts, self delete, ctb, catch the bus soon,
  find a rope, long drop, meet my maker, die in a hole
HAD_ENOUGH: i have had enough of [life|living|everything|being alive|this life], i do not care [what happens to me|if i live|whether i live|if i die],
  my time is up, wait to die, waiting to die, [count|counting] down (the days) [until|till|to] [i die|my death|i can die|my last],
  what [is it like|does it feel like] to be dead, think about [death|dying] [all the time|every day|a lot|every night],
  [trade|swap] places with my dead, should have been me who died, wish [it was|it were|it had been] me who died,
  not [have to|going to] [deal with|suffer|do|put up with] (this|it|any of this) much longer, not be here much longer,
  will all be over [soon|tonight|tomorrow], can not face [another day|tomorrow|one more day], [slip away|drift off] [forever|for good], end up dead,
  dead by [christmas|summer|next|the end|my|friday|monday], [hate|hated] that i [am alive|woke up|exist|survived],
  [wish|wished] (that) i had never [woken up|been born|been saved|existed],
  [stay|staying] alive for [my|the] (_) [dog|cat|mum|mom|sister|brother|pet], only thing (that is) [stopping|keeping] me, who would find my body,
  [plan|planned|planning] my (own) [death|funeral|suicide], nobody can stop me (now|anymore), [no|not] more [me|tomorrows|birthdays],
  not need (_) by [friday|monday|tomorrow|next week|then], do not (want|plan) to be (alive|here) by
LESSON_ASKED: what is a, what is an, what are, what is the [integral|derivative|difference|formula|meaning|past], explain, solve, integral, factor,
  derivative, gerund, which case, how do i [solve|write|factor|spell]
MISSES_SCHOOL: catch up, exercise, worksheet, notes, assignment, trip, holiday, appointment, dentist, competition, tournament, wedding, vacation, ski,
  school trip, what do i miss
`,
  frames: [
    {
      category: 'self-harm',
      severity: 'urgent',
      frames: `
SELF + SLANG_FOR_DEATH - JEST ?
SUICIDAL - LESSON_WORDS
SELF > LONGING|WISH >> KILL_MYSELF
I >> WANTING >> DIRECT_DEATH - JEST
KILL_MYSELF - JEST_ABOUT_IT
SELF > AT_THE_EDGE > LINGER ?
HELPLINE > DIE ?
SELF + DARK_THOUGHTS + THOUGHTS_STAY ?
DEATH_SAYING ?
SELF > LONGING >> END_LIFE ?
SELF > LONGING >> BEING_DEAD ?
SELF > LONGING > JUMPING ?
ALMOST > JUMPING + SELF ?
JUMPING > ALMOST + SELF ?
SELF + INNER_VOICE
SELF + DO_IT_SOON ?
SELF + UNSAFE_ALONE ?
LONGING > GOES_WRONG + SELF ?
SELF + CARELESS ?
HAD_ENOUGH - JEST ?
NO_REASON_TO ?
FUTURE_SELF ?
NOT_FIND > REASON_TO_LIVE ?
SELF > WISH_IT_OVER ?
NO_POINT_IF + NO_BIRTHDAY
IS_SUICIDE ?
SELF + WISH_OVER + LIFE|NOT_LIVE|NO_WAY|DIE ?
SELF + TIRED_OF_BEING ?
SELF + NO_BIRTHDAY - MISSES_SCHOOL ?
DEATH_CALM ?
SELF + WAY_OUT ?
ONLY_DEATH ?
SELF + GOODBYE_WORLD + LIFE ?
SELF + HEREAFTER ?
SELF > AT_THE_EDGE + ALMOST ?
SELF > NOT_NEEDED + FOREVER|GAVE|NO_FUTURE ?
SELF + NO_PLACE ?
IS_IT_BAD ?
`,
    },
  ],
};
