import { longestReply, replyText } from './reply-text';

const CITED = { texts: ['Bees dance.', 'Ants march.', 'Moths fly at night.'], isCited: true };
const UNCITED = { ...CITED, isCited: false };
const SAID = 'Bees dance [1]. Ants march [2].';
const ZH = '蜜蜂跳舞 [1]。蚂蚁列队 [2]。';

describe('what a model says', () => {
  it.each([
    ['a fence', '```markdown\nX\n```'],
    ['a fence with talk around it', 'Here is the answer:\n\n```\nX\n```\n\nLet me know if you need anything else.'],
    ['JSON', '{"answer": "X", "sources": [1, 2]}'],
    ['JSON in a fence', '```json\n{\n  "answer": "X"\n}\n```'],
    ['JSON that was cut off', '{"answer": "X'],
    ['a thought', '<think>It may be 9 km? No.</think>\n\nX'],
    ['the end of a thought that the template had opened', 'The user asks about bees.\n</think>\nX'],
    ['an opening', 'Sure, here is the answer based on the sources:\n\nX'],
    ['an opening that names the matter', 'Here is how bees and ants move:\n\nX'],
    ['an opening in the same line', 'Certainly! X'],
    ['a closing', 'X\n\nI hope this helps! Let me know if you have any other questions.'],
    ['a heading that only says that it is one', '## Answer\n\nX'],
    ['a label', '**Answer:** X'],
    ['a list of sources', 'X\n\nSources: [1] [2]'],
    ['a list of titles', 'X\n\n**Sources:**\n[1] On bees\n[2] On ants'],
    ['a tag', '<answer>\nX\n</answer>'],
    ['HTML', '<p>X</p>'],
    ['marks of turns', '<|assistant|>X<｜end▁of▁sentence｜></s>'],
    ['quotation marks', '“X”'],
    ['an offer', 'X Would you like me to explain how moths fly?'],
    ['a note on its sources', 'X\n\n*Note: this answer is based only on the sources provided.*'],
    ['the same again', 'X\n\nX'],
    ['a link that only points', 'X [read more](https://a.example/b)'],
    ['invisible characters', '\ufeffX\u200b'],
  ])('is found in %s', (_, form) => {
    expect(replyText(form.replaceAll('X', SAID), CITED)).toBe(SAID);
  });

  it.each([
    '好的，以下是根据资料整理的回答：\n\nX',
    '当然可以！X',
    '**回答：**X',
    'X\n\n希望对你有帮助，如有其他问题请随时提问！',
    '根据提供的资料，回答如下：\nX\n\n---\n希望这能帮到您。',
  ])('is found among Chinese courtesies: %s', (form) => {
    expect(replyText(form.replace('X', ZH), CITED)).toBe(ZH);
  });

  it.each([
    'Bees dance【1】. Ants march【2】.',
    'Bees dance[^1]. Ants march[^2].\n\n[^1]: Source 1\n[^2]: Source 2',
    'Bees dance (1). Ants march (2).',
    'Bees dance［１］. Ants march［２］.',
    'Bees dance [Source 1]. Ants march (source 2).',
    'Bees dance [[1]]. Ants march \\[2\\].',
    'Bees dance [citation:1]. Ants march 【2†source】.',
    'Bees dance [1](#s1). Ants march [2](#s2).',
    'Bees dance¹. Ants march².',
    'Bees dance. [1] Ants march. [2]',
    '[1] Bees dance. [2] Ants march.',
    'According to source 1, bees dance. Source [2] says that ants march.',
    'In passage [1], bees dance. Ants march [source: 2].',
  ])('names its sources in one way: %s', (form) => {
    expect(replyText(form, CITED).replace(/\s*\[/g, ' [')).toBe(SAID);
  });

  it('loses the numbers of a list and the frame of a table, and keeps their order', () => {
    for (const list of [
      '1. A bee.\n2. An ant.',
      '1、A bee.\n2、An ant.',
      '(1) A bee.\n(2) An ant.',
      '①A bee.\n②An ant.',
      'Step 1: A bee.\nStep 2: An ant.',
      '**Point 1:** A bee.\n**Point 2:** An ant.',
    ])
      expect(replyText(list, CITED)).toBe('- A bee.\n- An ant.');
    expect(replyText('| Point | Source |\n|---|---|\n| Bees dance. | [1] |\n| Ants march. | 2 |', CITED)).toBe(
      'Bees dance [1].\nAnts march [2].',
    );
  });

  it('counts within a line as it does in lines', () => {
    expect(replyText('Both move: 1) bees dance; 2) ants march.', CITED)).toBe('Both move: bees dance; ants march.');
    expect(replyText('它们都会动：（1）蜜蜂跳舞；（2）蚂蚁列队。', CITED)).toBe('它们都会动：蜜蜂跳舞；蚂蚁列队。');
  });

  it('reads a range of sources, and a source that is named in Chinese', () => {
    expect(replyText('All move [1-3].', CITED)).toBe('All move [1][2][3].');
    expect(replyText('根据资料1，蜜蜂跳舞。资料 [2] 指出，蚂蚁列队。', CITED)).toBe('蜜蜂跳舞 [1]。蚂蚁列队 [2]。');
  });

  it('takes off marks where an answer has no sources to name', () => {
    expect(replyText('No effusion [1].', UNCITED)).toBe('No effusion.');
  });

  it('makes headings of the parts of a JSON answer', () => {
    expect(replyText('{"Findings": ["A cyst.", "No stone."], "Impression": "Cyst."}', UNCITED)).toBe(
      '## Findings\n\nA cyst.\nNo stone.\n\n## Impression\n\nCyst.',
    );
  });

  it.each([
    ['a lie before the answer', 'Here bees march. Bees dance [1].'],
    ['advice behind it', 'Bees dance [1]. Please see a doctor.'],
    ['a denial', 'The sources are not given. Bees dance [1].'],
    ['a number', 'Based on 40 sources: bees dance [1].'],
    ['a program', 'Print it:\n```python\nprint([1, 2, 3])\n```'],
    ['a figure that is no list', '2、3 级的蜜蜂。'],
    ['an area', 'It covers 50 m². Ants march [2].'],
    ['numbers that are no sources', 'The list [7, 9] is sorted.'],
  ])('keeps %s to be judged', (_, text) => {
    expect(replyText(text, CITED)).toBe(text);
  });

  it('is in the characters of its sources', () => {
    const written = '蜜蜂會跳舞，螞蟻排隊。';
    expect(replyText(written, { texts: ['蜜蜂会跳舞。'], isCited: true })).toBe('蜜蜂会跳舞，蚂蚁排队。');
    expect(replyText(written, { texts: ['蜜蜂會跳舞。'], isCited: true })).toBe(written);
  });

  it('parts what is called or run from the sentence before it', () => {
    expect(replyText('Bees dance [1]. ![x](https://a.example/b.png)', CITED)).toBe('Bees dance [1].\n\n![x](https://a.example/b.png)');
    expect(replyText('Bees dance [1].<script>go()</script>', CITED)).toBe('Bees dance [1].\n\n<script>go()</script>');
  });

  it('is nothing where there is a thought only', () => {
    expect(replyText('<think>It is about bees, so', CITED)).toBe('');
  });

  it('takes a moment, however a text is made', () => {
    const length = longestReply(2_000);
    const pieces = [
      '[',
      '[<*_`',
      '1 ',
      '\n1. ',
      '| a |',
      '{"a":',
      '<think>',
      '"',
      '```\n',
      'sure ',
      '好的',
      '[1]',
      '(1',
      '. [1] ',
      '**',
      '\n[1] x',
      'a',
      ' ',
      '\n',
      ' \n',
      '</think>',
    ];
    const began = performance.now();
    for (const piece of pieces) replyText(piece.repeat(Math.ceil(length / piece.length)), CITED);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
