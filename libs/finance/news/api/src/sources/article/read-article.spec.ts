import { readArticle } from './read-article';

const paragraph = 'Acme raised its dividend after a year in which the profit of its plants in Asia doubled. '.repeat(3);
const page = (body: string) => `<html><head><title>Acme raises dividend</title></head><body>${body}</body></html>`;
const article = `<nav><a href="/">Home</a></nav><article><h1>Acme raises dividend</h1><p>${paragraph}</p><p>Second. ${paragraph}<script>globalThis.wasRun = true</script></p></article><footer>Imprint</footer>`;

describe('readArticle', () => {
  it('gives the paragraphs of the article and nothing of what is around it', async () => {
    const { title, text } = await readArticle(page(article));
    expect(title).toBe('Acme raises dividend');
    expect(text.split('\n\n')).toEqual([paragraph.trim(), `Second. ${paragraph.trim()}`]);
  });

  it('runs nothing of the page', async () => {
    await readArticle(page(`<img src=x onerror="globalThis.wasRun = true">${article}`));
    expect('wasRun' in globalThis).toBe(false);
  });

  it.each(['', 'x', page('<p>Accept cookies</p>'), '\0'.repeat(1_000), '<'.repeat(2_000), '<div>'.repeat(100), '<html>'])(
    'refuses what is no article: %#',
    async (text) => {
      await expect(readArticle(text)).rejects.toThrow('FULL_TEXT_UNREADABLE');
    },
  );
});
