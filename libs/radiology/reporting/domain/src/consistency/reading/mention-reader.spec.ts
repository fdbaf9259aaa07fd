import { readSection } from './mention-reader';

const read = (text: string) =>
  readSection(text).mentions.map(({ concept, organ, assertion, sides, sizes, count }) => ({
    is: concept.id,
    organ,
    assertion,
    sides: [...sides].join(' '),
    sizes: sizes.map(({ role, valuesMm }) => `${role} ${valuesMm.join('x')}`).join(', '),
    count,
  }));

describe('what a section speaks of', () => {
  it('gives each thing its own organ, side and size', () => {
    expect(read('Simple cyst in the left kidney measuring 2.3 cm. 3 mm stone in the right kidney.')).toEqual([
      { is: 'cyst', organ: 'kidney', assertion: 'affirmed', sides: 'left', sizes: 'current 23', count: undefined },
      { is: 'stone', organ: 'kidney', assertion: 'affirmed', sides: 'right', sizes: 'current 3', count: undefined },
    ]);
  });

  it('tells a size now from one before, a part and an axis', () => {
    const sizes = (text: string): string | undefined => read(text)[0]?.sizes;
    expect(sizes('右肺下叶结节由9mm增至12mm。')).toBe('prior 9, current 12');
    expect(sizes('Previously seen 6 mm nodule now measures 9 mm.')).toBe('prior 6, current 9');
    expect(sizes('左肺下叶结节，较前（2023-05-12，5mm）无变化，现5mm。')).toBe('prior 5, current 5');
    expect(sizes('15 mm nodule with a 5 mm solid component.')).toBe('current 15, solid_part 5');
    expect(sizes('结节距胸膜5mm，大小约8mm。')).toBe('other 5, current 8');
  });

  it('ends a denial where something is stated, and not inside a list', () => {
    const told = (text: string) => read(text).map(({ is, assertion }) => `${is} ${assertion}`);
    expect(told('No nodule, mass, or consolidation.')).toEqual(['nodule denied', 'mass denied', 'consolidation denied']);
    expect(told('No pneumothorax, small left effusion.')).toEqual(['pneumothorax denied', 'effusion affirmed']);
    expect(told('未见气胸，右肺下叶见结节。')).toEqual(['pneumothorax denied', 'nodule affirmed']);
    expect(told('Pneumothorax is not seen.')).toEqual(['pneumothorax denied']);
    expect(told('肺栓塞不除外。')).toEqual(['pulmonary_embolism doubtful']);
    expect(told('无明显变化，右肺结节。')).toEqual(['nodule affirmed']);
  });

  it('takes what a later sentence adds for the thing before', () => {
    expect(read('双肺多发结节。大者位于右肺下叶，约7mm。').map(({ is, sizes }) => [is, sizes])).toEqual([
      ['nodule', ''],
      ['nodule', 'current 7'],
    ]);
  });
});
