import type { PhiSpan, PhiType } from '../phi-span';
import { PseudonymMap } from './pseudonym-map';

const spansOf = (text: string, ...words: readonly [PhiType, string][]): readonly PhiSpan[] =>
  words.map(([type, word]) => {
    const start = text.indexOf(word);
    return { type, text: word, start, end: start + word.length, certainty: 1, reason: 'test' };
  });

describe('stand-ins of one patient', () => {
  it('gives the same words the same stand-in, also after the record was kept', () => {
    const map = new PseudonymMap();
    const first = map.replace('孙丽 called 王伟', spansOf('孙丽 called 王伟', ['NAME', '孙丽'], ['NAME', '王伟']));
    expect(first).toEqual({
      text: '[NAME_1] called [NAME_2]',
      entities: [
        { type: 'NAME', span: [0, 2], replacement: '[NAME_1]' },
        { type: 'NAME', span: [10, 12], replacement: '[NAME_2]' },
      ],
    });
    const again = new PseudonymMap(JSON.parse(JSON.stringify(map.record)) as typeof map.record);
    expect(again.replace('王伟、赵敏', spansOf('王伟、赵敏', ['NAME', '王伟'], ['NAME', '赵敏'])).text).toBe('[NAME_2]、[NAME_3]');
  });

  it('takes stand-ins back, also where a model changed their looks; unknown ones stay', () => {
    const map = new PseudonymMap();
    map.replace('孙丽', spansOf('孙丽', ['NAME', '孙丽']));
    expect(map.restore('【name 1】 and [ NAME_1 ] and [NAME_9]')).toBe('孙丽 and 孙丽 and [NAME_9]');
  });

  it('does not give the number of a placeholder that the text already held', () => {
    const map = new PseudonymMap();
    const text = '[NAME_1] saw 孙丽';
    const { text: without } = map.replace(text, spansOf(text, ['NAME', '孙丽']));
    expect(without).toBe('[NAME_1] saw [NAME_2]');
    expect(map.restore(without)).toBe(text);
  });

  it('moves dates by the patient’s shift and back, and gives others placeholders', () => {
    const map = new PseudonymMap({ dateShiftDays: -14, entries: [] });
    const text = 'CT 2024-02-15, again in March 2024';
    const { text: without } = map.replace(text, spansOf(text, ['DATE', '2024-02-15'], ['DATE', 'March 2024']));
    expect(without).toBe('CT 2024-02-01, again in [DATE_1]');
    expect(map.restore(without)).toBe(text);
  });
});
