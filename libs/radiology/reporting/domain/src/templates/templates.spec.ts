import { applyNormalTemplate, type FieldValue } from './applied-template';
import { normalTemplate, NORMAL_TEMPLATES, templatesFor } from './normal/normal-templates';
import type { ReportTemplate } from './report-template';

function known(id: string): ReportTemplate {
  const template = normalTemplate(id);
  if (template === undefined) throw new Error(id);
  return template;
}
const textOf = (
  id: string,
  options: { language?: 'en' | 'zh'; sex?: 'female' | 'male' | 'unknown'; values?: Record<string, FieldValue> } = {},
): string =>
  applyNormalTemplate(known(id), { language: 'en', ...options })
    .lines.map(({ text }) => text)
    .join(' ');

describe('normal templates', () => {
  it('are at least 12 examinations, each with both languages, an impression, and no line id twice', () => {
    expect(NORMAL_TEMPLATES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(NORMAL_TEMPLATES.map(({ id }) => id)).size).toBe(NORMAL_TEMPLATES.length);
    for (const { lines, languages } of NORMAL_TEMPLATES) {
      expect(languages).toEqual(['en', 'zh']);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      expect(lines.some(({ section }) => section === 'impression')).toBe(true);
      for (const { text } of lines) {
        expect(text.en).toMatch(/\.$/);
        expect(text.zh).toMatch(/。$/);
      }
    }
  });

  it('name every field that stands in their text, the same in both languages', () => {
    const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
    for (const { lines } of NORMAL_TEMPLATES)
      for (const { text, fields = [] } of lines) {
        expect(namesIn(text.en)).toEqual(fields.map(({ id }) => id).sort());
        expect(namesIn(text.zh)).toEqual(namesIn(text.en));
      }
  });

  it('speak of no part that the patient does not have', () => {
    for (const { id } of NORMAL_TEMPLATES) {
      expect(textOf(id, { sex: 'female' })).not.toMatch(/prostat|seminal/i);
      expect(textOf(id, { sex: 'male' })).not.toMatch(/uter|ovar|endometri/i);
      expect(textOf(id, { sex: 'unknown', language: 'zh' })).not.toMatch(/前列腺|子宫|卵巢/);
    }
    expect(textOf('pelvis-mr', { sex: 'male' })).toContain('prostate');
  });

  it('are offered by examination', () => {
    expect(templatesFor({ modality: 'CT', bodyPart: 'chest' }).map(({ id }) => id)).toEqual(['chest-ct']);
    expect(templatesFor({ modality: 'MR', bodyPart: 'spine' }).map(({ id }) => id)).toEqual(['cervical-spine-mr', 'lumbar-spine-mr']);
  });
});

describe('applyNormalTemplate', () => {
  it('fills fields in, and shows the blanks that are left', () => {
    const applied = applyNormalTemplate(known('abdomen-ultrasound'), { language: 'en', values: { duct: 4, right: '104' } });
    const line = (id: string) => applied.lines.find((one) => one.id === id);
    expect(line('common-duct')).toMatchObject({ text: 'The common bile duct measures 4 mm and is not dilated.', openFields: [] });
    expect(line('kidneys')).toMatchObject({ openFields: ['left'] });
    expect(line('kidneys')?.text).toContain('a right length of 104 mm and a left length of [left kidney mm]');
  });

  it('takes a choice in either language', () => {
    expect(textOf('knee-mr', { language: 'zh', values: { side: 'left' } })).toContain('检查部位：左膝关节。');
    expect(textOf('knee-mr')).toContain('[left/right] knee');
  });

  it.each([
    [{ nothing: 1 }, 'TEMPLATE_FIELD_UNKNOWN'],
    [{ ['__proto__x']: 1 }, 'TEMPLATE_FIELD_UNKNOWN'],
    [{ duct: 'wide' }, 'TEMPLATE_VALUE_INVALID'],
    [{ duct: -4 }, 'TEMPLATE_VALUE_INVALID'],
    [{ duct: 9000 }, 'TEMPLATE_VALUE_INVALID'],
  ])('refuses %j', (values, code) => {
    expect(() => textOf('abdomen-ultrasound', { values: values as unknown as Record<string, FieldValue> })).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });

  it('refuses a choice that is none, and a language that it is not written in', () => {
    expect(() => textOf('knee-mr', { values: { side: 'both' } })).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_VALUE_INVALID' }) as Error,
    );
    const onlyEnglish = { ...known('knee-mr'), languages: ['en'] as const };
    expect(() => applyNormalTemplate(onlyEnglish, { language: 'zh' })).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_LANGUAGE_MISSING' }) as Error,
    );
  });
});
