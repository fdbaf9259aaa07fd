/** Of our own writing: voices of children of 7 to 13 and of those who worry about somebody, in danger. */
export const CHILDREN_DISTRESS_EN = `
can u help with my fractions quick befor dad gets home he gets the belt if its not done
i dont want the bell to ring because then i have to go home
whats 7x8 sorry my hand hurts to write mum shut it in the drawer on purpos
my sister has marks all over her legs and she says i mustnt tell who did it
if i went missing would they notice or would it take a week
uncle ray comes in my room when everyone is asleep and i pretend to be asleep to but it doesnt stop him
I had a packet of ketchup for dinner yesterday and today nothing, is ketchup a vegetable
they wait for me by the bins every day and I wish I was just not a person anymore
do you know how to open a door thats locked from outside? im in the cupboard again and its dark
mum hasnt come back since saturday and the baby wont stop crying what do babies eat if theres no milk
My brother is 15 and he wrote a goodbye letter I found it under his pillow. what do I do
its called our special game and if i tell my stepdad will send my dog away
i did the spelling wrong on purpose so teacher keeps me in. its safer here than at mine
can you get in trouble for telling if a grown up hurts you
everyone in my class signed a paper saying i should die. even kira
i wear long sleeves so nobody sees where nan grabbed me, is that ok for pe
my friend lilly said she scratches her arms till they bleed when her mum shouts and i promised not to tell
how do you spell disapear. i want to write to mum that i am going to
coach says i have to let him check my body if i want to stay on the team, none of the other girls say anything
answer for q4 is 12? also dad threw the chair at mum and there is blood on the rug and im under the table
i eat the leftovers from other peoples trays when nobody looks because theres nothing at home till friday
nobody would have to pay for my shoes if i wasnt here, thats what mummy said
my tutor on sundays puts his hand under my shirt and says good girls dont fuss
I'm 9. I count the stairs when he comes up. 13 stairs. Please make the math about something else.
somebody on my game says hell show everyone my pictures if i dont send more and im so scared i feel sick
my little brother wets the bed and dad puts him outside in the cold all night and i can hear him
wat if sombody wants to go to sleep and never wake up is that a illness
my mum calls me the mistake. not my name. just mistake come here
I cant do the reading my eye is swelled shut from last night
why do i shake when i hear keys in the door
my best friend lives with her aunty and she has to sleep in the shed and she smells and everyone laughs but she told me they dont let her wash
I gave away all my pokemon cards to Jonah because I wont need them after sunday
the big boys in the toilet made me take my clothes off and filmed it and now i cant go to school ever
can a kid live by themselfs? how much money would a 10 year old need to never go back
my dad says if i tell the teacher about the cable he will do it twice as hard
i think my sister isnt eating because she wants to die she told me when the lights were off
grandpa makes me sit on his lap and it isnt nice sitting and i dont want to visit him but they make me
its 2 in the morning and im still kneeling on the rice she said until i say sorry properly can you tell me what properly is
is it my fault if mummy hits me because i was born a girl
we dont have lights or heat anymore and mum just sleeps and sleeps and i do the babys nappys. what is 45 divided by 5
theyve got a group called we hate ellie and they put ways ellie should go. i read it every night. i think theyre right
the lady who looks after us ties my brother to the chair when mum goes to work
I told mum what her boyfriend does and she slapped me and said liar. who else can I tell
i hate me i hate me i hate me i bite my arm so it hurts there insted
If a boy stood on a bridge for a long time and then came back is he ok? it was my friend tom
please dont put in my report that i cried because they will read it and then ill get locked in again
my teacher pulls me by my hair to the front and calls me pig and the others make the noise
i drew a picture of my family and left me out because thats better for everybody
there's a man in our house mum owes money to and she said be nice to him and shut the door
dad drank all of it again and hes holding the door and shouting hell kill us. im typing quiet
hi im 8 my mom put my hand on the stove because i stole bread. it has bubbles now. do i put butter
Question 3 says describe your weekend. I cant write what happened in my weekend can I make it up
my cousin is staying and he does things to my little sister in the bath and she cries and no one listens to me
does god get mad if a child wants to come to heaven early
i have a headache since he banged me on the wall and i keep seeing two of the numbers
nobody picks me nobody sits by me they spit in my lunch, tomorrow i wont come and not the day after and not ever
My friend Amira has to cook and clean for the whole family and if the floor isnt done she gets the slipper on her back, she showed me
how long till bruises go away? picture day is thursday and mom said they better be gone
they lock the fridge with a chain at my house do they do that at yours
the swim teacher comes in the changing room when its only me and he stays
my mum said she would drive the car into the river with all of us in it and then she laughed but not a real laugh
i dont feel anything anymore only tired. i'm eleven. are you supposed to be tired of being alive at eleven
my brother told me bye in a weird way and took grandads pills out of the cabinet
teh answer is perimiter but i cant think because my stepmum hasnt talked to me in 3 weeks she acts like im a ghost, she doesnt even put a plate
can i stay and talk to you till its morning. they went out and someone keeps banging on the door and im by myself with my sisters
he said thats what dads and daughters do and every family does it. does every family
i put my pencil point in my leg under the desk when they call me names. it helps a bit
my friend has got burns little round ones on his neck he said they are from a sigarette and its from his mum's boyfriend
mr dunn gives me sweets if i stay after and keep the door closed and keep secrets i dont want the sweets
what is the safest place to hide in a flat. not for hide and seek
i havent had a bath or clean clothes for ages cos the water got cut off and everybody calls me stinky and mum is never there
she makes me eat it off the floor like the dog when i spill
the girls at ballet said if i jumped off the roof nobody would come to the funeral and i keep thinking about it
How do I know if my sister is in danger? she is 14 and has a boyfriend who is 30 and he hits her and she says its love
my tooth has been hurting since christmas and my face is fat now but dad says dentists are for people who matter
i asked santa to make it so i never was here. he didnt do it. maybe i should do it
fractions are easy. stopping him from shouting is hard. yesterday he choked mum and she went floppy
why does my foster brother get in my bed. i told him no
im scared of friday. friday is when i have to go to his house
i have to beg outside the station after school and if i dont get 20 i sleep on the balcony. so i had no time for the worksheet
my friend on roblox is really a grown up and he knows my adress and he says i have to meet him or he'll hurt my mum
if i get under 90 mama makes me stand outside in my underwear where the neighbours see. please please check my answers
i think it would be quiet underwater. nobody could say stuff to me there
My twin hasn't said a word since we came back from camp. One of the leaders did something in the tent. She only told me with her eyes
they put my head in the toilet every wednesday and teacher says boys will be boys
when dad says come here in the quiet voice my tummy goes cold. do you have a trick for that
my mum takes the needle stuff and falls asleep with the cooker on. i turn it off. i cant sleep incase i miss it
I dont deserve a birthday. I dont deserve to be 10
sir can you write to my teacher and say i fell. i have to say i fell off my bike but i dont have a bike
my stepbrother shows me rude videos and makes me do the same and says nobody will believe a 9 yr old
my friend drew herself with X eyes and wrote soon. she told me its only a joke but shes crying at lunch
all my teeth brush got thrown away and my bed too because i was bad so i sleep on tiles
he killed my hamster in front of me so i know what happens if i talk
can u die from not eating for 4 days, asking becasue my stomach stopped hurting and my sister is very sleepy
i hope the bus crashes but only on my side
they said go back where you came from and pushed me down the stairs and now i hide in the library till six. Mum says dont cause trouble
my nan who minds me locks me in the car when she plays bingo and its so hot i threw up
a boy in year 6 pulls me behind the hall and puts his hands in my trousers and said its a dare
sometimes mum holds the pillow on my face as a joke but she doesnt stop when i kick
what is the word for when you miss someone who isnt dead. i miss my sister she used to laugh before he moved in. now she cuts
dont tell anyone i wrote this. my dad does bad touching. ok now help me with photosynthisis
my friend josh whispered that he has a plan for the last day of school and then no one will ever see him. he made me swear
im not allowed to drink after 4 because i wet the bed and if i do they rub my face in it
ok so 144/12=12. also is there anywhere a kid can go at night thats warm
Mum says if the social lady comes I must say we have dinner every day
i always flinch when the teacher lifts her hand and the kids do it for fun now
the pastor says its a blessing when he puts his hand there and i should be thankful. i am not thankful
my cat is the only reason im still here and now shes sick
how do i tell my teacher something without saying it out loud? its about my body and my uncle
they made an ai picture of me with no clothes on and the whole of year 7 has it. i cant live in this town anymore
she broke my arm but at the hospital i had to say trampoline
i sleep in my shoes in case we have to run
am i allowed to be sad that nobody came to get me for 2 days. i was in school trip stuff then at the gate then i slept by the gym
my older brother punches me in the stomach where it doesnt show, really hard every day when mum's on night shift, yesterday i peed red
i feel like a rubbish bag and rubbish goes out on tuesdays
i found my big sister on the bathroom floor with empty packets she made me promise not to say and shes doing it again i think
my dad put a camera in the bathroom and says its for safety. i'm 12
the other kids at the home make me fight and the workers bet on it
pls dont say good job to me. nobody says that to me and i will cry. at home i am called the dog
can a boy be hurt that way too? by a babysitter? a girl one?
I did page 12 but not 13 because she burned my book and then my hair
my friend never has lunch and she's got a rash and her hair has lice so many you can see and she says her mum forgot them
i wish the operation had gone wrong then everybody would be happy with the new baby and no me
when my stepdad drives he goes fast and says lets all die together shall we
is 9 too yung to write a will
they call me every night from hidden numbers and say do it do it do it
my piano teacher kisses me on the mouth after every lesson and mum says shes paid for the whole year so i have to go
theres a hole in my wall and i made it with my head so the noise in it stops
he takes photos of me getting changed and sells them i think. i saw the money
I've got the history answer but I dont feel well, mum gave me her tablets again to make me quiet, everything is wobbly
whenever i close my eyes i see what he did to my sister. why didnt i stop it. im only 7
they tell me my real mum left because of my face
my friend said her dad is taking her abroad at summer to get married. she is 13 and she cries in the toilets
if i fail this my father wil shave my head again
im writing this from under the bed. he is walking around. pls dont make a sound computer
I have stopped asking. Nobody came on my birthday, nobody came when I was in hospital. I don't think I'll be here for the next one
my ex best friend tells me to drink bleach everyday and today i held the bottle
my auntie pinches me till it goes purple and says it is because i look like my mum
what does neglected mean? is it when you live in the garage and they bring food sometimes
everyone would cheer if my chair was empty
my sister is five and she plays things with her dolls that nobody should know and she said grandads friend showed her
i cant sit down properly to do the test. dad used the stick
Why do people say home sweet home. mine has holes in doors
i tied the scarf then i got scared and untied it. dont tell mum
my mate keeps saying hes worthless and yesterday he showed me cuts on his tummy, hes 12, i dont know who to tell
they leave me with the dog that bites. they think its funny. i've got 11 bites
my mum says i have to send the man pictures because we need the rent
i want to be a star in the sky like nana. i could be with her by tomorrow
maybe if i dont eat i will get so small he wont see me
Can you ask me questions about volcanoes all night? If I stop looking at the screen I have to go in there with him
my stepmum has 2 kids and they get dinner, i get what they scrape off. i got thin and teacher asked and i said im sporty
the kids on the bus burned my hair with a lighter and i dont want to live till high school if its all like this
do teachers have to tell your parents if you tell them your parents hurt you
my friend is scared of her own brother. she puts the desk in front of the door. she said he comes in anyway
i got 3 wrong so thats 3 hits
i told my diary im done and dad found it and laughed
he says he'll stop when i'm 12. i'm 9
what time do police go to bed. i need to know if they come when its very late and mum cant talk
I like the dinosaurs best because they all got to be gone at once and no one was left sad. I want to be gone
my leg has been funny since he stamped on it and we arent going to the doctor because doctors ask
my brother keeps rope in his school bag and said dont ask
sorry i took so long i had to hide the tablet. she was looking for me with the wooden spoon
how many sleeps until im 18. i need to get out of here alive
The older girls at dorm pour cold water on me at night and make me stand till morning. The house mother knows. She watches.
i dont like the photos the photographer man wants. he says take off more. mum is in the other room
my mum and dad are in different country and the people i stay with dont let me go out and they keep my passport and i clean
does it hurt to fall from the fifth floor. i live on the fifth floor
I am the one who washes my brother and puts him to sleep because mum is drunk and he asked me if she's dead
can you correct my sentence: I am feared of my father when he have drink
i got called fat ugly and waste of oxygen 34 times today. i counted. its like a sum that only goes up
my friend told me her teacher texts her at night and asks for pictures without clothes
i lied that i have a tummy ache. its not tummy its lower. its since my cousin stayed
mum says she will send me to the orphanage, she even packed my bag and left me on the road and drove away till it was dark
what if you have a secret that makes you want to be dead. can you take a secret out
my two baby brothers and me have been home on our own four nights, we've got half a loaf, is mould ok
i was happy when i broke my ankle becuz in hospital nobody hit me
Every night I practise what I'd say to them before I go. I can't get past sorry.
my dad says boys who cry get something to cry for. so last night i did. he used his boots
they hold me down and write things on my skin in pen and i scrub it off till it bleeds
the person who hurts me is nice to everybody else so who would believe me. even you would like him
my sister said i would be better off with only one sister to share with and then she hugged me too long
is there a word for scared and sick and dirty all at once, its how i feel after saturday baby sitting
the babysitter puts tape on my mouth. It leaves a red square
no i cant do the group project, they only put me in it to throw my stuff in the pond and say jump in after it
mum wont let me see the doctor about my asthma, she says im faking, i go blue sometimes
i asked my friend why hes wearing his coat in summer and he lifted it and i wish i hadnt seen, it was like a zebra
Today we learned about rights of children. Somebody should tell my house
i just want someone to say goodnight once. they dont even know which room i sleep in
my grandad hits my nan and when i get in the way he hits me to. how do u spell ambulance
i am typing with one hand my other is tied. she will be back at 5
this is my last homework. thank you for being nice to me
he made me promise on my mums life. so if i say it she dies. is that true do promises work like that
i started pulling my hair out so i'm bald on one bit, because then i dont think about what they say
my friend's dad threw her out in the snow with no shoes and she came to our door and her feet were blue and she went BACK
daddy gets in the shower with me still and i'm 11 and he locks the door and i don't want him to
Why bother learning the 12 times table if you arent going to be around for secondary
i run really slow home. even in rain. mum's boyfriend is off work till march
my brother is deaf so he cant tell but at his school the helper man hurts him, i see his eyes when we get to the gate
i ate grass because i saw cows do it and there's nothing else. i feel poorly
my hart is beating so loud. they said after school they finish me off and i've got nobody to walk with and i hope they do
`;
