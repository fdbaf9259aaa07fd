import { NORMAL_TEMPLATES } from '../templates/normal/normal-templates';
import { exportMrrt } from './export-mrrt';
import { importMrrt } from './import-mrrt';

/** In the form of the RSNA library, of our own writing. */
const CHEST = `<!DOCTYPE html>
<html>
<head>
<title>CT Chest Nodule</title>
<meta charset="UTF-8">
<meta name="dcterms.title" content="CT Chest Nodule" />
<meta name="dcterms.language" content="en" />
<script type="text/xml">
<template_attributes>
<top-level-flag>true</top-level-flag>
<coding_schemes><coding_scheme name="RADLEX" designator="2.16.840.1.113883.6.256" /></coding_schemes>
<term><code meaning="computed tomography" value="RID10321" scheme="RADLEX" /></term>
<coded_content><entry ORIGTXT="T2"><term><code meaning="nodule" value="RID3875" scheme="RADLEX" /></term></entry></coded_content>
</template_attributes>
</script>
<script>alert('no')</script>
<style>p { color: red }</style>
</head>
<body onload="steal()">
<section id="s1" class="level1" data-section-name="Procedure Information">
  <header class="level1">Procedure Information</header>
  <p><label for="T1">Technique:</label> <input type="text" id="T1" name="Technique" data-field-type="TEXT" value="CT" /></p>
</section>
<section id="s2" class="level1" data-section-name="Findings">
  <header class="level1">Findings</header>
  <p>Nodule of <input type="number" id="T2" name="Nodule size" data-field-units="mm" min="1" max="300"> in the
     <select id="T3" name="Lobe"><option value="1">right upper lobe<option value="2">left upper lobe</select>.</p>
  <p>Pleura: &lt; 5&nbsp;mm thick &amp; smooth.<br>Photo: <input type="file" name="photo"></p>
</section>
<section id="s3" class="level1" data-section-name="Impression"><header>Impression</header><textarea id="T4" name="Impression"></textarea></section>
</body></html>`;

