import { checkReport } from '../check-report';
import { refusalIn } from './refused-follow-up';

const refuses = (text: string): boolean => refusalIn(text) !== undefined;

describe('advice that nobody need look again', () => {
  it.each([
    ...[
      '建议不必随诊复查。',
      '不需要再复查。',
      '可不予随访。',
      '无随访必要。',
      '没有必要复查。',
      '不用再做ct。',
      '免予复查。',
      '随访可终止。',
    ],
    ...['no need for follow-up imaging.', 'follow-up can be discontinued.', 'no further ct is required.', 'does not warrant follow-up.'],
    ...['surveillance is not warranted.', 'need not be followed.', 'can be discharged from follow-up.', 'nothing further is needed.'],
  ])('refuses: %s', (text) => expect(refuses(text)).toBe(true));

  it.each([
    ...[
      '建议6-12个月复查ct。',
      '无需穿刺，建议6个月后复查。',
      '建议6个月复查，若消失则无需随访。',
      '不建议手术，6个月后随诊。',
      '放疗结束复查。',
    ],
    ...[
      'ct in 6 months; if resolved, no further follow-up.',
      'no biopsy; follow-up ct in 6 months.',
      'no immediate intervention. repeat ct in 6 months.',
    ],
  ])('does not: %s', (text) => expect(refuses(text)).toBe(false));

  it('is told of a ground-glass nodule that is looked at again', () => {
    const typesOf = (recommendations: string): readonly string[] =>
      checkReport({
        findings: '左肺上叶纯磨玻璃结节，约8mm。',
        impression: '左肺上叶磨玻璃结节。',
        recommendations,
        context: { age: 58, risk: 'low', setting: 'incidental' },
        language: 'zh',
      }).map(({ type }) => type);
    expect(typesOf('不必随诊。')).toEqual(['guideline_mismatch']);
    expect(typesOf('不必穿刺，半年后复查。')).toEqual([]);
  });
});
