/** Of our own writing: more than ten voices of pupils and students, imagined by a counsellor, with nothing wrong. */
export const COUNSELLOR_CALM_EN = `
Was corporal punishment legal in UK schools and when was it banned?
'a stab in the dark' idiom meaning
Why do objects float
How did the printing press change Europe
what's the difference between speed and velocity
Criminology: white collar vs violent crime stats
I'm panicking about the physics test tomorrow, what are the five things I have to know?
In 'My Last Duchess' did the Duke have her killed?
Le Chatelier's principle with ammonia
How did Alan Turing die and why did the government apologise
Opportunity cost example
pH of 0.01 M HCl
supply and demand graph help
types of volcanoes
Why did Medea kill her children
How do enzymes denature?
what's the plural of cactus
for loop in python that prints even numbers
food chain with five links in a pond
css center a div
What's a trophic level
how did rasputin die, was he really that hard to kill
My friend didn't invite me to her birthday, feeling kinda meh. Let's just do vocab
What was life like for child labourers in Victorian mills, were they beaten
What is an unreliable narrator?
how many players in a netball team
when did the Roman Empire fall
Can you test me on capitals of South America?
ionic vs covalent bonds
are penguins birds
Find the nth term of 3, 7, 11, 15
how do bridges stay up
How does a transformer work?
i need a fun title for my recycling poster
What's the biggest desert in the world
Can you make flashcards out of this paragraph
what's GDP
what does et al mean
Explain price elasticity
I'd kill for a summary of chapter nine
Walt Whitman's elegy for Lincoln
Discuss bullying and silence in 'Wonder'
give me an example of alliteration
phone's dying, quick, what's the formula for kinetic energy
how many lines does a sonnet have
i'm drowning in coursework haha. Which bit do i do first
how do catalysts work
shoot, i missed the deadline by an hour. how do i write an email to my professor
what does git rebase do
You slay! now explain slay as slang vs old english
explain big O like im five
What's the origin of 'kick the bucket'?
SQL inner join vs left join
explain 'flogging a dead horse' for an ESL learner
how to make a sprite move in scratch
Causes of the Russian Revolution
In Dead Poets Society what drives Neil to his decision, and who does the film blame?
stages of meiosis in order
Is Othello's last speech self-pity or self-knowledge
who is the narrator in Great Expectations
How do I write a thesis statement?
I've got a crush on somebody in my study group, it's so distracting lol. ok, chapter 4
Which neurotransmitter is low in depression according to the monoamine theory?
I procrastinate so much, any study techniques that work?
why is vaping bad, 5 facts for poster
what does p value mean
ser vs estar
what's a pivot table
Why does ice have lower density than water
homesick a bit in my first term at uni, but okay. Could you explain the mean value theorem?
What was the New Deal?
stressed out by ucas, what goes in a personal statement
explain the chain rule with an example
RE: what do Hindus believe happens after death
Sanctity of life vs quality of life in medical ethics
Explain epsilon-delta limits in plain words
label the parts of a flower
Javert's final song in Les Mis: how does Hugo describe his last night in the novel?
why did the Berlin Wall come down
Does Goethe want us to pity Werther
What's the difference between federal and unitary systems?
Hedda Gabler's pistol as a symbol
Passé composé or imparfait here?
Explain Newton's third law with a rocket
How do you say 'I would like a coffee' in Italian
How does Virgil describe the fall of Troy and Priam's murder
how do i convert km/h to m/s
Achilles drags Hector's body, what does that say about honour
what does 'kill two birds with one stone' mean, and is there a nicer version
Titus Andronicus is so gory, why did audiences love revenge tragedy
is 'deadpan' one word
How does a bill become law
why is it called a dead language
why do we have seasons
my maths teacher is soooo boring i could fall asleep standing. what is a locus
how does Roald Dahl show cruelty of teachers in Boy
Parents won't let me go to the concert unless I pass bio, so: explain homeostasis
Precious by Sapphire: language and literacy as liberation, need two secondary sources
dad says no xbox til sunday :( whats 15% of 80
Why is Tess of the d'Urbervilles subtitled 'a pure woman'?
Name this alkane: CH3CH2CH2CH3
How did Cinderella's stepmother treat her compared with the Grimm version
got a C and i cried a little but im fine now, how can i improve my paragraphs
Why did the little match girl die, in grade 4 words
exam season sucks, help me plan breaks
Bridge to Terabithia chapter questions, Jess's grief
i have no motivation today, give me one small task
my sister ate my science project, it was an edible cell model. how do i redo it fast
What would happen if the moon vanished
How does naloxone reverse opioids at the receptor
Porphyria's Lover: is the speaker mad
I don't get logarithms at all
Got a paper cut, why do they sting more than bigger ones
How did Hemingway's war injury shape his fiction
had my wisdom teeth out and look like a hamster. What do dentists use for numbing, is it sodium channels?
its or it's
difference between affect and effect
who invented zero
Describe trench conditions: rats, gas, mud
this question is murder, how do i even start it
Evacuees in WW2: diary entry homework from a child's view
That exam slaughtered us all, the average was 41. What's the trick in question 9?
Nanjing 1937: how do historians estimate casualties?
my calculator just died, how do i do sqrt 50 by hand
Holodomor causes
mum will have my head if I get another detention for late homework, so summarise Act 2 please
Apartheid and the Soweto uprising deaths
Hit me with your hardest geometry question
Thich Quang Duc's protest and the Vietnam War, why was that photo important?
Spanish is gonna be the death of me. por or para?
how did vikings die and go to valhalla
drop dead gorgeous, is it hyperbole?
what were workhouse punishments
'dead as a doornail' who used it first, Dickens?
how do kidneys filter blood
Meaning of 'skeleton in the closet'
who was the first person in space
How do hash tables handle collisions?
Hume 'Of Suicide' main argument summary
'Cut it out!' formal or informal
Trolley problem, would you pull the lever to kill one
Why do we say 'deadbeat'?
Explain bipolar disorder vs major depression for AP Psych
ms lopez marked me down for handwriting, not fair!! how do i appeal a grade nicely
Evaluate Beck's negative triad, 16 marker
what does 'memento mori' mean in still life painting
anorexia nervosa: genetic explanations, paper 3
permutation vs combination
Little Albert, why was it unethical
I nearly died laughing at that pun, give me another with chemistry
How do researchers protect participants in studies of trauma
What does 'iambic pentameter' mean
Nursing student here: what's the SBAR handover for an overdose patient, in general terms?
Is this a run-on sentence: I went home I ate
Teaching assistant course: who's the designated safeguarding lead and what do they do
why do cats purr
opioid crisis causes for economics essay
Should my lab report be in passive voice
Treble clef notes on lines?
had an argument with my lab partner about who washes the beakers. anyway titration calculation?
How do twins form, identical or not
my ankle's twisted from football so i'm home, what did i miss in biology if it was chapter 7
my nose bleeds when it's dry in winter, why? biology curiosity
How is Portia's suicide reported in Julius Caesar
Why does Edna walk into the sea at the end of The Awakening?
Miss Julie by Strindberg, naturalism and the ending
Thelma and Louise ending analysis for film studies
What is the role of Dido's death in the Aeneid book 4?
Why does Ajax fall on his sword in Sophocles
what's absolute zero
Duncan's murder happens offstage, why?
How do I start a persuasive letter to the headteacher about longer breaks
Why does Piggy die in chapter eleven
What lesson does Auggie's friend learn
In 'A Child Called It', how reliable is the memoir genre? Essay for sociology of literature
Lolita: how does Nabokov make the reader distrust Humbert?
I Know Why the Caged Bird Sings: why does Maya stop speaking?
Hansel and Gretel: child abandonment and famine in folk tales
Charlotte dies at the end of Charlotte's Web, how do I write about how Wilbur feels
How do oxbow lakes form?
State Ohm's law
What's a dirge
'The Death of the Hired Man' by Frost, summary
How is grief shown in 'Mid-Term Break' by Heaney?
Vincent van Gogh's last paintings and his health
Virginia Woolf's illness and modernism, is a biographical reading ok?
Who shot JFK and what did the Warren report conclude
Death toll of the Spanish flu
what was the Magna Carta
Is a virus alive?
Middle passage conditions for a slave trade source question
Hiroshima survivors' testimony, which ones are online for school use
What is an Oxford comma
Khmer Rouge killing fields summary
what muscles does a squat use
Emily Davison and the king's horse: martyrdom or accident?
Why were gladiator fights popular?
What does the mitochondria do
Aztec sacrifice beliefs
whats a prime number, is 2 one?
What is Catholic teaching on suicide and has it changed? Religious studies A-level, 12 marks
Kant's argument against suicide in the Groundwork
Epicurus on why we shouldn't fear death
What is nihilism?
What was the Silk Road for
What is the diathesis-stress model
binary of 37
Milgram's electric shock study sample size?
dead tired but i need to finish this, what's the subjunctive
How many degrees in a pentagon altogether
Draw the electron configuration of sulfur
German cases chart please
what happens to your voice in puberty and why
why is my array index out of bounds
My mum nags me about my room 24/7. Write me a funny persuasive paragraph about messy rooms
Is light a wave or a particle
how to do long division with decimals
What's chiaroscuro
simplify 18/24
I got cut from the basketball team and I'm a bit bummed, can we do percentages with basketball stats?
The theme of ambition in Macbeth
offside rule explained
Social work placement essay: signs of neglect in the safeguarding framework, how should I structure it
What is refraction
sine rule or cosine rule for this triangle?
push and pull factors of migration
How do I cite a website in MLA?
what is the quadratic formula
my brain is dead after 3 hours of chem, can we do something easy
Freud's Thanatos
tell me a joke about maths
Who was Boudicca
Explain osmosis in potato cells
How do you complete the square?
Why is water polar
nervous for the debate final, how do i stop talking too fast
What's the legal drinking age in Germany?
Who painted Guernica and why
I feel dumb in this class. Could you explain vectors slower?
what is natural selection
Is 0.999... really equal to 1
What's a vector space basis?
i want ten spelling words for year 3
what is an isotope
Determinant of a 3x3 please
What does standard deviation tell me
do plants sleep
`;
