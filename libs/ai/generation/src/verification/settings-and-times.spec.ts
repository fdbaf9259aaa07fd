import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const judged = (passage: string, text: string): string => {
  const { sentences } = verifier.verify({ text, language: /\p{sc=Han}/u.test(text) ? 'zh' : 'en', evidence: { passages: [passage] } });
  return sentences.map(({ verdict, reasons }) => [verdict, ...reasons.map(({ code }) => code)].join(' ')).join(' | ');
};

const BREAST =
  'A mammogram of both breasts was taken. In the right breast there is a smooth nodule of 7 mm. It is most likely a fibroadenoma.';
const KNEE = 'MRI of the left knee was performed on 4 May 2023. There is a tear of the medial meniscus with a length of 11 mm.';
const WAVE = 'In 1811 a wave struck the fjord. Geologists think that a landslide may have caused it.';
const CANAL = '盐运河于1427年动工，1441年通航，全长68公里。';
const CLAIM = 'The magnets were supplied by Magnolux. Pimbo is examining whether it can claim damages from Magnolux.';
const STRIKE = '港务公司称，罢工造成损失约1.9亿元。工会原先要求工资上调12%。';
const EFFUSION = 'A small joint effusion is present, which has decreased since 12 October 2022.';
const HIP = 'The arthrosis of the left hip is more advanced than it was in 2019.';
const STABLE = '与2022年11月的超声相比，左乳肿块没有变化。';
const RIVER = '流经梧塘镇时，左岸受到侵蚀，右岸泥沙淤积。';
const FINE = '金融监察署对澄江银行处以5500万元罚款。';

describe('what a sentence takes from the one before it and from the head of its passage', () => {
  it.each([
    [
      'a pronoun its side',
      BREAST,
      'The nodule in the right breast is most likely a fibroadenoma.',
      'The nodule in the left breast is most likely a fibroadenoma.',
      'side',
    ],
    [
      'an examination its side',
      KNEE,
      'In the left knee, the medial meniscus has an 11 mm long tear.',
      'In the right knee, the medial meniscus has an 11 mm long tear.',
      'side',
    ],
    [
      'a pronoun its year',
      WAVE,
      'The wave of 1811 may have been caused by a landslide.',
      'The wave of 1818 may have been caused by a landslide.',
      'date',
    ],
  ])('%s', (_, passage, right, wrong, reason) => {
    expect(judged(passage, right)).toBe('supported');
    expect(judged(passage, wrong)).toContain(`struck ${reason}`);
  });
});

describe('then and now, asked and settled, one deed and the other', () => {
  it.each([
    [
      'what became less was more',
      EFFUSION,
      'The joint effusion has decreased since 12 October 2022.',
      'The joint effusion was smaller on 12 October 2022 than it is now.',
      'relation',
    ],
    [
      'what is more was less',
      HIP,
      'The arthrosis of the left hip is more advanced than in 2019.',
      'The arthrosis of the left hip was more advanced in 2019 than it is now.',
      'relation',
    ],
    ['what did not change was not smaller', STABLE, '左乳肿块与2022年11月相比没有变化。', '与2022年11月相比，左乳肿块增大。', 'negation'],
    [
      'a question is no plan',
      CLAIM,
      'Pimbo is examining whether it can claim damages from Magnolux.',
      'Pimbo will claim damages from Magnolux.',
      'certainty',
    ],
    ['a year belongs to its deed', CANAL, '盐运河于1441年通航。', '盐运河于1427年通航。', 'date'],
    ['who demands', STRIKE, '工会原先要求工资上调12%。', '港务公司原先要求工资上调12%。', 'relation'],
    ['who fines', FINE, '澄江银行被金融监察署处以5500万元罚款。', '澄江银行对金融监察署处以5500万元罚款。', 'relation'],
    ['a side of two', RIVER, '在梧塘镇，左岸受到侵蚀，右岸泥沙淤积。', '在梧塘镇，右岸受到侵蚀，右岸泥沙淤积。', 'side'],
  ])('%s', (_, passage, right, wrong, reason) => {
    expect(judged(passage, right)).toBe('supported');
    expect(judged(passage, wrong)).toContain(reason);
  });

  it.each([
    ['The tax was lowered, but it was not abolished.', 'The tax was not not abolished.', 'negation'],
    ['双侧腋窝未见肿大淋巴结。', '右右两侧腋窝未见肿大淋巴结。', 'side'],
    ['左心室的壁比右心室的壁厚。', '与左心室相比，左心室的壁更厚。', 'relation'],
    ['There is a tear of the medial meniscus.', 'The tear of the medial meniscus was caused by a fall.', 'unsupported'],
    ['左乳外上象限见一低回声肿块。', '左乳内下象限见一低回声肿块。', 'name'],
  ])('no source says “%s” as “%s”', (passage, wrong, reason) => {
    expect(judged(passage, wrong)).toContain(reason);
  });
});

describe('turns that say what a source says', () => {
  it.each([
    ['声音的传播需要介质，在真空中不能传播。', '声音必须借助介质才能传播。'],
    ['解剖学家贺兰舟于1889年首次绘制了泽蛙心脏的图谱。', '第一个绘制泽蛙心脏图谱的是解剖学家贺兰舟。'],
    ['左下肺见斑片影，可能为肺炎。', '左下肺有斑片状阴影，可能是肺炎。'],
    ['蓝鸥航运拥有11艘船。', '蓝鸥航运旗下有11艘船。'],
    ['The salt tax was lowered, but it was not abolished.', 'The salt tax was lowered, but not done away with.'],
    ['No copy of the newspaper has survived.', 'Not a single copy of the newspaper still exists.'],
    [
      "Saltline's shareholders are to receive 12.80 euros per share.",
      'Shareholders of Saltline are due to get 12.80 euros for each share.',
    ],
  ])('“%s”: “%s”', (passage, text) => {
    expect(judged(passage, text)).toBe('supported');
  });
});

describe('a sentence of a source, word for word', () => {
  const MONSOON = '夏季，湿润的气流由海洋吹向陆地。冬季情况相反，干冷的风由陆地吹向海洋。';

  it('holds beside one that says the reverse of another season', () => {
    expect(judged(MONSOON, '冬季情况相反，干冷的风由陆地吹向海洋。')).toBe('supported');
    expect(judged(MONSOON, '夏季情况相反，干冷的风由陆地吹向海洋。')).toContain('struck');
  });
});
