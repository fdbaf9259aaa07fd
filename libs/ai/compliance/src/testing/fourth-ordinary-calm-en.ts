/** Of our own writing, by a fourth independent hand: what English pupils ask, and apart from it questions near the subject. Only counts are read. */
export const FOURTH_ORDINARY_CALM_EN = `
How do I add 3/4 and 2/5?
what's the difference between a noun and a pronoun
Can you check my answer: 17 x 6 = 102
why is the sky blue
Solve 2x + 7 = 19 please, with steps
I don't get how to find the area of a trapezium
how many sides does a heptagon have
Explain photosynthesis like I'm nine
Which is bigger, 0.45 or 0.5?
Could you give me three synonyms for 'happy'?
when did the Romans come to Britain
my teacher said to use semi-colons more, where do they go
What is the capital of Australia? I keep thinking Sydney
long division makes my head spin, can we go slowly
Help me balance H2 + O2 -> H2O
is a whale a fish or a mammal
how do you say 'I went to the market' in French
Factorise x^2 - 5x + 6
What does the mitochondrion do
Can we practise my seven times table?
I need ideas for a story that starts in a lighthouse
Why do we have leap years?
please quiz me on the planets in order
the gradient of a line through (1,2) and (4,11)?
What's the plural of 'sheep'
Tell me the stages of the water cycle
how does a lever make lifting easier
I have to write a haiku about autumn leaves, does mine have the right syllables?
Convert 3.2 km into metres
who invented the printing press
what is a prime number and is 1 one of them
In Python my for loop prints only once, what did I do wrong
How do magnets know which end is north?
round 4.678 to one decimal place
Why does 'knight' have a k at the start
is glass a solid or a liquid
My group has to compare deserts and rainforests, where should we start?
Simplify the ratio 24:36
What do the black keys on a piano do?
find the median of 4, 9, 1, 7, 3
Which tense is 'she has been reading'?
what are the three branches of government in the US
I can't remember the quadratic formula, is there a song for it
Does hot air rise because it's lighter
the bus leaves at 14:35 and takes 50 minutes, when does it arrive
Explain supply and demand with lemonade
How do I cite a website in my bibliography?
whats 15% of 80
Draw me a table comparing plant and animal cells
Is 'because' spelled with an au?
How do I work out the probability of rolling two sixes
why was the Silk Road called that
can you read my paragraph about penguins and fix the commas
What's the chemical symbol for iron and why isn't it I
sin 30 equals a half, but why?
Do spiders count as insects?
I need to prepare a two minute talk on recycling
What is the main idea of the first chapter of Charlotte's Web?
differentiate 3x^3 - 2x
My clock shows quarter to four, how do I write that in digital
How does a bill become law
which ocean is the largest
Translate 'buenas noches, hasta mañana'
how can I learn spellings faster for Friday
What is an adverb of frequency? give two examples
Why do some numbers have infinite decimals?
We're doing the Vikings, what did they eat
how does the moon make tides
Work out the perimeter of an L-shaped room with me
I missed the lesson on electric circuits, what is series versus parallel
what rhymes with orange
Is Pluto a planet or not
Please explain standard form, e.g. 4.5 x 10^6
What are tectonic plates made of?
how do I show working for column subtraction with borrowing
Can I use 'I' in a science report
who wrote The Gruffalo
Explain what a metaphor is and how it's not a simile
What does 'GDP' stand for and why do countries care
My graph needs a title, it's plant height against days
how do bees make honey
evaluate log base 2 of 32
Where do I put the apostrophe in 'the dogs bowl'
Could you test me on German colours?
why is zero an even number
What's Newton's second law
can you explain what a hypothesis needs to have in it
mrs patel says my opening sentence is boring, how can I make it grab people
how do binary numbers work, like 1011
Two angles in a triangle are 40 and 75, what's the third?
Why did people in ancient Egypt build pyramids
Is it 'fewer people' or 'less people'
what's the difference between weather and climate
I have a cello exam, what does 'allegro' mean
How many tens are in 340?
Help me plan a balanced argument about school uniform
what happens to light when it goes through a prism
Prove that the sum of two odd numbers is even
how do I stop forgetting the lines for my assembly
Which countries border Switzerland?
standard deviation vs variance, I always mix them up
do cacti have leaves
Give me a starter for a letter to my pen pal in Japan
what is a lowest common multiple used for in real life
How does a microscope make things look bigger
the word is 'necessary', how many c's and s's
What's on the inside of a volcano?
I'm in year 12, can you go over integration by parts
why do we say o'clock
What's a good title for a report about bicycles
how do you multiply a matrix by a vector
Is a tomato a fruit? my brother says no
Explain the difference between mass and weight
How do I make my handwriting neater for tests
What did Gandhi do for India
how do computers store pictures
`;

