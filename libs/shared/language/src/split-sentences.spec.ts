import { sliceSpan } from '@trivium/shared/kernel';
import type { Language } from './language';
import { splitSentences } from './split-sentences';

const split = (text: string, language?: Language): string[] => splitSentences(text, language).map((span) => sliceSpan(text, span));

describe('splitSentences', () => {
  it.each<[fear: string, sentences: string[], language?: Language]>([
    ['abbreviations and initials', ['Dr. Smith met J. K. Rowling, e.g. in the U.S. embassy.', 'See Fig. 3.1 and Eq. 2 for p = 0.05.']],
    ['et al.', ['Vaswani et al. (2017) wrote it.', 'So did Bahdanau et al. in 2015.', 'It cites Luong et al.', 'The rest follows.']],
    ['initialism at the end', ['He moved to the U.S.', 'The move took years.']],
    [
      'units at the end',
      ['It takes 30 ms.', 'Each gives 340 W.', 'Panels last.', 'It has 3.5 m.', 'In 1990 J. Smith came at 5 p.m. and paid 20.'],
    ],
    ['companies', ['Apple Inc. rose 3.5% on Jan. 5.', 'It fell later.']],
    ['ellipsis', ['Wait... there is more.', 'Well...', 'Nothing came.']],
    ['quotes', ['He said "Stop."', 'Then he left.', '“Is it true?” she asked.', 'Yes!']],
    ['brackets', ['It failed (see Sec. 2. It is long.) twice.', 'Next.']],
    ['formulas', ['Let $f(x) = x. Y$ hold.', 'It costs $5 and $6.', 'Really.']],
    ['reference marks', ['Models route tokens.[12]', 'Experts answer.']],
    ['numbers called No.', ['See No. 5 there.', 'Is it?', 'No.', 'It is not.']],
    ['dictation in lower case', ['lungs are clear.', 'no effusion.', 'heart size is normal.']],
    ['Chinese with quotes', ['他说：“你好。”', '然后走了！', '是吗？', '第一；', '第二……', '完。'], 'zh'],
    ['Chinese without stop at the end', ['模型很大。', '参数为3.5亿'], 'zh'],
    ['Japanese', ['「はい。」', '彼は言った。', '終わり。'], 'ja'],
    ['Korean', ['모델이 크다.', '학습이 끝났습니다.'], 'ko'],
    ['German', ['Am 3. Mai kam Dr. Müller z.B. mit dem Zug.', 'Er blieb bis zum 5. Juni.'], 'de'],
  ])('%s', (...[, sentences, language]) => {
    expect(
      split(sentences.join(sentences.some((sentence) => /[。！？；…]/.test(sentence) && language !== undefined) ? '' : ' '), language),
    ).toEqual(sentences);
  });

  it('ends at list items, headings and blank lines but not at wrapped lines', () => {
    expect(
      split('# Title\nA long line that was wrapped by its author at some\ncolumn ends here.\n\nNo stop\n\n- one\n- two\n1. Three'),
    ).toEqual(['Title', 'A long line that was wrapped by its author at some\ncolumn ends here.', 'No stop', 'one', 'two', '1. Three']);
  });

  it('returns nothing for white space', () => {
    expect(split(' \n\t ')).toEqual([]);
  });

  it.each(['word ', '这是一句没有结尾的话', '(', '"', '.', '$', '. A', '[(', '\n', '一。“'])(
    'is linear on 400,000 characters of %j',
    (piece) => {
      const text = piece.repeat(400_000 / piece.length);
      // CPU time, not the clock: other work on the machine must not turn this red. Quadratic would take minutes.
      const started = process.cpuUsage();
      const spans = splitSentences(text);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
      expect(spans.every((span, index) => span.start >= (spans[index - 1]?.end ?? 0) && span.end > span.start)).toBe(true);
    },
  );
});
