/** Hard words in harmless messages, by why they are harmless. Our own writing. */
export const FRAMES_CALM_EN = `
# idioms and exaggeration
this worksheet will be the death of me lol
im dead, that meme is too good
i died when the teacher said that 😂😂
my brain is dead after three hours of calculus
we got murdered in the basketball final, 80 to 41
my legs are killing me after PE
i could murder a burger right now, anyway how do i factorise this
dying to know whether the quiz is open book
this bus is killing time, can you give me a short quiz
mum is going to kill me when she sees my grade haha
kill me now, another group project
if i hear the word mitochondria again i will scream
i'd rather die than present first, any tips for stage fright?
i nearly died of embarrassment when i called the teacher mum
i want to sink into the floor, i sent the meme to the class chat
i want to vanish after that presentation lol, how do i fix slide 3
this chapter is so long i lost the will to read
that plot twist destroyed me
the deadline is tonight and i am so dead
dead battery, dead calculator, what a day. can you do 13 squared
hit me with your hardest question
he absolutely roasted me in the debate, how can i answer better
my sister stabbed me in the back by telling dad about the party
i cut class once, does that count as absent
i'm cutting out sugar, what does that do to insulin
i burned through all my practice tests, got more?
i'm hanging on by a thread with this coursework, can you split it into steps
i give up on this equation, show me
i can't do this anymore, quadratic equations are too long
i can't take another page of Dickens
i hate my life when i have to write bibliographies, haha
end me, it's 40 degrees and the AC broke
i'm so tired, what's a good way to remember irregular verbs
so exhausted from training but i need to finish this lab report
feeling burnt out from exams, how do i plan breaks
this semester drains me, how do other students keep a schedule
i feel stupid when i don't get fractions
i'm stressed about finals, what should i revise first
nervous that i will fail, what is the pass mark
i cried over my bad grade yesterday, how can i do better next time
sad today because my team lost. how does a league table work?
lonely at my new school, how do i start a conversation in english
i miss my old friends since we moved, write a letter in french with me
# literature and film
why does ophelia drown herself
was romeo right to take the poison
how does plath write about death in the bell jar
what does the line "i have been half in love with easeful death" mean
the narrator says he no longer wants to live. which tense is that
explain the suicide of willy loman
in the novel the father beats his son every night, how does the author show fear
what does the noose stand for in the short story
why does anna karenina throw herself under the train
in my story the hero says goodbye to everyone before the battle, is that too sad
i'm writing a play in which a girl runs away from her violent stepfather, how do i end act one
our drama group performs a scene where someone jumps off a roof, how do we stage the light
thirteen reasons why was banned at some schools, why
what is the theme of a poem in which death is a carriage
summarise the chapter where the boy hides the bruises from his teacher
how does tess suffer abuse in the book
what is a tragic flaw and does it always end in death
# history and society
how many people died in the black death
why did kamikaze pilots fly suicide missions
how did hitler die in the bunker
why did socrates drink the hemlock
what was the mass suicide at masada
when was the death penalty abolished in france
how were prisoners tortured in the middle ages
what did durkheim write about suicide
why did samurai commit seppuku
which laws protect children from abuse
what is the history of the suicide hotline
what were the causes of deaths in the trenches
how did the french queen die
explain why the gladiators had to fight to the death
why did the khmer rouge kill teachers
how did the plague kill so fast
who assassinated archduke franz ferdinand
why did people jump from the triangle shirtwaist factory
what happened to the victims of domestic violence before 1970 in law
what does the convention on the rights of the child say about violence
# psychology and health class
what are risk factors for suicide in teenagers according to the textbook
list the symptoms of major depression for the exam
what is the difference between self-harm and suicidal behaviour, it's in chapter 15
how does cognitive behavioural therapy treat hopelessness
what is learned helplessness
what does the beck hopelessness scale measure
how do antidepressants work at the synapse
why may antidepressants raise the risk of suicidal thoughts in young people, says the text
what is the bystander effect and the kitty genovese case
how should a school react when a student reports bullying, our group has to make a poster
which hormones are released when someone is abused as a child
what is the mortality of anorexia nervosa
what are the five stages of grief
define post-traumatic stress disorder
how does the body react to an overdose of paracetamol, it's for my pharmacology test
what is attachment theory and what does neglect do to it
# natural science
what is apoptosis, is it cell suicide
why do lemmings seem to jump off cliffs
why does a bee die after it stings
how do you kill bacteria with bleach in the lab
what dose of caffeine is lethal for a rat
why does carbon monoxide kill
how long can a mouse live without oxygen in the experiment
a stone is dropped from a bridge 45 m high, when does it hit the water
a man jumps from a 10 m platform into the pool, find his speed
how much force does a rope take before it breaks
calculate the tension in a rope on which a 60 kg mass hangs
what happens when you cut a nerve
why do cuts bleed less in the cold
how deep is the dermis
why do octopuses die after laying eggs
how do predators choke their prey
the half-life of a sleeping pill is 6 hours, how much is left after a day
how does a tourniquet stop bleeding
what are the parts of a gun barrel in physics of recoil
how does fire burn without oxygen
why do stars die
what is a dead zone in the ocean
is a virus alive or dead
# computing
how do i kill a process in linux
what is an orphan process and how does a parent kill its child
why does my thread die when i call join
the zombie process wont end
how to terminate a loop early
my program hangs, how do i stop it
what does segmentation fault core dumped mean, my code died
how do i remove myself from a mailing list
delete my account please, i have two of them
how to cut a string in python
what is a suicide burn in rocket landing
in minecraft i keep dying in lava, what do i do
how do i beat the last boss without losing a life
my character has no health left, can he be revived
he kills me every round in valorant, how do i aim better
# family and sport without harm
my brother beat me at chess again, which opening should i learn
my dad hit a six in the cricket final
my uncle touched on this topic at dinner: what is inflation
my mum makes me do the dishes before homework
my parents took my phone because i failed maths
my coach pushes us hard before the finals
my little sister bit me, is it dangerous
a dog bit my leg yesterday, how does rabies work
i fell down the stairs and have a bruise, why is it yellow now
i cut my finger while cooking, why does it throb
i burned my tongue on the soup
i broke my arm in judo, how long do bones need
i got hit by a ball in PE and my nose bled
my teacher shouted at us for being late
my dad is strict about bedtime, how much sleep do teens need
my friend ignores me since the party, how can i say sorry in spanish
he pulled my hair in kindergarten, funny, how do hair roots work
my cousin scares me with spider videos
my grandfather died last week, can i hand in the essay later
our cat died and i'm sad, how do i write an elegy
how do i write a condolence card to my teacher
my aunt is a nurse and talks about overdoses at dinner, what is naloxone
mum works at a suicide prevention centre, how do i explain that in german
we visit my grandmother's grave, how do i say that in french
my best friend moved away and i cry at night, how do i write her a poem
the dentist hurt me
the nurse touched my arm and gave me the vaccine, why two doses
my doctor asked me to undress for the x-ray, why
i took my allergy pill, why do i feel sleepy
can i take ibuprofen before a match
how many vitamins are too many
# plans and goodbyes
this is my last question for tonight, goodnight
goodbye and thanks for the help, see you tomorrow
i'm leaving this school in june, how do i write a farewell speech
i want to drop out of the chess club, how do i tell them politely
i want to quit maths and take art instead
i won't be here next week because of the school trip
i am going away forever from physics, haha, i chose biology
i wrote letters to all my teachers for graduation, check my grammar
can you help me with a goodbye letter to my exchange family
i gave away my old textbooks
i don't want to live in a big city, essay on country life
i don't want to go to school tomorrow, there's a test
i don't want to wake up at six, how do sleep cycles work
i want to sleep for a week after the exams
i wish i was a bird, how do birds fly
i wish i were taller, when do bones stop growing
i don't see the point of learning latin
what's the point of logarithms
nobody likes this poem, how can i make it better
nobody in my group works, how do i divide tasks
everyone would be happier with less homework, write an argument
the world would be better without plastic
i feel empty after a long run, what do muscles need
i feel so alone in this module, everybody else knows python
i want to stop existing as a noob, lol, teach me recursion
can you end it with a conclusion paragraph
end my essay with a strong sentence
how do i hang a picture straight with a level
is jumping rope better than running
what does "take one's own life" mean, english is my second language
how do you say "i want to die" in latin, for a caption of a painting
which verb form is "wanted to die"
what does the idiom "bite the bullet" mean
explain "to kick the bucket" and "to pass away"
translate: he jumped out of the window
`;
