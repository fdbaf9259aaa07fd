import { FactVerifier } from './fact-verifier';
import { isWhole } from '../gate/text-verifier';
it('judges texts of a situation that it was not built on', () => {
  const v = new FactVerifier();
  const en = {
    passages: [
      'Aspirin 100 mg was given daily from 2 January 2024. The patient did not report chest pain. Bleeding may occur.',
      'Smoking increases the risk of stroke. Exercise lowers blood pressure by 5 mmHg.',
    ],
  };
  const zh = {
    passages: ['患者自2024年1月2日起每日服用阿司匹林100毫克。患者否认胸痛。可能出现出血。', '吸烟增加中风风险。运动使血压降低5毫米汞柱。'],
  };
  const out: string[] = [];
  const t = (isTrue: boolean, language: 'en' | 'zh', text: string): void => {
    const r = v.verify({ text, language, evidence: language === 'en' ? en : zh });
    if (isWhole(r) !== isTrue)
      out.push(`${isTrue ? 'STRUCK' : 'PASSED'} ${text} ${r.struck.flatMap((s) => s.reasons.map((x) => x.code)).join()}`);
  };
  t(true, 'en', 'The patient received 0.1 g of aspirin each day from 2 January 2024 [1].');
  t(true, 'en', 'The patient denied chest pain [1].');
  t(true, 'en', 'The risk of stroke is increased by smoking [2].');
  t(true, 'en', 'Blood pressure is lowered 5 mmHg by exercise [2].');
  t(true, 'en', 'Bleeding is possible [1].');
  t(false, 'en', 'The patient reported chest pain [1].');
  t(false, 'en', 'Aspirin 100 g was given daily [1].');
  t(false, 'en', 'Aspirin 1000 mg was given daily [1].');
  t(false, 'en', 'Bleeding will occur [1].');
  t(false, 'en', 'Stroke increases the risk of smoking [2].');
  t(false, 'en', 'Exercise lowers blood pressure by 15 mmHg [2].');
  t(false, 'en', 'Exercise raises blood pressure by 5 mmHg [2].');
  t(false, 'en', 'Ibuprofen 100 mg was given daily [1].');
  t(false, 'en', 'Smoking increases the risk of cancer [2].');
  t(false, 'en', 'Smoking lowers blood pressure by 5 mmHg [2].');
  t(true, 'zh', '从2024年1月2日起，患者每天服用0.1克阿司匹林[1]。');
  t(true, 'zh', '患者没有胸痛[1]。');
  t(true, 'zh', '中风风险因吸烟而增加[2]。');
  t(false, 'zh', '患者诉胸痛[1]。');
  t(false, 'zh', '每日服用阿司匹林100克[1]。');
  t(false, 'zh', '中风增加吸烟风险[2]。');
  t(false, 'zh', '运动使血压升高5毫米汞柱[2]。');
  t(false, 'zh', '吸烟使血压降低5毫米汞柱[2]。');
  t(false, 'zh', '患者每日服用布洛芬100毫克[1]。');
  t(false, 'zh', '必将出现出血[1]。');
  expect(out).toEqual([]);
});
