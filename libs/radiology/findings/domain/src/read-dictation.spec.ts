import type { Finding } from './finding';
import { readDictation } from './read-dictation';

const slots = ({ span: _span, slotSpans: _slotSpans, ...rest }: Finding): object => rest;
const findingsOf = (text: string): object[] => readDictation(text).findings.map(slots);
const negativesOf = (text: string): string[] =>
  readDictation(text).negatives.map(({ type, laterality }) => (laterality === undefined ? type : `${type}:${laterality}`));
const nodule = (more: object): object => ({ type: 'nodule', margin: [], certainty: 'definite', ...more });
const LUL = { laterality: 'left', lobe: 'LUL' };
const RLL = { laterality: 'right', lobe: 'RLL' };

describe('readDictation', () => {
  it('reads the standing example', () => {
    expect(findingsOf('左肺上叶1.2cm磨玻璃结节，边缘毛刺征阳性')).toEqual([
      nodule({ ...LUL, sizeMm: [12], density: 'ground_glass', margin: ['spiculated'] }),
    ]);
  });

  it.each([['LUL GGN 12 spic, RLL SN 6 stab'], ['LUL 磨玻璃结节 12mm 毛刺；RLL 实性结节 6mm 稳定'], ['左上磨12毛刺 右下实6稳定']])(
    'reads shorthand: %s',
    (text) => {
      expect(findingsOf(text)).toEqual([
        nodule({ ...LUL, sizeMm: [12], density: 'ground_glass', margin: ['spiculated'] }),
        nodule({ ...RLL, sizeMm: [6], density: 'solid', change: 'stable' }),
      ]);
    },
  );

  it.each([['1.2 cm'], ['1.2厘米'], ['1.2公分'], ['１２ｍｍ'], ['1,2 cm'], ['12 mm'], ['十二毫米'], ['1.2-cm'], ['twelve millimeter']])(
    'reads %s as 12 mm',
    (size) => {
      expect(findingsOf(`左肺上叶结节 ${size}`)).toEqual([nodule({ ...LUL, sizeMm: [12] })]);
    },
  );

  it.each([
    ['Two new nodules in the right lower lobe.', 2],
    ['3 nodules in the right lower lobe.', 3],
    ['右肺下叶两枚结节。', 2],
    ['右肺下叶结节3枚。', 3],
    ['右肺下叶数枚结节。', 'several'],
    ['A few nodules in the right lower lobe.', 'several'],
    ['右肺下叶多发结节，其中两枚较大。', undefined],
    ['Multiple nodules in the right lower lobe.', undefined],
  ])('keeps how many: %s', (text, howMany) => {
    expect(readDictation(text).findings[0]).toMatchObject({ ...RLL, count: 'multiple', ...(howMany === undefined ? {} : { howMany }) });
    if (howMany === undefined) expect(readDictation(text).findings[0]?.howMany).toBeUndefined();
  });

  it.each([
    ['Two nodules, 5 mm and 8 mm, in the right lower lobe.'],
    ['Two nodules in the right lower lobe, 5 and 8 mm.'],
    ['右肺下叶两枚结节，大小分别为5mm、8mm。'],
    ['Two nodules: one in the right lower lobe, 5 mm, and one in the right lower lobe, 8 mm.'],
  ])('gives each of a counted group its size: %s', (text) => {
    expect(findingsOf(text)).toEqual([nodule({ ...RLL, sizeMm: [5] }), nodule({ ...RLL, sizeMm: [8] })]);
    expect(readDictation(text).stretches.filter(({ kind }) => kind === 'not_understood')).toEqual([]);
  });

  it.each([
    ['PI-RADS 4 lesion in the left peripheral zone, 11 mm.'],
    ['Mass along the left sphenoid wing, 27 mm.'],
    ['Fluid in the subacromial bursa. Labrum intact.'],
    ['髌上囊中等量积液。'],
    ['右附件区囊性包块，约52mm×46mm。'],
  ])('takes nothing of another region for a finding of the chest: %s', (text) => {
    expect(findingsOf(text)).toEqual([]);
    expect(readDictation(text).stretches.every(({ kind }) => kind === 'carried')).toBe(true);
  });

  it.each([['右侧液气胸。'], ['Right hydropneumothorax.'], ['右侧血气胸。']])('reads both of %s', (text) => {
    expect(readDictation(text).findings.map(({ type, laterality }) => `${type} ${laterality ?? ''}`)).toEqual([
      'pneumothorax right',
      'pleural_effusion right',
    ]);
  });

  it('reads what is denied behind the name of an examination', () => {
    expect(negativesOf('PE protocol: no evidence of pulmonary embolism.')).toEqual(['pulmonary_embolism']);
  });

  it.each([['half-inch'], ['半英寸'], ['1/2 inch'], ['0.5 inch'], ['half an inch']])('reads %s as 12.7 mm', (size) => {
    expect(findingsOf(`LUL nodule, ${size}`)).toEqual([nodule({ ...LUL, sizeMm: [12.7] })]);
  });

  it.each([
    ['左肺上叶结节由9mm增至12mm'],
    ['LUL nodule was 9 mm, now 12 mm'],
    ['LUL nodule increased from 9 to 12 mm'],
    ['左肺上叶结节12mm，前次9mm，较前增大'],
    ['LUL nodule 9 mm → 12 mm'],
  ])('tells prior from current: %s', (text) => {
    expect(findingsOf(text)).toEqual([nodule({ ...LUL, sizeMm: [12], priorSizeMm: [9], change: 'growing' })]);
  });

  it.each([
    ['8 mm nodule in the RLL (series 12, image 121)'],
    ['RLL nodule 8 mm, 5 mm from the pleura'],
    ['CT with 5 mm slices on 2023-05-12. RLL nodule 8 mm'],
    ['56-year-old man. RLL 8 mm nodule'],
    ['右肺下叶结节8mm，距胸膜5mm'],
    ['第35层右肺下叶8mm结节'],
  ])('takes no number of something else for a size: %s', (text) => {
    expect(readDictation(text).findings.map(({ sizeMm }) => sizeMm)).toEqual([[8]]);
  });

  it.each([
    ['未见明显结节及实变影', ['nodule', 'consolidation']],
    ['No pleural effusion or pneumothorax', ['pleural_effusion', 'pneumothorax']],
    ['No pericardial effusion, pleural effusion or free air.', ['pleural_effusion']],
    ['气胸：无', ['pneumothorax']],
    ['Pneumothorax is not seen.', ['pneumothorax']],
    ['左侧胸腔未见积液', ['pleural_effusion:left']],
    ['No pneumothorax on the right.', ['pneumothorax:right']],
    ['Pleural effusion is not seen on the right.', ['pleural_effusion:right']],
    ['Status post left lower lobectomy without recurrence.', ['recurrence']],
    ['Compared with prior, no new or enlarging nodules.', ['nodule']],
    ['心包未见积液', []],
    ['No change in the RLL nodule.', []],
  ])('draws the scope of a denial: %s', (text, negatives) => {
    expect(negativesOf(text)).toEqual(negatives);
  });

  it('ends a denial at but, except and at a finding with its own size', () => {
    expect(findingsOf('No effusion but a 5 mm RLL nodule')).toEqual([nodule({ ...RLL, sizeMm: [5] })]);
    expect(findingsOf('无胸腔积液，但右肺下叶见5mm结节')).toEqual([nodule({ ...RLL, sizeMm: [5] })]);
    expect(findingsOf('No effusion and there is a 5 mm RLL nodule')).toEqual([nodule({ ...RLL, sizeMm: [5] })]);
  });

  it.each([
    ['Nodule in the RLL, short axis 8 mm and long axis 11 mm.'],
    ['Nodule in the RLL measures 8 mm (short axis) by 11 mm (long axis).'],
    ['右肺下叶结节，短径8mm，长径11mm。'],
    ['右肺下叶结节，长径11mm，短径8mm。'],
  ])('puts the long axis first, whichever was dictated first: %s', (text) => {
    expect(findingsOf(text)).toEqual([nodule({ ...RLL, sizeMm: [11, 8] })]);
  });

  it.each([
    ['Part-solid nodule in the RLL, 14 mm, 5 mm solid.'],
    ['RLL PSN 14 (5 solid)'],
    ['Nodule in the RLL, 14 mm (5 mm solid).'],
    ['右下混磨14实5'],
  ])('tells the solid part from the whole by the word alone: %s', (text) => {
    const read = readDictation(text);
    expect(read.findings.map(slots)).toEqual([nodule({ ...RLL, sizeMm: [14], solidComponentMm: 5, density: 'part_solid' })]);
    expect(read.stretches.filter(({ kind }) => kind !== 'finding')).toEqual([]);
  });

  it('keeps a second, solid nodule a nodule of its own', () => {
    expect(findingsOf('14 mm part-solid nodule in the LUL, 5 mm solid nodule in the RLL.')).toEqual([
      nodule({ ...LUL, sizeMm: [14], density: 'part_solid' }),
      nodule({ ...RLL, sizeMm: [5], density: 'solid' }),
    ]);
  });

  it.each([
    ['没有排除右肺下叶结节'],
    ['尚未完全除外右肺下叶结节'],
    ['RLL nodule has not been excluded.'],
    ['RLL nodule is not yet ruled out.'],
    ['并非没有右肺下叶结节'],
  ])('takes a denied exclusion for a doubt: %s', (text) => {
    expect(findingsOf(text)).toEqual([nodule({ ...RLL, certainty: 'possible' })]);
    expect(negativesOf(text)).toEqual([]);
  });

  it.each([['已排除气胸'], ['气胸已排除'], ['Pneumothorax has been excluded.']])('takes an exclusion for a denial: %s', (text) => {
    expect(findingsOf(text)).toEqual([]);
    expect(negativesOf(text)).toEqual(['pneumothorax']);
  });

  it.each([['左下实6稳定，无积液'], ['左下实6稳定 无积液']])('gives a denial no side of the finding before it: %s', (text) => {
    expect(negativesOf(text)).toEqual(['pleural_effusion']);
  });

  it.each([['不除外右肺下叶结节'], ['RLL nodule cannot be excluded'], ['? nodule RLL'], ['右肺下叶结节？'], ['右肺下叶结节可能']])(
    'keeps a doubt a doubt, and never takes it for a denial: %s',
    (text) => {
      expect(findingsOf(text)).toEqual([nodule({ ...RLL, certainty: 'possible' })]);
      expect(negativesOf(text)).toEqual([]);
    },
  );

  it.each([
    ['History of LUL nodule.'],
    ['左肺上叶结节切除术后。'],
    ['Thyroid nodule, 12 mm.'],
    ['左侧肾上腺结节15mm'],
    ['Subcutaneous emphysema.'],
    ['左肺动脉增宽，纵隔左移'],
    ['建议3个月后复查右肺结节'],
  ])('makes no finding of history, advice and other organs: %s', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  it('takes the number of a segment for no size, and shorthand behind a named one for one', () => {
    expect(findingsOf('Nodule in segment 6 unchanged.')).toEqual([nodule({ change: 'stable' })]);
    expect(findingsOf('Nodule in segment 6 mm unchanged.')).toEqual([nodule({ sizeMm: [6], change: 'stable' })]);
    expect(findingsOf('RUL apical segment GGN 6')).toEqual([
      nodule({ laterality: 'right', lobe: 'RUL', segment: 'apical', density: 'ground_glass', sizeMm: [6] }),
    ]);
  });

  it('leaves out a lobe that does not exist and marks its words', () => {
    const read = readDictation('5 mm nodule in the left middle lobe.');
    expect(read.findings.map(slots)).toEqual([nodule({ laterality: 'left', sizeMm: [5] })]);
    expect(read.stretches.some(({ kind }) => kind === 'not_understood')).toBe(true);
  });

  it.each([['支气管扩张。肺动脉干增宽，约32mm。'], ['Bronchiectasis in the left lower lobe. Main pulmonary artery dilated, 32 mm.']])(
    'keeps the size of an organ from the finding of the sentence before: %s',
    (text) => {
      const { findings } = readDictation(text);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ type: 'bronchiectasis' });
      expect(findings[0]?.sizeMm).toBeUndefined();
    },
  );

  it('takes neither of two contradictory sizes, and says so', () => {
    const read = readDictation('8 mm nodule in the RLL, measuring 14 mm.');
    expect(read.findings.map(slots)).toEqual([nodule(RLL)]);
    expect(read.warnings?.map(({ code }) => code)).toEqual(['contradictory_sizes']);
  });

  it.each([
    ['9 mm nodule in the RLL, decreased from 6 mm.'],
    ['Nodule in the RLL has decreased in size, now 9 mm, previously 6 mm.'],
    ['右肺下叶结节，现约9mm，较前（6mm）缩小。'],
    ['右肺下叶结节，9mm，较前缩小，原6mm。'],
    ['右肺下叶结节约9mm，前片12mm，较前增大。'],
    ['9 mm nodule in the RLL, unchanged, previously 5 mm.'],
  ])('takes no change that the sizes contradict, nor the size before, and says so: %s', (text) => {
    const read = readDictation(text);
    expect(read.findings.map(slots)).toEqual([nodule({ ...RLL, sizeMm: [9] })]);
    expect(read.warnings?.map(({ code }) => code)).toEqual(['contradictory_change']);
    expect(read.stretches.some(({ kind }) => kind === 'not_understood')).toBe(true);
  });

  it.each([
    ['6 mm nodule in the RLL, decreased from 9 mm.', undefined, [9]],
    ['The 12 x 9 mm nodule in the RLL has increased from 11 mm.', 'growing', [11]],
    ['12 mm nodule in the RLL, unchanged, previously 11 mm.', 'stable', [11]],
    ['右肺下叶结节，现约9mm，前片6mm。', 'growing', [6]],
    ['右肺下叶结节，原6mm，现9mm。', 'growing', [6]],
    ['Nodule in the RLL has decreased from 12 to 9 mm.', undefined, [12]],
    ['右肺下叶结节较前缩小，原12mm，现9mm。', undefined, [12]],
  ])('keeps a change that the sizes bear: %s', (text, change, priorSizeMm) => {
    const { findings, warnings } = readDictation(text);
    expect(findings[0]?.change).toBe(change);
    expect(findings[0]?.priorSizeMm).toEqual(priorSizeMm);
    expect(warnings).toBeUndefined();
  });

  it.each([
    ['姓名：张三。右肺下叶8mm结节。\n姓名：李四。左侧气胸。'],
    ['患者张三：右肺下叶8mm结节。患者李四：左侧气胸。'],
    ['患者张三，右肺下叶8mm结节。患者李四，左侧气胸。'],
    ['张三：右肺下叶8mm结节。李四：左侧气胸。'],
    ['右肺下叶8mm结节。下一位患者，左侧气胸。'],
    ['Patient John Smith: 8 mm nodule RLL. Patient Mary Jones: left pneumothorax.'],
    ['Mr. Smith: 8 mm nodule RLL. Mrs. Jones: left pneumothorax.'],
    ['8 mm nodule RLL. Next patient: left pneumothorax.'],
    ['张三，右肺下叶8mm结节。李四，左侧气胸。'],
    ['Mr Smith: 8 mm nodule RLL. Mrs Jones: left pneumothorax.'],
  ])('reads nothing of a second patient, and marks it all: %s', (text) => {
    const read = readDictation(text);
    expect(read.findings.map(({ type }) => type)).toEqual(['nodule']);
    expect(read.warnings?.map(({ code }) => code)).toContain('two_patients');
    expect(read.stretches.at(-1)?.kind).toBe('not_understood');
  });

  it.each([
    ['姓名：张三。患者张三，右肺下叶8mm结节。'],
    ['右肺：8mm结节。左肺：未见异常。'],
    ['MR lumbar spine: normal.\nMR thoracic spine: normal.'],
    ['Patient: John Smith. The patient was scanned supine. 8 mm nodule RLL.'],
  ])('takes one patient for one: %s', (text) => {
    expect(readDictation(text).warnings ?? []).toEqual([]);
  });

  it('warns of sentences in two languages, control characters and markup', () => {
    const { warnings = [] } = readDictation('右肺下叶见8mm结节。No pleural effusion is seen.\u0007 <b>bold</b>');
    expect(warnings.map(({ code }) => code).sort()).toEqual(['control_characters', 'markup', 'mixed_languages']);
  });

  it('marks what it cannot read: unknown abbreviations, garbled words, a size of nothing', () => {
    for (const text of ['QXZ 12 mm', '8 mm nodule RLL xqzrtp', '锟斤拷', '12 mm'])
      expect(readDictation(text).stretches.some(({ kind }) => kind === 'not_understood')).toBe(true);
  });

  it('carries a denial with a foreign word as a whole, so that the word keeps its no', () => {
    const text = 'No pericardial effusion, pleural effusion or free air.';
    expect(readDictation(text).stretches).toEqual([{ kind: 'carried', span: [0, text.length] }]);
  });

  it('carries a doubted cause with its doubt', () => {
    const text = '右肺下叶8mm结节，不除外恶性。';
    expect(readDictation(text).stretches.map(({ kind, span: [start, end] }) => [kind, text.slice(start, end)])).toEqual([
      ['finding', '右肺下叶8mm结节，'],
      ['carried', '不除外恶性。'],
    ]);
  });

  it('gives spans of the text as dictated, also for traditional and full-width characters', () => {
    const text = '前言。右肺下葉實性結節，約６ｍｍ';
    const [finding] = readDictation(text).findings;
    expect(text.slice(...(finding?.slotSpans.lobe ?? [0, 0]))).toBe('右肺下葉');
    expect(text.slice(...(finding?.slotSpans.sizeMm ?? [0, 0]))).toBe('６ｍｍ');
  });

  it.each([['右肺下叶8mm结节，'], ['no nodule, '], ['8 mm nodule in the RUL '], ['无结节、'], [' a'], ['(']])(
    'needs no more than linear time for %s',
    (part) => {
      const timeOf = (length: number): number => {
        const text = part.repeat(Math.ceil(length / part.length));
        const began = process.cpuUsage();
        readDictation(text);
        return process.cpuUsage(began).user / 1000;
      };
      timeOf(5_000);
      // Sixteen times the text; its square would be 256 times the time.
      expect(timeOf(80_000)).toBeLessThan(100 * Math.max(5, timeOf(5_000)));
    },
  );
});
