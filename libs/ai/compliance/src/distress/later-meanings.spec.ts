import { meaningReading } from './meaning-reader';
import { ownWords } from './own-words';

const read = (message: string): string | undefined => meaningReading(ownWords(message))?.category;

it.each([
  // Nobody who cares for a child.
  ['dad has been gone for six days and there is nothing left in the fridge', 'abuse'],
  ['nobody looks after me and my brother', 'abuse'],
  ['she shuts me in the cellar without food when i am bad', 'abuse'],
  ['can i sleep at the school overnight please', 'abuse'],
  ['i hear his key and i start shaking', 'abuse'],
  ['my little brother hides under the bed when dad is drunk', 'abuse'],
  ['妈妈出去一个星期了，冰箱空的', 'abuse'],
  ['家里没有吃的，爸爸不管我', 'abuse'],
  ['我可以住在学校吗', 'abuse'],
  ['听到他的脚步声我就发抖', 'abuse'],
  // Pictures, hands, doors, favours.
  ['he has pictures of me and says he will post them', 'abuse'],
  ['a man told me to take off my shirt on the camera', 'abuse'],
  ['my uncle climbs into my bed when mum is asleep', 'abuse'],
  ['he opens the bathroom door when i shower', 'abuse'],
  ['he asks for favours in return for good marks and i said yes', 'abuse'],
  ['they pushed my head into the toilet', 'abuse'],
  ['他拿我的裸照，不给钱就群发', 'abuse'],
  ['学长把我的裤子扒了还录像', 'abuse'],
  ['他们逼我跪着喝马桶水', 'abuse'],
  ['爸爸用扳手抡我', 'abuse'],
  // Said without the word for it.
  ['i swallowed a whole box of my nans tablets', 'self-harm'],
  ['every night i stand on the bridge and look down', 'self-harm'],
  ['there is a letter for my sister under my pillow', 'self-harm'],
  ['tell mum it is not her fault', 'self-harm'],
  ['i no longer have a reason to go on', 'self-harm'],
  ['i punched the wall until my hand bleeds, it calms me', 'self-harm'],
  ['i flush my dinner down the toilet every day', 'self-harm'],
  ['my best friend has a rope in her wardrobe', 'self-harm'],
  ['我吞了一大把药，头晕', 'self-harm'],
  ['我每天站在天台上，就差一点勇气', 'self-harm'],
  ['帮我跟我妈说，不是她的错', 'self-harm'],
  ['没有我大家会更开心', 'self-harm'],
  ['我用圆规划自己的腿，出血才平静', 'self-harm'],
  ['我闺蜜说要解脱，然后关机了，怎么办', 'self-harm'],
] as const)('%s means %s', (message, category) => {
  expect(read(message)).toBe(category);
});

it.each([
  'my parents are away for a week so i stay with my nan, she cooks a lot',
  'the fridge is empty so we go shopping, what does perishable mean',
  'can i stay at school until five for chess club',
  'my hamster hides under the bed',
  'i have pictures of my cat, how do i post them in the project',
  'the doctor told me to take off my shirt',
  'i took two tablets for my cold, how does paracetamol work',
  'we walked over the bridge on our holiday',
  'there is a card for my teacher on my desk, she is retiring',
  'i hit my knee on my bike and it bleeds',
  'i put my lunch in the bin, it was mouldy',
  'my friend has a skipping rope in her bag',
  'what is the best way to learn the periodic table',
  "it's killling me, what is long division",
  'my brother always beat me in the ping pong',
  '妈妈出差一个星期，奶奶给我做饭',
  '学校可以住校吗，高中想报住宿班',
  '他把毕业照发给大家了',
  '我站在桥上拍了日落',
  '我喝了两瓶可乐，好撑',
  '帮我跟老师说一声，我请假',
  '铅笔芯扎到手了，要紧吗',
  '朋友手机关机了，作业问谁',
  '我先走了，明天见',
])('%s alerts nobody', (message) => {
  expect(read(message)).toBeUndefined();
});
