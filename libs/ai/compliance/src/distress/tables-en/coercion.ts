import type { Meaning } from '../reading/meaning';

/** Pictures that somebody holds, hands and doors, favours, work and marriages that nobody asked for. */
export const COERCION_EN: Meaning = {
  concepts: `
PICTURES: [pic|pics|photo|photos|picture|pictures|video|vid|vids|image|images|nude|nudes|screenshot|screenshots]
HOLDS_PICTURES: [has|have|got|keep|keeps|holds] (_) (_) {PICTURES} (of|from) [me|my|the night], [has|have|got] (my) {PICTURES}, [send|sent] [him|her|them|one|a|some] [one|a|some|my] (_) {PICTURES},
  [my|our] (own) (_) {PICTURES}, intimate {PICTURES}, {PICTURES} without (my|any) clothes, [another|more] [pic|picture|photo|video], send my {PICTURES}
UNLESS: unless i, or [he|she|they|else|my|everyone|everybody|the class|it] (_) (_) [give|gives|see|sees|go|goes|post|posts|send|sends|tell|tells|gets|get|will|whole|class],
  or my [whole|year|class|mum|mom|dad|school|family], if i do not, if i [dont|don't|not] [send|pay|give|meet], until [monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|midnight],
  want* (_) [money|quid|bucks|dollars|pounds|euros|naira|cash], for (_) [quid|bucks|dollars|pounds|euros|naira], [charge|charging|blackmail|blackmailing|menace|menaces] me, threaten* (to) (_) [send|post|show|share|give],
  do [whatever|what|everything] he [asks|says|wants], says he will [send|post|show|give], saying he will [send|post|show|give], going to send, gonna send, i am finished
TAKE_OFF: [tell|told|ask|asked|make|made|makes|order|force|want|wants] (me|us|them) (to) [take|pull] (off) (my|our|their) [top|shirt|clothes|pants|trousers|underwear|uniform|skirt] (off),
  [make|makes|made|force|forces|tell|tells] [me|us|the younger ones|the younger boys|the younger girls|the little ones|the small ones|them] (to) [undress|strip], ask* me (for|to) (_) {PICTURES} [without|naked|of my body]
STRANGE_HANDS: [his|her|their] hand* (_) [go|goes|went|end up|is|are|wander] [to|in|places|somewhere] [places|somewhere] [where|they|it] (they|it|he) [should|do|does] not, mess* with me since,
  [do|does|did|doing] [stuff|things|something] (to me|to us|with me) (in|at|on|when|with) (the|his|my) [minibus|bus|car|van|shower|showers|office|room|bed|storeroom|changing|back],
  [make|makes|made|force|obligate|obliges] (me|her|him) (to) (do) (the) [touch him|touch it|things like|thing like|sleep with him|sex things], tickle game, secret game
NOT_LIKED: not like (it|that), not tell, says not to, secret, can not say, ashamed, shame, married people, throw us, scared, who is going to believe, nobody believes, hurt
TO_MY_BED: [come|comes|coming|came|get|gets|climb|climbs|crawl|crawls|sneak|sneaks|lie|lies] [in|into|to|on|onto] [in|into|to] my (_) [bed|room|bedroom|dorm|blanket|covers]
NIGHT_HOURS: at night, every night, when (my) [mum|mom|mummy|mother|dad|daddy|parents|everyone|everybody|nobody|wife] (_) (_) [work|working|goes|go|sleep|sleeping|asleep|out|away|gone|is], after lights out, in the dark, asleep, lock* the door, touch, smell of
NO_DOOR: [take|took|remove|removed|unscrew] the lock off (my|the), [come|comes|coming|came|walk|walks] [in|into] (the) [bathroom|shower|room] (while|when) i [shower|wash|bath|change|am in|am], wait* outside (the) [bathroom|it|shower] (door) [for|until|when|while],
  [open|opens] the (_) door (while|when) i [shower|wash|bath|change]
SAID_STOP: not stop when i [said|say|told|asked], [said|told him] [no|stop|to stop] [and|but] he [did not|would not|carried on|kept], i was (sexually) assaulted, i was [raped|molested|drugged], [that|said] i wanted it,
  idea of no is, [does|did] it anyway, ask harder
FOR_FAVOURS: favour* (in) [exchange|return] for, favor* (in) [exchange|return] for, if i am nice to him, unless i come to (his|the) [hotel|house|room|place], come to his [hotel|room|house|office], [fail|pass] me [unless|if] i [come|go|sleep],
  [other|another] way* to pay
LAST_DROPPED: [drop|drops|dropping|take|takes] me [home|off] last
MARRIED_YOUNG: [arrange|arranging|arranged] (for) me to [be|get] married, [marry|marrying] me (off) (to|in), my husband-to-be is, [must|have to|make me|made me] [leave|stop|quit] school (and|to) marr*, not agreed (to) [marry|be married|the wedding], to be married [in|abroad] (_) (_) [abroad|august|summer]
HELD_WORKER: [take|took|hold|holds|keep|keeps] my [passport|papers|documents|id] (and|so) (_) [i|must|make|makes], [must|have to|make me|makes me] work (in|at) (_) [restaurant|shop|factory|house|kitchen] [until|till|or|for no|without], if i say no he [hit|hits|beat|beats]
CULT: [chain|chained|beat|starve|starved] (me) (_) for [deliverance|the demon|a witch], [say|said|says] i am a [witch|demon|possessed] (and|so)
HEAD_IN: [hold|held|put|push|pushed|shove|shoved|stick|stuck|stuff|stuffed|dunk] my [head|face] (_) [in|into|down|under] (the|a) [bog|toilet|loo|bin|bucket|sink|water|mud|dustbin|rubbish],
  throw* (the) [food|rubbish|stones] (on|at|to) me (_) [every|again|i think|better], pull* my clothes (_) (_) [video|film|filmed|laugh]
WISHES_ME: [they|everyone|everybody|he|she|class|people|girls|boys] (_) (say|said) (they) (all) [hope|hopes|wish|wishes|want|wants] [i|me] (to|would|will|should) (be) [die|dead|gone|disappear|never come back],
  [tell|tells|told|telling] me (that i) [to|should] (go) [die|top myself|off myself|hang myself|kill myself|disappear],
  [says|say|said] [nobody|no one|none] wants me [alive|here|around], do us all a favour, do everyone a favour
OWN_CLASS: i, me, my
MEDICAL_ROOM: doctor, nurse, physio, x-ray, swimming, hospital, mri
NOT_IN_EARNEST: charger, lamp, borrow, dentist, surgeon, homework, quiz, exam, haha, lol, novel, story, chapter, essay, poem, ethics, law, portrait, passport photo, project, album, museum, holiday, wedding, class photo, school photo, yearbook, prom, costume, read me, story, wake me up, wakes me, hamster, cat, dog jumps, minecraft
`,
  frames: [
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
HOLDS_PICTURES + UNLESS - NOT_IN_EARNEST ?
TAKE_OFF + OWN_CLASS - MEDICAL_ROOM - NOT_IN_EARNEST ?
STRANGE_HANDS + NOT_LIKED - NOT_IN_EARNEST ?
MY_KIN|GROWN_UP|HE > STRANGE_HANDS - NOT_IN_EARNEST ?
MY_KIN|GROWN_UP|HE > TO_MY_BED > NIGHT_HOURS - NOT_IN_EARNEST ?
NO_DOOR - NOT_IN_EARNEST ?
SAID_STOP - NOT_IN_EARNEST ?
FOR_FAVOURS + OWN_CLASS - NOT_IN_EARNEST ?
LAST_DROPPED + NOT_LIKED - NOT_IN_EARNEST ?
MARRIED_YOUNG - HISTORY_MARRIAGE - NOT_IN_EARNEST ?
HELD_WORKER + OWN_CLASS - NOT_IN_EARNEST ?
CULT ?
HEAD_IN - NOT_IN_EARNEST ?
WISHES_ME + OWN_CLASS - NOT_IN_EARNEST ?
`,
    },
  ],
};
