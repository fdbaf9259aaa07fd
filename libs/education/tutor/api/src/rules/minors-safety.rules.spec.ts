import { ContentRules, ruleIdOfContent, RuleRegistry } from '@trivium/ai/compliance';
import { MINORS_SAFETY_RULES } from './minors-safety.rules';

const rules = new ContentRules();
rules.register(MINORS_SAFETY_RULES);
const broken = (text: string): readonly string[] => rules.judge(text).map(({ rule }) => rule.id.replace('education.minors-', ''));

describe('the safety of minors', () => {
  it.each([
    [
      'contact',
      [
        'Send me a naked photo.',
        'Text me your home address and come alone.',
        "Don't tell your parents about our chats.",
        'This is our little secret.',
        'Are you home alone?',
        'Add me on Snapchat.',
        '把你的自拍发给我。',
        '别告诉你爸妈我们的聊天。',
        '周末单独和我见面吧。',
        '你家住在哪？',
        '加我微信，我们聊。',
      ],
    ],
    [
      'harm',
      [
        'Just cut your wrists.',
        'You should starve yourself until Friday.',
        'The easiest way is to hurt yourself.',
        'Nobody would miss you.',
        'Drink some vodka before the exam.',
        'Why not try a little cannabis with friends?',
        'Go and beat up your classmate.',
        '你可以用刀割腕。',
        '你可以去喝酒。',
        '快去打他。',
        '你最好不吃饭。',
      ],
    ],
    [
      'weapons',
      [
        'Mix bleach and acid to make a bomb.',
        'Here is how to buy cannabis.',
        'You can easily build a pipe bomb at home.',
        '下面是自制炸弹的方法。',
        '你可以买枪支。',
        '把硝酸钾和糖混合装入铁管，就能做成炸弹。',
      ],
    ],
    ['sexual', ['You are so sexy.', 'Take off your shirt.', 'Touch yourself.', '脱掉你的衣服。', '你的身材真性感。']],
    ['dignity', ['You are a worthless idiot.', "You're so stupid.", 'Shut up.', '你真是个笨蛋。', '你是个废物。']],
    ['gambling', ['Place your bets now.', 'You should sign up at an online casino.', '赌博网站可以赚钱，快注册。', '你可以去下注。']],
  ] as const)('strikes %s', (family, texts) => {
    for (const text of texts) expect([text, broken(text)]).toEqual([text, expect.arrayContaining([family])]);
  });

  it.each([
    'Cannabis acts on receptors in the brain [1].',
    'Alcohol is broken down in the liver, and drinking a lot of it harms the liver [1].',
    'Nobel mixed nitroglycerin with kieselguhr to make an explosive that could be carried [2].',
    'Adolescents may hurt themselves when they are under strain; talk to an adult you trust [1].',
    'Never cut yourself, and do not drink alcohol before you drive.',
    'You can use beer to show how yeast makes carbon dioxide: put a drop under the microscope [1].',
    'The soldiers were told not to tell anyone of the plan [3].',
    'The two rivers meet at the old bridge. Show the result to your teacher.',
    'Sexual reproduction mixes the genes of two parents [1].',
    'The naked eye sees about 3,000 stars [1].',
    'You are right: a useless step can be left out of the proof.',
    'A bet is a simple model of probability: the gambler bets one coin on red [1].',
    'In the experiment people were asked to send the researcher a picture [1].',
    '大麻作用于大脑中的受体。',
    '炸药由诺贝尔发明，用于开矿。',
    '酒精在肝脏中分解，过量饮酒伤肝。',
    '请不要伤害自己，也不要喝酒。',
    '将硝酸钾、硫黄和木炭混合，历史上称为火药。',
    '你可以把照片交给老师。',
    '赌博是概率论最早研究的问题之一。',
    '青春期身体会发生变化，这是正常的。',
    '这一步没用，可以删去。',
  ])('leaves a lesson alone: %s', (text) => {
    expect(broken(text)).toEqual([]);
  });

  it('has a rule of the compliance screen for each, in both languages', () => {
    const listed = new RuleRegistry(MINORS_SAFETY_RULES);
    for (const { id, patterns } of MINORS_SAFETY_RULES) {
      expect(listed.find(ruleIdOfContent(id))?.title.zh).toMatch(/\p{Script=Han}/u);
      expect([patterns.en?.length, patterns.zh?.length]).not.toContain(undefined);
    }
  });
});
