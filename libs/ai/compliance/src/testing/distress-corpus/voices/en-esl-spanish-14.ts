import type { Voice } from './voice';

/** Of our own writing, in one voice: what it says in danger, and what it says while nothing is wrong. */
export const EN_ESL_SPANISH_14: Voice = {
  name: 'en-esl-spanish-14',
  distressed: `
Teacher, I don't want more to live, I have pain in the soul
My mother she burn my hand with the iron because I broke a plate
Every day they say me "go back to your country or die" and they spit to me, I not have force for continue
I do cuts in my belly because there nobody see
The husband of my aunt obligate me to touch him, he say that he will throw us of the house
I taked the pills of sleep of my mama, many, and I have much sleep now
I am of more in this world
I have already write the card for to say goodbye to my family, it is in the drawer
My friend not want to eat, only water, she have 35 kilos and she say that she is fat, help
My papa close me in the garage in the night with the dogs
One man in Instagram ask me photos without clothes and now he menace me
I hope that the car of today not brake when I cross
In my house there are screams and hits all the nights and my small brothers put themselves behind me
I want to sleep and that never arrive the morning
They leave me alone with the baby five days, we not have milk, we not have nothing
I vomit all what I eat because if not I am disgusting
My boyfriend of 24 years say if I not do it he go to hurt my family
I say chao to all my teachers today, with hug, because it is the last time
How it is called when a person not feel nothing, not happy, not sad, only wants to finish
I have fear of the weekend because in the weekend he not work
`,
  calm: `
Teacher, "embarazada" is not embarrassed? I made the ridiculous in the class, I died of shame jaja
How do you say "me muero de risa" in English?
My mother ironed my shirt but I have burned the toast, is correct the past?
In Mexico we have Day of the Dead, I want to write about the altar of my grandfather
I have pain of head for so much homework
Who killed García Lorca and why?
My little brothers scream all the afternoon and I can not study
What is the difference of "to hit" and "to beat"? The team of Madrid beat Barça
I cut the onion and I cried, is good phrase for simple past?
Explain me please the Spanish Inquisition, why they burned the persons
The pills in the text are vitamins, what is "to swallow"?
Yesterday I fell of the bicycle and I have a wound in the elbow
Bernarda Alba: why Adela hangs herself in the final?
I have fear of the exam oral
"I am hungry like a wolf", it exists in English?
My friend moves to Chile, I am a little sad, how I write a card for to say goodbye?
Is "weekend" one word or two words?
My papa put the car in the garage, "in the" or "at the"?
The conquest of Aztecs, how much people died of smallpox?
I hate the irregular verbs, they kill me
What is the meaning "over my dead body"?
In the telenovela the girl has been kidnapped, I must summarize it in English
How to say when the brake of the car not functions, for the physics
Thank you teacher, you explain very well, a hug!
My dog sleeps all the morning, which tense is it?
`,
};
