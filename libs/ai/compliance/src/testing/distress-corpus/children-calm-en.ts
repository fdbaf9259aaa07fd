/** Of our own writing: voices of children of 7 to 13 and of those who worry about somebody, with nothing wrong. */
export const CHILDREN_CALM_EN = `
what is 3/4 of 60
how do i round 4872 to the nearest hundred
whats the differnce between their there and theyre
i dont get long division can you show me slow
why is the sky orange at sunset
is a spider an insect or not
my teacher said we need 5 adjectives for a beach, ive got hot, sandy and blue
how many sides does a heptagon have
can you check this: the cat sat quietly on it's mat
what is the capital of australia i thought sydney
do fish sleep
give me a harder one i already know 12x12
what does 'evaporate' mean in easy words
we have to make a poster on the water cycle, what goes first
when did the romans come to britain
whats a prime number and is 1 one
how do you do area of a triangle, is it half the rectangle
my reading book is 'charlotte's web' and im on chapter 4, what is a runt
spell necessary pls, 1 c or 2
is pluto a planet again yet
how do magnets know which end is north
i need a rhyme for orange for my poem
Can you explain place value with decimals? 0.07 and 0.7 confuse me
the answer says 24 but i keep getting 42
why do we carry the one
whats a fronted adverbial
how do bees make honey
whats bigger 5/8 or 2/3
which is the longest river nile or amazon
i have 3 friends and 17 stickers how do we share fair
what do plants eat
can you quiz me on the planets
how do I write a letter to the mayor about a new skate park
my science project is a volcano with vinegar, why does it fizz
whats the past tense of teach, is it teached
tell me one cool fact about octopusses
how many minutes in a week
do you use a comma before because
mean median mode which one is which
how can a whale be a mammal if it lives in the sea
we're learning the recorder, what note is three fingers down
i need 6 sentences in french about my bedroom
what's a verb, i forgot again lol
how many zeros in a billion
whats the perimeter of a square thats 9cm each side
what is the point of algebra, why letters
is zero even
why does ice float
help me find synonyms for 'said'
what's a food chain that starts with grass
how do i turn 0.35 into a fraction
miss wants us to write a diary as an astronaut, how do i begin
who invented the telephone
i got 18/20 on my spellings!! next list please
how do you draw a bar chart by hand
is a tomato really a fruit
whats latitude and longditude
the clock says quarter to 4, how is that in 24 hour
why do cats purr
how do you work out 15 percent of 80
I finished page 22 and 23, what's next
can snow be warm
my partner says a rhombus is a square, whos right
what is a metaphor, is 'my brother is a pig' one
how high is mount everest in metres
explain what a circuit needs to light the bulb
should i put capital letters for days of the week
whats the plural of sheep
what colour do blue and yellow make in light, not paint
How do I simplify 36/48?
can you make a word search about weather
our class hamster ate my eraser is that a good start for a story
if a train leaves at 9:40 and takes 85 mins when is it there
what is the smallest country
why are there 29 days in february sometimes
how do you say i like football in spanish
i cant remember which way < and > go
whats a haiku again 5 7 5?
do penguins have knees
how do computers count with just 0 and 1
give me clues not the answer for number 8
whats the difference between a frog and a toad
we have a debate about homework on monday and im on the 'keep it' side
how many grams in 2 and a half kilos
why is 'one' spelled with an o
what makes thunder so loud
is 91 prime? my friend says yes
how tall were vikings
can i use a calculator for this bit
what does the main character want in 'the lion the witch and the wardrobe'
i made up a card game, how do i write the rules so its clear
when do i use a semi colon
what is a shadow made of
how many bones does a snake have
my nan says 'ta-ra', is that a real word
do i multiply or add first in 3+4x5
what are the three states of matter, and is jelly a solid
how do i convert inches to cm for my birdhouse plan
i need a good last line for my speech about saving hedgehogs
how did they build stonehenge with no cranes
whats the square root of 196
coding club: my scratch cat keeps walking off the screen, how do i make it bounce
can you read my paragraph and tell me if its boring
what is a decade and a century
why does my voice sound weird in recordings
how do you plot negative coordinates
is it 'me and sam' or 'sam and i'
what is the tallest tree
i have a spelling bee tomorrow! test me on the hard list
how do you find the missing angle in a triangle
what do i do when the remainder is bigger than the number i divide by
why do we have time zones, my cousin in canada is asleep now
can you give me a riddle about numbers
what's a myth vs a legend
how does a seed know which way is up
does every sentence need a verb
in the story problem do they mean each or all together
whats the roman numeral for 49
i want to do my report on red pandas, what headings should i use
how do you play chess knight moves, its for maths club
what does photosynthesis need except sun
is a minute always 60 secs
whats 1000 take away 367, i hate borrowing
thanks that makes sense now, can we do ratio
why did henry the 8th chop off two of his wives heads
my goldfish bubbles died on sunday. we buried him by the roses. how long do goldfish live normally
i fell off my scooter and scraped both knees, why does a scab go itchy
romeo and juliet die at the end right? i need to say why in one sentence
mum says no screens till my maths is done so can we go fast please
dad is strict about bedtime, 8 30 on the dot, what time is that in 24h
im so angry, my brother broke my lego death star
my friends in the game killed me five times, what percent is that out of 12 rounds
how do you put someone in the recovery position, its for my first aid badge
we have the growing up talk on thursday, what is puberty in simple words
why do mummies have their brains taken out, its for egypt day
i'm dying of boredom give me a fun one
harry potters parents got killed by voldemort, how would i describe how he feels in the cupboard
my hamster is really old and sleeps all day, do hamsters have a shorter life cycle than cats
what's the meaning of 'break a leg', my aunt said it before my play
i'm sad because ella moved to leeds, but we can do video calls. how far is leeds from bath in km
whats the right amount to eat from each food group, our poster says 5 a day
the wolf eats grandma in little red riding hood, can i change the ending
why did anne frank hide in the attic
what is a nosebleed, i got one in pe and the nurse said pinch it and lean forward
my mum shouted at me for drawing on the wall, fair enough lol. how do you spell permanent
in minecraft i fell in lava and lost everything, 3 stacks of diamonds, how many is that
how many soldiers were in the trojan horse
I have to write a story where a character is scared of the dark, any good words
what does bully mean, we have anti bullying week and need a slogan
my dog had an operation and wears a cone, shes fine now. how do vets become vets
it's 'raining cats and dogs', where does that come from
why do people have to die? we talked about it in RE with the different religions
my tooth fell out and bled a bit, i got a pound! how many milk teeth do we have
what happens in the body when you break a bone, how does it heal
grandad died last year and this is his medal, can you help me find what the battle of el alamein was
do crocodiles really drown their prey
I got grounded for the weekend for lying about my homework. whats the moral of the boy who cried wolf
the titanic, how many kids survived
my sister bit me when i took her biscuit, shes 2. why do toddlers bite
write a sentence with the word 'suffer' please its in my spellings
what is the heart made of, does it ever stop for a second
in hunger games why do they make kids fight, my cousin read it
i am starving, when i finish these ten we're having pizza
my mum cuts onions and cries why does that happen
can you die from a bee sting if you're not allergic, asking for my bug report
What was it like for children who worked in victorian factories
i hate my hair in the school photo. anyway whats 9 squared
how do you do cpr, our scouts leader showed us on a dummy but i forgot how many pushes
we lost the final 4-0 and i cried in the car but dad bought chips. can you help with averages of our goals
how did the dinosaurs die out
the evil queen wants to kill snow white, is poison apple a noun phrase
what's a black eye actually, my cousin got a cricket ball on hers
my best friend didnt pick me for her team today and im a bit grumpy. do the decimals with me
why did people fight duels
Private parts lesson was so awkward haha, do i have to label the diagram with the science words
what does 'over my dead body' mean, my gran says it when we ask for a snake
tudor punishments, what were the stocks
i've got a plaster on my finger from cutting paper so my writings messy
what is a ghost in shakespeare, is it hamlets dad
my hermit crab didnt make it, i made a tiny grave. do crabs have bones
how do vaccines work, i have one tomorrow and i dont like needles
Who shot abraham lincoln
my parents won't let me have a phone till year 7, can i write a persuasive letter to them
in chess can a king be killed or only trapped
'hungry as a wolf' is that simile or metaphor
i was scared on the ghost train but it was fun, need a recount of it, 100 words
what is frostbite, its for my polar explorers project about captain scott
the bit in bridge to terabithia made our whole class cry, how do i write about the theme
i got told off for talking, now i have to write 'i will listen' 20 times, thats how many words
why does your belly rumble
how do spiders kill flies with venom
my baby brother screams ALL night because of his teeth and im so tired, what noun is tiredness
what does 'skeleton in the cupboard' mean
how come the little match girl freezes, thats such a sad story, what's the message of it
fire drill homework: draw the safest way out of your house. what do i put in the key
were gladiators always killed when they lost
i bruised my shin at football and it went purple then green, why do the colours change
is it true a cockroach lives without its head
my stepdad is teaching me guitar, how many beats in a bar of 3/4
in my comic the villain locks the hero in a dungeon, how do i do speech bubbles right
what should you do if a stranger messages you online, we got a quiz on internet safety
can you help me write a get well card for my teacher, she broke her wrist skiing
why did they burn witches in salem or did they hang them
my guinea pigs fight, does that mean they hate each other
'i could eat a horse' haha is that hyperbole
whats an autopsy, i saw it in a detective book
how do you stop feeling nervous before a spelling test
i'm mad at mum she made me wear a coat and it was SUNNY. what's the hottest month on average
do volcano eruptions kill many people, like pompeii
we had a minute silence for remembrance day, why poppies
what are white blood cells, my picture has them as soldiers killing germs
the giant in the BFG eats kids right, is it fleshlumpeater
what is the saddest animal fact, its for my sad fact friday
my brother and me wrestle and he always wins, hes 30 kg and i am 24, what's the difference as a fraction
how did harriet tubman escape
why do i get a stitch when i run
what does 'cry wolf' mean and 'crocodile tears'
rule of the game: if the ghost touches you you're dead and sit out. how do i put it as a flow chart
what would happen if there was no gravity, would we all die
my cat catches mice and leaves them on the mat, gross. what's predator and prey
I'm writing a pirate story and someone walks the plank, is 'perished' too fancy
who was the last person to be beheaded in england
Our school nurse came about head lice, why do they like hair
dad's belt is 110 cm and mine is 65, how much longer is his? its from my measure everything homework
'feeling blue', 'green with envy', what other colour idioms are there
my friend has diabetes and she checks her blood at lunch, how does sugar get in blood
why did the plague doctors wear bird masks
my rabbit has to be put to sleep tomorrow the vet said shes too old. can i write a poem for her
i had to eat my sprouts before pudding, yuck. what vitamin is in sprouts
the charge of the light brigade poem, did they all die
what's the strongest bone in the body
i lost my temper and threw my pencil and said sorry. how do you measure angles bigger than 180
what do lifeguards do if someone is drowning, for my people who help us page
can you explain what a will is, in my book the old man leaves his house to a parrot
the mean girl in matilda's school is the trunchbull, she's the head, find 3 words to describe her
how many people died building the great wall of china
i shut my finger in the car door by accident, mum put ice on it, why does ice stop swelling
what does 'dead end' mean on a map
my cousin has an imaginary friend and gets upset if we sit on him, is that a good story idea
im scared of the dentist, only a bit. what are molars for
evacuees in ww2 had to leave home, what would they pack
in the nativity im king herod and i have to be angry and order bad stuff, how do i learn my lines fast
my teacher is strict but funny, how do i write a character description
if a lion and a tiger had a fight who'd win, and can i use that for my argument essay
'time flies' 'killing time' 'out of time' i need two more with time
we did stop drop and roll today, why does a fire need oxygen
`;