describe('importMrrt', () => {
  const { template, leftOut } = importMrrt(CHEST, { id: 'mrrt-1' });

  it('reads title, examination, sections, texts and fields', () => {
    expect(template).toMatchObject({
      title: { en: 'CT Chest Nodule' },
      modalities: ['CT'],
      bodyPart: 'chest',
      origin: 'mrrt',
      languages: ['en'],
    });
    expect(template.lines.map(({ section, text }) => [section, text.en])).toEqual([
      ['findings', 'Procedure Information: Technique: CT'],
      ['findings', 'Nodule of {T2} in the {T3}.'],
      ['findings', 'Pleura: < 5 mm thick & smooth.'],
      ['findings', 'Photo:'],
      ['impression', '{T4}'],
    ]);
    expect(template.lines.flatMap(({ fields = [] }) => fields)).toEqual([
      { kind: 'number', id: 'T2', label: { en: 'Nodule size', zh: 'Nodule size' }, unit: 'mm', min: 1, max: 300 },
      {
        kind: 'choice',
        id: 'T3',
        label: { en: 'Lobe', zh: 'Lobe' },
        options: [
          { en: 'right upper lobe', zh: 'right upper lobe' },
          { en: 'left upper lobe', zh: 'left upper lobe' },
        ],
      },
      { kind: 'text', id: 'T4', label: { en: 'Impression', zh: 'Impression' } },
    ]);
  });

  it('reads the codes of the template and of its fields', () => {
    expect(template.codes).toEqual([{ scheme: 'RADLEX', value: 'RID10321', meaning: 'computed tomography' }]);
    expect(template.lines[1]?.codes).toEqual([{ scheme: 'RADLEX', value: 'RID3875', meaning: 'nodule' }]);
  });

  it('keeps no script, handler or style, and says what was left out', () => {
    expect(JSON.stringify(template)).not.toMatch(/alert|steal|color/);
    expect(leftOut.map(({ en }) => en)).toEqual(['The field "photo" (file) was not imported.', 'A script was not imported.']);
  });

  it('keeps what a text field says already, and takes no number that nobody measured', () => {
    const html = `<section data-section-name="Findings">
      <p>Lungs: <textarea name="lungs" data-field-type="TEXT">The lungs are clear.</textarea></p>
      <p>Heart: <input type="text" name="heart" value="normal in size" />.</p>
      <p>Nodule: <input type="number" name="size" value="12" data-field-units="mm" />.</p>
    </section>`;
    const { template: said, leftOut: left } = importMrrt(html, { id: 'x' });
    expect(said.lines.map(({ text }) => text.en)).toEqual(['Lungs: The lungs are clear.', 'Heart: normal in size.', 'Nodule: {size}.']);
    expect(left.map(({ en }) => en)).toEqual(['The number that stood in the field "size" was not imported: it has to be measured.']);
  });

  it.each([['WIZARD'], ['DATE'], ['MERGE']])('says that a field of the kind %s was not imported', (kind) => {
    const html = `<section data-section-name="Findings"><p>Seen. <input name="w" data-field-type="${kind}"></p></section>`;
    const { template: said, leftOut: left } = importMrrt(html, { id: 'x' });
    expect(said.lines.flatMap(({ fields = [] }) => fields)).toEqual([]);
    expect(left).toEqual([{ en: `The field "w" (${kind}) was not imported.`, zh: `字段「w」（${kind}）未导入。` }]);
  });

  it('comes out again with the same lines, fields and codes', () => {
    const again = importMrrt(exportMrrt(template, 'en'), { id: 'mrrt-1' }).template;
    const told = ({ lines, codes, title, modalities }: typeof template) => ({
      lines: lines.map(({ id: _, ...line }) => line),
      codes,
      title,
      modalities,
    });
    expect(told(again)).toEqual(told(template));
  });

  it.each(NORMAL_TEMPLATES)('takes back what $id is written out as, in both languages', (own) => {
    for (const language of ['en', 'zh'] as const) {
      const { template: again } = importMrrt(exportMrrt(own, language), { id: own.id });
      expect(again.lines.map(({ section, text }) => [section, text[language]])).toEqual(
        own.lines.map(({ section, text }) => [section, text[language]]),
      );
    }
  });
});

describe('a hostile template', () => {
  const within = (body: string): string => `<section data-section-name="Findings">${body}</section>`;

  it.each([
    ['too large', 'x'.repeat(600_000), 'MRRT_TOO_LARGE'],
    ['too deep', '<div>'.repeat(5000), 'MRRT_INVALID'],
    ['too many parts', within('<br>'.repeat(30_000)), 'MRRT_INVALID'],
    ['empty', '', 'MRRT_INVALID'],
    ['no template', '{"a": 1}', 'MRRT_INVALID'],
    ['empty sections', within(' '), 'MRRT_INVALID'],
  ])('is refused with a reason: %s', (_, html, code) => {
    expect(() => importMrrt(html, { id: 'x' })).toThrow(expect.objectContaining({ code }) as Error);
  });

  it.each([
    ['tags that never end', within('a') + '<a '.repeat(150_000)],
    ['quotes that never end', within('a') + '<a b="\''.repeat(60_000)],
    ['comments that never end', within('a') + '<!-- '.repeat(100_000)],
    ['end tags of nothing', within('a') + '</p>'.repeat(100_000)],
    ['attributes without end', within(`<p ${'a=b '.repeat(100_000)}>a</p>`)],
    ['one name for every field', within('<p><input name="a"></p>'.repeat(300))],
  ])('takes no time: %s', (_, html) => {
    const before = process.cpuUsage();
    expect(importMrrt(html, { id: 'x' }).template.lines.length).toBeGreaterThan(0);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000);
  });

  it('cannot reach prototypes, and braces of a text are no fields', () => {
    const { template } = importMrrt(within('<p __proto__="x" constructor="y">{toString} <input name="__proto__"></p>'), { id: 'x' });
    expect(template.lines[0]?.text.en).toBe('(toString) {__proto__}');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
