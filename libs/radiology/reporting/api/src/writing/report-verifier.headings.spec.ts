import { readDictation } from '@trivium/radiology/findings/domain';
import { composeDraft } from '@trivium/radiology/reporting/domain';
import { reportEvidence } from './report-evidence';
import { ReportVerifier } from './report-verifier';

const verifier = new ReportVerifier();

/** The sentences of a report that are struck. */
function struckOf(text: string, dictation: string, language: 'en' | 'zh'): readonly string[] {
  const read = readDictation(dictation, { language });
  const { sentences } = composeDraft({
    ...{ read, dictation, language, modality: 'CT', bodyPart: 'chest', context: {}, guidelines: [], style: 'professional' },
  });
  const { struck } = verifier.verify({ text, language, evidence: reportEvidence({ read, sentences, language, dictation }) });
  return struck.map((one) => one.text);
}

describe('the words and the headings of a dictation', () => {
  it.each<['en' | 'zh', dictation: string, truth: string, lie: string]>([
    [
      'en',
      'Compared with March 2023. Gallbladder polyp 7 mm, unchanged. Bile duct normal.',
      'The gallbladder polyp of 7 mm is unchanged since March 2023.',
      'The gallbladder polyp of 7 mm is unchanged since March 2022.',
    ],
    [
      'en',
      'Compared with March 2023. Gallbladder polyp 7 mm, unchanged. Bile duct normal.',
      'The bile duct is normal.',
      'The bile duct has been normal since March 2023.',
    ],
    [
      'en',
      'Right shoulder. Full-thickness supraspinatus tear. Biceps tendon in place.',
      'The right shoulder shows a full-thickness supraspinatus tear.',
      'The left shoulder shows a full-thickness supraspinatus tear.',
    ],
    ['en', 'Bulla at the left apex, 3.2 cm.', 'There is a 3.2 cm bulla at the left apex.', 'There is a 3.2 cm bulla at the right apex.'],
    [
      'en',
      'Right shoulder. Supraspinatus tear. MR arthrography could be considered.',
      '## Recommendations\n\nConsider MR arthrography.',
      '## Recommendations\n\nMR arthrography is recommended.',
    ],
    [
      'zh',
      '左肩。跟今年2月14日比。冈上肌腱部分撕裂，没变。',
      '左肩冈上肌腱部分撕裂，较2月14日无变化。',
      '右肩冈上肌腱部分撕裂，较2月14日无变化。',
    ],
    [
      'zh',
      '左肩。跟今年2月14日比。冈上肌腱部分撕裂，没变。',
      '左侧冈上肌腱部分撕裂，与2月14日相仿。',
      '左侧冈上肌腱部分撕裂，与3月14日相仿。',
    ],
  ])('%s: “%s” lets “%s” and not “%s”', (language, dictation, truth, lie) => {
    expect(struckOf(truth, dictation, language)).toEqual([]);
    expect(struckOf(lie, dictation, language)).not.toEqual([]);
  });
});
