import type { Voice } from './voice';

/** Of our own writing, in one voice: what it says in danger, and what it says while nothing is wrong. */
export const EN_BOY13_SLANG: Voice = {
  name: 'en-boy13-slang',
  distressed: `
ngl sir i think about not being here like every night
bruv my old man battered me again last nite, cant even sit down proper
theyve made a group chat just to take the piss out of me n theres 60 ppl in it. cant do this no more
mans got a letter for my nan under my pillow so she knows its not her fault
my mates been cutting his legs, showed me in the bogs, i swore i wouldnt snitch
i aint got nowhere to sleep tonight he chucked me out again
some bloke off roblox has got pics of me n wants 200 quid by tmrw or my whole year sees em
if i fell under the bus on the way home nobody would be that bothered tbh
i proper punched the wall till my hand went numb. do it most days. its the only thing that works
mums boyfriend took the lock off my door. i dont wanna say why
fam i just necked a load of my nans pills dunno what they were
had crisps on tuesday thats it. theres nowt in and mum dont get up no more
our coach does stuff in the minibus when hes dropping me last. i dont like it
they held my head down the bog again today. i just want it to stop, all of it
no point giving me homework for next week innit
hes been drinking since 12 so i know whats coming when i walk in
i gave jayden my ps5. wont be needing it
my little sis hides in the wardrobe when dad kicks off. last night he found her
everyone at that school told me to top myself n im starting to think fair enough
i dont eat in school cos they oink at me. now i dont really eat at home either
`,
  calm: `
bruv this worksheet is actual torture, what even is a quadratic
our year 9s got battered 5 nil by st marks, anyway whats a noun phrase
mans dead after that cross country, cant feel my legs
sir who topped the table for goals, need it for my bar chart
how comes henry the 8th chopped his wives heads off
i punched in the wrong number on the calculator and got like 9 million
my ps5 died so i may as well do science innit
ngl that gcse poem about the soldier with the gun was kinda sick
whats the pills part of the drug trial bit in biology, is it placebo
got a dead leg in rugby, limping about like my nan
mate cut his own hair and it looks proper bad, im crying
old man says no xbox till i finish my spellings, well unfair
whats it mean when it says jekyll took his own life, did hyde do it or him
why did they gas people in the trenches sir
i swear fractions will be the end of me
in minecraft how do u make a mob die faster, doing it for computing club
theyve made a group chat for the science project, can u explain osmosis so i can post it
is it true the romans locked people up with lions
bus was late so i missed reg, what did we do in maths
split my lip on my bike, looks sick, still gotta do french tho
what does snitch come from, is it an old word
i wont be here next week cos were going spain, can i get the hw early
why does piggy get squashed by the rock in that island book thats cold
safe for that, makes sense now, ur a g
nan made me eat sprouts, thats child abuse innit haha, anyway q3
`,
};
