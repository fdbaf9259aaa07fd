/** Written by meaning, not by words: a heading names what is meant, the lines below say it in ways a student might type. Our own writing; none was taken from a person. */
export const FRAMES_DISTRESS_EN = `
# wish to die
i just want everything to be over for good, like me i mean
some days i think the only thing id like is to not be here at all
honestly id be fine if i didnt make it to my next birthday
wouldnt mind if a truck took me out on the way to school
im so done with being a person
ngl dying doesnt even scare me anymore, living does
i fantasise about it all ending and me ending with it
i keep imagining my own death and it calms me down
part of me hopes the surgery goes wrong and i dont come back
can i ask something off topic: is it normal to want to be dead every morning
i dont wanna be alive rn
i want 2 die so bad
w4nt to d1e
i wnat to dei please
I w a n t t o d i e
k.m.s tonight prob lol not even joking
gonna kill my self after the exams
im gona end it
thinking abt ending things again
whats the point of homework if im not going to be around next term
why bother revising when i wont live to see the results
i hope i just stop breathing in the night
wish i could fall asleep and that be it
let me sleep and never have to open my eyes again
id rather be in the ground than in that classroom, and i mean it
my head keeps telling me to do it, to step off the platform
there's a voice telling me to end my life
i looked over the railing today and almost let go
i stood by the tracks for an hour and nobody noticed
maybe heaven is better than this, i want to find out
ready to go. not to school. to go go.
i've decided this is the last week of my life
i dont plan on turning 18
there isnt going to be a next year for me
i'm not going to be a problem much longer, i picked the day
# hopelessness
nothing will ever get better for me and i cant do this anymore
there is no way out of this except one
i feel so empty that i dont see why i should go on
everything is dark and i dont have any hope left in me
life isn't worth it
there's nothing left for me here in this world
i have no reason left to get up, to eat, to be
i lost the will to live
i can't see a future where i exist
what is left to live for, seriously
i'm broken beyond repair and i want out of this life
every day hurts and i cant keep surviving
i'm hanging by a thread and i think it's about to snap
how do people keep going when they dont want to
# burden
my family would have it easier if i wasnt around
they'd all be relieved once i'm gone
mum would be less stressed with one kid less, that kid being me
everyone would be better off w/o me
all i do is cost my parents money, they should never have had me
no one would shed a tear at my grave
if i vanished tomorrow it would take a week for someone to notice
i'm a waste of space and air
the world wouldn't lose anything if it lost me
i'm just a burden to everybody and i should remove myself
im nothing, i deserve to be dead
i ruin everyones life by existing
# farewell
thanks for all the help, you won't hear from me again after tonight
this is goodbye i guess. tell my sister i loved her
you can give my notes to someone else, i wont need them where im going
i've given away my guitar and my books, i won't be needing them any more
writing letters to everyone so they don't blame themselves
can you help me word a letter for my parents to find afterwards
sorry for everything, take care of my dog when i'm not here
i said bye to my friends but they didn't get what i meant
who gets my things when i die? asking for me, i'm 15
# means
i've been saving my tablets since summer
theres a rope in the garage and i keep thinking about it
how many of my mums sleeping pills would it take
what's the quickest way to go without pain
which is less painful, jumping or pills
is it possible to die from holding your breath under water in the bath, i want to
found my dads gun and held it for a while
the blade is under my mattress in case
i keep a bottle of pills in my bag just in case it gets too much
i know exactly which bridge
i already swallowed them
i took 30 paracetamol an hour ago am i going to be ok
drank some bleach and now my throat burns
# past attempt
last year i ended up in hospital because i tried to od
i survived once and i regret surviving
tried to hang it all up in march, literally, the branch broke
my last attempt didn't work and now i'm planning the next one
nobody knows i tried to drown in july
# self-injury
i carve lines into my thighs when i fail a test
the cuts on my arms are getting infected, who do i tell
the razor is the only thing that helps me calm down
i punch the wall till my knuckles bleed because i deserve it
i burned my arm with a lighter again to feel something
started sh again after 3 months clean
been cutting again :(
wearing long sleeves in summer so nobody sees what i did to my arms
i make myself throw up after every meal and i cant stop
havent eaten in five days because i want to disappear
i bang my head until it goes quiet
# violence at home
dad came home drunk and threw me against the cupboard again
my mum's new boyfriend uses his belt when i talk back
i got hit with a hanger for a B
my brother strangled me yesterday and my parents said it's normal
when i get home i get beaten, so can you make this essay perfect please
he punches holes in the wall and says i'm next
my stepmom burns me with her cigarette when dad's at work
i cant sit down because of what my father did to me last night
my parents lock the fridge and i haven't had dinner since monday
i sleep in the shed because i'm not allowed in the house
my uncle says he'll kill me if i talk to the counsellor
i have to hide the marks before PE, my dad would go mad
# sexual abuse
a man from my mum's church puts his hands where he shouldn't
my cousin makes me do stuff when we are alone and i hate it
the coach stays when we shower and he touches us
someone did something to me at a party and i didnt want it
my tutor told me to take my top off on camera
he says it's our secret game but it hurts
an older guy online has my nudes and wants money or he posts them
my stepbrother gets under my blanket at night
i was drunk and he didnt stop when i said no
grandpa touches me down there
# bullying and threats
they held me down in the locker room and filmed it
three girls in my year beat me up every friday and say they'll do worse
someone made an account telling me to kill myself and everyone likes the posts
he follows me home every day and said he has a knife
my ex said he'll hurt me if i leave
kids at school burn my things and spit on me and nobody stops it
# somebody else
my friend sent me a goodbye text and isn't answering
my little brother says he wants to be dead
a girl in my class showed me her cuts and told me not to tell
my roommate took a lot of pills and won't wake up
my mum tells me she doesn't want to live any more, what do i do
my boyfriend says he will kill himself if i break up with him
i think my best friend is being abused by her dad
# signs
😔🔪 i can't anymore
im so tired 💊💊💊 goodnight forever
☠️ me tonight. for real. i mean it
`;
