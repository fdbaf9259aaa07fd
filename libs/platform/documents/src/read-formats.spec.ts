import { readDocument } from './read-document';
import type { StructuredDocument } from './structured-document';
import { pdfOf, zipOf } from './testing/small-files';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const read = (fileName: string, content: string | Uint8Array) =>
  readDocument({ fileName, bytes: typeof content === 'string' ? bytesOf(content) : content });
const outlineOf = ({ sections }: StructuredDocument) => sections.map(({ level, number, title }) => [level, number, title]);
const blocksOf = (document: StructuredDocument) => document.sections.flatMap(({ blocks }) => blocks);

const CHAPTER = `# 3. Mixture of experts

After this chapter you can route a token.

## 3.1 Why sparse

**Sparse activation** means that only a part is used. **Sparse activation** again. **Note:** no term.

Inline $a_1$ stays.

$$
g_i=\\frac{1}{2}
$$

Table 3.1. Router scores.

| Expert | 1 |
|---|---|
| Score | $0.2$ |

![Figure 3.1. The router.](figures/03-router.svg)

\`\`\`python
print(1)
\`\`\`

1. first
2. second

## Exercises

### Exercise 3.1

Compute it.

- for two

**Answer.** It is 2.

And so on.
`;
const GLOSSARY = '# 11. 术语表\n\n**路由器**（router）——决定由哪些专家处理的小网络。\n';

describe('Markdown', () => {
  it('reads sections, terms, formulas, captions, figures, code and exercises', async () => {
    const document = await read('a.md', CHAPTER);
    expect(outlineOf(document)).toEqual([
      [1, '3', 'Mixture of experts'],
      [2, '3.1', 'Why sparse'],
      [2, undefined, 'Exercises'],
    ]);
    expect(document.sections[1]?.ancestors).toEqual(['Mixture of experts']);
    expect(blocksOf(document).slice(1)).toMatchObject([
      { kind: 'paragraph', terms: ['Sparse activation'] },
      { kind: 'paragraph', text: 'Inline $a_1$ stays.' },
      { kind: 'formula', latex: 'g_i=\\frac{1}{2}' },
      { kind: 'table', caption: 'Table 3.1. Router scores.', text: 'Table 3.1. Router scores.\nExpert\t1\nScore\t$0.2$' },
      { kind: 'figure', text: 'Figure 3.1. The router.', assetName: undefined },
      { kind: 'code', codeLanguage: 'python', text: 'print(1)' },
      { kind: 'list_item', text: '1. first' },
      { kind: 'list_item', text: '2. second' },
      { kind: 'exercise', label: 'Exercise 3.1', text: 'Exercise 3.1\nCompute it.\n- for two' },
      { kind: 'answer', text: 'It is 2.\nAnd so on.' },
    ]);
    expect(document.warnings).toEqual([{ code: 'IMAGES_MISSING', parameters: { count: 1, first: 'figures/03-router.svg' } }]);
  });

  it('reads a zip of chapters with pictures in natural order', async () => {
    const zip = zipOf([
      { path: 'book/11-glossary.md', content: GLOSSARY },
      { path: 'book/3-experts.md', content: CHAPTER },
      { path: 'book/figures/03-router.svg', content: '<svg/>' },
      { path: 'book/LICENSE.md', content: 'All rights.' },
    ]);
    const document = await read('book.zip', zip);
    expect(outlineOf(document).filter(([level]) => level === 1)).toEqual([
      [1, '3', 'Mixture of experts'],
      [1, '11', '术语表'],
    ]);
    expect(document.assets.map(({ name, mediaType }) => [name, mediaType])).toEqual([['book/figures/03-router.svg', 'image/svg+xml']]);
    expect(blocksOf(document).find(({ kind }) => kind === 'figure')?.assetName).toBe('book/figures/03-router.svg');
    expect(blocksOf(document).at(-1)).toMatchObject({
      kind: 'definition',
      term: '路由器',
      translation: 'router',
      meaning: '决定由哪些专家处理的小网络。',
    });
  });

  it('takes a folder with an index as a chapter, the order from SUMMARY.md, and MkDocs answers', async () => {
    const zip = zipOf([
      { path: 'SUMMARY.md', content: '* [Tree](tree/index.md)\n* [Heap](heap/index.md)' },
      { path: 'heap/index.md', content: '# 堆' },
      { path: 'heap/exercises.md', content: '# 练习\n\n## 怎样调整\n\n入堆之后呢？\n\n??? success "参考答案"\n\n    1. 交换一次。\n' },
      { path: 'tree/index.md', content: '# 树\n\n<u>树（tree）</u>是一种结构。' },
    ]);
    const document = await read('a.zip', zip);
    expect(outlineOf(document)).toEqual([
      [1, undefined, '树'],
      [1, undefined, '堆'],
      [2, undefined, '练习'],
    ]);
    expect(blocksOf(document)).toMatchObject([
      { terms: ['树'] },
      { kind: 'exercise', text: '怎样调整\n入堆之后呢？' },
      { kind: 'answer', text: '1. 交换一次。' },
    ]);
  });
});

