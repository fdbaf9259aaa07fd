import type { Finding } from './finding';
import { readDictation } from './read-dictation';

const slots = ({ span: _span, slotSpans: _slotSpans, priorDate: _priorDate, howMany: _howMany, ...rest }: Finding): object => rest;
const findingsOf = (text: string): object[] => readDictation(text).findings.map(slots);
const negativesOf = (text: string): string[] =>
  readDictation(text).negatives.map(({ type, laterality }) => (laterality === undefined ? type : `${type}:${laterality}`));
const notUnderstood = (text: string): string[] =>
  readDictation(text)
    .stretches.filter(({ kind }) => kind === 'not_understood')
    .map(({ span }) => text.slice(...span));
const nodule = (more: object): object => ({ type: 'nodule', margin: [], certainty: 'definite', ...more });
const RUL = { laterality: 'right', lobe: 'RUL' };
const RLL = { laterality: 'right', lobe: 'RLL' };

describe('readDictation, traps of sizes', () => {
  it.each([
    ['RUL nodule .8 cm', 8],
    ['RUL nodule, point eight centimeters', 8],
    ['RUL nodule.8 mm', 8],
    ['three-quarter inch RUL nodule', 19.05],
    ['1 1/2 inch RUL nodule', 38.1],
    ['右肺上叶结节，四分之三英寸', 19.05],
  ])('reads a number that begins oddly: %s', (text, size) => {
    expect(findingsOf(text)).toEqual([nodule({ ...RUL, sizeMm: [size] })]);
  });

  it.each([
    ['右肺上叶结节，左右径约32mm、前后径约25mm。'],
    ['右肺上叶结节，横径32mm，纵径25mm。'],
    ['RUL nodule, 32 mm (AP) x 25 mm (transverse).'],
    ['RUL nodule 32 mm AP x 25 mm transverse.'],
  ])('takes sizes along the axes of the body for one size: %s', (text) => {
    expect(findingsOf(text)).toEqual([nodule({ ...RUL, sizeMm: [32, 25] })]);
    expect(readDictation(text).warnings).toBeUndefined();
  });

  it('reads 左右 behind a size as about', () => {
    expect(findingsOf('右肺上叶结节，大小约12mm左右，实性。')).toEqual([nodule({ ...RUL, sizeMm: [12], density: 'solid' })]);
  });

  it.each([
    ['RUL nodule, 8 x 5 mm (mean 6.5 mm).'],
    ['RUL nodule, mean diameter 6.5 mm (8 x 5 mm).'],
    ['右肺上叶结节，大小8×5mm，平均径6.5mm。'],
  ])('takes the mean of the axes for the same size: %s', (text) => {
    expect(findingsOf(text)).toEqual([nodule({ ...RUL, sizeMm: [8, 5] })]);
  });

  it('takes a mean that is none of the axes for a contradiction', () => {
    expect(readDictation('RUL nodule, 8 x 5 mm (mean 9 mm).').warnings).toEqual([expect.objectContaining({ code: 'contradictory_sizes' })]);
  });

  it('takes a second size along no axis for a contradiction', () => {
    expect(readDictation('右肺上叶结节8mm左右，大小约12mm左右。').warnings).toEqual([
      expect.objectContaining({ code: 'contradictory_sizes' }),
    ]);
  });

  it.each([['RLL nodule 9 mm, wall thickness 3 mm.'], ['右肺下叶结节9mm，壁厚约3mm。'], ['RLL nodule 9 mm with a 3 mm thick wall.']])(
    'takes the thickness of a wall for no size: %s',
    (text) => {
      expect(findingsOf(text)).toEqual([nodule({ ...RLL, sizeMm: [9] })]);
    },
  );

  it.each([
    ['RUL nodule: 5 mm in 2021, 7 mm in 2022, 10 mm now.'],
    ['RUL nodule 10 mm; it was 5 mm in 2021 and 7 mm in 2022.'],
    ['右肺上叶结节，2021年5mm，2022年7mm，现10mm。'],
    ['RUL nodule 5 mm (2020), 7 mm (2022), 10 mm (2024).'],
    ['右肺上叶结节，大小7mm(2023-01)→10mm(2024-01)'],
    ['RUL nodule: 10 mm, prev. 7'],
    ['1年前右上肺结节5mm，半年前7mm，本次10mm。'],
    ['RUL nodule was 5 mm 2 years ago, 7 mm six months ago, now 10 mm.'],
  ])('compares the newest size with the one before it: %s', (text) => {
    expect(findingsOf(text)).toEqual([nodule({ ...RUL, sizeMm: [10], priorSizeMm: [7], change: 'growing' })]);
    expect(notUnderstood(text)).toEqual([]);
  });

  it.each([['RUL nodule increased by 3 mm to 9 mm.'], ['RUL nodule 9 mm, 3 mm larger than before.'], ['右上结节增大3mm，现9mm。']])(
    'takes a difference for no size: %s',
    (text) => {
      expect(findingsOf(text)).toEqual([nodule({ ...RUL, sizeMm: [9], change: 'growing' })]);
    },
  );

  it.each([['右肺上叶多枚结节，大者9mm，余2-4mm。'], ['Multiple nodules in the RUL, the largest 9 mm, the rest 2-4 mm.']])(
    'takes the sizes of the rest of a group for none of its largest: %s',
    (text) => {
      expect(findingsOf(text)).toEqual([nodule({ ...RUL, count: 'multiple' }), nodule({ ...RUL, sizeMm: [9] })]);
    },
  );
});

