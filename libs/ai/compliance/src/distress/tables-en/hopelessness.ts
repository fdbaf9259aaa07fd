import type { Meaning } from '../reading/meaning';

/** No way on, and better without me. */
export const HOPELESSNESS_EN: Meaning = {
  concepts: `
GO_ON: live, life, go on, keep going, be alive, be, exist, continue, stay, fight, breathe, carry on, survive, get up, wake up
NO_STRENGTH:
  [no|any|zero|little|without|lost|lost all|lost the|losing|lose the|lost my] [reason|purpose|hope|will|point|desire|strength|energy|wish|motivation] (left|anymore|any more|in me) [to|in|for|of] (_) {GO_ON},
  no [reason|purpose|hope|point|future|tomorrow|light] (left) (for|in) [me|my life|life], not have any hope, lost all (my) hope, no hope left,
  hope is gone, given up hope, (have) lost hope, have no hope, without hope, lost my hope, no will to live, no strength (left) in me,
  [have|got] no (all|every|any|my) hope, lost (all|any|every|my) hope,
  [lose|losing|lost] (my|the|all) [will|wish|desire|reason] to [live|be|exist|go on], will to live
NOTHING_LEFT: nothing (is) (left) (here) [to live for|left to live|left for me|for me here|for me in this|worth living|worth staying],
  what is (left|there) [to live for|for me to live], what do i [have to live for|live for], nothing will (_) [get|be] [better|ok|okay|alright] for me,
  nothing (ever) gets better, [nothing|not anything] left for me, nothing is (ever) going to get [ok|okay|better] for me, what do i have to live for
LIFE_IS: life (is) (not|no longer|never) worth,
  [my|this] life [is|has been|feels] (a|not|no longer|so) [over|worthless|meaningless|pointless|hell|worth|ruined|mistake|done|finished|nothing|joke],
  [life|living|existing] [is|feels|has become|seems|hurts] (so|too) [pointless|meaningless|unbearable|worthless|painful|exhausting|much|hard|heavy|torture|hell],
  every [day|morning|breath|hour] [hurts|is torture|is agony|is hell|is pain|is a fight|is a nightmare],
  [my|this] life (is|feels|has been) [nothing|no longer], [life|living] (feels|has become|is) [worthless|pointless|unbearable|meaningless],
  everything is (so) [dark|black|hopeless], life is [hell|torture]
NO_EXIT: [no|see no|only one|not see a|is not a] (other) way out, at the end of my rope, at my (breaking) [limit|breaking point|end],
  [broken|damaged|rotten|dead inside] (beyond) (repair|saving|help), can not be [fixed|saved|helped], past saving, too far gone, hit rock bottom,
  i want out, at breaking point, at [the|my] [limit|breaking point|end of my strength], everything (got|is) too [painful|much|heavy]
NO_TOMORROW: can not [see|imagine|picture] [a|any|my|myself having a|myself in] [future|tomorrow|way out|next year],
  not see [a|any] (future|me|myself) [future|growing up|at thirty|alive],
  not [see|imagine|picture] [myself|me] [alive|grow|at|in the future|live|being here|older]
WHY_ALIVE: why [should|do|would|must|am] i (keep|bother) [go on|live|alive|exist|here on|breathe|living|stay alive|stay|even here],
  not [see|know|understand|get] why i (should|keep) [go on|live|am alive|exist|keep going|stay|breathe|am here],
  how do [people|you|others|i] (keep) [keep going|go on|stay alive|keep living|want to live], why was i born,
  what is the point [of|in] [me|being alive|living|my life|going on|all this|anything|being here]
BREAKING:
  can not (keep) [do this|survive|survive this|live like this|cope|hold on|hang on|go on|fight|stand it|stand living|bear it|bear this|bear living|carry on|be here|endure|take it|take this|live|fake it|pretend|keep going],
  not want to [be here|carry on|go on|keep going|continue|feel anything]
NOW: anymore, any more, any longer, much longer, like this, another day, inside, alone, with this pain, longer
EMPTY_WITHIN: empty, numb, hollow, dead inside, broken, drowning, falling apart, suffocating, hopeless, worthless, unlovable
WITHOUT_ME: without me, w/o me, if i (am|was|were|had) [not|gone|dead|die|leave|disappear|vanish|never|stopped|no longer|gave up|let go|out of],
  if it was not for me, when i (am|have) [gone|dead|left|not], once i (am|have) [gone|dead|left|not], after i (am) [die|dead|gone|leave],
  as soon as i (am) [gone|dead], with one [kid|child|mouth|daughter|son|person] less, me gone, one less [mouth|problem|kid|person],
  [instead of|than] [me|having me]
EASIER: better, easier, ease, relieve, relief, happier, happy, lighter, free, freer, less [stress|trouble|worry|stressed|to worry], save money, glad,
  peace, party, celebrate, fine, cheer, ok, okay, get over it, move on, forget me, richer, calmer
I_GONE:
  if i [die|died|disappear|vanish|was gone|were gone|am gone|was dead|were dead|was not here|were not here|left forever|jump|did not exist|never existed|kill myself|was not around|stopped existing|did not wake up|never woke up],
  if i (was) [killed|hanged], if i was not in the way
MOURN: notice, care, miss, cry, mourn, weep, shed a tear, come, remember, mind, be sad, look for me, search, find me, grief, sad, upset, funeral,
  attend
MOURN_ME:
  [notice|care|miss|cry|mourn|weep|tear|come|remember|sad|search|look|visit]…[my grave|my funeral|my body|my absence|my death|i was gone|i am gone|i died|i disappear]
I_BURDEN:
  i am (such|nothing but|only|like|a|an|the) (a|an|the) [burden|waste of space|waste of air|waste of oxygen|waste of skin|mistake|dead weight|parasite|unwanted|not wanted|problem in this family|problem of this family|nobody wants|disgrace|disgusting],
  feel like (such) a [burden|waste|mistake|parasite|problem], i (am) (nothing but) [worthless|garbage|trash|useless|a failure|nothing|scum|pathetic],
  i [ruin|destroy|poison] [everything|everyone|their|my family|lives|people], all i do is [cost|hurt|ruin|disappoint], take up space,
  problem in my family, [feel|am] unwanted, not wanted, nobody wants me
I_END: dead, die, gone, exist, not be here, life, lives, deserve, born, alive, disappear, remove, living
I_DESERVE: deserve (to) (be|all|the|this) [dead|hurt|punished|hit|pain|die|suffer|rot|bleed|death|beaten],
  do not deserve [to live|to be alive|life|to exist|love|to eat|food|happiness], deserve (all) (the|this) [pain|suffering|punishment]
UNWANTED: should (not|never) have (never|not) [had|kept|wanted|aborted|given birth to] me, regret (having) [me|had me|having had me],
  [wish|wishes|wished] (they|she|he|you) (had|would) [never|not|aborted] (had) me, never wanted me, wanted to abort me,
  not [need|want|miss|lose|notice] (anything|a thing|me) [me|if i|when i|without me], not lose (anything|a thing) if it lost me,
  [world|they|everyone|nobody|no one] (would|will|does|do) not [need|miss|want|lose] (me|anything|a thing) if i [die*|left|was gone|disappear*|were gone]
ERASE_ME:
  [remove|delete|erase|subtract] [me|myself] from [this world|this life|this family|the world|the picture|the equation|their|everyone|here|life|existence],
  i should [remove|delete|erase] myself
THREAD: hang by a thread, held together by, barely hold* on, holding on by
SNAP: snap, break, let go, give up, slip, gone, much longer
I_WASTE: i am (such|nothing but|only|like|a|an) (a) waste of [space|air|oxygen|skin|life|time and space],
  i should [not exist|not be alive|not have been born|never have been born],
  i am (a) [dead weight|deadweight|parasite|burden to everyone|burden on everyone], feel like (nothing but) (a) [burden|deadweight|parasite]
FAVOUR_GONE: do (_) a [favour|favor] (by|if i)…[not exist|die|leave|disappear|kill|gone|not be|vanish]
EASIER_IF:
  [simpler|easier|better|calmer|quieter|over|best] if i (only) [stop|die|quit live|give up|let go|go away|was not alive|was not here|did not exist|was gone|vanish|disappear],
  [simpler|easier|better|calmer|quieter] if i was not (here|alive|around|there)
LIFE_NOT_WORTH: life (is) [not|no longer|never] worth (it|live|the pain|the effort), life has no [meaning|point|purpose|value] (for me|anymore|$)
NO_POINT_LIVING: no [point|reason|sense|purpose] (left) (in|to|for me to) [live|be alive|exist|live anymore|stay alive|go on live],
  i am (such) a burden [to|on|for]
CAN_NOT_LIFE: can not [take|do|stand|bear] [life|living|this life|my life|being alive] (anymore),
  can not live [like this|with this|with myself] (anymore), [to be dead|being dead] is (so) [good|better|nice],
  [should have|should] never [had|have had] me, do not want to [make it|survive|be saved|get better|recover]
`,
  frames: [
    {
      category: 'self-harm',
      severity: 'concern',
      frames: `
NO_POINT_LIVING ?
SELF + CAN_NOT_LIFE ?
SELF + NO_STRENGTH ?
NOTHING_LEFT ?
I_WASTE ?
THREAD > SNAP ?
FAVOUR_GONE ?
EASIER_IF ?
LIFE_NOT_WORTH ?
SELF + LIFE_IS ?
NO_EXIT + SELF + LIFE|NOW|WHY_ALIVE|NO_STRENGTH|WISH_OVER ?
SELF + NO_TOMORROW ?
WHY_ALIVE ?
SELF + BREAKING > NOW ?
SELF > BREAKING + NO_EXIT|EMPTY_WITHIN|WISH_OVER|NOTHING_LEFT ?
SELF + EMPTY_WITHIN + WHY_ALIVE|BREAKING|NO_STRENGTH ?
ALL_OF_THEM > EASIER > WITHOUT_ME
WITHOUT_ME > ALL_OF_THEM > EASIER
I_GONE > MOURN|EASIER
NOBODY > MOURN > I_GONE|WITHOUT_ME ?
NOBODY > MOURN_ME ?
I_GONE + MOURN ?
I_BURDEN > I_END ?
I_BURDEN + WITHOUT_ME
SELF + I_DESERVE ?
UNWANTED
SELF + ERASE_ME ?
`,
    },
  ],
};
