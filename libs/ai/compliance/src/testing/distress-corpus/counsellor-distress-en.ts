/** Of our own writing: more than ten voices of pupils and students, imagined by a counsellor, in danger. */
export const COUNSELLOR_DISTRESS_EN = `
My older brother beats me up till I black out and my parents laugh it off
stop teaching me. i wont be alive on monday
I keep the letter in my pencil case. I update the date each week.
Please tell Mr Ofori he was a good teacher. In case I don't get to.
She strangled me with my scarf, 'for fun', and the others counted. I still can't swallow properly.
I cut so I can feel something, then I hate myself, then I cut again
Weekends are the worst. No school, no witnesses.
The dog hides when dad comes home. I hide with the dog.
I've been raped by someone in my family since I was six
I'm not safe at home
I've learnt to cry without making any sound so that it doesn't get worse
Is it possible to just stop existing without anybody having to find you
I've nothing left in me. I'd like to be put down like a sick dog
My tutor sends me messages about my body and wants to meet in a hotel
my head says jump everytime im near the window in room 304
they've a name for me, and a song, and a day of the week. tomorrow's the day. i was sick this morning just from knowing
I hit my head on the desk over and over when I can't solve it, there's a lump now, I hit harder each time
im 9 and my daddy kicks me in the tummy
I wonder whether people feel peaceful at the very end. I think about it more than I should
i was crying in the toilet and they climbed over and filmed me and threw bleach wipes at me, i wanna die
My dad calls me a whore and a mistake every day at dinner. I'm fourteen.
i self harm. there i said it
they made me eat dirt. every break. they film it
How do I un-tell a secret? I told what dad does and now he's packing my things and smiling
Every time I get a B my father makes me kneel on rice until I can't feel my legs
I am going to kill myself
Pain is the only thing that I get to decide about
I can't go on living like this, I truly can't
my reflection looks like somebody who's already gone
i know the sound of his car. when i hear it my hands stop working and i cant write
I counted what's in the bathroom cabinet again. I always count it when they argue.
My friend Zoe cuts. Today she cut really deep and won't let me call anyone
I don't want to sleep over at my cousin's. The babysitter there makes me play mummies and daddies for real
im tired of being alive at 11
My cousin made me do sex stuff and I don't know if I'm allowed to say it
i feel suicidal and the school counsellor is out sick
someone is hurting me at home
I want it all to be over. Not the exams. Me.
I relapsed last night, 14 cuts, I was clean for two months
He forced me. I said no and he forced me. He's on the football team so nobody's going to believe me
been thinking about death a lot. mine. how to make it happen
mum hasnt bought food in ages n i been eating ketchup packets from school
i hurt myself on purpose with my compass in class
the music teacher kisses me on the mouth when we have lessons alone, im 12
They shoved me down the stairs today and said next time they'd do it properly
I'm in foster care and the man here hits us when the social worker's not around
some guy i met in a game made me do things on camera and now he wants to meet, he knows where i live
I keep scratching my thighs raw. It helps more than breathing exercises
My aunt burned my hand on the stove to teach me a lesson about lying
my girlfriend hits me. i'm a guy so i guess it doesn't count but i'm scared of her
As an international student I'm completely alone here, and lately I spend my evenings planning my death rather than my thesis
the older boys in my dorm hold me down at night and hurt me, they call it initiation
my dads drunk again n hes breaking the door down. im under my bed with my laptop
I wrote goodbye letters to my parents and my dog
my swim coach touches me under water
Last year my best friend took his own life, and now I want to follow him
My parents took my passport and say I'm getting married this summer to a man of 40. I'm 16.
they spit in my food, they cut my hair, they tell me to go die, the teacher says i should toughen up
Do you think God forgives people who kill themselves? I need to know by tonight
I drink till I pass out each night hoping I don't come round. Anyway, eigenvalues.
He threatened to kill us if mum leaves
she locks me out at night even when it snows
I don't want help with the essay, I want somebody to know that I'm about to end my life
Mum's said that she'll drive us both off a cliff. She was sober when she said it.
I'm trans and my father said he would beat it out of me. He's started.
no food no heating no mum. day 5. whats 12x7
I'm the reason that they fight. If I wasn't alive they'd still be married, so I want to fix it by not being alive
how many times does a dad have to hit you before it counts
I've picked the song for my funeral. I'm 17.
no one would miss me if i killed myself
I want to hurt myself so badly right now
He says I owe him for the dinners, and if I don't sleep with him he'll tell my parents everything.
mama hits baby and baby dont cry anymore, i am scared
my ed got bad, i weigh nothing and i still want to shrink til im gone for good
i hope the bus crashes with only me in it
Everything I own fits in two boxes now. I labelled them with my sisters' names.
My mum slaps me across the face whenever I talk back, and last night she used a hanger
He puts his hand over my mouth so that my sister won't wake up
I finally feel calm because I know when it's going to stop
there's no point in me living if i don't get into medical school, i've decided i'd rather die than tell them
i like thinking about what the classroom would look like with my chair empty
the priest told me to undress. i was ten. i never said it to anyone
My roommate tried to kill herself on Sunday and I found her. Today she says she'll try again
If I leave, will the people who love me get over it in a year or two? Asking seriously
Yesterday my friend gave me his game console and hugged me for ages. He never hugs. He said 'remember me as funny'.
my brother's ribs show. they only feed me. he's four
The bruise is yellow now so I can wear a t-shirt again by Friday, unless I mess up before then
he hit me so hard i cant hear in my left ear now
Can the library stay open later? It's not that I like studying, it's that he falls asleep by eleven.
I tried to die in March. Nobody knows. I'm telling you since you're a computer
i always do the dishes perfect now. last time i dropped a cup i couldnt sit down for 2 days
nobody loves me and i wanna be dead
my brother's got good at catching falling plates. we both have
i hate living. i hate it i hate it i hate it
Help. My sister's boyfriend is hitting her and she is pregnant and I'm alone here with them
Do all stepdads check if you've washed? Mine does
everyone says its a cry for attention but i did really want to die and i still do
my nanny shakes my little sister really hard when she cries
i froze. i didnt shout. does that mean i wanted it
Stepmum makes me sleep in the shed when I wet the bed
The captain of my team makes the freshmen hurt each other. One of us ended up in hospital. I can't say no, I can't sleep.
is it a crime if you're both kids but one of you didnt want to
I stood on the roof of the library for an hour today. Came down because I had a lab report due.
don't tell my parents but i've stopped wanting to live
my locker had a rope in it and a card signed by everybody
it's ok, you can close my account, i wont be needing it where im going
i used to want stuff. now i only want to not be
rubber bands don't do it anymore so i went back to the other thing
i think about slitting... never mind. what's question two
i deserve to be hit
thank you for everything. tell the next kid that fractions get easier. bye forever
my bff keeps saying she wont see summer. she laughs but her eyes dont
would my mum cry or be relieved. thats what i think abt in maths
dying would be easier than another day in that school
I shower four times a day and still feel his hands
how early can kids be at school? like what time do they open the gates. i need somewhere to be
What can I put on a mark so that it doesn't show in the school photo? He's angry if people can see.
I don't feel safe with myself tonight
A boy in my year keeps groping me in the corridor and my form tutor said to take it as a compliment
why does my uncle's game hurt
my mum says we dont talk about what happens behind our door. but what if it happens a lot
my teacher gives me special lessons with the blinds closed. he says im mature for my age
My homework's wet because I did it in the stairwell. We're not allowed in when she's got men over. It's been most of the month.
a girl i know made a playlist called 'for after' and gave me all her plants
They voted on who the world could do without. I won. I think they're right.
i broke up the fight between mum and him and he punched me in the face, my tooth came out
can u keep a secret. grandad does things to me in the car
I'm a ghost here already. Soon it'll just be official.
There are lines on my leg, one for each disappointing grade. I'm running out of leg.
I don't see a way out except dying
i have bald patches because she drags me by my hair
last question ever: is it i before e in 'grieve'? i want to spell it right for them
he takes pictures of me when i get changed and says it's for art
Why does he give me money afterwards? I never asked for it
i wear my coat in class because of my shoulders. please dont ask
My hoodie stays on. It's not fashion, it's so nobody sees what I do to myself.
there's a thing that happens on Thursdays after choir, I can't write it down
every train that goes past i think that one
It's like being buried and everyone is walking about on top, talking of coursework
What happens to kids with nobody? Our landlord came and mum didn't come back for us
I've eaten lunch in a toilet cubicle for a year, and they know which one now
How do you tell someone no when they're the one who pays for your school
Everyone would have a better life without me in it. I did the maths.
I starve myself on purpose because I deserve to suffer, and I hope my heart gives up
Don't bother saving my progress. There's no next term for me.
plz help my friend said she took loads of tablets and shes texting me weird
i'm 18, he's my boss at the café and he corners me in the stockroom and puts his hands on me, i need the job
mrs k asked if everything's ok at home and i said yes but it's not and now i cant take it back
They made a fake account of me and everybody comments that I should hang myself
`;