describe('readDictation, traps of looks and change', () => {
  it.each([['Non-calcified 5 mm nodule in the RLL.'], ['右下肺非钙化结节5mm'], ['RLL nodule 5 mm, noncalcified, non-cavitary.']])(
    'takes what a finding is not for no look and no denial of it: %s',
    (text) => {
      expect(findingsOf(text)).toEqual([nodule({ ...RLL, sizeMm: [5] })]);
      expect(negativesOf(text)).toEqual([]);
    },
  );

  it('denies only the density of a nodule that is told', () => {
    expect(findingsOf('RLL nod 5 mm, not ggn')).toEqual([nodule({ ...RLL, sizeMm: [5] })]);
    expect(negativesOf('RLL nod 5 mm, not ggn')).toEqual([]);
  });

  it.each([['Right pneumothorax nearly resolved.'], ['Near-complete resolution of the right pneumothorax.'], ['右侧气胸大部分吸收。']])(
    'takes nearly resolved for not resolved: %s',
    (text) => {
      expect(findingsOf(text)).toEqual([{ type: 'pneumothorax', laterality: 'right', margin: [], certainty: 'definite' }]);
    },
  );

  it.each([['没看见肿块。'], ['未能发现肿块。'], ['并未看到肿块。']])('reads plain denials: %s', (text) => {
    expect(findingsOf(text)).toEqual([]);
    expect(negativesOf(text)).toEqual(['mass']);
  });
});

describe('readDictation, traps of places', () => {
  it.each([
    ['Large right pneumothorax with mediastinal shift to the left.'],
    ['Right pneumothorax; shift of the mediastinum to the left.'],
    ['右侧气胸，纵隔移向左侧。'],
  ])('takes where something is shifted to for no side: %s', (text) => {
    expect(readDictation(text).findings.map(({ type, laterality }) => `${type} ${laterality ?? ''}`)).toEqual(['pneumothorax right']);
  });

  it.each([
    ['RUL anterior GGN 9 mm', { ...RUL, segment: 'anterior' }],
    ['RLL superior GGN 9 mm', { ...RLL, segment: 'superior' }],
    ['GGN 9 mm, RML medial', { laterality: 'right', lobe: 'RML', segment: 'medial' }],
    ['RUL medial GGN 9 mm', RUL],
    ['GGN 9 mm in the RUL anterior to the hilum', RUL],
    ['GGN 9 mm in the RUL constructor', RUL],
  ])('takes the bare word behind a lobe that has it for its segment: %s', (text, place) => {
    expect(findingsOf(text)).toEqual([nodule({ ...place, sizeMm: [9], density: 'ground_glass' })]);
  });

  it('takes the side of nodes that are not enlarged for none of a finding', () => {
    expect(findingsOf('Calcified granuloma in the RUL and calcified left hilar nodes.')).toHaveLength(1);
    expect(readDictation('Left hilar nodes are enlarged.').findings).toEqual([
      expect.objectContaining({ type: 'lymphadenopathy', laterality: 'left' }),
    ]);
  });

  it.each([['Effusions, L>R.'], ['Left larger than right effusions.'], ['胸腔积液，右侧>左侧。']])('reads both sides of %s', (text) => {
    expect(readDictation(text).findings.map(({ laterality }) => laterality)).toEqual(['bilateral']);
  });

  it('reads a denial of either side as of both', () => {
    expect(negativesOf('No left or right pleural effusion.')).toEqual(['pleural_effusion']);
  });

  it.each([
    ['LUL consolidation, no effusion on that side.', ['pleural_effusion:left']],
    ['左下肺实变，同侧无积液，对侧无气胸。', ['pleural_effusion:left', 'pneumothorax:right']],
    ['Right pneumothorax. The contralateral lung is clear, no contralateral effusion.', ['pleural_effusion:left']],
    ['No effusion on the other side.', ['pleural_effusion']],
  ])('reads the side that words refer to: %s', (text, negatives) => {
    expect(negativesOf(text)).toEqual(negatives);
  });

  it.each([
    ['左下肺支气管扩张，伴实变。', 'left LLL'],
    ['Mass in the left lower lobe, with post-obstructive atelectasis.', 'left LLL'],
    ['左下肺结节，伴食管裂孔疝。', ' '],
    ['左下肺结节，伴纵隔淋巴结肿大。', ' '],
  ])('gives what comes with a finding behind a comma its place, where it can have one: %s', (text, place) => {
    expect(readDictation(text).findings.map(({ laterality = '', lobe = '' }) => `${laterality} ${lobe}`)[1]).toBe(place);
  });
});

