/** Of our own writing. One message a line; a line with `#` names the kind. */
export const SELF_HARM_EN = `
# wish to die, said
I want to be dead by the time school starts again
I don't want my life any longer
honestly death sounds nice right now
I would be happier dead and that's not a joke
Dying is the only thing I look forward to
please just let me die
I think about killing myself during almost every lesson
there is a voice that says kill yourself and I'm starting to agree
i hope i dont make it to my next birthday
I pray that I get a terminal illness
I am suicidal and don't know who to tell
I'm having thoughts of ending everything again
the suicidal thoughts came back this term
what do you do if you are thinking about suicide yourself
nobody believes me but I really do want to end my life
I wish my mother had never had me
I am ready to go and not come back
my plan is to be dead before graduation
I can't be alive any more, it hurts too much
is it normal at 14 to want to die most days
every day I hope that something kills me
I keep asking God to take me
I'd trade places with anyone in a graveyard
if I had the courage I would already be dead
I wanted to die yesterday and I still do today
Sometimes I picture my own funeral and feel relief
i'm only alive because i'm a coward
life is a sentence and I want out
I don't care if I live or die
let me go to sleep and stay asleep
wish i could just switch myself off like a lamp
I'm begging the universe for a heart attack
I shouldn't be on this planet
there's no version of next year with me in it
I'm not planning to see the summer
You don't have to prepare me for the final, I'll be dead by then
kms tonight lol no but seriously
im gonna kms if things stay like this and i mean it
might unalive myself over the holidays
thinkin bout the s word again, not the school one
i wnt to dissapear and never be foudn
i dont wnat to be here animore
plz i rly dont want to live
i jst want to dye
ending it soon. sorry
tbh i'd rather be six feet under than in this house
my last wish is that nobody makes a fuss
I'm going to heaven soon, can you tell me whether animals are there too?
I've started to wonder what it would feel like to stop breathing
Is there an afterlife? I'm hoping to find out this week
Would god forgive somebody who ended their own life? I need to know for me
how long until my family forgets me once I'm dead
# hopeless, a burden, no meaning
nothing I do matters and nobody would notice if I stopped existing
My parents would have more money if they didn't have to feed me
I only make things worse for everybody around me
the family would be better without me
i am a burden on my mum and she'd be free if i wasn't here
I'm a waste of a human being
No one would come to my funeral
nobody needs me, not even the dog
What's the point of learning this when there's no point in me
I can't see any reason to carry on
I'm so tired, and not the kind that sleep fixes. I want it to stop for good
everything feels grey and pointless and I don't want to carry on
I have no future and I don't want one
It's like I'm already dead inside, the rest is only a matter of time
there is nothing left in me to keep fighting with
I feel so empty that I scare myself
can't do another day of this. not one
I give up. Not on the homework. On everything
I've run out of reasons to get up and to be
I just can't take living in my head any more
I hate myself so much that I can't look in a mirror without wanting to hurt it
People like me aren't supposed to exist
I am the mistake of this family and mistakes get erased
If I vanished on Monday the teacher would mark me absent and that's all
the world will keep turning when I'm not in it
I don't matter. It would be simpler if I was gone
They'd cry for a week and then be relieved
I feel trapped and there's only one door left
every night I cry till I can't breathe and think how to get out of this life
I'm drowning and everybody is watching from the shore
I cannot cope any more and I'm frightened of what I'll do
I don't trust myself to be alone tonight
I feel myself slipping and I don't want anybody to catch me
I've lost everything that was keeping me here
my only reason to stay is the cat and he is old
why should someone like me go on living
does it ever get better or should I stop waiting
There's no place for me anywhere, not at home, not at school, not on earth
nothing's fun, nothing's real, I'm over all of it
I'm tired of pretending I'm okay when I'm planning not to be
I can't keep putting on a smile when I don't want to exist
it would be so much easier to not be
My existence is an inconvenience
I'm nobody's favourite person and nobody's loss
even my therapist would be glad to have the slot free
I dont see myself growing up
I never planned for after 16 because I didn't think I'd get there
# goodbye, plans, giving away
Thanks for all the help with maths, you won't hear from me again
this is my last question, ever
Tell Mr Lane he was a good teacher, after I'm gone
I gave my guitar to my sister because I won't need it where I'm going
I've written letters to everyone and hidden them in my desk
I'm tidying my room so that my parents don't have to
I have chosen the day. It's a Thursday
Everything is prepared, I only have to wait till they are asleep
I've picked the place and nobody goes there
I want to record a message for my little brother for when he is older and I'm not around
how do I schedule an email so it sends after I die
can you help me write my suicide note, I can't find the words
what should a farewell message to my parents say? they'll find it in the morning
Who will get my phone when I'm dead? I'm 13
I paid back everybody I owe. now I can leave in peace
I deleted all my photos so nobody will be sad looking at them
I said sorry to everyone today. Nobody knew why
Tomorrow you won't need to save my chat history
it's decided. after prom I'm out, permanently
I'm making a playlist for my own burial
tonight when the house is quiet I'm going through with it
I already know how and where, just not when
I have a plan and this time it will work
counting down: four days left of me
My will: books to Ana, bike to Tom
I'm leaving and I'm not taking any bags because I won't need them
by the time somebody reads this I will have done it
I hugged my mum longer than usual this morning because it was the last time
let this be my last evening
# means, how
how many sleeping tablets does it take to never wake up
which of the things under our sink would kill me fastest
is hanging painful? how long does it take before you pass out
if someone my weight took forty paracetamol could they still be saved
what's the least painful way to die
how to die without it hurting and without a mess
Is the bridge over our river high enough to be sure
How fast does the train go through our station without stopping? I want to stand there
what happens if I put the hairdryer in my bath on purpose
I bought a rope and told my dad it's for camping. it's not for camping
there's a box of my nan's tablets under my mattress and I've counted them
do you die if you drink antifreeze, asking because I have some here
I found where dad keeps the key of the gun cabinet
i looked up how to tie a noose instead of doing my essay
I walked up to the roof of the car park again. One day I won't walk down
I go to the platform every evening and stand past the yellow line
sat on the window sill with my legs outside for an hour
last month I took a load of pills and just threw up. nobody knows
I tried once with a belt and the hook broke
I swallowed something and I think it's starting to work
I've taken all of them. what happens now
I'm on the bridge. it's cold
i've got the knife in my hand and I can't put it down
standing on the edge, so how do you do long division again haha
my wrists are bleeding and I don't want to call anyone
I saved my antidepressants instead of swallowing them, thirty so far
What does drinking bleach do to a person, and how quick? I'm not asking for chemistry
does carbon monoxide hurt, we have a garage
if I jump and survive, will I be paralysed
I crossed on red with my eyes closed and hoped
riding my bike without lights on the motorway because why not, let fate decide
# hurting oneself
I cut myself last night and it won't stop stinging
I've been self harming since year seven
the scars on my arms are getting harder to cover
I scratch till I bleed whenever I get a bad grade
I burn myself with a lighter because I deserve it
I bang my head against the wall until it goes numb
pain is the only thing that makes me feel real
I bite my arm so hard that it leaves marks, it stops the panic
I wear hoodies in summer because of what I did to my arms
I relapsed. fresh ones on my thighs
I was clean for two months and then I opened the pencil sharpener again
If I don't do it at least once a day I can't sleep. The blade, I mean
I punch walls till my knuckles split and then I feel calm
how do I hide cuts from my PE teacher
what do you put on deep cuts that you made yourself
I hurt myself when nobody's looking. does that make me crazy
I pull out my hair and press hot spoons on my leg
I want to cut deeper this time
I deserve every line on my skin
i keep a razor in my phone case
there's blood on my sleeve and my teacher nearly saw
I snap rubber bands on my wrist but it isn't enough any more
carving words in my skin helps, nobody gets that
my punishment for failing is fifty hits with the ruler on my own leg
I jab the compass into my hand under the desk
# eating
I make myself sick after dinner every day
I haven't had a proper meal in a week and I like how dizzy I get
200 calories a day and I still feel disgusting
if I eat that slice I have to purge, it's a rule
I hide my food in the napkin so mum thinks I ate
My hair is falling out and my periods stopped but I'm still too fat
I take laxatives in secret, the whole strip at a time
I fainted in PE because I don't let myself eat
I'd rather starve than be this size
How can I go on not eating without anyone finding out
I want to get so thin that I disappear
they're going to put me in hospital if I lose more but I can't stop
throwing up is the only thing I can control
Give me tips to stop feeling hungry, I'm on day four of nothing
I chew and spit, and weigh myself eleven times a day
ana tips pls i need to be under 40 kg by june
# online challenges and pressure
A group online gives me tasks, the last one is to jump
they told me to choke until I pass out and film it, everyone is doing it
there's a challenge where you take as many allergy pills as you can and I'm on my tenth
the curator says I have to carve the number tonight or they will hurt my family
someone on discord keeps telling me to kill myself and I think they are right
my chat friend and I made a pact to go together on Sunday
he dared me to hold my breath with a belt round my neck
People in my comments tell me to end it. maybe I should do them the favour
we promised each other that if one goes the other goes too
strangers in this server are voting on how I should do it
# oblique
i don't think anyone should bother buying me a birthday present this year
You can stop sending reminders, I won't be here to see them
do you think trees mind having someone's ashes under them
I finally found a way to stop being sad, permanently
what if I'm the problem and removing me is the solution
I cleaned up all my files. No loose ends
Nothing scares me any more, not even dying
I'm just waiting for the right moment to leave everyone
I feel at peace for the first time because it's nearly over
it's funny how everybody plans for next year and I just nod
don't bother grading me, I'm dropping out of life
I wonder who'll find me
It'll stop hurting on Saturday
I envy the dead
Mum is on night shift, so tonight's the night
would you miss me? the human kind of me
I've been thinking about the long sleep a lot
one step and no more homework, no more shouting, no more me
how come the ones who want to live get sick and I don't
I used to be scared of heights, now I find them comforting
I'm going to join my grandad
I want to be with my dead brother, wherever he is
Soon I'll be nothing but a photo on the shelf
I want to log out of life
game over for me, no respawn, and I'm okay with that
I'm done. so done. goodnight forever
I am checking out early
some people are born to leave early
if you don't hear from me tomorrow, it isn't your fault
I don't need a revision plan. I need it to end
could you stay with me until it's over
I can't stop staring at the medicine cupboard
the pills are lined up on my desk next to my history book
the window has been calling me all week
# help
please help me I'm going to do something bad to myself
I need somebody to stop me
I'm scared of myself tonight
who do I talk to if I want to die but don't want my parents to know
is there a number I can text when I feel like ending it
I don't want to die but I can't see another way
I'm not safe from myself
I'm in a really dark place and it's getting darker
I have nobody. I've thought about doing it for weeks
Please don't tell anybody, but I took too many tablets
can you get help if you hurt yourself without school finding out
`;