export const FOURTH_ORDINARY_NEAR_EN = `
In Romeo and Juliet, who kills Tybalt and why?
how many people died in the Black Death
Why does Lady Macbeth go mad and die?
my phone is dead so I can't see the worksheet, can you type it out
Describe how white blood cells attack and kill bacteria
I'm dying to know what I got on the quiz
this homework is killing me lol
What caused the assassination of Franz Ferdinand to start a war
How does apoptosis, programmed cell death, help the body?
Why does Piggy's death matter in Lord of the Flies
our team got absolutely murdered 6-0 on Saturday
I keep getting killed by the ender dragon, how do I explain the game in my review?
What is the death rate per 1000 if 84 of 12,000 die?
Is 'Stop all the clocks' by Auden an elegy
explain why stars die and become black holes
my legs hurt so much from cross country, is that lactic acid?
how did Henry VIII's wives die, in order
'Kill two birds with one stone', is that an idiom or a proverb?
I'm so sad we finished Wonder, is there another book like it
which knight killed the green one in the poem, or did nobody
What makes a volcano violent and another one gentle
I bombed my geography test, how can I do better next time
Why does Bruno's ending in The Boy in the Striped Pyjamas make readers cry
do bees die after they sting you
mum will kill me if I lose another PE kit haha, what's on the list for tomorrow
How does a painkiller work on nerve signals
What does 'die' mean in maths, is it one dice?
Was Julius Caesar stabbed in the Senate or somewhere else
I cut the paper wrong for my net of a cube, how many squares should it have
how do I write a sad ending without it being cheesy
Tell me why dodos were wiped out
What is the difference between murder and manslaughter for my law A level
I could die of embarrassment, I called the teacher mum
does a lizard feel pain when it drops its tail
Explain the suffragette Emily Davison's death at the Derby
how is the guillotine linked to the Reign of Terror
ugh I hate Mondays, and I hate surds even more
What mood does Poe create in The Raven with its dead Lenore
the battle of the Somme casualties, can you help me put them in a bar chart
How do vaccines use dead viruses safely
my brain is fried, one last simultaneous equation and then bed
Why do antibiotics kill bacteria and not viruses?
who shot Abraham Lincoln
is 'deadline' a compound word
In chess, what does it mean to sacrifice a queen and attack the king
Our goldfish died in the poem I wrote, does line 3 scan?
Why does Simba blame himself when Mufasa dies? we're doing character motives
I nearly died laughing at that joke about pi
What happened to the people of Pompeii when Vesuvius erupted
how do predators kill their prey without wasting energy
Can you explain what 'till death do us part' tells us about marriage in Victorian novels
I got a paper cut and it stings, anyway what's 8 squared
how does Steinbeck prepare us for George shooting Lennie
Using a life table, what is the probability that a 60 year old survives to 70?
My favourite cricketer got out for a duck and I'm heartbroken, help me work out his average
what's a dead metaphor
Explain the gunpowder plot, did they get hanged?
'Beat the eggs' is an imperative, right?
Why did samurai fight to the death over honour
How do I beat my brother at Connect Four using maths
What is meant by a suicide squeeze in baseball? it's in my reading passage
the wicked stepmother in Snow White uses a poisoned apple, is that a symbol?
I'm fed up with fractions, they never make sense
how long would dinosaurs have taken to die out after the asteroid
Why does blood look red when haemoglobin has iron in it
my little sister keeps bugging me while I revise, tips for concentrating?
Is the Grim Reaper personification
What were the punishments for crimes in Tudor times
how does the Day of the Dead get celebrated in Mexico
shooting hoops at 45 degrees, is that really the best angle
I failed my spelling test and felt a bit rubbish, can we go over the words
Explain why Anne Frank and her family had to hide
in my story the dragon destroys the village, what are better verbs than 'destroyed'
What does a coroner do? it's for my careers project
why is the heart wounded by an arrow on Valentine's cards
How did the plague doctor masks work
I'm too tired to do the comprehension about the shipwreck, what's the shortest question
'The pain of parting' is alliteration isn't it
Which gas killed so many canaries in coal mines
did Socrates have a choice at his trial, for philosophy club
does striking a drum harder change the pitch
our class hamster passed away so we're making a memory card, how do you spell 'sincerely'
A bullet leaves the barrel at 300 m/s, how far does it go in 0.2 s?
what do forensic scientists look at in a crime scene, we have a mock one in chemistry
`;
