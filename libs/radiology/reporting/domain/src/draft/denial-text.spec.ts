import { readDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf } from '@trivium/radiology/guidelines/domain';
import { composeDraft } from './compose-draft';

function impression(dictation: string, language: 'en' | 'zh'): string {
  const read = readDictation(dictation, { language: /\p{Script=Han}/u.test(dictation) ? 'zh' : 'en' });
  const context = { age: 60, modality: 'CT', bodyPart: 'chest' } as const;
  const guidelines = guidelinesOf(read, context);
  const { sentences } = composeDraft({ ...context, context: { age: 60 }, read, dictation, language, style: 'professional', guidelines });
  return sentences
    .filter(({ section }) => section === 'impression')
    .map(({ text }) => text)
    .join(' ');
}

describe('what is denied keeps the place that it was denied of', () => {
  it.each([
    ['2 cm left breast mass. No lung nodules.', 'No lung nodule.', '未见肺结节。'],
    ['No pulmonary nodules. No pleural effusion.', 'No lung nodule or pleural effusion.', '未见肺结节、胸腔积液。'],
    ['No nodule in the right lung.', 'No right lung nodule.', '未见右肺结节。'],
    ['No definite lesions in either lung.', 'No definite lung lesion.', '未见明显肺病灶。'],
    ['左乳肿块2cm。肺内未见结节。', 'No lung nodule.', '未见肺结节。'],
    ['双肺未见结节、实变，未见胸腔积液。', 'No lung nodule, consolidation or pleural effusion.', '未见肺结节、实变、胸腔积液。'],
  ])('in the lungs: %s', (dictation, english, chinese) => {
    expect([impression(dictation, 'en'), impression(dictation, 'zh')]).toEqual([english, chinese]);
  });

  it.each([
    ['No nodules. No pulmonary embolism.', 'No nodule or pulmonary embolism.', '未见结节、肺栓塞。'],
    ['未见结节，未见肺栓塞。', 'No nodule or pulmonary embolism.', '未见结节、肺栓塞。'],
    ['未见结节，肺动脉未见栓塞。', 'No nodule or pulmonary embolism.', '未见结节、肺栓塞。'],
  ])('and is given no place by the name of something else: %s', (dictation, english, chinese) => {
    expect([impression(dictation, 'en'), impression(dictation, 'zh')]).toEqual([english, chinese]);
  });

  it.each([
    'No liver lesions.',
    'No renal masses.',
    'No thyroid nodules.',
    'No breast mass.',
    '左肾未见结石。',
    '肝内未见占位。',
    '甲状腺未见结节。',
  ])('what is denied of another organ is no denial of the chest: %s', (dictation) => {
    expect([impression(dictation, 'en'), impression(dictation, 'zh')]).toEqual(['', '']);
  });
});
