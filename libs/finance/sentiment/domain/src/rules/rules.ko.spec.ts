import type { SentimentLabel } from '../sentiment';
import { readTextRules } from './read-sentiment-rules';

const CASES: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: [
    '한내기계의 영업이익이 18% 증가했다.',
    '한내기계가 흑자 전환에 성공했다.',
    '순손실이 50억에서 20억으로 축소됐다.',
    '백도조선이 대형 선박을 수주했다.',
    '실업률이 하락했다.',
    '비용이 감소했다.',
    '주가가 사상 최고치를 기록했다.',
    '연간 전망을 상향 조정했다.',
    '매출이 시장 예상치를 웃돌았다.',
    '수요가 회복되고 있다.',
    '배당을 늘렸다.',
    '판매 호조로 이익이 급증했다.',
  ],
  negative: [
    '한내기계의 영업이익이 18% 감소했다.',
    '한내기계가 적자 전환했다.',
    '순손실이 확대됐다.',
    '백도조선이 파산을 신청했다.',
    '실업률이 상승했다.',
    '비용이 증가했다.',
    '주가가 하한가를 기록했다.',
    '연간 전망을 하향 조정했다.',
    '매출이 시장 예상치를 밑돌았다.',
    '수요가 부진하다.',
    '직원 300명을 감원한다.',
    '매출이 증가하지 않았다.',
  ],
  neutral: ['정기 주주총회 안건을 공개했다.', '기준금리를 동결했다.', '이사회는 5월 4일 열린다.', '본사는 대전에 있다.'],
};

describe('rules of Korean', () => {
  describe.each(Object.entries(CASES))('%s', (label, texts) => {
    it.each(texts)('%s', (text) => expect(readTextRules(text, 'ko').label).toBe(label));
  });

  it('does not find a word across a blank', () => {
    expect(readTextRules('공고 발표', 'ko').readings).toEqual([]);
  });
});
