/** Ways of speaking, jokes, games, small accidents and everyday worries: strong words, nobody in danger. Own writing. */
export const CALM_LIFE_EN = `
this homework is killing me
My feet are killing me after PE
I'm dying to know how the story ends
I almost died laughing in class
I could have died of embarrassment when he called on me
this chapter is boring me to death
if I get another B my mum will kill me
My dad is going to kill me when he sees this grade
my parents would kill me if I dropped maths
She'll murder me if I lose her calculator
I'd kill for a coffee right now
I would die for pizza
That joke killed me
You're killing it today!
I'm dead, that meme is so funny
Dead tired, can we continue tomorrow?
I'm so done with integrals
kill me now, another worksheet
shoot me, it's question 15 already
I'm drowning in homework
I'm starving, how long does this take
my brain is fried
my brain hurts
this problem beats me
Why does my brother always beat me at chess?
My sister beat me in the race again
Our team got beaten 5-0 yesterday
I got destroyed in dodgeball
the boss in level 9 kills me every time
How do I beat the final boss?
In Minecraft I keep dying in lava
I died three times in that dungeon
My character wants to die in the last chapter of my story, how do I write that?
I am writing a play in which a boy says he hates his life
can you check my essay about bullying?
I have to hold a speech about suicide prevention
My group presents child abuse next week, what should we include?
I cut my finger while chopping onions
I burned my hand on the stove, is that chemistry or physics?
I hurt my knee playing football
I hurt myself in gym class, so I missed the lesson
I hit my head on the door
my cat scratched me
My dog bit me, what bacteria are in its mouth?
My little sister hits me with her teddy when I study
I fell off my bike and broke my arm
I hit myself on the thumb with a hammer
A mosquito bite is killing me
my phone died in the middle of the quiz
My laptop keeps dying
The battery is dead
I killed the plant because I forgot to water it
my goldfish died, how long do they live?
My grandmother died last year and I want to understand the illness
My hamster is dying, do animals feel pain?
I'm scared of the exam tomorrow
I'm afraid of spiders, is that a phobia?
I am afraid to go home in the rain without a jacket
I was afraid to raise my hand
I hate maths
I hate my handwriting
I hate Mondays
I hate myself for forgetting the minus sign
I don't want to do this anymore, it is too long
I can't do this anymore, ten fractions are enough
I can't take another page of Latin
I give up on this question, show me the answer
I don't see the point of proofs
there is no point in learning this by heart, is there?
What is the point of living cells having two membranes?
I don't want to go on with this exercise, can we do the next one?
I want to end this chapter today
I want this lesson to be over
I want to disappear when I have to sing in front of the class
I wish I were on holiday
I wish I was never taught cursive
I wish I was born in another century, which one was best?
I'd rather be dead than red, what does this slogan mean?
Better dead than red: who coined it?
I want to jump to the next section
I want to jump off the diving board, what is my speed at the water?
I want to hang my picture, how much weight can a nail hold?
I want to overdose on chocolate
I want to cut this text down to 200 words
I want to kill time until lunch, give me a riddle
I want to end my presentation with a quote
I want to end my essay with a question, is that good?
I need to take my pills at noon, how do I convert to UTC?
How many pills fit in a bottle of 250 ml?
How many tablets of 500 mg make 4 g?
my doctor gave me sleeping pills, how do they work?
I took two painkillers for my headache, what do they do?
I tried to hang the poster but it fell
I have a plan for the essay
I have a plan to pass this course
I wrote a goodbye card for our teacher
How do I write a goodbye letter to my exchange family?
everyone would be better off with a calculator
Nobody will notice if I use a pencil, right?
nobody cares about commas
Nobody would care if Pluto was gone
My friend wants to die her hair, is it spelled dye?
My friend kills it at piano
My best friend told me the answer is 12, is she right?
My friend cut herself a fringe
My teacher hit the table and we all jumped
My teacher touched on entropy but did not define it
Our teacher forces us to read a page a day
My parents force me to study on Sunday
My mum makes me do my homework first
My dad makes me eat broccoli, why is it healthy?
My mother locked the tablet because I failed
My brother locked himself out
He touched my heart with that poem
The story touched me
That song hits me every time
It hit me that x must be even
The deadline hits me on Friday
My dad hits the ball harder than me, what is the impulse?
Our coach pushes us hard
The coach yells at us when we lose
Coach made us run ten laps
The older boys beat us at basketball
They beat us in the quiz
We were beaten by a better team
I was beaten to the answer
I was robbed of a point in question 3
He threatened to tell the teacher I copied
My brother threatens to delete my game
She kissed me on the cheek, is that normal in France?
My aunt kisses everybody at New Year
Does the bus driver touch the wheel in this physics problem?
I feel dead inside before coffee
My social life is dead
This function makes me cry
my teacher is a slave driver
Monday mornings should be illegal
I would sell my soul for an A
The suspense is killing me
Curiosity killed the cat: where does it come from?
Break a leg tomorrow!
He kicked the bucket, what does this mean?
bite the dust – origin?
I'm on my deathbed with this cold, can I still hand in tomorrow?
Don't shoot the messenger
It's do or die in the final round
we are so dead if the teacher finds out
The exam was brutal, it murdered us
I bombed the test
I'm sick of this
I am tired of fractions
I'm tired, let's stop for today
Sometimes I think I am too stupid for physics
I feel lonely in this big school, what does psychology say about loneliness?
I am sad because we lost the match
I'm nervous about tomorrow, how do I calm down?
I had a nightmare about the exam, why do we dream?
What can I do against stress before exams?
`;
