import type { SentimentLabel } from '../sentiment';
import { readTextRules } from './read-sentiment-rules';

const CASES: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: [
    '港南機械の営業利益は18％増加した。',
    '港南機械は黒字転換を果たした。',
    '純損失は前年同期の50億から20億に縮小した。',
    '白浜造船が大型船の契約を受注。',
    '当局が新薬を承認した。',
    '失業率が低下した。',
    '不良債権が減少した。',
    '来客数が増えている。',
    '通期見通しを上方修正した。',
    '株価は上場来高値を更新。',
    '販売は好調である。',
    '予約数が前年を上回っている。',
    '景気は回復傾向にある。',
    '格上げを受けて株価は急騰。',
  ],
  negative: [
    '港南機械の営業利益は18％減少した。',
    '港南機械は赤字転落となった。',
    '純損失が拡大した。',
    '白浜造船が経営破綻した。',
    '検察が不正の疑いで捜査。',
    '失業率が上昇した。',
    '人件費が上昇している。',
    '来客数が減っている。',
    '通期見通しを下方修正した。',
    '株価はストップ安。',
    '販売は低迷している。',
    '売上が増加していない。',
    '工場を閉鎖し人員削減を行う。',
    '格下げで株価が急落。',
  ],
  neutral: ['景気は変わらない。', '売上は横ばいである。', '定時株主総会の議題を公表する。', '政策金利は据え置きとなった。'],
};

describe('rules of Japanese', () => {
  describe.each(Object.entries(CASES))('%s', (label, texts) => {
    it.each(texts)('%s', (text) => expect(readTextRules(text, 'ja').label).toBe(label));
  });
});
