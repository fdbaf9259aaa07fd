import type { Meaning } from '../reading/meaning';

/** Nobody who cooks, fetches or comes home; and a home one would rather not go to. */
export const NEGLECT_EN: Meaning = {
  concepts: `
DAYS_LONG: [two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|2|3|4|5|6|7|8|9|10|11|12|14] [day|night|week|month], a (whole) [week|month], since [monday|tuesday|wednesday|thursday|friday|saturday|sunday|the _], days, weeks
CARER: mum, mom, mummy, mommy, mama, dad, daddy, papa, father, mother, parent, stepmum, stepmom, stepdad, guardian, aunt, auntie, uncle, nan, gran, grandma, madam,
  grown-ups, nobody, no one, neither of them, they
CARER_GONE: gone, away, [not|never] [come|came|been] (back) (home), not [get|got|gotten] up, not get out of bed, [not|never] home, not back, disappear,
  [not|never] [pick|picks|picked] up, pick up, left, forget, forgot, sleeps all day
BARE_HOUSE: [kitchen|fridge|cupboard|house|freezer] (_) (_) (been) empty, out of [cereal|food|bread|milk|rice|noodles|everything], nothing (left) in (the) [fridge|house|cupboard|kitchen],
  no food [in|at|left|for], nothing (left) to eat, [nowt|nothing] in, [no|not] (any) [tea|dinner|food|meal] for, feed us, feed me, feed my [brother|sister|sis|bro], paid for my meals,
  only the school [dinner|lunch|meal], earn my food, only [water|rice|crisps|bread|garri|noodles] and, [lock|locked|locks] the [fridge|store|kitchen|food]
NO_CARER: [forget|forgets|forgot] to feed (me|us), [not|never] look after (me|us), [nobody|no one] [looks after|takes care of|picks up|cooks for|feeds] (me|us),
  [not|never] feed (me|us), be my grown up, not allow (her|him|me|us) food, without (a|any) [meal|meals|food]
SHUT_IN: [lock|shut|close|put|keep|chain] (me|us|her|him|us) (_) (up|in|inside|out) (_) (the|a|his|her|my) (_) [cupboard|garage|room|kitchen|basement|cellar|closet|attic|shed|balcony|stairs|dark|wardrobe|bathroom],
  [locked|shut|chained] (up) (in|inside) (the|a|his|her|my) (_) [cupboard|garage|room|kitchen|basement|cellar|closet|attic|shed|dark], tie (me|us|him|her) to (the|a), chained (me|us) (for|to)
SHUT_HOW: night, morning, again, dog, dark, without, food, meal, weekend, hour, day, forbid, forbidden, not allowed, could not get out, naughty, bad, punish
ROUND_SCHOOL: [stay|sleep|live|remain] (_) (at|in) (the) school [and|overnight|at night|all night|forever|instead|with], [stay|live] at school and live, school open (in|at|all) (the) night
NOT_HOME_AGAIN: [not|do not|never] (_) (_) [send|make|let|take] (me|us) (go|come|back) (_) home, [fear|fearing|scared of|afraid of|dread] (my|the|our) (own) house,
  not want (to) (go|be|come) (back) [in|into|to] (my|the|that|our) house, [beg|begging] you, not go back to that house,
  [sleep|sleeping] in my [truck|car] [again|tonight|because|so]
HIS_COMING: hear (his|her|their) (_) [car|key|step|footstep|voice|boots|truck|door], [he|she] (is) (been) [drink|drinking] since, [he|she] is back [tonight|soon|now],
  his car [come|pull|in], [he|she] gets [home|back|in], what is coming when i, he is [there|home]
BODY_FEARS: not breathe, can not breathe, shake, shaking, freeze, sick, hide, under my bed, walk around until, count, scared, know what is coming, small, lock the door
HIDING_CHILD: [hide|hides|hid|hiding] [in|under|behind] (the|a|my|her|his) (_) [wardrobe|bed|table|stairs|closet|cupboard|me]
RAGE: kick off, kicks off, drunk, drink, drinks, shout, scream, fight, hit, hits, smash, angry, wine, found her, found him, throws
OUTING: sleepover, camp, club, match, film, show, trip, rehearsal, practice, detention, hide and seek, party, story, dragon, princess, hamster, novel, poem, charity
`,
  frames: [
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
CARER > CARER_GONE + BARE_HOUSE - OUTING ?
BARE_HOUSE + DAYS_LONG + SELF - OUTING ?
NO_CARER - OUTING ?
SHUT_IN > SHUT_HOW - OUTING ?
ROUND_SCHOOL - OUTING ?
NOT_HOME_AGAIN - OUTING ?
HIS_COMING + BODY_FEARS + SELF - OUTING ?
HIDING_CHILD > RAGE - OUTING ?
RAGE > HIDING_CHILD - OUTING ?
`,
    },
  ],
};
