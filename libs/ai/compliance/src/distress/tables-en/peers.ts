import type { Meaning } from '../reading/meaning';

/** Bullied, followed, told to die; running away. */
export const PEERS_EN: Meaning = {
  concepts: `
HUMILIATE: [make|force] (me|us) (to) [drink|eat|lick|swallow|kneel|crawl|beg|bark|strip], hold me (down), pin me, beat me up,
  beat me [every|after|behind|until|in front], gang up on me, corner me, jump me, shove [me|my face|my head] (in|into|down|against),
  push (my|me) (head|face|into|down) (in|into|under), strip me, piss on me, pee on me, spit [on|at|in] [me|my], burn [me|my], stalk me,
  film me [while|cry], follow me home, pour _ [on|over] me, steal my (_) money, take my (_) money, throw (things|stuff|food|rocks) at me, trip me,
  pull my hair, pull down my, dunk [my|me]
HUMILIATING: toilet, urine, pee, dirt, mud, shoe, floor, spit, soap, insect, in front of, naked, knees, every day, again, after school, filmed it,
  film it, in the bathroom, locker, group chat, posted, laugh, everyone, hurt, scared, nobody helps, each day, all year, behind the
SAY_DIE:
  [tell|write|text|comment|say|dm|message|spam|dare] (me|that|to me|at me|us) (i|me|to|i should) (should|that i should|to|go) (go) [kill myself|kill yourself|kys|kms|die|jump|hang myself|end it|be dead|off myself|rope|drink bleach|unalive],
  everyone (comments|says|writes) (that) (i) (should) [off|kill|die|unalive] (myself|yourself),
  [wish|hope|want] [me] [was dead|were dead|was never born|were never born|would die|would kill|to die|dead|to be dead|to kill],
  [everyone|everybody|they|people|comments|all|someone] (_) (comments|comment|says|say|writes|write|tell me|telling me) (that) (i) (should) [off|kill|hang|unalive] myself
ARMED: [has|have|had|with|pull|bring|show|got] (a|the|his) [knife|gun|weapon|blade|bat], threaten me
FAKE_PROFILE:
  [made|make|created|run|started] (an|a|this) (_) [account|page|profile|group|poll] (called|with|about|of) (_) (_) (_) [me|my name|my face|my photo|my nose]
RUN_AWAY: [run|ran|running] away (from home|tonight|for good|and never), [leave|leaving] [home|this house] [and|tonight|forever|for good|at],
  never [go|come] back (to) [home|that house|this house|my house], pack (a|my) bag…[leave|leaving|run],
  [sleep|slept|live|living|stay] [at|in|on|under] (the|a) [bus station|train station|station|street|park|bridge|underpass|bench|laundromat],
  kick me out (of) [the house|my house|home], can not go home, homeless, nowhere to [go|sleep|stay], sneak out tonight and not, run from home
FROM_HOME: home, house, parents, mum, mom, dad, never, night, nights, tonight, family, they, street, again, not back
STRONG_BULLY: hold me down, burn me with, beat me up, piss on me, pee on me, shove my [face|head] in, spit on me, strip me
LEAVES_HOME: [leave|leaving|run|running|sneak|sneaking] (away|out) [from home|for good|and never|at _am],
  never [go|come] back (to) [that house|this house|my house|home|that place],
  [sleep|slept|sleeping|living|live] (at|in|on|under) (the|a) [bus station|train station|street|streets|park|bridge|bus stop|subway],
  [pack|packed] (a|my) bag (and) (i am) [leaving|running away|gone], [homeless|nowhere to sleep|nowhere to stay|nowhere to go], can not go (back) home
I_OR_WE: i, we, me, my
JOURNEY: camp, huck, dog, cat, airport, trip, slave, novel, hamster, truck, holiday, flight, hotel, keys, forgot, shelter volunteer, article
`,
  frames: [
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
PEER > STRONG_BULLY
PEER|DOER > HUMILIATE > HUMILIATING ?
SELF + SAY_DIE
PEER|DOER > ARMED + SELF + SAY_DIE|THREAT|STRUCK_ME|HUMILIATE ?
FAKE_PROFILE + SAY_DIE|HUMILIATING ?
`,
    },
    {
      category: 'self-harm',
      severity: 'concern',
      frames: `
LEAVES_HOME + I_OR_WE - JOURNEY ?
SELF > RUN_AWAY > FROM_HOME ?
`,
    },
  ],
};
