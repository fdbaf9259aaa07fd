import type { Meaning } from '../reading/meaning';

/** A last word, what is given away, and who is to be looked after. */
export const FAREWELL_EN: Meaning = {
  concepts: `
NEVER_AGAIN:
  [you|they|u] [will not|never|will never|are not going to|not going to] (ever|have to) [hear from|see|deal with|put up with|be bothered by|find] me,
  [will not|never] [hear|see|bother|talk to|text] (you|anyone|me|him|her|them) (again|ever|anymore)
GOODBYE: goodbye, farewell, good bye, adieu, this is it for me, the end [for|of] me, my last [message|words|text|question|post|letter|note], a note,
  my note, letter to everyone, suicide note
LAST_WISH: tell (my|him|her|them) (_) [i loved|i love|that i love|i am sorry|it was not|not to blame|that it was not],
  please tell (my) _ [it was not|i love|i am sorry|not to], do not blame, not to blame, not blame [yourself|themselves|anyone|me], nobody is to blame,
  was not [about|because of]
LOOKS_AFTER:
  [take care of|look after|be good to|be nice to|watch over|feed|adopt|walk] my (_) [dog|cat|pet|hamster|fish|rabbit|sister|brother|mum|mom|mother|dad|family|parent|sibling|plants]
AFTER_ME: when i am [gone|not|no longer|dead], after [tonight|i am gone|i go|i die|i am dead|today],
  if i [go|die|am gone|do not make it|am not here|am not around|disappear], once i am gone, i will not be [here|there|around],
  before i [go|leave|do it|die], soon
LETTER: [letter|note|text|message|video|voice message|email]
FOUND_LATER: find (it|them|this|me) (after|later|when|tomorrow|in the morning|on my), afterwards, when i am [gone|dead], after i (am) (gone|die|dead),
  explain why i [did|left|had to], too long, for everyone i love, for (my) [parents|mum|mom|family|everyone] to [find|read]
MY_THINGS: who [gets|get|will get|inherits|keeps|takes] (all) my _, [give|gave] away (all) [my|everything],
  [give|gave|giving|leave|leaving] (all) my (_) (_) [to|away], [you|he|she|someone|they] can have (all) my
SORRY_ALL: [sorry|forgive me] for everything,
  sorry (i could not|for being born|for existing|for what i am about to do|for leaving you|i was not enough|mom|mum|dad|everyone)
PASSING: gone, goodbye, bye, not here, love you, tonight, last, forever, not be here, end, be over
THANKS_ALL: [thanks|thank you|thx] for (all|everything|helping|being|your)
SIGN: 🔪, 💊, ⚰, 🪦, ☠, 💀, 🩸, 🪢
SIGN_SAYS: can not (do this) anymore, goodnight forever, goodbye, so tired, done, tired of, end it, tonight, i mean it, my (_) [arm|wrist], go on
GONE_FOR_GOOD: [you|they|u] [will never|are never going to] (ever) [hear from|see] me again, [where|place] i am going $,
  not need (it|them|these|that) where i am going, [tell] (my|him|her|them) (_) [i loved|that i loved],
  [look after|take care of|feed|be nice to|be good to] my (_) _ [when|if|after] i (am) [gone|go|die|dead|leave],
  [say|said] (my) [goodbyes|bye for good], [will|are] (never|not) (going to) have to [put up with|deal with|see] me (again|anymore|any more),
  give away (all) my (things|stuff|_) (_) [anymore|not need|before i go], who (gets|keeps|takes|will get) my (_) [when|if] i (am) [die|dead|gone],
  sorry for [existing|being born|what i am about to do], forgive me for everything
GOODBYE_TO: [goodbye|bye|farewell|goodbyes] to [everyone|everybody|my dog|my cat|my pet|my room|my family|my friends|all|the world|all of you]
LEAVE_TAKING: party, assembly, camp, class, essay, speech, card, song, poem, graduat*, exchange, moving, trip, holiday, transfer
`,
  frames: [
    {
      category: 'self-harm',
      severity: 'concern',
      frames: `
GOODBYE_TO - LEAVE_TAKING ?
SIGN + SIGN_SAYS ?
GONE_FOR_GOOD ?
SELF + NEVER_AGAIN + FOREVER|GOODBYE|LAST_WISH|THANKS_ALL|AFTER_ME|SORRY_ALL ?
GOODBYE + LAST_WISH ?
GOODBYE + NEVER_AGAIN ?
GOODBYE + SORRY_ALL ?
LAST_WISH + AFTER_ME ?
LOOKS_AFTER + AFTER_ME
LETTER > FOUND_LATER + SELF ?
MY_THINGS > DIE|GONE ?
MY_THINGS + AFTER_ME|NO_BIRTHDAY|NOT_NEEDED ?
SORRY_ALL + PASSING ?
SORRY_ALL + LOOKS_AFTER
`,
    },
  ],
};
