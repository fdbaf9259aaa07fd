import type { Meaning } from '../reading/meaning';

/** With what, where, how it would be, and that it was tried before. */
export const MEANS_EN: Meaning = {
  concepts: `
DRUG: pill, tablet, paracetamol, tylenol, ibuprofen, advil, aspirin, painkiller, antidepressant, xanax, sleeping [pill|tablet|med], meds, med,
  medication, medicine, insulin, melatonin, benadryl, prozac, adderall, opioid, fentanyl
TOXIN: bleach, detergent, antifreeze, pesticide, drain cleaner, poison, disinfectant, cleaning [fluid|stuff|product], washing [liquid|powder],
  rat poison, weed killer, hand sanitizer
BLADE: blade, razor, razor blade, razorblade, knife, scissors, box cutter, boxcutter, lighter, needle, compass, glass, staple, sharpener, cigarette
FIREARM: gun, pistol, rifle, shotgun, firearm
NOOSE: rope, noose, belt, cord, scarf, exit bag, helium
BY_ME: [in|under|next to|beside|by|inside] my [bed|mattress|pillow|bag|drawer|closet|wardrobe|backpack|pocket|room|hand|locker|desk], just in case,
  in case [it|i|things], for when [it|i], in front of me, next to me, know where, got the key, hidden, ready, for later, for the day, tonight,
  all i think about, think about it, hold it, held it, on [my|the] [head|wrist|neck|throat], use it
CALLS_ME: [call|look at|whisper to|invite|tempt|stare at|wait for] (out) (to|at) (me|my name), look so [good|easy|tempting], [call|whisper] (my|to)
HAVE_IT: have, got, found, keep, hide, buy, order, saw, save, saving, hoard, collect, stockpile, store, count, stash, steal, keeps, there is
STASH: [save|hoard|collect|stockpile|hide|keep|store|count|stash] (up) (all) (my|the|her|his|some|their) (_) {DRUG}, stash of,
  [not|stopped|quit|instead of] [take|taking|swallow] (my|them|the) (_) (and|but|so|{DRUG})…[keep|save|hide|stash|hoard|count|collect],
  saving my (_) {DRUG}
MANY:
  [twenty|thirty|forty|fifty|sixty|all|all of|a whole|a full|a bottle of|a box of|a pack of|a lot of|a handful of|a bunch of|the whole|the entire|so many|too many|way too many|lots of|half a bottle of|whole bottle of|20|24|30|32|40|50|60|100],
  (a|the) (whole|full|entire) [bottle|box|pack|handful|bunch|lot|strip|packet] of, half a [bottle|box|pack] of
SWALLOWED:
  [take|swallow|down|eat|drink|overdose on] (like|about|around|over) {MANY} (of|the|my|her|his|mum's|mom's|dad's) (of|the|my|her|his|mum's|mom's|dad's) (_) {DRUG},
  swallow [them|it] (all), take {MANY} of them, [take|swallow|down] (my|the|all) (_) {DRUG} all,
  [drink|swallow|drank] (some|a bit of|half a bottle of|the|a) {TOXIN}, [take|swallow] them all, i (have) [overdose|od],
  [drink|drank] (some|a bit of|half a bottle of) {TOXIN}, [drink|drank] {TOXIN}
HOW_MANY: how [many|much|few]
ENOUGH:
  [would|does|do|will|to|until|before|for] (it|i|you|someone|somebody|a person|me) (to) (need|take|have) (to) [die|kill|not wake|overdose|end it|sleep forever|never wake|take|be fatal|be lethal|reversed],
  fatal, lethal, kill me, kill you, to die, for me, dangerous dose, deadly, enough to, until, would it take, does it take, before i
PAINLESS: quick*, fastest, easy, easiest, painless*, least painful, less painful, pain-free, surest, cleanest, (most) peaceful, without (any) pain,
  instant, best, least
A_WAY: way, method, means, how, suicide
TO_GO:
  [to|of] [go|going|die|dying|kill myself|end it|end my life|end things|end everything|leave this|not be|not exist|not wake|suicide|dying|ending it],
  jumping or, pills or, hanging or, drowning or, by hanging, count as, with a car, in a garage, with a bag
KNOW_PLACE: know (exactly) [which|what] [bridge|roof|building|tree|train|cliff|car park|floor],
  [which|what] [bridge|roof|building|floor] is (high|tall) enough, how high (does) (a|the|it) (_) (have to be|need to be)
TRIED_TO:
  [try|attempt] (to) [od|overdose|die|unalive|end it|end my life|end everything|end myself|take my life|slit my|take all|hang|drown|jump|kill myself|suffocate|hang myself|drown myself],
  (suicide) attempt, survived (once|it|my|last time|an overdose|an attempt), stomach pumped, psych ward,
  [put|was|ended up|landed] in [hospital|icu|the psych], attempted $, cut my wrists, overdosed (last|once|before|again), my (_) (suicide) attempt,
  next (suicide) attempt, jumped off $, i have overdosed, attempted it, [another|failed|first|last|previous|next|second] (suicide) attempt
LAST_TIME: last [time|year|month|week|summer|winter|spring|term], before, once, twice, again, next, fail, work, regret, survive, hospital,
  nobody knows, in [january|february|march|april|may|june|july|august|september|october|november|december], $, pills, plan, nobody, this time, wrong,
  fail*
REGRET_LIVING:
  [regret|hate|sorry|wish i had not|disappointed|angry|sad] (that) (i) [survive|survived|surviving|woke up|waking up|was saved|was found|rescued|am here|am alive|wake up],
  i should have [died|succeeded|gone through with it|not been saved]
DOES_IT_HURT: [does|would|will|is] (it|that|jumping|hanging|drowning) [hurt|be quick|be fast|work|kill|be painful|fast|quick|painful|over fast],
  it hurt, that hurt
IF_I_DO: if i [jump|hang|bleed|overdose|drown|take all|take them all|take the|cut|od|drink|swallow|crash],
  if you [jump|hang yourself|bleed out|overdose|drown], to [bleed out|bleed to death|die|hang yourself|drown|overdose|jump off|suffocate],
  from (the|a) (_) floor
COMPARE: [jump*|pill|hang*|drown*|cut*|rope|gun] or [jump*|a pill|pill|hang*|drown*|cut*|rope|gun|train], less painful [jump*|pill|hang*|drown*|cut*],
  least painful way, method to [die|go] without
HOW_LONG: how long (does it take|would it take) (until|before|till|to|for) (you|i|someone|a person) (to) die, how long (until|before|till) (you|i) die
BY_WHICH: stop* eat*, hang*, bleed*, cut*, drown*, overdos*, starv*, wrist, carbon monoxide, without food, without water
HIDDEN_MEANS:
  [noose|razor|blade|rope|bottle of pills|gun] (is|are) (hidden|ready|waiting|right) [under my|in my drawer|in my room|in my bag|next to me|in my backpack|in my closet],
  [blade|razor|gun|rope|noose|pills|knife] (is|are) [in my hand|in front of me|next to me|under my pillow|under my mattress],
  [pills|rope|gun|blade|razor|knife] in case [it|things|i]
DRANK_POISON: [drink|drank] (some|a bit of|half a bottle of|a cup of|a lot of|the) {TOXIN}
SOMEBODY_ELSE: he, she, dog, cat, toddler, baby, patient, child, socrates, people
LETHAL_ASK: can you die from [take|taking|swallow|drink|too many|too much|hanging|an overdose],
  what happens if [i|you] [take|swallow] (all|too many|20|30|40|50|the whole) (of|my|your|the) (_) {DRUG}, is {MANY} (of) {DRUG} enough,
  [plastic bag|bag] over (my|your|the) head, [hose|exhaust|running car|car running] (and|in) (a|the) (closed) [garage|car],
  carbon monoxide [painless|in the garage|peaceful], high enough to [kill|die], [a|the] closed garage,
  [know|found|have] the [code|key|combination] (to|for) (the|his|my) (gun) [safe|cabinet],
  [keep|keeps|kept] (his|her|the|a) (_) [gun|pistol|rifle|shotgun], too (much|many) to reverse
MINE_AND_DARK: i, me, my
CLASSROOM: haemoglobin, hemoglobin, toxin, toxicology, chemistry, history, molecule, concentration, syrup, hunting, police, soldier, war, museum, law,
  constitution, amendment, rat, mouse, vet
`,
  frames: [
    {
      category: 'self-harm',
      severity: 'urgent',
      frames: `
LETHAL_ASK + MINE_AND_DARK - CLASSROOM ?
DRANK_POISON - SOMEBODY_ELSE ?
HIDDEN_MEANS ?
HOW_LONG > BY_WHICH ?
PAINLESS + COMPARE ?
DRUG|BLADE|FIREARM|NOOSE|TOXIN > CALLS_ME + SELF
SELF + HAVE_IT > DRUG|BLADE|FIREARM|NOOSE|TOXIN > BY_ME ?
BLADE|FIREARM|NOOSE|DRUG > BY_ME + SELF + THINK_LETTING|TRIED|DIE ?
SELF + STASH ?
SELF > SWALLOWED ?
HOW_MANY > DRUG > ENOUGH ?
PAINLESS > A_WAY > TO_GO ?
PAINLESS > TO_GO + A_WAY ?
SELF + KNOW_PLACE ?
SELF > TRIED_TO + LAST_TIME|REGRET_LIVING ?
REGRET_LIVING ?
DOES_IT_HURT > IF_I_DO ?
IF_I_DO > DOES_IT_HURT ?
`,
    },
  ],
};
