import { expandMacro, fieldsIn, macrosAt, nextField, previousField, undoExpansion } from './macro';
import { STARTER_MACROS } from './starter-macros';

const expand = (text: string, language: 'en' | 'zh' = 'en', caret = text.length) =>
  expandMacro({ text, caret, macros: STARTER_MACROS, language });

describe('expandMacro', () => {
  it('writes the text and selects its first blank', () => {
    const expansion = expand('Lungs: .eff');
    expect(expansion?.text).toBe('Lungs: [Small/Moderate/Large] [left/right/bilateral] pleural effusion.');
    expect(expansion?.text.slice(...(expansion?.selection ?? [0, 0]))).toBe('[Small/Moderate/Large]');
    expect(expansion?.fields).toHaveLength(2);
  });

  it('writes Chinese, also without a blank before the name', () => {
    expect(expand('双肺清晰。.noeff', 'zh')?.text).toBe('双肺清晰。未见胸腔积液及气胸。');
    expect(expand('所见.noeff', 'zh')?.text).toBe('所见未见胸腔积液及气胸。');
  });

  it('leaves numbers, addresses and unknown names alone', () => {
    for (const text of ['5.eff', 'a.eff', '...eff', 'No effusion.', '.unknown', '.', '']) expect(expand(text)).toBeUndefined();
  });

  it('lets a person’s own macro stand before the one of the same name', () => {
    const macros = [...STARTER_MACROS, { name: 'eff', title: { en: 'mine', zh: '我的' }, text: { en: 'Mine.' } }];
    expect(expandMacro({ text: '.eff', caret: 4, macros, language: 'en' })?.text).toBe('Mine.');
    expect(expandMacro({ text: '.eff', caret: 4, macros, language: 'zh' })?.text).toContain('胸腔');
  });

  it('can be undone, also after something was typed before it', () => {
    const expansion = expand('Lungs: .noeff');
    if (expansion === undefined) throw new Error('not expanded');
    expect(undoExpansion(expansion.text, expansion.undo)).toEqual({ text: 'Lungs: .noeff', caret: 13 });
    expect(undoExpansion(`New. ${expansion.text}`, expansion.undo)?.text).toBe('New. Lungs: .noeff');
    expect(undoExpansion('Something else', expansion.undo)).toBeUndefined();
  });

  it('lists what a name begins', () => {
    expect(macrosAt({ text: '.nlc', caret: 4, macros: STARTER_MACROS, language: 'en' }).map(({ name }) => name)).toEqual([
      'nlchest',
      'nlcxr',
      'nlcspine',
    ]);
  });
});

describe('fields', () => {
  it('are walked through in both directions, round the end', () => {
    const text = '[a] and [b], see [1] and [link](x)';
    expect(fieldsIn(text).map(([start, end]) => text.slice(start, end))).toEqual(['[a]', '[b]']);
    expect(nextField(text, 1)).toEqual([8, 11]);
    expect(nextField(text, 20)).toEqual([0, 3]);
    expect(previousField(text, 12)).toEqual([8, 11]);
    expect(previousField(text, 0)).toEqual([8, 11]);
  });

  it('are found in a long text of brackets in no time', () => {
    const before = process.cpuUsage();
    expect(fieldsIn('['.repeat(200_000))).toEqual([]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3_000);
  });
});

describe('the macros that come with the program', () => {
  it('are at least 20, in both languages, under names of their own', () => {
    expect(STARTER_MACROS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(STARTER_MACROS.map(({ name }) => name)).size).toBe(STARTER_MACROS.length);
    for (const { text } of STARTER_MACROS) {
      expect(text.en).toMatch(/[a-z]/);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(fieldsIn(text.en ?? '')).toHaveLength(fieldsIn(text.zh ?? '').length);
    }
  });
});
