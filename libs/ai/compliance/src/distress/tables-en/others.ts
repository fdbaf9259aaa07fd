import type { Meaning } from '../reading/meaning';

/** Somebody else in danger. */
export const OTHERS_EN: Meaning = {
  concepts: `
THEMSELVES: himself, herself, themselves, themself, [her|his|their] (own) [wrist|arm|leg|thigh]
HARMS_SELF: [cut|hurt|harm|burn|starve|scratch] {THEMSELVES}, self-harm, self harm, sh again, [kill|hang|end|shoot|drown|poison] {THEMSELVES},
  end [her|his|their] life, take (her|his|their) (own) life, suicidal, suicide
TALKS: say, tell, text, write, post, message, admit, confess, talk, keep, joke, think, want, threaten, plan, whisper, hint, swear
OF_DEATH:
  [want|wish|plan|go|going|think|thinking|ready] (to|about|of|on) (_) (be|was) [dead|die|dying|kill|end it|end her|end his|suicide|not live|not wake|gone|jump|disappear],
  not want to [live|be here|exist|be alive|wake], no reason to live, goodbye forever,
  [better|peaceful|easier] [to be|being|be|if she was|if he was|if they were|off] [dead|gone], [would|will|might] [kill|hang|jump|end it|hurt],
  peaceful (_) (_) (to) (be) dead, be dead, not be [here|alive] [tomorrow|anymore],
  [the world|everyone|we|they] (is|would be|are) better (off) without, [might|may|will|going to] [end it|kill|die|cut], to be dead, being dead,
  not (going to be) here [much longer|anymore|tomorrow]
HAS_SCARS: [show|have|hide|cover|has|had|see|saw|notice|found|with] (me) (_) (_) [cut|scar|wound|bruise|pills|suicide note|blade|noose],
  cuts (all|up|on|down), scars (all|up|on), [her|his|their] (_) [scar|cut],
  [send|show] me (a) (picture|photo|pic|video) (of) [her|his|their] (_) [arm|wrist|cut|leg|scar], [send|show] me (a) [picture|photo|pic|video] (of)
ON_THEM: [her|his|their] (_) [arm|wrist|leg|thigh|body|back], not to tell, not tell, promise, secret, all over, arm covered in
TOOK_PILLS: [take|swallow|overdose|drink|down] (on|like|about) (a|all|too|so|her|his|the|some|everything|bunch) (_) (of) (_) (_) {DRUG}, overdosed,
  an overdose, took everything, drank bleach
NO_REPLY: not [wake|answer|reply|respond|pick|breathe] (up), help, what do i do, now, offline, will not wake, is not answering, sleepy, blocked,
  phone is off, goodbye, [turn|switch] off (her|his|their) phone, phone off
GAVE_ME: gave [me|away] [his|her|their|all]
ABUSED_OTHER:
  [daddy|dad|stepdad|father|mum|mom|mother|uncle|coach|teacher|boyfriend|brother|grandpa|someone|man|stepfather|parent] (_) (is|keeps|has been|was) (_) [hurt|hit|beat|touch|rape|molest|lock|starve|abuse|kick|burn|do things to|doing things to|do stuff to|doing stuff to] (him|her|them|on him|on her),
  hurt [him|her] down there, being [abused|beaten|hit at home|raped|molested], [gets|is] [beaten|hit|abused|touched|hurt] (at home|by),
  [daddy|dad|stepdad|uncle|grandpa|coach|someone|he] hurts [him|her|them] (down there|at night|when),
  [stepdad|dad|uncle|coach|teacher|brother|boyfriend|father] (is) doing [things|stuff|something] to [her|him|them]
LEAVES_SCHOOL: [at|of|in] (our|the|this|his|her) [school|class|team|job|work|course|club|group]
LAST_DAY: [his|her|their] last [day|night|message|post|text]
HIDES: hide, secret*, again, nobody knows, sleeve, show me, not tell, every, when (she|he), worry, worried, help (her|him)
SHE: she, he, they
LESSON: quiz, essay, chapter, case study, poster, presentation, lesson, unit, textbook, warning sign, assignment, survey, statistic, book, novel,
  film, movie, character, scene
SOMEONE_IN_DANGER: [kid|girl|boy|friend|guy|classmate|person] (_) (_) (_) [has|with] [cuts|scars|burns|bruises] [all|up|on|down|over],
  [took|swallowed|taken|overdosed on] (a bunch of|a lot of|lots of|too many|all her|all his|some|a handful of|a bottle of) {DRUG},
  make me [promise|swear] not to tell, gave [me|away] (all) [her|his|their] [guitar|cat|dog|favourite|favorite|things|stuff|bike|books]
NOT_THAT: surprise, party, birthday, secret santa, chalk, model, vitamin, moving, football, judo, skating, cat scratch, nurse
`,
  frames: [
    {
      category: 'self-harm',
      severity: 'urgent',
      frames: `
SOMEONE_IN_DANGER > NO_REPLY - NOT_THAT
CLOSE > SOMEONE_IN_DANGER - NOT_THAT ?
CLOSE > TALKS > LAST_DAY - LEAVES_SCHOOL ?
SHE >> HARMS_SELF + HIDES - ACCIDENT ?
CLOSE > HARMS_SELF - ACCIDENT - LESSON
CLOSE > TALKS > OF_DEATH|HARMS_SELF - JEST - LESSON
CLOSE > TALKS > JUMPING - JEST
CLOSE > HAS_SCARS > ON_THEM ?
CLOSE > TOOK_PILLS ?
CLOSE > TALKS > TOOK_PILLS
CLOSE > GAVE_ME + OF_DEATH|GOODBYE|NO_REPLY ?
CLOSE > OF_DEATH + GAVE_ME ?
CLOSE > TALKS > GOODBYE + NO_REPLY
`,
    },
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
CLOSE > ABUSED_OTHER ?
`,
    },
  ],
};