describe('HTML', () => {
  it('keeps the main content and drops the rest', async () => {
    const document = await read(
      'a.html',
      `<!doctype html><html lang="en-GB"><title>Site</title><body><nav><p>Menu</p></nav><main><h1>Heat</h1><p>A <dfn>joule</dfn> is
      <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>.<script>alert(1)</script></p><h2 id="t">1.1 Tables</h2><table><caption>Table 1</caption><tr><th>a<td>b</table>
      <figure><img src="https://example.org/x.png" alt="A pan"><figcaption>Figure 1. A pan</figcaption></figure><p hidden>secret</p><ul><li>one<ul><li>two</ul></ul>
      <pre><code class="language-js">let a;</code></pre></main><footer>Imprint</footer>`,
    );
    expect([document.title, document.declaredLanguage]).toEqual(['Heat', 'en']);
    expect(outlineOf(document)).toEqual([
      [1, undefined, 'Heat'],
      [2, '1.1', 'Tables'],
    ]);
    expect(blocksOf(document)).toMatchObject([
      { kind: 'paragraph', text: 'A joule is $\\frac{1}{2}$.', terms: ['joule'] },
      { kind: 'table', text: 'Table 1\na\tb' },
      { kind: 'figure', text: 'Figure 1. A pan', alternativeText: 'A pan' },
      { kind: 'list_item', text: 'one' },
      { kind: 'list_item', text: 'two' },
      { kind: 'code', text: 'let a;', codeLanguage: 'js' },
    ]);
    expect(document.warnings.map(({ code }) => code)).toEqual(['IMAGES_NOT_FETCHED']);
  });
});

describe('CNXML', () => {
  const module = `<document xmlns="http://cnx.rice.edu/cnxml" xmlns:m="http://www.w3.org/1998/Math/MathML"><title>Cells</title><metadata xmlns:md="u"><md:abstract><list><item>Name a cell</item></list></md:abstract></metadata>
    <content><para>A <term>neuron</term>, no <term class="no-emphasis">Cajal</term>, <m:math><m:msup><m:mi>x</m:mi><m:mn>2</m:mn></m:msup></m:math>.</para>
    <figure><media alt="alt"><image src="../../media/a.png" mime-type="image/png"/></media><caption>A cell.</caption></figure>
    <section id="s1"><title>Review</title><exercise><problem><para>Which?</para><list list-type="enumerated" number-style="lower-alpha"><item>one</item><item>two</item></list></problem><solution><para>B</para></solution></exercise></section></content>
    <glossary><definition><term>neuron</term><meaning>a nerve cell</meaning></definition></glossary></document>`;
  const collection = `<col:collection xmlns:col="c" xmlns:md="m"><metadata><md:title>Biology</md:title><md:language>en</md:language></metadata><col:content><col:subcollection><md:title>Life</md:title><col:content><col:module document="m2"/><col:module document="m9"/></col:content></col:subcollection></col:content></col:collection>`;

  it('reads the tree in the order of the collection', async () => {
    const document = await read(
      'b.zip',
      zipOf([
        { path: 'b/collections/b.collection.xml', content: collection },
        { path: 'b/modules/m2/index.cnxml', content: module },
        { path: 'b/media/a.png', content: 'png' },
      ]),
    );
    expect([document.title, document.declaredLanguage]).toEqual(['Biology', 'en']);
    expect(document.sections.map(({ level, sourceId, number, title }) => [level, sourceId, number, title])).toEqual([
      [1, 'chapter-1', '1', 'Life'],
      [2, 'm2', '1.1', 'Cells'],
      [3, 'm2#s1', undefined, 'Review'],
      [3, 'm2#glossary', undefined, 'Glossary'],
    ]);
    expect(blocksOf(document)).toMatchObject([
      { kind: 'list_item', text: 'Name a cell' },
      { kind: 'paragraph', text: 'A neuron, no Cajal, $x^{2}$.', terms: ['neuron'] },
      { kind: 'figure', text: 'A cell.', assetName: 'b/media/a.png', alternativeText: 'alt' },
      { kind: 'exercise', text: 'Which?\na. one\nb. two' },
      { kind: 'answer', text: 'B' },
      { kind: 'definition', term: 'neuron', meaning: 'a nerve cell' },
    ]);
    expect(document.warnings).toEqual([{ code: 'MODULES_MISSING', parameters: { count: 1, first: 'm9' } }]);
  });
});

