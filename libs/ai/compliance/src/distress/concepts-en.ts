import { phrasesOf } from './reading/word-table';
import type { FrameBlock } from './reading/frames';

/** What words mean in a message of somebody in danger, by meaning: phrases of plain words. `*` at the end of a word stands for any ending. */
export const CONCEPTS_EN = `
SELF: i, i'm, i've, i'd, i'll, me, my, myself, mine
WISH: want to, wanted to, want, wish, wishing, hope, hoping, hope to, would love to, would rather, rather, ready to, going to, plan to,
  planning to, about to, thinking about, thinking of, think about, thought about, thought of, dream of, dreaming of, pray, praying,
  decided to, need to, tempted to, considering, urge to, keep imagining, fantasi*, i could, let me, wouldn't mind, would not mind,
  i'd be fine if, prefer to, wanna, would be glad to, would give anything to, keep wanting to, keep wishing, all i want is to,
  only want to, just want to, can't wait to, can't stop thinking about, obsess* about, obsess* over, picture, picturing, imagine,
  imagining, daydream about, feel like, plotting, mind's made up to, close to, this close to, scared i will, scared i might,
  afraid i might, afraid i'll, might, i'll, i will, i'm gonna, will probably, should, deserve to, better if i
DIE: die, dying, dead, be dead, kill myself, killing myself, kill me, end my life, ending my life, end it, ending it, end it all,
  end things, ending things, end everything, take my life, taking my life, take my own life, not exist, not be here, not be alive,
  stop existing, cease to exist, stop being alive, disappear forever, vanish forever, not wake up, never wake up, don't wake up,
  don't have to wake up, stop breathing, sleep forever, leave this world, leaving this world, leave this life, out of this life,
  leave this earth, be gone, be gone for good, out of the picture, hang myself, overdose, overdosing, drown myself, shoot myself,
  poison myself, throw myself, commit suicide, suicide, suicidal, exist anymore, be here anymore, live anymore, live any longer,
  be alive anymore, be alive, stop my heart, slip away, fade away for good, close my eyes forever, cross over,
  be with grandma in heaven, be in heaven, join her in heaven, join him in heaven, six feet under, in the ground, in a coffin,
  my funeral, make it all stop, make everything stop, let go of the rail*, let go for good, step in front, step off, walk into traffic,
  walk into the sea, drive into a, die tonight, die soon, be done living, be done with it all, off myself, offing myself, top myself,
  do myself in, check out for good, delete myself, erase myself, unalive, unaliving, self-destruct, put myself out of my misery,
  put an end to it, put an end to my life, put an end to myself, finish it all, finish myself, be over for good, never come back,
  go and never come back, walk off a roof, jump off, jump from, jump out of the window, jump in front, hang from, slit my wrists,
  slit my throat, swallow the lot, swallow all, take all my pills, take the whole, drink bleach, starve to death,
  starve myself to death, bleed out, go to sleep and never, go to sleep and not, sleep and not wake, just not wake, sleep and never,
  cease, not live, not have been born, get hit by a car, get run over, crash the car, crash my car, get cancer, get hit by a bus,
  get hit by a truck, a truck hit me, a bus hit me, car hit me, hit me properly, not have to exist, not exist anymore, not be a person,
  not be me anymore
NOT_LIVE: don't want to live, don't want to be here, don't want to be alive, don't want to exist, don't want to wake,
  didn't want to wake, hate being alive, tired of living, tired of being alive, tired of life, done with life, done with living,
  sick of living, sick of being alive, over being alive, can't live like this, can't keep living, can't go on living, no reason to live,
  no point living, no point in living, nothing to live for, not worth living, hate living, stopped wanting to live, no will to live,
  lost the will to live, living is, life isn't for me, wasn't made for this world, not meant to be alive, shouldn't be alive,
  never been born, never was born, hadn't been born, wish i wasn't born, not been born, regret being born, should have died,
  should've died, wish it had worked, wish it worked, don't want this life, don't want my life, don't want to go on,
  want out of this life, want out of my life, hate this life, can't do life, can't do life anymore, can't do this life,
  tired of existing, tired of waking up, exhausted from living, exhausted by living, done existing, over existing, living hurts,
  living is torture, being alive hurts, being alive is exhausting, life is torture, life hurts, don't belong in this world,
  don't belong on this earth, don't deserve to live, don't deserve to be alive, don't deserve life, don't deserve to exist,
  not worth being alive, left to live for, what is there to live for, why am i alive, why am i still alive, why am i even alive,
  why am i still here, why do i exist, why keep living, why go on, can't find a reason to stay, no reason to stay alive,
  no reason to stay, no reason to wake up, point of living, point in living, point of being alive, point of me, point of existing,
  wish i was never born, wish i'd never been born, wish i had never been born, shouldn't exist, shouldn't have been born,
  mum should have aborted, scared to stay alive, life has no meaning for me, life isn't worth, life is not worth, my life is over,
  my life is pointless, my life is worthless, life is meaningless to me, don't want to see tomorrow, don't want a tomorrow
GONE: gone, not here, not around, not there, out of the picture, disappear*, vanish*, died, dead, didn't exist, never existed,
  out of the way, weren't here, wasn't here, wasn't around, weren't around, no longer here, without me, leave for good, not in the way,
  passed away
PEOPLE: everyone, everybody, they, my family, my parents, my mum, my mom, my dad, my friends, the world, people, my sister, my brother,
  anyone, anybody, nobody, no one, mum, mom, dad, all of them, my kids
RELIEF: better off, better, happier, easier, relieved, fine, lighter, freer, care, cry, notice, miss me, miss, look for me, remember me,
  mourn, come to my funeral, sad, celebrate, save money, save so much money, save so much, one less problem, peace, manage
AWARE: care, cry, notice, miss me, look for me, remember me, mourn, come to my funeral, be sad, find me, realise, realize, even know
BURDEN: burden, dead weight, waste of space, waste of oxygen, waste of air, waste of food, mistake, disappointment, problem to everyone,
  nuisance, deadweight, in everyone's way, ruin everything, unlovable, worthless
NO_FUTURE: won't be here, won't be around, won't be there, won't be alive, not be around, not be here, being around for, being here for,
  be around for, be here for, make it to, live to see, live past, turn eighteen, turn 18, version of the future, future with me,
  future that has me, future for me, see a future, see any future, no tomorrow, last week, last birthday, last christmas, my last day,
  my last night, last message, won't need, won't be needing, not need them anymore, don't need my things, be dead by, won't make it to,
  won't live to, won't see, don't expect to be, don't plan to be, won't be a next, last time you, last time i, my last week,
  my last month, this is my last, picked a date, picked the date, picked a day, set a date, have a date, counting down
CANNOT: can't see, cannot see, don't see, can't imagine, can't picture, don't plan, don't think i'll, doubt i'll, there is no,
  there's no, there isn't, no, never
FAREWELL: goodbye, goodbye forever, farewell, goodbyes, bye forever, last goodbye, said my goodbyes, wrote letters, wrote a letter,
  written letters, left a note, leaving a note, suicide note, a note for, notes for, sorry for everything, tell my mum, tell my mom,
  tell my parents, tell my family, tell everyone, look after my, take care of my, forgive me, saying goodbye to everyone,
  farewell letter, goodbye letter, goodbye letters, goodbye message, goodbye video, my will, my passwords, planned my funeral,
  funeral songs, songs for my funeral, feed my cat, who will look after, say goodbye to, last words, see you on the other side,
  see you in heaven, in another life, in the next life, don't blame yourself, don't blame yourselves, nobody's fault, no one's fault
FOREVER: forever, for good, when it's over, when i'm gone, after i'm gone, when i am gone, wasn't her fault, wasn't his fault,
  wasn't their fault, isn't their fault, not their fault, not her fault, i love them, i loved them, i'm sorry, before i go,
  when they find, tonight is the night, won't need, not need, phone is off, not answering, won't answer, made my peace, at peace with,
  after sunday, tomorrow i, by the time you, by the time they, when you read this, when they read this, won't be here, i won't be,
  love you all, thank you for everything, thanks for everything, it'll be over, it will be over, is written, are written,
  for my parents, to my parents, for my family, i've decided, for the last time
GAVE: gave my, give my, giving my, gave away, giving away, given away, donated my, handing out my, left my
MEANS: pills, pill, tablets, painkillers, sleeping pills, meds, medication, antidepressants, paracetamol, tylenol, insulin,
  whole bottle, rope, noose, blade, blades, razor, knife, gun, bleach, bridge, roof, rooftop, balcony, cliff, train tracks, tracks,
  platform, ledge, building, belt round my neck, exhaust, heart pills, drain cleaner, antifreeze, sleeping tablets, ibuprofen, aspirin,
  xanax, dads gun, dad's gun, gun safe, kitchen knife, a knife, belt, cord, shoelace, car keys, garage, river, canal, railway,
  rail line, motorway, overpass, multi-storey, window, tenth floor, top floor, cleaning fluid, weed killer, rat poison, poison
STOCK: saving up, saved up, stockpil*, hoard*, hid, hiding, hidden, collect*, bought, ordered, ready, got enough, have enough, kept,
  found dad's, took from, stole, stopped taking, kept them, keeping them, been keeping, counting, counted, have a stash, a stash of,
  got hold of, got a, found the key to, in my drawer, under my bed, under my pillow, in my bag, in my room, next to me, in my hand,
  in front of me, calling my name, calling to me
HOW: does it hurt, is it painful, would it hurt, how many, how much, how high, high enough, enough to die, is it enough, painless,
  quickest, fastest way, easiest way, is it quick, will it work, how long does it take, googl*, look* up, search*, how fast, how deep,
  how long, what dose, lethal, deadly, fatal, enough, kill you, kill a person, kill me, kill someone, would kill, would that kill,
  be enough, no pain, without pain, without feeling, hurt less, feel anything, instantly
THINK_LETTING: think about letting go, think about jumping, thinking about jumping, thought about jumping, want to jump, wanted to jump,
  feel like jumping, wonder what if i jump*, urge to jump, letting go, stepping off, climb over, climbed over, look down and,
  stand there and
TRIED: tried to, attempted, almost did it, nearly did it, chickened out, couldn't do it, didn't work, woke up in hospital, got saved,
  backed out, lost my nerve, stopped me, stopping me, keeping me here, keeps me here, keeps me alive, tonight, tomorrow, this weekend,
  after school, i can't stop looking at, staring at, keep looking at, thinking about, looks tempting, is tempting,
  waiting for me, i'm ready, ready, when everyone is asleep, when everyone's asleep, when my parents
CUT: cut, cuts, cutting, burn, burned, burnt, burning, scratch, scratched, slice, sliced, carve, carved, stab, stabbed, hit myself,
  punch, punched, hurt, hurting, harm, bruise, bleed, starve, starving, bite, pick, pull out, bang, banging, slam, slamming, carving,
  slicing, stabbing, scratching, picking, choking, hitting, biting, pinch
BODY: my wrist, my wrists, my arm, my arms, my thigh, my thighs, my legs, my skin, my stomach, my hips, my face, my head, my hand,
  myself, my ankles, my knuckles, my leg, my belly, my chest, my neck, my hair, my knees, my ankle, my knuckle, my fists, a wall,
  the wall
ON_PURPOSE: on purpose, again, to feel, quiets, quietens, calm*, relief, relieves, deserve*, punish*, don't want to stop, can't stop,
  helps me, makes it better, every night, every day, long sleeves, hide them, hide it, so i can, in secret, feel something, a mess,
  hate myself, blade, razor, lighter, compass, until it bleeds, until i bleed, till it bleeds, till i bleed, until blood, to punish,
  to cope, feels good, feel better, feels better, feel alive, feel real, numb, secretly, nobody knows, no one knows, addicted,
  addiction, used to it, relapsed, relapse, more and more, when i'm sad, when i'm upset, when i fail, every time i, whenever i
FRIEND: my friend, my best friend, best mate, my mate, my bestie, my roommate, my flatmate, my brother, my sister, my cousin,
  my boyfriend, my girlfriend, my classmate, a girl in my, a boy in my, a kid in my, someone in my class, my ex, somebody i know,
  someone i know, a guy in my, my teammate, my online friend, my mum, my mom, my dad, a friend, this girl, this boy, this kid,
  my neighbour, my lab partner, my classmates, my crush, my little brother, my little sister, my big sister, someone on discord,
  a boy i know, a girl i know
FRIEND_DANGER: wants to die, want to die, kill herself, kill himself, kill themselves, killing herself, killing himself, end his life,
  end her life, end their life, end things, end it, goodbye forever, said goodbye, jumping in front, jump in front, jump off,
  fresh cuts, cuts herself, cuts himself, cutting herself, cutting himself, hurts herself, hurts himself, hurting herself, self-harm,
  self-harming, self harms, suicidal, suicide note, took pills, took a lot of pills, overdosed, not to tell anyone she,
  made me swear not to tell, doesn't want to live, doesn't want to be here, didn't want to live, has a plan to, won't be here,
  wants to disappear, starving herself, thinking of suicide, thinking about suicide, talks about dying, talking about dying,
  talks about suicide, talking about suicide, wants to end it, wants to end her, wants to end his, wrote a goodbye, sent a goodbye,
  sent me a goodbye, on the roof, on the bridge, has cuts, has scars, has marks on her, cuts on her, cuts on his, took all, swallowed,
  tried to kill, tried to hang, tried to die, attempted suicide, gave me his, gave me her, stopped eating and, being beaten at home,
  gets beaten, gets hit at home, is abused, being abused, is being hit, saying goodbye to everyone, say they don't want to live,
  says she wants to die, says he wants to die, better off dead, gave up on life
ADULT: dad, daddy, father, mum, mom, mother, my parents, stepdad, step-dad, stepfather, stepmum, stepmom, stepmother, stepbrother,
  brother, uncle, aunt, auntie, grandpa, grandad, granddad, grandfather, grandma, cousin, foster father, my mothers boyfriend,
  mother's boyfriend, mum's boyfriend, mom's boyfriend, my boyfriend, my girlfriend, my ex, coach, teacher, tutor, trainer, priest,
  pastor, neighbour, neighbor, babysitter, older guy, older man, an old man, grown man, a man, a guy, someone in my family,
  a family friend, he, she, they, boys, girls, classmates, kids at school, boys in my class, seniors, someone, people at school,
  older kids
ASSAULT: hits me, hit me, hitting me, beats me, beat me up, beating me, punches me, punched me, kicks me, kicked me, slaps me,
  slapped me, chokes me, choked me, strangles me, strangled me, whips me, whipped me, burns me, burned me, throws me, threw me,
  drags me, dragged me, shoves me, locks me in, locked me in, locks me out, locked me out, locks me outside, locked me outside, ties me,
  tied me, starves me, hurts me, hurt me, abuses me, abused me, attacks me, pushes me down, threatens me, threatened to kill me,
  hold me down, holds me down, held me down, pins me down, pinned me down, my head in the toilet, spits on me, spit on me, smacks me,
  smacked me, kicks my, throws things at me, threw a, came at me with, comes at me with, held a knife to, holds a knife to,
  put a knife to, points a gun, pulled my hair, pulls my hair, broke my arm, broke my nose, broke my rib, left marks on me,
  left bruises, won't let me eat, won't feed me, doesn't feed me, don't feed me, won't let me out, keeps me locked, kept me locked,
  lock me in, lock me out, beat my, hits my mum, hits my mom, hits my sister, hits my brother, beats my, jump me, jumped me after,
  gang up on me, corner me, cornered me, push me down the, pushed me down the, hit me with, hits me with, strikes me, struck me,
  burn me with, burns me with, twist my arm, make me kneel, makes me kneel, made me kneel, kick me in, drags me by, dragged me by,
  threatens to kill, threatened to hurt, threatens to hurt, says he will kill me, says he'll kill me, said he would kill me,
  going to kill me when, hurting us, hits us, beats us
SEXUAL: touches me, touch me, touched me, touching me, touch him, touch his, gropes me, grope me, groped me, rapes me, raped me,
  molests me, molested me, undresses me, undress for, takes off my clothes, comes into my room, comes into my bed, gets into my bed,
  in my bed at night, does things to me, things to me at night, watches me shower, watches me change, makes me watch,
  kissed me on the lips, kisses me on the lips, forces his tongue, send him pictures, send him nudes, send nudes, send pictures without,
  pictures without my, without my top, post my nudes, my nudes, share my nudes, naked pictures of me, naked photos of me,
  private pictures of me, puts his hand, put his hand, hand up my, hand down my, our secret, slides his hand, sleep with him,
  sex with me, have sex with, fingers me, forced himself on me, forced me to, forces me to, made me touch, makes me touch,
  make me touch, wants me to touch, asked me to touch, asked me to undress, asks me to undress, wants nudes, asks for nudes,
  asked for nudes, keeps asking for nudes, keeps asking for naked, sends me dick, sent me a dick, showed me his, shows me his,
  showed me porn, shows me porn, made me watch, puts his fingers, put his fingers, rubs my, rubbed my, touches my, touched my private,
  grabs my, grabbed my, sleeps in my bed, slept in my bed, lies down next to me, gets in the shower, walks in when i shower, films me,
  filmed me undress, took pictures of me, photos of me naked, naked, meet him alone, meet me at a hotel, take my clothes off,
  take off my top, take off my clothes, sexual things, inappropriate things, bad touch, had sex with me, raped, was raped, was molested,
  was sexually, sexually abused, sexually assaulted, assaulted me, takes advantage of me, took advantage of me, sells me, sold me
NIGHT: at night, night shift, when she is out, when she's out, when mum is out, when mom is out, when he's drunk, when nobody,
  when no one, alone with me, secret, don't tell, not to tell, if i tell, unless i, made me, makes me, forced me, forces me,
  every night, while i sleep, after class, after practice, after training, alone in, keep it secret, keep quiet, swore me, threatened,
  or he will, or he'll, if i don't, if i say no, i said no, i say no, i don't want it, i didn't want, my teacher, my coach, my uncle,
  my dad, my stepdad, my brother, my cousin, a man, an adult, online, on discord, on snapchat, on instagram, i don't know who to tell,
  i feel dirty, i'm scared
SCARED: scared to go home, afraid to go home, scared of going home, don't want to go home, scared of my, afraid of my, terrified of my,
  not safe at home, don't feel safe at home, scared at home, unsafe at home, hide from my, can't go home, dread going home,
  dreading going home, hate going home, don't make me go home, please don't call my dad, please don't call my mum,
  please don't tell my dad, please don't tell my parents, if my dad finds out, if my father finds out, sleep at school,
  nobody protects me, no one protects me, nobody believes me, no one believes me, don't let him near, hiding in my room from,
  hide in the bathroom, hide in the closet, lock my door at night
HARM_CAUSE: because of what, does to me, what he does, what she does, hits, beats, drinks, drunk, angry, again tonight, he will,
  she will, they will, hit me, beat me, kill me, hurt me, at home, from him, from her, my dad, my father, my stepdad, my mum, my mom,
  my uncle, at night, belt, punish, he'll, she'll, shouting, screaming, violent
MARKS: bruises everywhere, bruises all over, covered in bruises, bruises on my, black eye, marks on my, burn marks
LIE: have to lie, lie about, hide them, cover them, can't tell, long sleeves, make up excuses, say i fell, pretend i fell, from my,
  because of my
DAILY: every day now, daily, every day, filmed it, film it, after school, all the time, each day, in the group chat,
  in front of everyone
TOLD_DIE: told to kill myself, tell me to kill myself, told me to kill myself, tells me to die, telling me to die, should kill myself,
  says i should die, tell me to die, wish i was dead, hope i die, want me dead, go kill myself, kill yourself, tell me to kms,
  say the world would be better without me, tell me i should die, wishes i was dead, wish i were dead, wishes i was never born,
  wish i was never born, drink bleach and, should just die, nobody would miss me
NO_WAY: can't go on, can't do this anymore, can't take it anymore, can't take this anymore, can't cope anymore, can't keep going,
  can't keep pretending, no way out, only way out, only exit, the only exit, only escape, no escape, nothing left, no hope,
  no point anymore, no point in anything, give up on life, giving up on life, gave up on life, whats the use, what's the use of waking,
  no use waking, why wake up, why even wake up, hate my life, hate my existence, give up on everything, giving up on everything,
  can't hold on, can't hold on any longer, can't hold on anymore, can't bear it, can't bear it anymore, can't stand it anymore,
  can't handle it anymore, there is no way out, see no way out, don't see a way out, trapped forever, it never gets better,
  never going to get better, nothing will get better, nothing gets better, everything is pointless, nothing matters anymore,
  i'm done trying, done trying, no strength left, no energy to live, too tired to go on, too tired to keep, at my limit,
  reached my limit, at the end of my rope, end of my tether, drowning inside, dead inside, empty inside, falling apart, broken beyond,
  beyond help, nobody can help me, no one can help me, can't be saved, can't be fixed
ASK_DIE: does it hurt to die, does dying hurt, does it hurt to bleed out, does it hurt to drown, does it hurt to hang,
  is it painful to die, how to die, how can i die, ways to die, way to die, how do i die, how do i kill myself, how to kill myself,
  how can i kill myself, how to end my life, how do i end my life, how to end it, what does dying feel like, what is dying like,
  what's it like to be dead, how long does it take to die, how long does it take to bleed out, how many pills to,
  how many pills does it take, how much to overdose, how to overdose, how to hang, how to tie a noose, how do you tie a noose,
  painless way, least painful way, would anyone miss me, would anyone notice if i, would anyone care if i,
  would anyone come to my funeral, does god forgive suicide, do you go to hell for suicide, do you go to hell if you kill yourself,
  what happens after you die i need, does it hurt when you jump
LIFE: life, living, alive, live, existence, exist, existing, existed, born, world, waking up, wake up, me, death, suicide, kill,
  anymore, any more, any longer, myself, tonight, forever, alone, cry, crying, pain, hurts, nobody, no one, everything
`;

