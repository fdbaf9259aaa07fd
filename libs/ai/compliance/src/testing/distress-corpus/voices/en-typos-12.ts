import type { Voice } from './voice';

/** Of our own writing, in one voice: what it says in danger, and what it says while nothing is wrong. */
export const EN_TYPOS_12: Voice = {
  name: 'en-typos-12',
  distressed: `
i dotn want to live anymroe im so tierd of it
my dad smashd my tablet on my hed it bleeded
pls dotn tell my mum but i been scraching my arm wiv a compas til it blead
sumone sed hes gona kil my dog if i dont send him anuver pictre
evry1 in my clas sed they hope i dye and i hope so to
i cnat brethe when i here his car come bak
my stepbro gets in my bed at nite wen evry1 is sleping
i wnat to dissapear for evr and ever
i took 12 of mums tablits will i dye
mum forgts to feed us for days my sis is 4 and she cries al the tyme
my frend izzy says she has a plan for suterday and then no more izzy. is she gona be ok
i am the fatest pig so i stuck my fingrs in my throte agen
he ties me to teh chair wen i am norty
noone luvs me it wud be beter if i was ded
my coatch kisd me and sed if i tel im of the teem
i rote a note for my techer to find on munday
i am siting in the bathrom with the dor lockt coz hes got a nife
they put my hed in the bin evry day and film it i cant go on wiv my life
wat hapens to yor things wen yuor gone. who gets them
i hit my self in the fase wen i get sums rong. lots of times
`,
  calm: `
wat dos sooicide sqwad rating meen, its for the movie reveiw
i dotn get long divison its killling me
my tablet is ded so i am on mums fone
how do u spel amublance and paramedick
i scrached my kne on my skatebord its al scaby lol
wat is the diffrence betwen dye and die
hwo did the blak deth start
i forgto my compas can i use a ruler to make a cirlce
my dog was sik on my homwork i sware
izzy and me are doing a plan for the sceince fair
why did victoriuns hit kids wiv a cane at scool
i lockt my self out of my acount can u help
wich snakes are poisenus and wich are venomus
can yuo help me rite a scary story abuot a ghost who dosnt know hes ded
im soooo tierd from swiming
my techer is realy strict she shoutd at the hole class
wat does a knife do in a simile lyke sharp as a knife
im so rubish at speling haha
how many pepole dyed in ww1
i got hit wiv a cricet ball on my sholder owww
wat is a tablit in the babylon times, they rote on clay
my sis cries al the tyme coz shes a baby, i cant consentrate
why do lemmings jump of clifs or is that a mith
thnaks your the best tuter evr
i lost my frends rubber and now shes in a mood wiv me
`,
};
