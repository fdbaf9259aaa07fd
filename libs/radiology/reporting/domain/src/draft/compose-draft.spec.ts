import { cpuUsage } from 'node:process';
import { readDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf } from '@trivium/radiology/guidelines/domain';
import { checkReport } from '../consistency/check-report';
import { applyNormalTemplate } from '../templates/applied-template';
import { normalTemplate } from '../templates/normal/normal-templates';
import { composeDraft, type DraftInput, type ReportDraft } from './compose-draft';

interface Wanted extends Partial<Pick<DraftInput, 'language' | 'style' | 'modality' | 'context'>> {
  readonly template?: string;
}

function draftOf(dictation: string, { language, template, ...wanted }: Wanted = {}): ReportDraft {
  const spoken = /\p{Script=Han}/u.test(dictation) ? 'zh' : 'en';
  const read = readDictation(dictation, { language: spoken });
  const modality = wanted.modality ?? 'CT';
  const context: DraftInput['context'] = wanted.context ?? { age: 60, risk: 'low' };
  const chosen = template === undefined ? undefined : normalTemplate(template);
  return composeDraft({
    ...{ read, dictation, modality, context, bodyPart: 'chest', style: wanted.style ?? 'professional', language: language ?? spoken },
    guidelines: guidelinesOf(read, { ...context, modality, bodyPart: 'chest' }),
    ...(chosen === undefined ? {} : { normal: applyNormalTemplate(chosen, { language: language ?? spoken, sex: 'female' }) }),
  });
}
const texts = ({ sentences }: ReportDraft, section: string): string[] =>
  sentences.filter((sentence) => sentence.section === section).map(({ text }) => text);

const STANDING = '左肺上叶1.2cm磨玻璃结节，边缘毛刺征阳性。';

describe('composeDraft: shorthand', () => {
  it.each([
    [
      '左上磨12毛刺 右下实6稳定 无积液',
      ['左肺上叶见磨玻璃结节，大小约12mm，毛刺。', '右肺下叶见实性结节，大小约6mm，较前无变化。', '无积液。'],
    ],
    [
      'RUL PSN 14 mm (5 mm solid) growing',
      ['Part-solid nodule in the right upper lobe, measuring 14 mm, with a 5 mm solid component, increased in size.'],
    ],
    ['纵隔窗示 左肺上叶结节 无积液', ['纵隔窗示 左肺上叶结节 无积液。']],
  ])('is written out where it is told by its findings: %s', (dictation, findings) => {
    expect(texts(draftOf(dictation), 'findings')).toEqual(findings);
  });
});