/** Taken out before: what only looks like it. */
export const HARMLESS_PHRASES_EN = phrasesOf(
  `
dying my hair, dead good, dead easy, dead funny, live in, live at, live with, live near, wake up at, wake up early, be here today, be here for the, be here on time, exist as,
  out of netflix, out of the app, out of my account, out of my locker, out of the game, die her hair, die his hair, die my hair, die of,
  die from, die in the game, die for, could die laughing, came into my room and borrowed, the world war, the world cup, real world,
  dead battery, dead sea, gone by, gone to, let me know, let me see, living cell*, living thing*, living organism*, living room, living being*, be here next week, be around next week,
  be here on, be there on, be here until, be here during, be here because, be in class, be at school, be at practice, for ever on
`,
  ', ',
);

/** Somebody who speaks of a lesson, a work or a jest. A frame that is marked `?` is not filled beside one of these. */
export const STUDY_EN = phrasesOf(
  `
essay, exercise, quadratic, equations, diving board, haha, lol, lmao, hahaha, homework, worksheet, page, pages, chapter, memorise,
  memorize, dates, exam, test, quiz, spelled, spelling, translate, grammar, synonym, character, novel, poem, poet, play, author, film,
  movie, song, lyrics, quote, chocolate, pizza, bored, boring, present first, stage fright, history, biology, chemistry, physics, maths,
  math, fractions, equation, recursion, bibliograph*, city, country, hair, train do i, noon, sylvia, plath, romeo, juliet, hamlet,
  project, poster, presentation, class, read another, level, game, boss, noob, cat, plant, phone, moon, diary, dialogue, paragraph, formula, calculate, molecule, hormone, muscle, protein, enzyme, photosynthesis, bibliography, footnote, syllabus,
  tense, verb, vocabulary, pronounce, conjugat*, symbol*, metaphor, stanza, protagonist, soliloquy, tragedy, century, empire, treaty, software, while loop,
  python, linux, in german, in french, in spanish, in italian, in latin, in japanese, gravity, velocity, naloxone, battery, laptop
`,
  ', ',
);