describe('readDictation, markup and names', () => {
  it.each([['<p align=right>左肺上叶结节8mm</p>'], ['左肺上叶结节&lt;8mm&gt;'], ['<b class="rt">LUL</b> nodule 8 mm']])(
    'takes nothing that a tag says: %s',
    (text) => {
      const read = readDictation(text);
      expect(read.findings.map(({ laterality }) => laterality)).toEqual(['left']);
      expect(read.warnings?.map(({ code }) => code)).toEqual(['markup']);
    },
  );

  it.each([
    ['周围型肿块，右肺上叶。周边毛刺。范围，约3cm。'],
    ['张力性，右侧气胸。周围，少量积液。'],
    ['MR brain: normal. MR spine: normal.'],
  ])('sees one patient in %s', (text) => {
    expect(readDictation(text).warnings?.map(({ code }) => code) ?? []).not.toContain('two_patients');
  });
});

describe('readDictation, lists and shorthand', () => {
  it.each([
    ['1) RUL SN 9mm 2) RLL SN 5mm 3) no eff'],
    ['(1)右肺上叶实性结节9mm(2)右肺下叶实性结节5mm(3)无积液'],
    ['①右肺上叶实性结节9mm②右肺下叶实性结节5mm③无积液'],
    ['RUL, 9 mm, solid. RLL, 5 mm, solid. No effusion.'],
    ['右肺上叶，9mm，实性。右肺下叶，5mm，实性。无积液。'],
    ['9 mm RUL and 5 mm RLL solid nodules. No effusion.'],
  ])('reads each item: %s', (text) => {
    expect(findingsOf(text)).toEqual([
      nodule({ ...RUL, sizeMm: [9], density: 'solid' }),
      nodule({ ...RLL, sizeMm: [5], density: 'solid' }),
    ]);
    expect(negativesOf(text)).toEqual(['pleural_effusion']);
    expect(notUnderstood(text)).toEqual([]);
  });

  it.each([
    ['9 mm RUL nodule, 5 mm RLL nodule, both solid and stable.'],
    ['9 mm RUL nodule. 5 mm RLL nodule. Both are solid and stable.'],
    ['右肺上叶结节9mm，右肺下叶结节5mm，均为实性，较前无变化。'],
  ])('gives what is said of both to both: %s', (text) => {
    expect(findingsOf(text)).toEqual([
      nodule({ ...RUL, sizeMm: [9], density: 'solid', change: 'stable' }),
      nodule({ ...RLL, sizeMm: [5], density: 'solid', change: 'stable' }),
    ]);
  });

  it('shares what is said of all', () => {
    expect(findingsOf('Unchanged 9 mm RUL and 5 mm RLL nodules.')).toEqual([
      nodule({ ...RUL, sizeMm: [9], change: 'stable' }),
      nodule({ ...RLL, sizeMm: [5], change: 'stable' }),
    ]);
  });

  it('takes a bracket that does not count up for no item of a list', () => {
    expect(notUnderstood('RUL nodule now 9 (6) mm')).toEqual(['(6) mm']);
  });
});