describe('composeDraft: the standing example', () => {
  const draft = draftOf(STANDING);

  it('has three sections under their headings', () => {
    expect(draft.markdown.match(/^## .*$/gm)).toEqual(['## 影像表现', '## 诊断意见', '## 建议']);
    expect(texts(draft, 'findings')).toEqual(['左肺上叶见磨玻璃结节，大小约12mm，毛刺。']);
  });

  it('advises with the cell, names the sign that the cell does not look at, and the disagreement of the guidelines', () => {
    const advice = draft.sections.recommendations;
    expect(advice).toContain('6-12个月复查CT');
    expect(advice).toContain('表“亚实性结节”，单发磨玻璃，≥6 mm');
    expect(advice).toContain('毛刺征');
    expect(advice).toContain('指南意见不一致');
    const differ = draft.sentences.find(({ text }) => text.includes('不一致'));
    expect(differ?.source).toMatchObject({ kind: 'rule', guideline: 'fleischner_2017+lung_rads_2022' });
  });

  it('can be written in the other language, and says the same', () => {
    const english = draftOf(STANDING, { language: 'en' });
    expect(texts(english, 'findings')).toEqual(['Ground-glass nodule in the left upper lobe, measuring 12 mm, with spiculation.']);
    expect(english.sections.recommendations).toContain('CT at 6-12 months');
  });

  it('speaks plainly to a patient', () => {
    expect(texts(draftOf(STANDING, { style: 'plain' }), 'impression')[0]).toContain('结节（小的圆形病灶）');
  });
});

describe('composeDraft: a group and the largest of it', () => {
  it.each([
    ['右肺下叶6mm磨玻璃结节，较前增大。左肺上叶两枚磨玻璃结节，较大者4mm，无变化。', '左肺上叶2枚磨玻璃结节，较大者4mm，无变化。'],
    ['左肺上叶两枚磨玻璃结节。较大者4mm，无变化。', '左肺上叶2枚磨玻璃结节。'],
  ])('are one line of the impression where they were one sentence: %s', (dictation, line) => {
    expect(texts(draftOf(dictation), 'impression')).toContain(line);
  });

  it('raise no alarm about what was said of another', () => {
    const dictation = '右肺下叶部分实性结节，由7mm×6mm增至12mm×10mm。左肺上叶两枚磨玻璃结节，较大者4mm，无变化。';
    const { sections } = draftOf(dictation);
    const issues = checkReport({ ...sections, recommendations: '', language: 'zh', context: { modality: 'CT', bodyPart: 'chest' } });
    expect(issues.map(({ type }) => type)).toEqual([]);
  });
});

describe('composeDraft: nothing that was dictated is lost', () => {
  it('keeps words that no slot holds: a small effusion stays small, also in the impression', () => {
    const draft = draftOf('Small right pleural effusion. Mild emphysema in both upper lobes.');
    expect(texts(draft, 'findings')).toEqual(['Small right pleural effusion.', 'Mild emphysema in both upper lobes.']);
    expect(texts(draft, 'impression')).toEqual(['Small right pleural effusion.', 'Mild emphysema in both upper lobes.']);
  });

  it('writes them out in another language and leaves them beside, marked', () => {
    const { sentences } = draftOf('右侧少量胸腔积液。', { language: 'en' });
    expect(sentences.filter(({ section }) => section === 'findings')).toEqual([
      expect.objectContaining({ text: 'Pleural effusion on the right side.' }) as unknown,
      expect.objectContaining({ text: '[as dictated, untranslated] 右侧少量胸腔积液。', mark: 'untranslated' }) as unknown,
    ]);
  });

  it('does not make a denial wider than it was', () => {
    const { sections } = draftOf('纵隔未见肿大淋巴结。未见明显结节。', { language: 'en' });
    expect(sections.findings).toContain('纵隔未见肿大淋巴结');
    expect(sections.findings).toContain('No definite nodule.');
  });

  it('carries what is not understood, marked, and says where it stands', () => {
    const text = '8 mm solid nodule in the RUL. qwx zzt 17.';
    const draft = draftOf(text);
    expect(draft.notUnderstood.map((span) => text.slice(...span).trim())).toEqual(['qwx zzt 17.']);
    expect(draft.sentences.at(1)).toMatchObject({ text: '[not understood: qwx zzt 17.]', mark: 'not_understood' });
  });

  it('keeps the picture, the prior and what was made of a finding', () => {
    const draft = draftOf(
      'RLL: solid nodule measuring 8 x 6 mm (series 4, image 121), previously 5 mm. Consolidation in the lingula, likely pneumonia.',
    );
    expect(texts(draft, 'findings')[0]).toContain('(series 4, image 121)');
    expect(texts(draft, 'impression')[0]).toContain('previously 5 mm');
    expect(draft.sections.impression).toContain('Consolidation in the left upper lobe, lingula, likely pneumonia.');
  });

  it('puts what was dictated under a heading into its section, and composes no impression of its own then', () => {
    const draft = draftOf('8 mm solid nodule in the RUL. Impression: lung nodule, see above. Recommendation: CT in 6 months.');
    expect(texts(draft, 'impression')).toEqual(['Lung nodule, see above.']);
    expect(texts(draft, 'recommendations')[0]).toBe('CT in 6 months.');
  });

  it('says of several subsolid nodules without a size what both sizes share, under both cells, and asks for the size once', () => {
    const english = draftOf('Multiple ground-glass nodules in both lungs.').sections.recommendations;
    expect(english).toContain('CT at 3-6 months (table “Subsolid nodules”, multiple subsolid, <6 mm or ≥6 mm');
    expect(english.match(/mean of long and short axis/gi)).toHaveLength(1);
    const chinese = draftOf('双肺多发磨玻璃结节。').sections.recommendations;
    expect(chinese).toContain('多发亚实性，<6 mm或≥6 mm');
  });

  it('takes advice among the findings to the recommendations', () => {
    expect(texts(draftOf('右肺上叶8mm实性结节，建议3个月复查。'), 'recommendations')[0]).toBe('建议3个月复查。');
  });
});

describe('composeDraft: sources', () => {
  it('gives each sentence one; dictated words are in the dictation as they stand', () => {
    const text =
      'Heart size normal, 8 mm solid nodule in the RUL, no effusion on the left. Status post mastectomy. Recommend CT in 3 months.';
    for (const { source, text: said, section } of draftOf(text).sentences) {
      if (section === 'recommendations' && source.kind === 'rule') expect(source.cell).not.toBe('');
      else if (source.kind === 'dictation' || source.kind === 'measurement')
        for (const [start, end] of source.spans) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
      else throw new Error(`${said} has no source`);
    }
  });

  it('points at each of two findings that share words', () => {
    const text = '左上磨12毛刺，右下实6稳定';
    const sources = draftOf(text)
      .sentences.filter(({ section }) => section === 'findings')
      .map(({ source }) => source);
    expect(sources).toMatchObject([
      { kind: 'measurement', findingIndex: 0 },
      { kind: 'measurement', findingIndex: 1 },
    ]);
  });
});

describe('composeDraft: impression', () => {
  it('begins with what must not be missed', () => {
    const [first, second] = texts(
      draftOf('Scar in the left lower lobe. 5 mm calcified granuloma in the RUL. Left pneumothorax. 30 mm spiculated mass in the LUL.'),
      'impression',
    );
    expect([first, second].join(' ')).toMatch(/mass.*pneumothorax|pneumothorax.*mass/is);
  });

  it('keeps a group and the largest of it together', () => {
    expect(texts(draftOf('双肺多发实性结节，较大者位于右肺下叶，约7mm。'), 'impression')).toEqual([
      '双肺多发实性结节，较大者位于右肺下叶，约7mm。',
    ]);
    expect(texts(draftOf('双肺多发实性结节。较大者位于右肺下叶，约7mm。'), 'impression')).toEqual([
      '双肺多发实性结节。',
      '较大者位于右肺下叶，约7mm。',
    ]);
  });

  it.each([
    ['Three new ground-glass nodules in the right upper lobe.', 'Three new ground-glass nodules in the right upper lobe.'],
    ['Possible new 6 mm nodule in the left lower lobe.', 'Possible new 6 mm nodule in the left lower lobe.'],
    ['Two nodules in the left upper lobe, new.', 'Two new nodules in the left upper lobe.'],
  ])('says how many before what is new or possible: %s', (dictation, line) => {
    expect(texts(draftOf(dictation), 'impression')).toEqual([line]);
  });

  it('says what was denied where nothing was found', () => {
    expect(texts(draftOf('No nodule, mass or consolidation.'), 'impression')).toEqual(['No nodule, mass or consolidation.']);
  });

  it('is read back as what was dictated', () => {
    for (const text of [
      STANDING,
      '右肺下叶后基底段见一实性结节，大小约8mm×6mm，边缘光滑。',
      '左肺下叶结节18mm，前次11mm。',
      '右肺中叶部分实性结节15mm，实性成分5mm，可疑。',
    ]) {
      const dictated = readDictation(text, { language: 'zh' }).findings.map(({ span: _, slotSpans: __, ...slots }) => slots);
      for (const language of ['zh', 'en'] as const) {
        const again = readDictation(texts(draftOf(text, { language }), 'impression').join(' '), { language });
        expect(again.findings.map(({ span: _, slotSpans: __, ...slots }) => slots)).toEqual(dictated);
      }
    }
  });
});

describe('composeDraft: templates', () => {
  it('uses none unless one was chosen', () => {
    expect(draftOf(STANDING).sentences.every(({ source }) => source.kind !== 'template')).toBe(true);
  });

  it('fills what was not dictated, and leaves out what a finding contradicts', () => {
    const draft = draftOf(STANDING, { template: 'chest-ct' });
    expect(draft.sections.findings).not.toContain('未见结节');
    expect(draft.sections.findings).toContain('未见气胸');
    expect(draft.sentences.find(({ text }) => text.includes('未见气胸'))?.source).toEqual({
      kind: 'template',
      templateId: 'chest-ct',
      line: 'pneumothorax',
    });
    expect(draft.sections.impression).not.toContain('未见异常');
  });

  it('gives way to a dictated sentence about the same structure', () => {
    const { sections } = draftOf('Cardiomegaly. The aorta is tortuous.', { template: 'chest-ct' });
    expect(sections.findings).not.toMatch(/heart is not enlarged|normal calibre/);
    expect(sections.findings).toContain('Cardiomegaly.');
    expect(sections.impression).toBe('');
  });

  it('keeps silent about what was carried over in short forms, and about a second structure of a sentence', () => {
    const { sections } = draftOf('Known: bilat eff small. Heart and aorta enlarged.', { template: 'chest-ct' });
    expect(sections.findings).not.toMatch(/No pleural effusion|heart is not enlarged|aorta is of normal/);
  });

  it('says that nothing was found only where nothing else was said', () => {
    expect(draftOf('', { template: 'chest-ct', language: 'en' }).sections.impression).toBe('No abnormality seen on chest CT.');
    expect(draftOf('Clip in the liver.', { template: 'chest-ct' }).sections.impression).toBe('');
  });

  it('marks open fields', () => {
    expect(draftOf('', { template: 'chest-plain-film', language: 'en', modality: 'DX' }).sentences[0]).toMatchObject({
      mark: 'open_field',
    });
  });
});

describe('composeDraft: bad input', () => {
  it.each(['', '   \n ', '，。；', '\u0000\u0007<b>'])('makes a draft of %j', (text) => {
    expect(draftOf(text).sections.recommendations).toBe('');
  });

  it.each([
    ['nodules', 'nodule, '.repeat(25_000)],
    ['结节', '右肺上叶8mm结节，'.repeat(20_000)],
    ['denials without a stop', 'no effusion '.repeat(17_000)],
    ['one word', 'x'.repeat(200_000)],
    ['blanks', `a${' '.repeat(199_998)}b`],
    ['unknown words', 'qqz zzt 17. '.repeat(17_000)],
  ])('drafts 200,000 characters in linear time: %s', (_, dictation) => {
    const read = readDictation(dictation, {});
    const before = cpuUsage();
    composeDraft({
      ...{
        read,
        dictation,
        language: read.language,
        modality: 'CT',
        bodyPart: 'chest',
        context: {},
        guidelines: [],
        style: 'professional',
      },
    });
    // Processor time: the machine of a test run is rarely alone.
    expect(cpuUsage(before).user / 1000).toBeLessThan(8000);
  });
});
