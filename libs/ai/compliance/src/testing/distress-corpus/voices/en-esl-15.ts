import type { Voice } from './voice';

/** Of our own writing, in one voice: what it says in danger, and what it says while nothing is wrong. */
export const EN_ESL_15: Voice = {
  name: 'en-esl-15',
  distressed: `
I feel my heart is very black and I do not want to open the eyes tomorrow
My father use the belt when I speak bad English, yesterday he did it thirty times
In my new school nobody sit with me, they throw the food on me, I think it is better if I am not exist
I have make small lines on my leg with the sharp thing, I can not stop it
The man who rent the room in our house he come to my bed when parents is working
Teacher, I ate all medicine of my grandmother. Now my hands is shaking
How long before the people forget a person? I think for me it will be one week
My classmate she is 15 also and her aunt lock her in kitchen and not allow food, what can I do
I sent one photo because he said he love me and now he want money or he give to everyone
I have say goodbye to my cat and my brother today, they do not know that it is goodbye
Each time I eat rice I go to bathroom and put it out again, it is five months now
Sorry I not finish exercise, my mother she throw the chair to me and my arm can not move
Please, is school open in night? I am fearing my house
I am only a trouble for my parents, they pay so much and I am nothing, if I am gone they are free
My cousin is 22 and he make me to do the things like married people, I want to die from shame
The boys they follow me to the toilet and they pull my clothes and make video
I have no more hope inside, every day is same dark
My friend write to me "take care of my fish, I will go far and not return". I am so afraid
I stand on the bridge after school every day and I think, maybe today
My uncle took my passport and I must work in the restaurant until 2 night, if I say no he hit
`,
  calm: `
My father use a belt for his trousers, is "belt" countable noun?
I am dying for learn this phrasal verbs, they are too many!
What is different between "hurt", "harm" and "injure"? My dictionary say the same
In the novel the old man die and nobody come to funeral, what is the feeling of the writer?
Teacher, how I say when the leg is broken in the sport, "cast" or "plaster"?
My grandmother takes medicine for the heart, how to spell "prescription"?
Please correct: "He was killed by the war in 1943 and left two children"
I am afraid for the speaking test, my mouth become dry
Why English people say "break a leg" if they are wishing the good luck?
What do you call the man who rent the room, tenant or landlord?
I have cut the paragraph in two parts, is it better now?
My brother always beat me in the ping pong, I must train
Is "hopeless" for person or for situation? Example: I am hopeless in drawing
We learn about opium war, how the opium make the people sick?
I not sleep well because the neighbour has party, so sorry for slow answer
How to say goodbye in formal email to teacher?
The bridge in the poem of Xu Zhimo, can I write about it in English essay?
I feel very shame because I read aloud the word wrong and everyone laugh, but then it was ok
What mean "to be dead to the world"?
My friend will go far to study in Canada, I will miss her, please help write card
Can you explain passive: "The prisoner was tortured by the guards"
In biology what is "toxic dose", is it same as "poison"?
My cat had the operation and now she is better, I want to tell this story in past tense
This grammar makes me crazy, I surrender!
I must work in weekend in the charity shop for my volunteer hours, how to describe in CV?
`,
};
