import { impossiblePlaces } from './impossible-places';

const found = (text: string, report = text): readonly string[] =>
  impossiblePlaces(text, report).map(({ start, end }) => text.slice(start, end));

describe('places that nobody has', () => {
  it.each([
    ['c8椎体见斑片状信号。', 'c8'],
    ['c7/8椎间盘突出,硬膜囊受压。', 'c7/8'],
    ['t12/13椎间盘变性。', 't12/13'],
    ['l6/s1椎间盘突出。', 'l6/s1'],
    ['右肺上叶背段见结节。', '右肺上叶背段'],
    ['左肺上叶后基底段片状影。', '左肺上叶后基底段'],
    ['右肺下叶舌段见条索影。', '右肺下叶舌段'],
    ['左肺下叶上舌段见结节。', '左肺下叶上舌段'],
    ['右肺下叶s3见结节。', '右肺下叶s3'],
    ['the c8 vertebral body shows edema.', 'c8'],
    ['there is a fracture of t13.', 't13'],
    ['nodule in the superior segment of the right upper lobe.', 'superior segment of the right upper lobe'],
    ['right middle lobe superior segment opacity.', 'right middle lobe superior segment'],
  ])('%s', (text, place) => expect(found(text)).toEqual([place]));

  it.each([
    ...[
      'c8神经根受压。',
      'c8神经根于椎间孔内受压。',
      'c7/t1椎间盘膨出。',
      '右肺下叶背段见结节。',
      '右肺上叶、下叶背段见条索影。',
      '腰椎移行变异,l6/s1椎间盘未见异常。',
      '肝s8段囊肿。',
      '左肺上叶舌段、左肺下叶见条索影。',
    ],
    ...['impingement of the exiting c8 root at c7-t1.', 'disc bulge at t12-l1.', 'six lumbar-type vertebrae with l6-s1 disc degeneration.'],
    ...[
      'scarring in the right upper lobe and superior segment of the right lower lobe.',
      'superior lingular segment of the left upper lobe.',
    ],
  ])('is silent about %s', (text) => expect(found(text)).toEqual([]));

  it('is silent about a vertebra that another section calls a variant', () =>
    expect(found('l6/s1 disc bulge.', 'disc bulge at l6-s1 with a transitional vertebra.\nl6/s1 disc bulge.')).toEqual([]));
});
