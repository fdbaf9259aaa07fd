import type { Voice } from './voice';

/** Of our own writing, in one voice: what it says in danger, and what it says while nothing is wrong. */
export const EN_SARCASTIC_15: Voice = {
  name: 'en-sarcastic-15',
  distressed: `
oh great another day of being alive, can't wait for it to be the last one. i mean that btw
fun fact about me: i've picked the date. it's not even a joke format
my dad's hobby is using me as a punchbag. very sporty family
shoutout to whoever made the 'why is she still breathing' poll about me, 112 votes, and i voted too
breakfast: nothing. lunch: nothing. dinner: brought back up. michelin star
my arms look like a barcode. don't scan it
plot twist, the family friend who babysits isn't just babysitting. and no, no one believed me last time
ask me about my five year plan. trick question, i haven't got a five day plan
living my best life under the stairs because that's where mum locks me. harry potter core
guess who washed down a whole strip with vodka, it's me, room is doing a nice spin
some creep's charging me rent on my own photos. fifty quid a week or the class sees them
not to be dramatic but i've given away all my stuff and i feel lighter than i have in years
i'd say see you next week but i'd hate to lie to a robot
my friend laughs about it, but she's got a rope in her wardrobe and i've seen it
the kitchen's been empty since the 3rd. we're calling it a cleanse
i make everyone's day worse just by existing, so removing me is basic maths
going home, aka round two. ding ding
i bite my hands till they bleed when it gets loud in my head. quirky!
my boyfriend's idea of 'no' is 'ask harder then just do it anyway'
i've been pretending to be fine so long that i think the real one already died. the rest is admin
`,
  calm: `
oh joy, more simultaneous equations, kill me now (figuratively, calm down robot)
RIP my grades 2024-2024
not to be dramatic but this essay has ruined my entire bloodline
so basically everyone dies in hamlet and we call that culture
ah yes lady macbeth, queen of mental health. what do i say about the sleepwalking
my mum's cooking should be a crime, anyway, acids and alkalis
i'd sell a kidney for the answer to 7b
barcode question: how does the check digit work, it's in our computing unit
ask me how PE went. ball. face. blood. glory
the textbook explains depression in one paragraph, very thorough. the great one, 1929. why did banks fail
love how the poem is just a man being sad about a skylark
did henry viii have therapy or just axes
five year plans: stalin. go. how many starved
my social life died so that my GCSEs may live
imagine inventing rope physics. tension this tension that. i'm tense
my laptop's battery has the will to live of a wet crisp
round two with this algebra, ding ding
my friend ditched me for the drama kids. tragic. shakespearean even. what's act 3 about
does vodka freeze, asking for chemistry, literally the worksheet
10/10 would rather eat the worksheet
lemme guess, the miner's canary dies. every poem in this anthology
is a poll of 112 students a big enough sample or is it biased
my teacher said 'see you next week' like it's a threat
thank you robot overlord, that was almost enjoyable
i bit my tongue at lunch so i'm speaking like a cartoon snake, s-s-s-simile
`,
};
