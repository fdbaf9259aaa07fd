import { isWhole } from '../gate/text-verifier';
import { FactVerifier } from './fact-verifier';

const EN = [
  'The museum sold two statues to a collector in Lyon. The curator criticised the director.',
  'Ferry traffic was 40,000 tons in 2019 and 55,000 tons in 2021. The board rejected the offer.',
  'After the storm flooded the cellar, the archive moved to the hill. The north wing has more rooms than the south wing.',
];
const ZH = [
  '馆长批评了院长。运河由青岩公司开凿。',
  '门票收入2019年为40万元，2021年为55万元。委员会拒绝了这一报价。',
  '暴雨淹没地窖后，档案馆迁到山上。',
];
const passes = (language: 'en' | 'zh', text: string): boolean =>
  isWhole(new FactVerifier().verify({ text, language, evidence: { passages: language === 'en' ? EN : ZH } }));

describe('an answer beside its sources', () => {
  it.each([
    ['en', 'A collector in Lyon bought two statues from the museum [1].'],
    ['en', 'The board did not accept the offer [2].'],
    ['en', 'The offer was refused by the board [2].'],
    ['en', 'The south wing has fewer rooms than the north wing [3].'],
    ['en', 'The archive moved to the hill after the cellar had been flooded by the storm [3].'],
    ['zh', '青岩公司开凿了运河[1]。'],
    ['zh', '委员会没有接受这一报价[2]。'],
  ] as const)('%s may say it its own way: %s', (language, text) => {
    expect(passes(language, text)).toBe(true);
  });

  it.each([
    ['en', 'The museum bought two statues from a collector in Lyon [1].'],
    ['en', 'The director criticised the curator [1].'],
    ['en', 'The board accepted the offer [2].'],
    ['en', 'Ferry traffic was 55,000 tons in 2019 and 40,000 tons in 2021 [2].'],
    ['en', 'The south wing has more rooms than the north wing [3].'],
    ['en', 'The storm flooded the cellar after the archive moved to the hill [3].'],
    ['zh', '院长批评了馆长[1]。'],
    ['zh', '运河开凿了青岩公司[1]。'],
    ['zh', '门票收入2019年为55万元，2021年为40万元[2]。'],
    ['zh', '委员会接受了这一报价[2]。'],
    ['zh', '档案馆迁到山上后，暴雨淹没地窖[3]。'],
  ] as const)('%s may not turn it round: %s', (language, text) => {
    expect(passes(language, text)).toBe(false);
  });
});