/**
 * Frames: what has to be said together in one sentence. `+` in any order, `>` one before the other within a few words, `>>` right before it; `?` at the end asks that nothing in it speaks of a lesson or a jest.
 */
export const FRAMES_EN: readonly FrameBlock[] = [
  {
    category: 'self-harm',
    severity: 'urgent',
    frames: `
SELF > WISH >> DIE ?
WISH >> NOT_LIVE ?
SELF + NOT_LIVE ?
SELF > STOCK > MEANS
SELF + MEANS + HOW ?
SELF + MEANS + THINK_LETTING
SELF > MEANS > TRIED
SELF > TRIED > DIE
SELF > CUT > BODY > ON_PURPOSE
SELF > CUT > ON_PURPOSE > SELF
BODY > ON_PURPOSE > CUT
FRIEND > FRIEND_DANGER ?
`,
  },
  {
    category: 'self-harm',
    severity: 'concern',
    frames: `
SELF > GONE > PEOPLE > RELIEF
PEOPLE > RELIEF > SELF > GONE
PEOPLE > AWARE > SELF > GONE
BURDEN > PEOPLE > RELIEF > SELF
SELF + NO_WAY + LIFE - LESSON_ASKED ?
CANNOT > NO_FUTURE + SELF
GAVE > NO_FUTURE
GAVE + FOREVER ?
FAREWELL + FOREVER + SELF
SELF + TOLD_DIE
ASK_DIE ?
`,
  },
  {
    category: 'abuse',
    severity: 'urgent',
    frames: `
ADULT > ASSAULT - IN_PLAY - JEST ?
ADULT > SEXUAL
SEXUAL + NIGHT + SELF
SCARED + HARM_CAUSE
MARKS + LIE
ASSAULT > DAILY
`,
  },
];
