import type { UiLanguage } from '@trivium/shared/language';
import { FactVerifier } from './fact-verifier';

const SOURCES: Readonly<Record<UiLanguage, readonly string[]>> = {
  en: [
    'The firm blamed higher wages for the decline in profit. Net profit fell to 41 million euros from 52 million. It kept its dividend at 1.10 euros per share.',
    'MRI of the left knee: There is a tear of the medial meniscus. The sinus is filled with fluid, probably due to sinusitis.',
    'The shares closed at 24 pounds, 9% above the issue price. The axillary nodes are not enlarged. Chlorophyll absorbs red light and reflects green light.',
  ],
  zh: ['公司称亏损的主要原因是运费上涨。股价高于发行价9%。', '右膝MRI：内侧半月板后角撕裂。骨折由跌倒引起。'],
};

const verifier = new FactVerifier();
const reasonsOf = (text: string): string[] => {
  const language = /\p{sc=Han}/u.test(text) ? 'zh' : 'en';
  const { struck } = verifier.verify({ text, language, evidence: { passages: SOURCES[language] } });
  return struck.flatMap(({ reasons }) => reasons.map(({ code }) => code));
};

describe('causes, comparisons and what stands at the head of a passage', () => {
  it.each([
    ['a cause turned round', 'The decline in profit was the reason for higher wages [1].', 'relation'],
    ['a cause turned round, `due to`', 'Fluid in the sinus is probably the cause of the sinusitis [2].', 'relation'],
    ['a cause turned round, Chinese', '亏损导致运费上涨[1]。', 'relation'],
    ['a cause of nobody', 'Net profit fell to 41 million euros because of weak demand [1].', 'unsupported'],
    ['the other side of what it is compared with', 'The shares closed 9% below the issue price [3].', 'relation'],
    ['the other side of what it is compared with, Chinese', '股价低于发行价9%[1]。', 'relation'],
    ['what another deed is done to', 'Chlorophyll reflects red light and absorbs green light [3].', 'relation'],
    ['another side than the heading’s', 'There is a tear of the medial meniscus of the right knee [2].', 'side'],
    ['another unit than the untold one', 'Net profit fell from 52 million dollars to 41 million euros [1].', 'unit'],
  ])('strikes %s', (_, text, reason) => expect(reasonsOf(text)).toContain(reason));

  it.each([
    'According to the firm, higher wages were the reason for the decline in profit [1].',
    'Net profit fell from 52 million to 41 million euros [1].',
    'The dividend remains at 1.10 euros per share [1].',
    'The left knee has a tear of the medial meniscus [2].',
    'The shares closed 9% higher than the issue price [3].',
    'The nodes in the axilla are not enlarged [3].',
    'Chlorophyll reflects green light, whereas it absorbs red light [3].',
    '运费上涨导致了公司亏损[1]。',
    '右膝内侧半月板的后角撕裂[2]。',
    '跌倒引起骨折[2]。',
  ])('lets “%s” pass', (text) => expect(reasonsOf(text)).toEqual([]));
});
