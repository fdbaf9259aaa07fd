import type { Meaning } from '../reading/meaning';

/** Hurting oneself, starving, throwing up. */
export const INJURY_EN: Meaning = {
  concepts: `
SKIN: arm, wrist, thigh, leg, skin, stomach, belly, hip, forearm, hand, knuckle, head, face, body, ankle, chest, neck, finger, lip, nail, hair
MY_SKIN: my (own) (_) {SKIN}, myself, [into|on|in] my (_) {SKIN}, into my flesh
WOUND_SELF:
  [carve|cut|slice|slash|burn|scratch|claw|stab|pierce|punch|bang|bash|slam|hit|smash|bite|pick|peel|scald|scrape|slap|pinch|choke|bruise|press|dig|poke|stick|put out]…{MY_SKIN},
  punch (a|the|my) [wall|mirror|door], [dig|press|stick|put|hold] (my|a|the) (_) (_) [into|in|on|against|to|out on] {MY_SKIN},
  [dig|sink] my [nails|teeth] in, [snap|pull] out my hair, [hit|bang|bash|smash|slam] my head, ice and salt, erase* my skin, scrub my skin
WHY_WOUND: [when|whenever|every time|each time] (i|she|he|they|my) (_) (_), because i [deserve|hate|need],
  to [feel|cope|calm|punish|stop the|forget|get through|release|stay sane|focus|sleep], until, till, deserve, every [night|day|evening],
  with (a|my|the) {BLADE}, on purpose, so [nobody|no one|they], bleed, blood, calms me, it calms, helps me, helps, the feeling, numb, relief, again,
  feel good, feel better, feel nice, feel alive, feel real, calm, go away, goes away, feels right, it helps, she yells, he yells, they yell,
  to make it
MARKS_ON_ME: [cut|scar|burn|mark|wound|line|scratch|gash] [on|over|all over|up|along|down|across] my (_) {SKIN}, my (_) [scars|cuts|scar],
  [scar|cut] (are|is) show*
HIDDEN_SO: hide, infect*, who do i, nobody, tell, see, myself, again, deep, deeper, sleeve, more, ashamed, find out, notice, pe, swim*, show*, help,
  cover
TOOL_HELPS:
  [{BLADE}|cutting|pain|bleeding|blood|hurting myself|self-harm|self harm|starving|burning myself] (is) (the) (only) (thing) (that|i) [help|calm|make|let|keep|relieve|feel|control]
FEELS: calm, down, feel, cope, alive, better, sane, sleep, quiet, me, real, good, control, again, anymore
SELF_HARM: self harm, self-harm, self injure, self-injury, selfharm, cut (again), cutting, [hurt|burn|cut|harm] myself, starve (myself), purge,
  the [razor|blade|cutting] thing, sh
RELAPSE: relapse, again, clean, back, streak, [since|for] (i was|_) (year|month|week|grade), every [night|day], can not stop, urges
CLEAN: (_) [month|week|day|year] clean, clean for, clean since, relapse
SLEEVES: long sleeve, hoodie, jumper, sweater, bracelet, bandage, makeup, concealer, sleeve, wristband
TO_HIDE: [so|to|because|hide|cover] (that) (nobody|no one|they|mum|mom|my|of my|of the|the|my|what i)…[arm|wrist|cut|scar|mark|see|did|find|do to]
VOMIT: [make|force] myself (to) [throw up|vomit|puke|sick|be sick|purge],
  [throw|throwing] up (after|everything|all|what) (_) (eat|meal|dinner|on purpose|food), [finger|toothbrush] down my throat, laxative, purge, purging,
  binge and
STARVE: [starve|starving] myself,
  not (eat|eaten|had) (anything|any|food|a meal|dinner) (to eat) [since|for|in] (_) [day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|days],
  [stop|quit] eating, not eat* (anything|food) (since|for) [_ days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a week|days],
  [skip|skipping] (every|all|my) [meal|dinner|lunch] (so|to|because), _ calories a day, [water fast|fasting] for _ days, only [water|gum|ice] for,
  pro ana, pro-ana, thinspo, my ed, [terrified|scared|afraid] of [food|eat|gain*|calories|getting fat]
BODY_HATE: every (_) meal, meal, disgust*, fat, weight, thin, skinny, kilo, kg, pound, lbs, hunger, hungry, faint*, proud, control, can not stop,
  punish, deserve, disappear, secret, hate my body, ugly, calories, in weeks, guilty
GOAL_WEIGHT: [goal|target|ideal] (weight|is) (is|to be) _ (kilo|kg|pound|lbs)
ACCIDENT: shaving, shave, slicing, slice _, onion, cooking, cook, kitchen, football, fell, accident*, accidentally, pencil, ouch, oops, clumsy, tripped, paper, bike, woodwork, bunsen,
  stove, oven, iron, skate*, fringe, hammer, gym, gardening, thorn, cat, dog, by mistake, training, judo, glass broke, soup, kettle, grill
CUT_DEEP: i cut (myself) (so|too|very) deep, cut deeper, slit my [wrist|arm],
  my (_) {SKIN} [is|are] (all) [covered in|full of|covered with] (_) [cut|scar|burn|blood]
I_HARM: i (_) [cut|hurt|burn|harm] myself [again|every|because|when|to|at night|last night|until|and],
  i (have) [self harm|self-harm|selfharm|self-harmed], i cut my [wrist|wrists|thighs|thigh|arms],
  [force|make] myself (to) [purge|vomit|throw up|be sick|puke],
  [self-harming|self harming|cutting|sh] (for|since) [_ years|_ months|_ weeks|months|weeks|years|years now], i cut my [arm|arms|skin|legs|leg],
  starve myself, [make|force] myself [bleed|sick], can not stop [cut|self-harm|hurt myself|burn myself],
  i (have) [keep|start|been|can not stop] (to) (_) [kill|hurt|harm|cut|starve|burn|injure|hit|punch|scratch|punish|stab] (my) [myself|arm|wrist|leg|thigh|skin|body|face|stomach],
  i [keep|can not stop|started] think* about [dying|death|killing|hurting|cutting], my [scars|cuts|wrists] [are|is|will not|keep|from]
STARVED_LONG:
  not [eat|eaten|had food|had any food|had a meal|had anything to eat] (anything|food|a thing) [since|for|in] (_) [day|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weeks]
SH_TALK: self harm scar, self-harm scar, sh scars, sh urges, urges to [cut|sh|self harm|hurt myself|relapse],
  clean from [cutting|sh|self harm|self-harm], [months|weeks|days|years] clean, [month|week|day|year] clean,
  relapsed [last|tonight|today|again|yesterday], cutting again, new cuts, fresh cuts, my cuts, my (old) scars (are) [showing|show|from|will],
  barcode [arm|wrist], the [razor|blade|cutting|burning] (thing) is back
ED_TALK: pro ana, pro-ana, thinspo, thinspiration, [ana|mia] [buddy|coach|tips], binge and purge, binge purge, chew and spit, laxative, diet pills,
  my ed, eating disorder voice, body check, [fingers|finger|toothbrush] down my throat,
  [throw|throwing] up (after|every|my) (every|each|all|my) [meal|food|dinner|lunch], purge [after|every|everything], purging, _ calories a day,
  [afraid|terrified|scared] of [food|eating|calories|gaining weight|carbs], [stopped|skip|skipping|quit] eating [to|so|because|for],
  restrict* [my|calories|food], fast* for _ days, water fast, lost my period, period stopped, hair is falling out,
  not [eaten|eat] (anything|food) since [monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday]
ED_SELF: i, me, my, how do i, help, how to
ED_LESSON: electrolyte, poster, health class, glucose, biology, camel, animal, yeast, religion, ramadan, hunger strike, gandhi, study, article,
  recipe, nutrition label, prisoner, surgery, blood test
SPORT_WEIGHT: bench, press, lift, squat, deadlift, force, computed, weightlifting, barbell, dumbbell, equation, gravity
`,
  frames: [
    {
      category: 'self-harm',
      severity: 'urgent',
      frames: `
ED_TALK + ED_SELF - ED_LESSON ?
SH_TALK - ACCIDENT ?
SELF > STARVED_LONG ?
I_HARM - ACCIDENT ?
SELF + CUT_DEEP - ACCIDENT
SELF > WOUND_SELF > WHY_WOUND - ACCIDENT ?
WHY_WOUND > SELF > WOUND_SELF - ACCIDENT ?
MARKS_ON_ME + HIDDEN_SO - ACCIDENT ?
SELF_HARM + MARKS_ON_ME - ACCIDENT
TOOL_HELPS > FEELS + SELF ?
SELF_HARM > RELAPSE + SELF ?
CLEAN + SELF_HARM|RELAPSE ?
SLEEVES + TO_HIDE ?
SELF + VOMIT + BODY_HATE ?
SELF + STARVE + BODY_HATE ?
SELF + GOAL_WEIGHT + BODY_HATE - SPORT_WEIGHT ?
`,
    },
  ],
};
