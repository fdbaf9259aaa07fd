import type { Meaning } from '../reading/meaning';

/** Who hurts at home, and what a child does not get. */
export const VIOLENCE_EN: Meaning = {
  concepts: `
STRIKE: hit, beat, torture, bully, harass, hold down, pin down, kidnap, punch, kick, slap, choke, strangle, whip, burn, stab, smack, thrash, spank,
  shove, throw, drag, slam, smash, push, attack, abuse, hurt, lash, cane, belt, shake, grab, headbutt, elbow, scald
STRUCK_ME: {STRIKE} [me|us|my mum|my mom|my mother|my sister|my brother|my little|my baby|my face|my head|my arm|my back], spit on me, spit at me,
  pull me by, grab me by, come after me, kick me out, break…my [wrist|arm|nose|rib|finger|jaw|tooth|teeth|leg|hand|collarbone],
  twist my [arm|wrist|hand], put (his|her|their) hands [around|on] my [throat|neck], [his|her|their] hands [around|on] my [throat|neck],
  hold my head under, push my head, pin me, throw [thing|plate|bottle|stuff|a _] at [me|us|my], my face (into|against) the, {STRIKE} my {SKIN},
  [pull|yank|bang|twist|grab|drag] my {SKIN}, [pull|drag|grab] me by, pour (boiling|hot|cold) [water|oil|tea|coffee] [on|over] (me|my),
  [fracture|crack|dislocate|twist] my (_) {SKIN}, [fracture|crack|dislocate|break] my [rib|finger|nose|jaw|tooth],
  push [me|us] (down|off|against|into) (the|stairs|a), pin [me|us] down, spit [on|at] [me|us], torture me, assault [me|us],
  [whoop|whup|deck|clock|knock|backhand|pummel|flog|whack|bash|kick the crap out of|beat the hell out of|beat the crap out of] me,
  lay hands on [me|us|my mum|my mom], [slam|throw|shove|push|smash|fling|toss] [me|us] (in|into|against|down|onto|across) (the|a|my),
  {STRIKE} (my|our) (_) [mum|mom|mother|sister|brother|dog|cat], hands around my [neck|throat], cut off my air
HARD_TOOL: belt, cord, cable, cane, stick, hanger, slipper, whip, fist, wooden spoon, rod, hose, iron, wire, broom, bat, ruler, paddle, switch, shoe,
  pan, bottle, boiling water, cigarette
USES: use, with, take out, reach for, get out, grab, go for, take off, come with
HURT_BY:
  [get|be|am|been|being|was|got] (_) [beaten|beat|hit|abused|slapped|punished|whipped|starved|choked|locked up|kicked|thrown|strangled|burned|thrashed|caned|belted|smacked]
AT_HOME: at home, by my (_) {KIN}, with (the|a|his|her|my) (_) {HARD_TOOL}, when i get home,
  for (a|my|getting|not) (_) [grade|mark|b|c|f|report|homework|test|dish*|talk*], every time, again, because i, until, if i, by (his|her) {HARD_TOOL},
  when i, when we, on me, on us, on my
WRECK:
  [punch|kick|smash|break|throw] (holes in|hole in|a hole in|another|in|all|down) (the|our|my) (_) [wall|door|plates|window|furniture|dishes|tv|phone|table],
  smash things, break things, throw things
THREAT: next time [it|is|will] (is|will be|be) (my|me|you|your), i am next,
  [says|said|say|swear|threaten|promise|warn|tell me] (that) (next|he|she|they|it|one|to|if) (_) (will|would|is going to|are going to|day|time) [kill|hurt|beat|shoot|stab|rape|drown|burn|bury|hit|break] [me|us|my],
  threaten [me|us|to kill|to hurt|to beat], [pull|hold|wave|point] (a|the) (_) [knife|gun], [knife|gun] (to|at) my, kill me if i tell,
  going to kill [me|us|my mum|my mom] one day
LOCKED: lock [me|us] [up|in|inside|outside], lock [me|us] out of [the house|my house|home], lock the [fridge|food|kitchen|front door],
  not let me [in the house|inside|out of the house|eat|leave the house|leave my room|sleep|use the bathroom|use the toilet|see anyone|see a doctor|go to school],
  [make|force] me [sleep|stay|stand|kneel|sit|live] (_) (outside|in the|on the|on) (_) [dog|shed|garage|balcony|cold|snow|rain|basement|cellar|rice|outside|closet],
  tie [me|us] (up|to), chain me, keep me [locked|in the|in a], take (away) my [passport|id card],
  [chain|board|nail|lock] the [door|window]…[can not leave|no food|can not get out], not let me out (of), never let [me|us] [leave|sleep|eat|out],
  [lock|shut|keep] me [up|away] (in|at), locked up [at home|in my room], starve us
NO_FOOD: not [allowed|get|give|let|feed] (to|me|us|get|give) [in the house|food|eat|dinner|anything to eat|any food|a bed|water|to eat],
  not (have|had|eaten|given|fed) (me|any|a) [dinner|food|meal|anything] since, [lock|locked] the fridge, no food (at home|in the house|left),
  nothing to eat at home, go hungry, starve me, not feed [me|us], give [me|us] no [food|water], leave [me|us] (home) (alone) for [days|weeks],
  [nobody|no one] feeds [me|us]
FLED:
  [sleep|hide|stay|live] (in|at|on) (the|a|our|my) (_) [car|shed|garage|garden|street|park|stairwell|bathroom|closet|wardrobe|stairs|bus station|neighbour's|neighbor's],
  hide [from|when|until|because], lock myself in, lock ourselves in, barricade, [run|ran|sneak] out
DRINKS: when (he|she|{KIN}) (_) [drinks|drink|is drunk|gets drunk|comes home|gets angry|gets home|is angry|loses it|yells|is high],
  because of [my|him|her], because (he|she|{KIN}|my {KIN}) (_) [is drunk|drinks|is angry|will|was], drunk, from (my) {KIN}, from him,
  until (he|she|{KIN}) [calms|sleeps|falls asleep|leaves|passes out], kicked me out, threw me out, angry, because i am not allowed,
  not allowed inside, kicked out
AFRAID_OF_HOME:
  [scared|afraid|terrified|frightened|dread|worried] (of|to|about|that|when) (go|going|be|being|come|coming|what|when|if|to) (to|back|be|happens|he|she|{KIN}|my {KIN}) (be) (back) (home|comes|gets|is|finds|alone|drinks|will|in) (home|alone|out|in|drunk|angry|back|hurt|kill|hit),
  not (feel) safe (at|in) (my) (own) (home|house|room|bed|here)
WELTS: [bruise|welt|black eye|marks|mark|belt mark|handprint|burn|cut lip|broken rib]
HIDES_WELTS: hide, cover, explain, makeup, through (my) tights, teacher, school, pe, gym, tomorrow, see, notice,
  from (my|his|her|where|when|what) (_), he did, she did, lie about, asked
CAN_NOT_SIT: can not [sit|walk|lie|move my|hear|see] (down|properly|straight|arm|out of) (because) (of|what|my|he|she)
MY_FAULT: my fault, i deserve it, i deserved it, says it is normal, only (does it|hits|uses), nobody believes, no one believes, do not tell,
  not to tell
SUSPECT:
  my (_) (_) [friend|classmate|neighbour|neighbor|cousin|girlfriend|boyfriend|roommate|sister|brother|bestie] (_) (_) [is|was|gets|has been|being] (being) [abused|beaten|hit|raped|molested|assaulted|locked|starved|touched]
IN_PLAY:
  [at|in|by] (the|a|this|our|every) (_) [chess|race|game|match|tennis|fifa|mario|kart|cards|monopoly|checkers|sprint|quiz|sport|football|basketball|level|run|points|single],
  chess, mario kart, fifa, relay, tournament, to the bathroom, ping pong, table tennis, badminton, volleyball, cricket, hockey, rugby, netball, cricket ball, hockey ball, with (her|his|a|the) (_) [teddy|pillow|ball|snowball|cushion|frisbee|balloon], opponent, by two,
  [in|at] the (_) [bee|contest|competition|debate|vote|final|tournament|league], push [me|us] hard, push [me|us] to, on points
AFRAID_ALONE: [scared|afraid|terrified|frightened] (to be|of being) (left) alone (at home) with,
  [scared|afraid|terrified|frightened] [to go|of going|to come|to return] (back) home (today|tonight|after|now|$), not feel safe at home,
  not safe at home, [scared|afraid|terrified|frightened] of my (own) {KIN} [$|and|because|when he drinks|hit*]
HIDE_BRUISES: [hide|cover|lie about|explain] (my|the|these) (_) [bruises|black eye|welts|bruise]
NOT_ALLOWED: i am not allowed to [eat|sleep|leave the house|leave my room], i have not (had|eaten) (anything|any food|food) (to eat) since,
  not [allowed|permitted] to [eat|sleep|leave my room|leave the house|leave home], [nobody|no one] feeds [me|us]
BAD_WEATHER: rain, dark, snow, storm, late, dog, thunder, without a, lightning, icy
BRUISED: (full of|covered in|have) (_) bruises [all over|everywhere|under|from my|from him], [gets|is|becomes|turns] violent,
  if i (ever) [tell|talk|tell anyone] (he|she|they) (will) [kill|hurt|beat|hit], [kill|hurt|beat|hit] me if i (ever) [tell|talk|speak|say|leave],
  {STRIKE} (me|us) (with) (a|the|his|her) {HARD_TOOL}
TELL_THREAT: [hit|hurt|beat|kill] [me|my mum|my mom|my dog|my cat|my sister|my brother|us] if i (ever) [tell|say|talk|speak|leave],
  (it is|this is|keep it|keep) our (little) secret $,
  [break|fracture|broke] my [nose|arm|rib|jaw|finger|tooth|teeth|wrist|leg] [when|because|last|on|with|again], [gave|give|got] me a black eye,
  not feel safe (at|in) (my) [house|home|family],
  [afraid|scared|terrified] of my (own) [stepdad|stepfather|father|dad|uncle|mother|stepmum|stepmom|stepbrother]
LEFT_ALONE: leave [me|us] (home) alone for [days|weeks], give [me|us] [nothing to eat|nothing to drink|no food|no water],
  refuse to [let me|feed|give me food], locked up [at|in] [home|my room|the house]
BELT_MARKS: [belt|cord|cable|whip|cane|stick|finger|hand|bite|cigarette] [mark|marks|burn|burns|prints|welts], handprint* on my, black eye from,
  [get|got|getting|take] [a|the] [whooping|whupping|belt|beating|hiding|thrashing|strap], uses the [cord|belt|cable|hose|cane]
MARKS_OWNER: my, me, i, he, she, dad, mum, mom, teacher, gym, pe, hide, see
HOME_FEAR: walk on eggshells, walking on eggshells,
  [sleep|slept|sleeping|hide|hid|hiding|stay|live|living] in (the|our|my) (_) [car|shed|garage|closet|bathroom|basement|wardrobe|stairwell],
  [hear|heard] (him|dad|them|her) [hit|beat|choke] [mum|mom|her|my],
  [dad|he|stepdad] (is) [beating|hitting|choking|hurting] [mum|mom|my mum|my mom|her|us],
  [cps|social services|child protection] (_) [take me|came|if i], lock (my|the) door (at night|so|because|when)
HOME_CAUSE: drink, drunk, he, she, mum, mom, dad, bf, boyfriend, stepdad, stepmum, stepmom, aunt, uncle, angry, yell, because, if i, hit
CAMPING: camp, camping, airport, trip, game, hide and seek, tent, holiday, cancelled, surprise, cat, hamster, dog sleeps, film, movie
`,
  frames: [
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
HOME_CAUSE > HOME_FEAR - CAMPING ?
HOME_FEAR > HOME_CAUSE - CAMPING ?
BELT_MARKS + MARKS_OWNER - ACCIDENT - IN_PLAY ?
TELL_THREAT
LEFT_ALONE ?
MY_KIN|HE|SELF|GROWN_UP > BRUISED - ACCIDENT ?
MY_KIN > STRUCK_ME - IN_PLAY - JEST
GROWN_UP|PEER > STRUCK_ME - IN_PLAY ?
AFRAID_ALONE - BAD_WEATHER
HIDE_BRUISES - ACCIDENT
NOT_ALLOWED ?
HE > STRUCK_ME + HARD_TOOL|AT_HOME|DRINKS|MY_FAULT - IN_PLAY ?
DOER > USES > HARD_TOOL > AT_HOME|MY_FAULT ?
DOER > USES > HARD_TOOL + SELF + AT_HOME ?
SELF > HURT_BY > AT_HOME - IN_PLAY
AT_HOME > SELF > HURT_BY - IN_PLAY
DOER > WRECK + SELF + THREAT|AT_HOME|DRINKS|FLED
DOER > THREAT + ME ?
DOER > LOCKED ?
DOER > NO_FOOD + SELF ?
FLED + NO_FOOD ?
ME > FLED > DRINKS ?
DRINKS > ME > FLED ?
AFRAID_OF_HOME + HARM_CAUSE|DRINKS|STRUCK_ME|HURT_BY ?
WELTS > HIDES_WELTS + SELF + HARM_CAUSE|HARD_TOOL|STRUCK_ME ?
HARD_TOOL > HIDES_WELTS > WELTS ?
CAN_NOT_SIT + MY_KIN|HE ?
SUSPECT ?
`,
    },
  ],
};
