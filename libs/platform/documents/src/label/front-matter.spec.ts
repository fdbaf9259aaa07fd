import { AiLabel } from './ai-label';
import { findAiLabel } from './find-ai-label';
import { frontMatter } from './front-matter';

const label = new AiLabel({ language: 'en', extent: 'part', producer: 'trivium-tutor', provenanceId: 'record-1' });
const json = label.aigcJson ?? '';
const fields = Object.entries(label.fields ?? {});

const WRITTEN: readonly (readonly [how: string, aigc: string])[] = [
  ['as it is exported', `AIGC: ${json}`],
  ['with spaces in it', `AIGC: ${JSON.stringify(label.fields, null, 1).replaceAll('\n', ' ')}`],
  ['as a text in quotes', `AIGC: '${json}'`],
  ['as a text in double quotes', `AIGC: ${JSON.stringify(json)}`],
  ['as a mapping of lines', `AIGC:\n${fields.map(([name, value]) => `  ${name}: "${value}"`).join('\n')}`],
  ['as a mapping of lines without quotes', `AIGC:\n${fields.map(([name, value]) => `    ${name}: ${value || "''"}`).join('\n')}`],
  ['as a mapping with other quotes', `AIGC: {${fields.map(([name, value]) => `${name}: '${value}'`).join(', ')}}`],
  ['over several lines', `AIGC: { ${fields.map(([name, value]) => `${name}: "${value}"`).join(',\n    ')} }`],
  ['as a folded text', `AIGC: >-\n  ${json}`],
];

describe('front matter that another program wrote anew', () => {
  const text = (aigc: string, end = '\n') =>
    `---\ntitle: x\n${aigc}\ndigitalSourceType: ${label.digitalSourceType}\nprovenanceId: 'record-1'\n---\n\n> ${label.visibleText}\n`.replaceAll(
      '\n',
      end,
    );

  it.each(WRITTEN)('holds the label %s', async (_, aigc) => {
    for (const end of ['\n', '\r\n', '  \n'])
      expect(await findAiLabel(new TextEncoder().encode(text(aigc, end)))).toMatchObject({ verdict: 'complete', fields: label.fields });
  });

  it('holds it above words about pages and their tags', async () => {
    const words = `${text(WRITTEN[0]?.[1] ?? '')}\nA paragraph ends with </p>.\n`;
    expect(await findAiLabel(new TextEncoder().encode(words))).toMatchObject({ verdict: 'complete' });
  });

  it('is not read further than it goes', () => {
    expect([...frontMatter('---\na: 1\n---\nb: 2\n')]).toEqual([['a', '1']]);
    expect(frontMatter('a: 1\n---\n').size).toBe(0);
    expect(frontMatter('---\nnever: closed\n').size).toBe(0);
    expect(frontMatter('---\nAIGC: {broken\n---\n').get('AIGC')).toBe('{broken');
  });
});