describe('plain text', () => {
  const utf16 = (text: string, mark: boolean) => new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
  // 第一章 引言, two line ends, 机器学习是一门学科。
  const gb18030 = new Uint8Array([
    0xb5, 0xda, 0xd2, 0xbb, 0xd5, 0xc2, 0x20, 0xd2, 0xfd, 0xd1, 0xd4, 10, 10, 0xbb, 0xfa, 0xc6, 0xf7, 0xd1, 0xa7, 0xcf, 0xb0, 0xca, 0xc7,
    0xd2, 0xbb, 0xc3, 0xc5, 0xd1, 0xa7, 0xbf, 0xc6, 0xa1, 0xa3,
  ]);
  const chinese = '第一章 引言\n\n机器学习是一门学科。';

  it.each([
    ['UTF-8 with mark', bytesOf(`\ufeff${chinese}`)],
    ['UTF-16 with mark', utf16(chinese, true)],
    ['UTF-16 without mark', utf16(chinese, false)],
    ['GB18030', gb18030],
  ])('%s', async (_name, bytes) => {
    const document = await read('a.txt', bytes);
    expect(outlineOf(document)).toEqual([[1, '1', '引言']]);
    expect(blocksOf(document)[0]?.text).toBe('机器学习是一门学科。');
  });

  it('joins wrapped lines and divided words', async () => {
    const document = await read(
      'a.txt',
      'Chapter 2. Learning\n\nMachines learn from exam-\nples that people\ngive.\n\nNext.\n\n- one\n- two\n',
    );
    expect(outlineOf(document)).toEqual([[1, '2', 'Learning']]);
    expect(blocksOf(document).map(({ text }) => text)).toEqual(['Machines learn from examples that people give.', 'Next.', 'one', 'two']);
  });
});

