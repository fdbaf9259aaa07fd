import { applyPersonalWords, expandShorthand } from './expand-shorthand';

const shown = (text: string, language: 'en' | 'zh') =>
  expandShorthand(text, { language }).map(({ short, expanded }) => `${short}=${expanded}`);

describe('expandShorthand', () => {
  it('tells what the standing examples stand for', () => {
    expect(shown('LUL GGN 12 spic, RLL SN 6 stab', 'en')).toEqual([
      'LUL=left upper lobe',
      'GGN=ground-glass nodule',
      'spic=spiculated',
      'RLL=right lower lobe',
      'SN=solid nodule',
      'stab=stable',
    ]);
    expect(shown('左上磨12毛刺', 'zh')).toEqual(['左上=左肺上叶', '毛刺=边缘毛刺']);
  });

  it('leaves what is written out', () => expect(shown('左上肺结节，边缘毛刺，毛刺征阳性', 'zh')).toEqual([]));

  it('puts a person’s own words first', () => {
    expect(expandShorthand('kb', { language: 'en', personal: [{ heard: 'KB', written: 'Kerley B lines' }] })).toEqual([
      { span: [0, 2], short: 'kb', expanded: 'Kerley B lines' },
    ]);
  });
});

describe('applyPersonalWords', () => {
  const words = [
    { heard: 'curly b', written: 'Kerley B' },
    { heard: 'curly', written: 'curled' },
    { heard: '毛次', written: '毛刺' },
  ];
  it('writes what was recognised as it is meant, whole words only, the longest first', () => {
    expect(applyPersonalWords('Curly B lines, curlyb, curly hair. 边缘毛次。', words)).toEqual({
      text: 'Kerley B lines, curlyb, curled hair. 边缘毛刺。',
      changes: [
        { span: [0, 7], heard: 'Curly B', written: 'Kerley B' },
        { span: [23, 28], heard: 'curly', written: 'curled' },
        { span: [37, 39], heard: '毛次', written: '毛刺' },
      ],
    });
  });
  it('never changes its own words again', () => {
    expect(applyPersonalWords('a', [{ heard: 'a', written: 'a a' }]).text).toBe('a a');
  });
});
