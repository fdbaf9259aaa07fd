import type { Meaning } from '../reading/meaning';

/** Touched, forced, sold, filmed, blackmailed. */
export const SEXUAL_EN: Meaning = {
  concepts: `
TOUCHED: [touch|grope|feel|rub|kiss|stroke|fondle|massage|lick|finger] [me|us|my] (_) (_) [down there|inappropriate*|private|in the shower|in the changing room|in the dark|when nobody|when no one|when we are alone|at night|like that], touch me, grope me, feel me up,
  [hand|finger|mouth|tongue] (go|is|put|slide|move|was|all) [up|down|under|in|inside|into|between|on|over] my (_) [pants|underwear|trousers|shirt|skirt|dress|bra|shorts|top|leg|thigh|chest|breast|bum|butt|clothes|blanket|covers|private],
  [hand|finger|mouth|tongue]…where [he|she|they|it|you] [should not|does not|do not|is not],
  do [something|things|stuff|bad things|sexual things] to me, hurts me down there, [climb|crawl|slip|lie|get|come|sneak|sleep] (in|into|under|on) (to|with) my [bed|blanket|covers|sheets|duvet], [sit|sat] on his lap, have sex with me, [rape|molest|assault|violate] (me|us), force* (himself|herself) on me,
  [watch|film|record|photograph|spy on|walk in on] (me|us) (when|while|in) (i|the|we) [shower|change|undress|sleep|bathe|bath|am in the bath|am naked|am in the shower], [press|rub|grind] [himself|herself] (up) [against|on], touch us, grope us, kiss me on the [mouth|lips|neck], [grab|squeeze|touch|pinch|slap|stroke|rub] my [chest|breast|bum|butt|thigh|crotch|ass|private parts|privates|genitals|boobs], and kiss me, force me $
MADE_ME: [make|force|want|ask|tell|get|pressure|beg|convince] (me|us) (to) (do) [touch|strip|undress|sit on his|kiss|watch porn|sleep with|lie with|take off|take my|show him|send him|send them|do stuff|do things|do sexual|do it|be nice to|sleep in|play our|have sex|meet him|drink|send pictures|send photos|go on cam], [make|force|want|ask|tell|get] me (to) play (our|a|the|his) (secret|special) game
UNWILLING: i said (no|stop|i did not|i do not|to stop), said no, [not|never] [want|stop|consent|like it|scream], even though i, i froze, against my will, anyway, i [hate|hated] it, [secret|tell anyone|tell anybody], no one believes, it hurts, hurt*, uncomfortable, ashamed, dirty, scared, alone, drunk, asleep, night, is (it|that) (rape|abuse|assault|normal|wrong), says it is normal, told me it is normal, cried
PRIVATE_EXTRA: [private|extra|special] [massage|lesson|practice|training|photos|shoot] (at his|alone|in his|naked|without), extra private massages, [alone|over] (at|to) his [house|place|room|apartment|flat|hotel]
NUDES: nude, naked [photo|picture|pic|video|image], private [photo|picture|pic], sextape, sex tape, intimate [photo|pic|video|picture], (photo|picture|pic|screenshot|video|vid|screen recording) of me (_) (without|naked|undress*|topless|in my underwear|in the shower|changing), without (my|any) clothes, deepfake (nude), dick pic, go on cam, strip on cam, on cam, cam show, camera off my clothes, the vid
EXTORT: threat*, blackmail*, extort*, sextort*, unless i, unless, if i do not, or (he|she|they|else) (will|would|says), [post|leak|send|share|show|spread|publish|upload|forward] (it|them|my|the|his|her|everything) (_) (to|on|in|with|around), wants (_) (money|dollars|euros|more|bitcoin|gift cards|pounds), [money|dollars|euros|bitcoin|gift card|pay], by midnight, whole school, all my friends, my followers, my contacts, group chat, everyone
MARRY_OFF: [marry|wed] me (off|to), [force|make|want|send|pressure] me (to) (get) [marry|married|engaged], [pick|choose|found|arrange] (me) (a|my) [man|husband|groom|fiance|marriage|wedding] (for me),
  my (arranged|forced) [marriage|wedding], i [have to|must|am going to be|am being|will be] (forced to) [marry|married|engaged]
UNDER_AGE: i am [twelve|thirteen|fourteen|fifteen|sixteen|seventeen|10|11|12|13|14|15|16|17|only], back home, my parents, they, not want, force*, refuse, say no, am too young
SOLD: [sell|sold|traffic|pimp|rent] me (to|for|out), bring* (his|her) friends (over) (and|to), [sleep with|have sex with] [men|people|his friends], [take|keep|hold] my [passport|id card|documents]
TALK_BODY: [message|text|comment|talk|joke|ask|write|say things|dm]…about my [body|chest|breasts|legs|underwear|boobs|figure|period|virginity]
WALKS_IN: [come|walk|barge|burst|get|peek|look] (in|into the bathroom|in on me|into my room) [when|while] i [am in the bath|am in the shower|am in the tub|shower|change|undress|bathe|am naked]
MET_ONLINE: [man|guy|stranger|adult|someone|person|boy] (_) [meet|know|talk to] (on|online|from)…[online|the internet|discord|snapchat|instagram|roblox|tiktok|a game|the app], [man|guy] from [instagram|insta|discord|snapchat|roblox|tiktok|the internet]
MEET_ALONE: [meet|see|pick] (me) (up|alone|in|at) (a|his|the) [hotel|room|house|place|car|alone|apartment], come to his, alone, wants to meet me, not tell my parents
SLEEP_WITH_HIM: [sleep|stay|be alone|stay over] (in|at|with|over) (him|her) [his|her|him|her] (hotel) [room|bed|tent|house|place|apartment]
VICTIM: i (was|am|have been|got|keep being) (being) (_) (and) [sexually assaulted|raped|molested|groped|assaulted|sexually abused|trafficked|blackmailed|stalked|kidnapped|sexually harassed|drugged and], i am being [abused|bullied|stalked|harassed|followed], touched by a [man|stranger|teacher]
ASK_NUDES: [ask|beg|want|keep asking] (me) (for|to send) (my|him) (_) [nude|naked|topless|pictures of my body|dick]
POST_ME: [post|share|leak|publish|send|spread|show] my (_) [photo|picture|nude|video|pic|vid]
THREATEN_ME: threat*, if i, unless, or else, blackmail*
STALKED: stalk me, (is) stalking me, follow me (home|everywhere) (again|and|every)
PREGNANT: i am pregnant, i [might|could|may] be pregnant, i think i am pregnant
FORCE_SEX: [make|force|tell|ask|want|pressure|get] me (to|into) [sit on his lap|sit on her lap|do things with|keep our secret|sleep in his|sleep with him|sleep with her|touch him|touch her|touch his|undress|strip|watch porn|have sex|send nudes|kiss him|do sexual|do bad things|do dirty things], (it is|this is|keep it) our (little) secret, against my will, do (bad|sexual|dirty) things to [me|her|him], [climb|come|sneak|creep] (in|into|to) my (bed) [room|bedroom|bed] (at night|every night|when), [spy on|peep at|film|watch] [me|us] (in the|when i) [shower|change|undress|bathroom|naked|bath], [make|force|tell|ask|want|pressure|blackmail|get] [me|us] (to|into) [take off my clothes|take off my shirt|take off all my|kiss him|kiss her|touch myself|do stuff with|sleep next to him|have sex|sit on his], [make|force|pressure|blackmail] [me|us] (to|into) [send|show|take|share] (him|her|them) (_) [nudes|naked|photos|pictures|videos], [show|send] me [porn|his dick|his penis|his private|dick pics|dirty videos|pictures of his]
HAS_VIDEO: [have|has|take|took|got] (a|some|my) (naked|nude) [video|photo|picture|nude|screenshot|pic] of me, [send|sending|forward] (it|them|the _) to my [school|class|family|friends|parents|mum|mom|contacts]
UNWANTED_TOUCH: i (did|do) not want (it|him to|her to|that|this|to) but [he|she|they], against my will
NO_CLOTHES: clothes, top, shirt, camera, webcam, naked, nude, underwear, bed, touch, body, kiss, undress, strip
SECRET_GAME: play (our|a|the|his) (secret|special) game, (our|a) secret
`,
  frames: [
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
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
GROWN_UP|KIN > PRIVATE_EXTRA ?
NUDES + EXTORT + SELF|HE ?
MARRY_OFF + UNDER_AGE + SELF ?
DOER > SOLD ?
`,
    },
  ],
};
