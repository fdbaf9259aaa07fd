import type { Meaning } from '../reading/meaning';

/** What is said without the word for it: pills already taken, an edge, things given away, a body that is punished, a friend who gets ready. */
export const QUIET_SIGNS_EN: Meaning = {
  concepts: `
SEVERAL: [7|8|9|10|11|12|14|15|16|18|20|24|25|28|30|32|40|48|50|60|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty], (_) [load|loads|bunch|lots|lot|handful|bottle|box|packet|strip|pack|heap|pile], all, all of, the whole, a whole, many, everything
OWN_DRUG: {DRUG}, oxy, oxys, pill, med, sleepers, codeine, valium, vicodin, antihistamine, [pills|tablets] of sleep, medicine of
GULP: [take|took|taked|swallow|swallowed|neck|necked|down|downed|eat|ate|pop|popped|chug|wash down|washed down]
GULPED: i {GULP} {SEVERAL} (of) (_) (_) (_) {OWN_DRUG}, i (have) {GULP} (the|my|her|his) {OWN_DRUG} (of|from) (_) (_) (_) [many|all], ^ {GULP} {SEVERAL} (of) (_) (_) {OWN_DRUG}, i {GULP} (_) more {OWN_DRUG} than,
  i {GULP} [way|a lot|much] more than (i) (was|am) [supposed|meant|allowed|told], i [take|took] the lot, and [take|took] the lot, [wash|washed] down a whole [strip|pack|packet|box|bottle], ^ {GULP} a bunch of (_) (_) {OWN_DRUG},
  i [drink|drank] something [this|last|in|and] (_) (_) [stomach|burn|fire], i [eat|ate] (_) {OWN_DRUG} [that|because|so]
EDGE_PLACE: [roof|rooftop|ledge|bridge|platform edge|parapet|cliff edge|balcony rail|railing|tracks|edge of the platform|bridge rail], windows that open wide
TO_STAND: i (_) (_) [stand|standing|stood|sit|sitting|sat|walk|wait|lean|am] (_) (_) [on|at|by|near|over|to] (_) (_), was on, i count
EDGE_HOW: every day, every night, right now, keep, too close, sitting here, only came back, went home because, think, thinking, look down, looking down, alone, wide enough
OFF_ROAD: [drive|driving|steer|steering|ride|crash|crashing] my [truck|car|bike|moped|scooter] [off|into], hope (_) (the|that) (_) [car|bus|truck|lorry|train] (_) (_) (not) [brake|stop|hit], fell under (the|a) [bus|train|truck], step* in front of (the|a)
FOR_LATER_MUM: [so|that] [mum|mom|she|they|he|nobody|my mum] (_) [does not|will not|do not] have to (_) (_) [after|afterwards], put my affairs in order, settled [everybody|everyone|all] (_) (_) [owe|owing], no more debts, [give|gave|given] away all my [stuff|things|clothes],
  who gets (them|my|it) [when|after|if], [things|stuff] when you are gone, (my|the) coursework will not be collected
NOTE_LEFT: [letter|note|card] (for|to) (_) (_) (_) [under|in|inside|on|behind] (my|the) [pillow|drawer|bed|desk|locker|mattress|table], [write|wrote|rote|written] (a|the|my) [letter|note|card] (for|to) (_) (_) [to find|that says goodbye|to say goodbye|for to say], say goodbye to my (_) [and|today|tonight],
  [say|said] goodbye to my [cat|dog|brother|sister|mum|mom|dad|parents|family], they do not know (that) it is goodbye
NO_FAULT: [knows|know|tell|telling] (_) (_) (_) (that) (it|this) (is|was) not (her|his|their|on) [fault|them|him|her], it (is) not on them, not (her|his|their) fault [when|after|if]
ENDS_SOON: not matter much longer, not matter [for|much] long, no point (in) [giving|marking|setting] me [homework|work|coursework] (for), not see [me|myself] making it to, not see next [semester|term|year|week], stop* making plans [for|after|past], last time i [write|will write], i will not be here [after|any] [that|more],
  not coming back [monday|tomorrow|ever] (not) (anywhere), run out of [strength|reasons], at the end of it
NOT_EXISTING: not [open|see] (my|the) eye* [tomorrow|again|anymore], not want [more|any more|anymore] to live, no (longer) (_) (_) reason [to|why] [continue|remain|live|be here|go on|get through|carry on], find a reason to [get through|continue|live|go on|stay], not face another [day|morning] (on|in|of),
  done (with) existing, [better|easier|happier] (if|when) i [am|was|were|be] (not|no) [exist|existing|here|dead|gone|alive|more], my absence would, when i am no more, [go and] rest forever, the rest of this life, tired of this life, think* [about|of] not being [here|around|alive],
  [are|am] not meant to be [here|alive], not [exist|be] anymore, i am already gone, removing me, never be born, not want to be anything, go to heaven [now|soon|early], go to god, does god receive, leave this world, nobody would come looking, nobody would [be] (_) [bothered|notice|look], not come back from it,
  not belong anywhere, vanish (for|and) ever, be in the ground, not have force (for|to) [continue|go on|live], i sort of hope they do not let go
BODY_PUNISHED: i (_) (_) (_) [punch|punched|hit|bang|banged|slam|slammed|slamming|bite|bit|pinch|scratch|scratched|scraching|burn|burnt|cut|bash] [my|myself|the wall|the] (_) (_) (_) (_) [till|til|until|when|because|on purpose],
  small lines on my (_), [marks|cuts|lines|scars] on my [wrist|wrists|arm|arms|thigh|leg|legs|belly], cuts in my, hot [spoon|iron|knife] on my skin, [relief|calm|quiet] (_) (_) (is) [from|by|with] (a|the) [blade|razor|knife], unless i make it hurt, only [thing|way] that [works|helps] (is|to),
PUNISHED_HOW: numb, bleed, bleeds, blood, blead, bleeded, purple, swollen, deserve, calm, calms, thing that works, on purpose, bad, wrong, ashamed, stop, b, hide, see, nobody, thoughts, relief, skin, anything unless, loud, ask, rather you, it is me
KNOCKED: knee, shin, goal, tackle, bike, skateboard, ball, rugby, hockey, football, pe, climbing frame, pencil, fell, oven, kettle, glue gun, toast, frying, cooking, plantain, cat, bumped, ouch, owww, oops, scabby, oven
FOOD_FOUGHT: [bring|brought|put|get|throw] it (all) (back) (out|up) (again), finger* (_) (_) (in|down) my [throat], [flush|flushed] [my|every|all] (_) [lunch|supper|dinner|breakfast|food|meal], [put|throw|hide] my (_) [lunch|supper|dinner|breakfast|food|meal] in (_) (_) every, [eat|ate|eaten|had] nothing [but|except] [ice|water|gum|air],
  [live|living] (off|on) [gum|water|coke|ice|coffee|air|nothing], not [had|eaten|had] a [proper|real|full] meal [in|for|since], [exercise|run|train] until i [collapse|faint|drop|pass], throwing up [in|behind|after] (_) (_) [every|so|slim], throw up my food, (been|am) restricting what i eat, my periods stopped, not eat at home,
  not [have|had] (a|my) period since, so i can be slim like,
FRIEND_READY: [has|got|have|keeps|hides] (_) (_) [rope|noose|blade|pills|knife|gun|bottle of pills] [in|under] (her|his|their) (_), [text|texted|sent|send|gave|give] me (all) (her|his|their) password*, hears a voice telling, not look for (her|him|me|us) from, has a plan for (_) and then no more,
  last message said, (is|am) going (to) [do it|kill], cuts (all) (up|on|down) (his|her|their) [thigh|arm|leg], said give (her|his|their) [dog|cat|fish|hamster] to, being hit by (her|his|their), has marks on (her|his) [back|arm|neck|body]
GIRLFRIEND: {CLOSE}, (my|a) (best) [friend|frend|mate|roommate|girlfriend|boyfriend|bestie|teammate|classmate|sister|brother|cousin], a girl in my, a boy in my, dude on the team, the boy in the next bed, (she|he) said [we|i] should
WRITTEN_TALE: skipping, vo2, drop set, novel, poem, story, chapter, essay, character, film, movie, act, scene, play, song, quote, hamlet, author, poet, sonnet, macbeth, homework help, haha, lol, lmao, level, boss, game, minecraft, statistics, biology, chemistry, exam, calculator, spain, holiday, trip, moving, open day, detention, surgery, campus visit, placebo, trial, dose, mg, ethics
`,
  frames: [
    {
      category: 'self-harm',
      severity: 'urgent',
      frames: `
GULPED - WRITTEN_TALE ?
TO_STAND + EDGE_PLACE + EDGE_HOW - WRITTEN_TALE ?
OFF_ROAD + SELF - WRITTEN_TALE ?
NOTE_LEFT - WRITTEN_TALE - LEAVE_TAKING ?
GIRLFRIEND > FRIEND_READY - WRITTEN_TALE ?
BODY_PUNISHED > PUNISHED_HOW - KNOCKED - WRITTEN_TALE - ACCIDENT ?
`,
    },
    {
      category: 'self-harm',
      severity: 'concern',
      frames: `
FOR_LATER_MUM - WRITTEN_TALE ?
NO_FAULT - WRITTEN_TALE ?
ENDS_SOON - WRITTEN_TALE ?
NOT_EXISTING - WRITTEN_TALE ?
FOOD_FOUGHT + SELF - WRITTEN_TALE ?
`,
    },
  ],
};