describe('PDF', () => {
  const head = (page: number) => [
    { text: `${page}`, y: 760, x: 72, size: 9 },
    { text: 'The Running Head', y: 760, x: 200, size: 9 },
  ];
  const prose = (y: number) => [
    { text: 'The lines of this paragraph are long enough to reach the right edge of the exam-', y },
    { text: 'ple page. It ends here.', y: y - 13 },
  ];
  const pages = [1, 2, 3, 4].map((page) => [
    ...head(page),
    { text: `${page}.1 Section ${'ABCD'[page - 1] ?? ''}`, y: 700, size: 15, font: 'F3' as const },
    ...prose(670),
    { text: 'for x in y:', y: 630, font: 'F2' as const },
    { text: 'print(x)', y: 617, x: 98, font: 'F2' as const },
    { text: `Figure ${page}.1: A graph.`, y: 590 },
    ...prose(560),
  ]);

  it('finds headings by look, drops running heads, joins lines, keeps code', async () => {
    const document = await read('a.pdf', pdfOf(pages));
    expect(document.pageCount).toBe(4);
    expect(outlineOf(document).map(([, number, title]) => [number, title])).toEqual([
      ['1.1', 'Section A'],
      ['2.1', 'Section B'],
      ['3.1', 'Section C'],
      ['4.1', 'Section D'],
    ]);
    expect(document.sections[1]).toMatchObject({ firstPage: 2, lastPage: 2 });
    expect(document.sections[1]?.blocks).toMatchObject([
      {
        kind: 'paragraph',
        page: 2,
        text: 'The lines of this paragraph are long enough to reach the right edge of the example page. It ends here.',
      },
      { kind: 'code', text: 'for x in y:\n    print(x)' },
      { kind: 'figure', text: 'Figure 2.1: A graph.' },
      { kind: 'paragraph' },
    ]);
    expect(document.warnings.map(({ code }) => code)).toEqual(['HEADINGS_GUESSED']);
  });

  it('takes the outline where there is one', async () => {
    const document = await read(
      'a.pdf',
      pdfOf(pages, {
        outline: [
          ['Section A', 1],
          ['Not printed', 3],
        ],
      }),
    );
    expect(document.sections.map(({ title, number, firstPage }) => [title, number, firstPage])).toEqual([
      ['Section A', '1.1', 1],
      ['Not printed', undefined, 3],
    ]);
    expect(document.warnings).toEqual([]);
  });

  it('reads two columns one after the other', async () => {
    const column = (x: number, word: string) =>
      Array.from({ length: 20 }, (_, index) => ({ text: `${word} column line number ${index + 10} of text`, x, y: 700 - index * 13 }));
    const document = await read('a.pdf', pdfOf([[...column(60, 'Left'), ...column(330, 'Right')]]));
    const text = blocksOf(document)
      .map((block) => block.text)
      .join(' ');
    expect(text.indexOf('Left column line number 29')).toBeLessThan(text.indexOf('Right column line number 10'));
    expect(text).toContain('Left column line number 10 of text Left column line number 11');
  });
});

describe('books in other packages', () => {
  it('reads an EPUB by its spine', async () => {
    const document = await read(
      'a.epub',
      zipOf([
        { path: 'META-INF/container.xml', content: '<container><rootfiles><rootfile full-path="OPS/p.opf"/></rootfiles></container>' },
        {
          path: 'OPS/p.opf',
          content:
            '<package><metadata><title>Optics</title><language>en-US</language></metadata><manifest><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="b"/><itemref idref="a"/></spine></package>',
        },
        { path: 'OPS/a.xhtml', content: '<html><body><h1>2. Lenses</h1><p>They bend light.</p></body></html>' },
        { path: 'OPS/b.xhtml', content: '<html><body><h1>1. Light</h1><p>It travels.</p></body></html>' },
      ]),
    );
    expect([document.title, document.declaredLanguage, ...outlineOf(document)]).toEqual([
      'Optics',
      'en',
      [1, '1', 'Light'],
      [1, '2', 'Lenses'],
    ]);
  });

  it('reads a DOCX by its styles', async () => {
    const paragraph = (text: string, style = '') =>
      `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const document = await read(
      'a.docx',
      zipOf([
        { path: 'word/styles.xml', content: '<w:styles><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>' },
        {
          path: 'word/document.xml',
          content: `<w:document><w:body>${paragraph('1. Light', '1')}${paragraph('It travels.')}<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl></w:body></w:document>`,
        },
      ]),
    );
    expect(outlineOf(document)).toEqual([[1, '1', 'Light']]);
    expect(blocksOf(document)).toMatchObject([
      { kind: 'paragraph', text: 'It travels.' },
      { kind: 'table', text: 'a\tb' },
    ]);
  });

  it('reads a zip of several formats and tells of the one it could not read', async () => {
    const document = await read(
      'mix.zip',
      zipOf([
        { path: '1.txt', content: 'Some words.' },
        { path: '2.html', content: '<h1>Page</h1><p>More.' },
        { path: '3.pdf', content: '%PDF-1.4 broken' },
      ]),
    );
    expect(outlineOf(document)).toEqual([
      [1, undefined, '1'],
      [1, undefined, 'Page'],
    ]);
    expect(document.warnings).toContainEqual({ code: 'FILE_UNREADABLE', parameters: { entry: '3.pdf', code: 'DOCUMENT_DAMAGED' } });
  });
});
