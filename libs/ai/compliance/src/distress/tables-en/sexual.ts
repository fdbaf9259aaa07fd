import type { Meaning } from '../reading/meaning';

/** Touched, forced, sold, filmed, blackmailed. */
export const SEXUAL_EN: Meaning = {
  concepts: `
TOUCHED:
  [touch|grope|feel|rub|kiss|stroke|fondle|massage|lick|finger] [me|us|my] (_) (_) [down there|inappropriate*|private|in the shower|in the changing room|in the dark|when nobody|when no one|when we are alone|at night|like that],
  touch me, grope me, feel me up,
  [hand|finger|mouth|tongue] (go|is|put|slide|move|was|all) [up|down|under|in|inside|into|between|on|over] my (_) [pants|underwear|trousers|shirt|skirt|dress|bra|shorts|top|leg|thigh|chest|breast|bum|butt|clothes|blanket|covers|private],
  [hand|finger|mouth|tongue]…where [he|she|they|it|you] [should not|does not|do not|is not],
  do [something|things|stuff|bad things|sexual things] to me, hurts me down there,
  [climb|crawl|slip|lie|get|come|sneak|sleep] (in|into|under|on) (to|with) my [bed|blanket|covers|sheets|duvet], [sit|sat] on his lap,
  have sex with me, [rape|molest|assault|violate] (me|us), force* (himself|herself) on me,
  [watch|film|record|photograph|spy on|walk in on] (me|us) (when|while|in) (i|the|we) [shower|change|undress|sleep|bathe|bath|am in the bath|am naked|am in the shower],
  [press|rub|grind] [himself|herself] (up) [against|on], touch us, grope us, kiss me on the [mouth|lips|neck],
  [grab|squeeze|touch|pinch|slap|stroke|rub] my [chest|breast|bum|butt|thigh|crotch|ass|private parts|privates|genitals|boobs], and kiss me,
  force me $, brush* against my, stare at my [chest|breasts|body|legs], [put|puts] his hand [on|up|under|down],
  his hand [on|under|up|goes|moves|went|slid], [wake|woke] up (with|to) his [hand|fingers],
  do (that|stuff|things|something|sexual things) to (me|us) [at night|when|down there]
MADE_ME:
  [make|force|want|ask|tell|get|pressure|beg|convince] (me|us) (to) (do) [touch|strip|undress|sit on his|kiss|watch porn|sleep with|lie with|take off|take my|show him|send him|send them|do stuff|do things|do sexual|do it|be nice to|sleep in|play our|have sex|meet him|drink|send pictures|send photos|go on cam],
  [make|force|want|ask|tell|get] me (to) play (our|a|the|his) (secret|special) game
UNWILLING: i said (no|stop|i did not|i do not|to stop), said no, [not|never] [want|stop|consent|like it|scream], even though i, i froze,
  against my will, anyway, i [hate|hated] it, [secret|tell anyone|tell anybody], no one believes, it hurts, hurt*, uncomfortable, ashamed, dirty,
  scared, alone, drunk, asleep, night, is (it|that) (rape|abuse|assault|normal|wrong), says it is normal, told me it is normal, cried, did it anyway,
  would not stop, if i loved him, if you loved me, normal for, says it is [normal|love|our], did not scream, could not move, pretend to be asleep,
  you know what i mean
PRIVATE_EXTRA: [private|extra|special] [massage|lesson|practice|training|photos|shoot] (at his|alone|in his|naked|without), extra private massages,
  [alone|over] (at|to) his [house|place|room|apartment|flat|hotel]
NUDES: nude, naked [photo|picture|pic|video|image], private [photo|picture|pic], sextape, sex tape, intimate [photo|pic|video|picture],
  (photo|picture|pic|screenshot|video|vid|screen recording) of me (_) (without|naked|undress*|topless|in my underwear|in the shower|changing),
  without (my|any) clothes, deepfake (nude), dick pic, go on cam, strip on cam, on cam, cam show, camera off my clothes, the vid
EXTORT: threat*, blackmail*, extort*, sextort*, unless i, unless, if i do not, or (he|she|they|else) (will|would|says),
  [post|leak|send|share|show|spread|publish|upload|forward] (it|them|my|the|his|her|everything) (_) (to|on|in|with|around),
  wants (_) (money|dollars|euros|more|bitcoin|gift cards|pounds), [money|dollars|euros|bitcoin|gift card|pay], by midnight, whole school,
  all my friends, my followers, my contacts, group chat, everyone
MARRY_OFF: [marry|wed] me (off|to), [force|make|want|send|pressure] me (to) (get) [marry|married|engaged],
  [pick|choose|found|arrange] (me) (a|my) [man|husband|groom|fiance|marriage|wedding] (for me), my (arranged|forced) [marriage|wedding],
  i [have to|must|am going to be|am being|will be] (forced to) [marry|married|engaged]
UNDER_AGE: i am [twelve|thirteen|fourteen|fifteen|sixteen|seventeen|10|11|12|13|14|15|16|17|only], back home, my parents, they, not want, force*,
  refuse, say no, am too young
SOLD: [sell|sold|traffic|pimp|rent] me (to|for|out), bring* (his|her) friends (over) (and|to), [sleep with|have sex with] [men|people|his friends],
  [take|keep|hold] my [passport|id card|documents]
TALK_BODY: [message|text|comment|talk|joke|ask|write|say things|dm]…about my [body|chest|breasts|legs|underwear|boobs|figure|period|virginity]
WALKS_IN:
  [come|walk|barge|burst|get|peek|look] (in|into the bathroom|in on me|into my room) [when|while] i [am in the bath|am in the shower|am in the tub|shower|change|undress|bathe|am naked]
MET_ONLINE:
  [man|guy|stranger|adult|someone|person|boy] (_) [meet|know|talk to] (on|online|from)…[online|the internet|discord|snapchat|instagram|roblox|tiktok|a game|the app],
  [man|guy] from [instagram|insta|discord|snapchat|roblox|tiktok|the internet]
MEET_ALONE: [meet|see|pick] (me) (up|alone|in|at) (a|his|the) [hotel|room|house|place|car|alone|apartment], come to his, alone, wants to meet me,
  not tell my parents
SLEEP_WITH_HIM: [sleep|stay|be alone|stay over] (in|at|with|over) (him|her) [his|her|him|her] (hotel) [room|bed|tent|house|place|apartment]
VICTIM:
  i (was|am|have been|got|keep being) (being) (_) (and) [sexually assaulted|raped|molested|groped|assaulted|sexually abused|trafficked|blackmailed|stalked|kidnapped|sexually harassed|drugged and],
  i am being [abused|bullied|stalked|harassed|followed], touched by a [man|stranger|teacher]
ASK_NUDES: [ask|beg|want|keep asking] (me) (for|to send) (my|him) (_) [nude|naked|topless|pictures of my body|dick]
POST_ME: [post|share|leak|publish|send|spread|show] my (_) [photo|picture|nude|video|pic|vid]
THREATEN_ME: threat*, if i, unless, or else, blackmail*
STALKED: stalk me, (is) stalking me, follow me [home|everywhere] (again|and|every)
PREGNANT: i am pregnant, i [might|could|may] be pregnant, i think i am pregnant
FORCE_SEX:
  [make|force|tell|ask|want|pressure|get] me (to|into) [sit on his lap|sit on her lap|do things with|keep our secret|sleep in his|sleep with him|sleep with her|touch him|touch her|touch his|undress|strip|watch porn|have sex|send nudes|kiss him|do sexual|do bad things|do dirty things],
  (it is|this is|keep it) our (little) secret, against my will, do (bad|sexual|dirty) things to [me|her|him],
  [climb|come|sneak|creep] (in|into|to) my (bed) [room|bedroom|bed] (at night|every night|when),
  [spy on|peep at|film|watch] [me|us] (in the|when i) [shower|change|undress|bathroom|naked|bath],
  [make|force|tell|ask|want|pressure|blackmail|get] [me|us] (to|into) [take off my clothes|take off my shirt|take off all my|kiss him|kiss her|touch myself|do stuff with|sleep next to him|have sex|sit on his],
  [make|force|pressure|blackmail] [me|us] (to|into) [send|show|take|share] (him|her|them) (_) [nudes|naked|photos|pictures|videos],
  [show|send] me [porn|his dick|his penis|his private|dick pics|dirty videos|pictures of his]
HAS_VIDEO: [have|has|take|took|got] (a|some|my) (naked|nude) [video|photo|picture|nude|screenshot|pic] of me,
  [send|sending|forward] (it|them|the _) to my [school|class|family|friends|parents|mum|mom|contacts]
UNWANTED_TOUCH: i (did|do) not want (it|him to|her to|that|this|to) but [he|she|they], against my will
NO_CLOTHES: clothes, top, shirt, camera, webcam, naked, nude, underwear, bed, touch, body, kiss, undress, strip
SECRET_GAME: play (our|a|the|his) (secret|special) game, (our|a) secret
AGE_GAP: [boyfriend|he|bf|man|guy] (is|he is) [19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|45|50|twenty|thirty|forty],
  [20|25|30|35|40] year old (man|guy|boyfriend), [older|grown] (man|guy|boyfriend)
I_AM_YOUNG: i am [11|12|13|14|15|16], and i am [11|12|13|14|15|16], am only [11|12|13|14|15|16], [11|12|13|14|15] year old (girl|boy|and|me)
TOGETHER: love, kiss, together, date, dating, hotel, secret, meet, naked, sleep, pictures, boyfriend, sex, touch
COERCED:
  i [said|told him|told her|kept saying] (that) [no|stop|i do not want to|to stop|i did not want to] (_) (_) (and|but) [he|she|they] [did|kept|would|carried|went|forced],
  is [it|that] [rape|assault|abuse] if, [he|they|she] did it anyway, had sex with me [when|while|without|and i], got me drunk [and|to|so],
  [spiked|drugged|roofied] [me|my drink], [pressure|pressured|force|forced|guilt|guilted] me into [sex|sleeping|having|sending],
  [bring|brings|brought] [his|her] friends (over|to) [and i|so they|and they|and make|so i]
SUGAR: sugar, coffee, tea, milk, vegetables, seconds
FORCED_MARRIAGE: [marry|wed|engaged] me (off) (to) (a|my|an) (_) [man|cousin|guy|stranger|off],
  [pick|picked|chose|chosen|choose|found] (a|me a|my) [husband|groom|man|fiance] for me, my wedding is [in|next],
  [wedding|marriage] (is) (in|next) _ and i am [13|14|15|16|17], taking me (back home|abroad|to our village) to [marry|get married|be married],
  they want to [cut|circumcise] me
HISTORY_MARRIAGE: grandmother, tudor, century, law, juliet, novel, history, culture, queen, king, princess, austen
SEXTORTION:
  [screenshot|picture|photo|video|vid|pic|recording|nude] (of|from) (me|our call|my) (_) (_) (_) (_) [and|he|or|wants]…[money|dollars|pay|euros|gift|post|school|follow*],
  [send|post|leak|share|show] (the|my) [vid|video|pics|nudes|pictures|photos] (to|in) (my|the) (whole) [school|family|parents|friends|class|contacts|everyone],
  deepfake [nude|porn|of me] of me, (fake|edited) [nude|nudes] of me, pay [him|them] or [he|they], unless i [go on cam|send|pay|show|get on cam|strip]
PRIVATE_MASSAGE: (extra) [private|special|naked|full body] (body) massage, [give|gives|giving] me (a|extra|private) massage [alone|and says|in his],
  [alone|over] (at|to) his [house|place|room|apartment|flat|hotel]
`,
  frames: [
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
SEXTORTION ?
FORCED_MARRIAGE - HISTORY_MARRIAGE ?
COERCED - SUGAR ?
AGE_GAP + I_AM_YOUNG + TOGETHER ?
UNWANTED_TOUCH ?
HAS_VIDEO + EXTORT|THREATEN_ME ?
DOER|PEER > FORCE_SEX - IN_PLAY ?
DOER > SLEEP_WITH_HIM + UNWILLING ?
MET_ONLINE + MEET_ALONE ?
DOER > WALKS_IN
DOER > TALK_BODY ?
DOER|PEER > TOUCHED
VICTIM - IN_PLAY
DOER > ASK_NUDES
POST_ME + THREATEN_ME
STALKED ?
PREGNANT ?
TOUCHED + UNWILLING + SELF ?
DOER > MADE_ME + UNWILLING|NUDES|KIN ?
MADE_ME + UNWILLING + NO_CLOTHES|SECRET_GAME ?
UNWILLING > DOER > TOUCHED
UNWILLING + PRIVATE_EXTRA ?
GROWN_UP|KIN > PRIVATE_MASSAGE ?
NUDES + EXTORT + SELF|HE ?
MARRY_OFF + UNDER_AGE + SELF ?
DOER > SOLD ?
`,
    },
  ],
};
