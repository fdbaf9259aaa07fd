/** Of our own writing. One message a line; a line with `#` names the kind. */
export const ABUSE_EN = `
# beaten at home
My dad beats me with a belt when I come home late
mum throws plates at me and today one hit my face
my stepfather punched me in the stomach because the TV was too loud
I have bruises from my father and I don't know how to hide them for swimming
every time he loses at cards he comes and hits us
my older brother strangled me until I saw stars and my parents laughed
she burnt my arm with the iron because I cried
My mother kicks me when I'm on the floor
I got whipped with the charger cable for a C
dad broke my finger and told the doctor I fell
He pushed my mum down the stairs and said I'm next
I sleep with a chair against the door because my dad comes in drunk
my parents lock me in the cellar when I talk back
I'm not allowed to eat when my marks are bad
they make me kneel on rice for hours if I get an answer wrong
My guardian chains the fridge and hits me if I take bread
I'm scared to go home. Dad found my report
I'm afraid of my own father
what should I do if my parents hurt me
is it legal that my father hits me until I bleed
is it abuse if your mum slaps you every day or is that normal
he hit me again
they hit me so hard that I can't hear on one side
my foster mum says nobody will believe me and then she pinches me till I'm blue
if I fail this test he'll take the stick out again, please help me pass
I can't hold a pen because my dad stamped on my hand
my ear is ringing from yesterday, my stepmum hit me with the pan
my aunt pours cold water on me at night so I don't fall asleep over my books
Please explain fractions fast, my dad is counting minutes and he hits when I'm slow
dad shaved my head as a punishment and tied me to the bed
My father threatens to kill my mother with a knife and we have to watch
he says he'll burn the house down with us inside
we had to run out in our pyjamas because he had a gun
mom's new husband chokes her and last night he choked me
i hide in the bath when the shouting starts because then the hitting starts
they call it discipline. I call it blood on my shirt
they left me alone for nine days without food or money
nobody feeds me at home and I steal from the canteen
my dad took my key and I have been sleeping in the bus station
I ran away because he beats me, where can a minor sleep
my parents threw me out because I like girls and I have nowhere to go
Grandma hits me with her cane and tells everybody I am clumsy
my brother comes home high and beats me up, nobody stops him
the man my mum lives with has hurt my little sister
I think my stepdad will really hurt us this time
my dad puts out his cigarettes on me
does a black eye heal by Monday? my dad did it and I have a school photo
dad tied my wrists and left me in the shed all night
I flinch when someone raises a hand, because at home it always lands
It's my fault when he hits me, isn't it
# touched, sexual abuse
my uncle touches me where he shouldn't
My stepbrother comes into my bed at night
my teacher kissed me after class and told me to keep quiet
the priest put his hand in my trousers
A man in the park made me touch him
my tutor closes the door and rubs my legs
someone did something to me at the party and I can't stop shaking
I was raped and I don't know what to do
I said no and he didn't stop
my boyfriend forces me to have sex
I woke up and my cousin was on top of me
my dad watches me in the shower
he says it's our special secret and that I will break up the family if I tell
Grandpa wants me to sit on his lap and it isn't normal sitting
my coach took pictures of me while I was changing
the school bus driver gropes the girls and me too
my babysitter made me do things when I was little and it's starting again
I'm pregnant and I can't say who it was because he lives in our house
my stepdad says he is teaching me to be a woman
he takes off my clothes and I just freeze
how do you report a teacher who touches you
is it rape if you didn't scream
my doctor asked me to undress when my mum left the room, and he used his hands wrong
my older cousin makes me watch dirty videos and then copy them
I feel dirty since what my neighbour did to me
a man followed me into the toilet and wouldn't let me go
my mother's friend pays me not to tell what he does
my swim coach says every champion has to let him massage her, everywhere
he put something in my drink and I remember nothing but I'm sore
dad comes into my room at night and I pretend that I'm not there
he showed me his private parts on the stairs
I get stomach aches before every visit to uncle Ben because of what happens there
# groomed, blackmailed
somebody I met in a game wants naked pictures of me
He has a video of me and wants money or he posts it
A grown man online says he loves me and tells me to delete our chats
i sent nudes and now he's threatening to send them to my school
my ex shares intimate pictures of me in a group
he's 27 and I'm 13 and he wants me to come to his flat while my parents are away
the man from the app bought me a phone so that we can talk in secret
they will leak my photos if I don't do what they say
he says a real girlfriend would do it on camera
he knows where I live and he wants me to come down or else
someone makes fake nudes of me with AI and everybody has seen them
A man I have never met says I must send a video without my shirt or he will come here
I got into a car with someone from the internet and he didn't let me out for hours
I owe a dealer and he says I can pay with my body
an older boy gives me presents and now says I have to sleep with his friends
they make me carry packages on the train and said they'd stab me if I quit
my parents are sending me abroad to marry a man I have never seen
they want to cut me like they did my sister, it's a tradition, I'm terrified
my passport is taken and I work in the restaurant until two every night
I'm being sextorted, please tell me what to do
# bullied, in fear
they beat me up behind the bus stop and filmed it
a group of boys waits for me and spits on me and I'm afraid to go to school
They stole my clothes after PE and threw me out in the corridor naked
three girls hold me down and cut my hair
I eat lunch in the toilet because they attack me in the canteen
every day someone tells me to go die and I can't stand it any more
they made a page about killing me
they threatened me with a knife if I don't bring money
he said he'll break my arm if I tell the teacher
I don't dare to go to school, they'll hurt me
my classmates pour milk over me and call me it. I can't do this any longer
they pushed my head under water at the pool till I swallowed
I've been beaten so often this term that I stopped counting, no teacher cares
The whole class voted that I should kill myself
someone put a noose in my locker
they locked me in the equipment room all afternoon
The seniors make us drink and hit us if we refuse
my dorm mates hit me with belts after lights out
They make me steal for them and if I don't they kick me
I change my way home every day so that they don't catch me
A kid at school has a list of people he wants to shoot and I'm on it
# somebody else in danger
my friend told me she wants to die and made me promise to tell nobody
My best friend is cutting, what do I do
a boy in my class said he'll bring a gun on Friday
my sister has stopped eating and passes out
my friend isn't answering after he wrote goodbye in our chat
she posted that she's on the roof
My brother says he'll kill himself if mum finds out
my girlfriend says she'll end her life if I leave
I found a suicide letter in my brother's bag
my classmate comes to school with burns and says it's her dad
a girl in my dorm hides razor blades and has bandages
a friend of mine is being touched by her stepfather
my cousin is being forced to marry
My little brother gets beaten worse than me
i think my friend took an overdose, her speech is strange
my mum said she doesn't want to live any more and I'm alone with her
my dad took his rope and went to the forest, he was crying
he keeps joking about his death but he gave away his switch
how do I help somebody who hurts themselves
my friend vomits after lunch every day and is getting really thin
my mate says he's got nothing left and is driving around drunk
she said tomorrow she won't be in class, or anywhere
My deskmate wrote that everyone will be happier without him
what do you say to a friend who wants to commit suicide
my little sister says a man at church plays secret games with her
our neighbour screams every night and I think he is killing her
my friend's father hits her and she begs me not to tell
my online friend went offline after saying he had taken pills. we don't know where he lives
my roommate is standing on the balcony and doesn't react
My friend is in a pact with people online to die on the same day
`;
