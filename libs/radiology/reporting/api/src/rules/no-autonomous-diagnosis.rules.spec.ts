import { ContentRules } from '@trivium/ai/compliance';
import { NO_AUTONOMOUS_DIAGNOSIS_RULES } from './no-autonomous-diagnosis.rules';

const rules = new ContentRules();
rules.register(NO_AUTONOMOUS_DIAGNOSIS_RULES);
const broken = (text: string): readonly string[] => rules.judge(text).map(({ rule }) => rule.id);

describe('what is a physician’s', () => {
  it.each([
    'The patient has lung cancer.',
    'The lesion is definitely malignant.',
    'AI has diagnosed a tumour.',
    'No physician review is needed.',
    'No doctor is required.',
    '确诊为肺癌。',
    '人工智能判定为恶性。',
    '无需医师复核。',
  ])('is no diagnosis of a program: %s', (text) => expect(broken(text)).toContain('radiology.no-autonomous-diagnosis'));

  it.each([
    'Start antibiotics immediately.',
    'You should take aspirin daily.',
    'Proceed directly to surgery.',
    '建议立即手术切除。',
    '患者必须服用阿司匹林100毫克。',
  ])('is no order of treatment: %s', (text) => expect(broken(text)).toContain('radiology.no-treatment-orders'));

  it.each([
    'This is consistent with adenocarcinoma.',
    'No further follow-up is needed.',
    'CT in 12 months is recommended.',
    'Biopsy may be considered.',
    'The patient should be examined again in 6 weeks.',
    'The model of the scanner is named in the header.',
    '考虑肺癌可能，请结合临床。',
    '建议 12 个月后复查。',
    '需使用对比剂。',
  ])('leaves the sentences of a report alone: %s', (text) => expect(broken(text)).toEqual([]));
});
