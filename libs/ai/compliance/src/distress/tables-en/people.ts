import type { Meaning } from '../reading/meaning';

/** Who does something, and to whom. */
export const PEOPLE_EN: Meaning = {
  concepts: `
ME: {SELF}, we, us, our
KIN:
  [dad|daddy|father|papa|stepdad|step-dad|stepfather|step-father|mum|mom|mummy|mommy|mama|mother|stepmum|step-mum|stepmom|step-mom| stepmother|step-mother|uncle|aunt|auntie|aunty|brother|stepbrother|step-brother|sister|stepsister|cousin|grandpa|granddad|grandad| grandfather|grandma|granny|grandmother|parent|boyfriend|bf|girlfriend|gf|ex|guardian|husband|carer],
  foster [dad|mum|mom|father|mother|parent|family], step [dad|mum|mom|father|mother|brother]
GROWN_UP:
  [teacher|coach|tutor|trainer|priest|pastor|imam|neighbour|neighbor|babysitter|nanny|boss|manager|landlord|driver|headmaster|principal| instructor|man|guy|men|dude|stranger|adult|photographer|lodger|tenant|caretaker|janitor],
  family friend, grown-up, grown up, relative, bus driver, roommate
PEER: [classmate|boy|girl|kid|senior|roommate|bully|gang|lad|people|student|guy|teammate], they, everyone, everybody, someone, somebody, group chat,
  older kid
HE: he, she, they, someone, somebody
DOER: {KIN}, {GROWN_UP}, {HE}
MY_KIN: [my|our] {KIN}, [my|our] _ {KIN}, [my|our|his|her] {KIN} [boyfriend|bf|husband|friend|girlfriend], {KIN}
CLOSE:
  [my|our] (best|close|little|older|younger|big|twin|online) (ex) [friend|mate|bestie|bff|classmate|roommate|room-mate|roomie|flatmate|sister|brother| cousin|girlfriend|boyfriend|gf|bf|mum|mom|mother|dad|father|aunt|uncle|partner|neighbour|neighbor|deskmate|teammate|crush|ex|sis|bro|roomate],
  one of my _ friends, one of my friends, [a|this|some|the|one] [girl|boy|kid|guy|student|person|friend|classmate] [in|at|from|on|i|of] _,
  someone in my _, someone i know, somebody i know, a friend, a classmate, a boy i know, a girl i know, my online friend
NOBODY: nobody, no one, no-one, not a soul, none of them, none of you, who would, would anyone, would anybody
ALL_OF_THEM: everyone, everybody, the world, they, people, all of them,
  my (whole) [family|parents|friends|mum|mom|mother|dad|father|sister| brother|kids|class|folks], others, mum, mom, dad
`,
  frames: [],
};
