import { REPORT_SECTIONS } from '../report';
import { PART_TITLES } from '../report-names';
import type { ReportTemplate, TemplateCode, TemplateField, TemplateLine } from '../templates/report-template';
import { templateErrors } from '../templates/templates.errors';
import { encodeText } from './entities';

/**
 * Writes a template as IHE MRRT, so that another program can use it; what was imported comes out with the same lines, fields and codes. Rules of ours (which finding takes a line away) have no place in MRRT.
 *
 * @throws AppError TEMPLATE_LANGUAGE_MISSING
 */
export function exportMrrt(template: ReportTemplate, language: 'en' | 'zh'): string {
  if (!template.languages.includes(language)) throw templateErrors.TEMPLATE_LANGUAGE_MISSING({ template: template.id });
  const title = encodeText(template.title[language]);
  const sections = REPORT_SECTIONS.flatMap((section) => {
    const lines = template.lines.filter((line) => line.section === section);
    if (lines.length === 0) return [];
    const heading = PART_TITLES[section][language];
    // The names of MRRT are English whatever the text is written in.
    const name = PART_TITLES[section].en;
    return [
      `    <section id="${section}" class="level1" data-section-name="${name}">`,
      `      <header class="level1">${encodeText(heading)}</header>`,
      ...lines.map((line) => `      <p>${lineText(line, language)}</p>`),
      '    </section>',
    ];
  });
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '  <head>',
    `    <title>${title}</title>`,
    '    <meta charset="UTF-8" />',
    `    <meta name="dcterms.title" content="${title}" />`,
    `    <meta name="dcterms.identifier" content="${encodeText(template.id)}" />`,
    '    <meta name="dcterms.type" content="IMAGE_REPORT_TEMPLATE" />',
    `    <meta name="dcterms.language" content="${language}" />`,
    `    <meta name="dcterms.subject" content="${encodeText([...template.modalities, template.bodyPart?.replace('_', ' ') ?? ''].join(' ').trim())}" />`,
    '    <script type="text/xml">',
    attributesXml(template),
    '    </script>',
    '  </head>',
    '  <body>',
    ...sections,
    '  </body>',
    '</html>',
    '',
  ].join('\n');
}

function lineText({ text, fields = [] }: TemplateLine, language: 'en' | 'zh'): string {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return encodeText(text[language]).replace(/\{([\w.-]{1,64})\}/g, (whole, id: string) => {
    const field = byId.get(id);
    return field === undefined ? whole : controlOf(field, language);
  });
}

function controlOf(field: TemplateField, language: 'en' | 'zh'): string {
  const name = `id="${encodeText(field.id)}" name="${encodeText(field.label[language])}"`;
  if (field.kind === 'text') return `<input type="text" ${name} data-field-type="TEXT" />`;
  if (field.kind === 'number') {
    const bounds = (['min', 'max'] as const)
      .flatMap((bound) => (field[bound] === undefined ? [] : [` ${bound}="${field[bound]}"`]))
      .join('');
    const unit = field.unit === undefined ? '' : ` data-field-units="${encodeText(field.unit)}"`;
    return `<input type="number" ${name} data-field-type="NUMBER"${unit}${bounds} />`;
  }
  const options = field.options.map((option) => `<option>${encodeText(option[language])}</option>`).join('');
  return `<select ${name} data-field-type="SELECTION_LIST"${field.isMany === true ? ' multiple="multiple"' : ''}>${options}</select>`;
}

function attributesXml({ codes = [], lines }: ReportTemplate): string {
  const entries = lines.flatMap(({ fields = [], codes: own = [] }) =>
    fields[0] === undefined || own.length === 0 ? [] : [{ id: fields[0].id, own }],
  );
  const schemes = [...new Set([...codes, ...entries.flatMap(({ own }) => own)].map(({ scheme }) => scheme))];
  return [
    '<template_attributes>',
    `<coding_schemes>${schemes.map((scheme) => `<coding_scheme name="${encodeText(scheme)}" />`).join('')}</coding_schemes>`,
    ...(codes.length === 0 ? [] : [`<term>${codes.map(codeXml).join('')}</term>`]),
    `<coded_content>${entries.map(({ id, own }) => `<entry ORIGTXT="${encodeText(id)}"><term>${own.map(codeXml).join('')}</term></entry>`).join('')}</coded_content>`,
    '</template_attributes>',
  ].join('\n');
}

function codeXml({ scheme, value, meaning }: TemplateCode): string {
  return `<code meaning="${encodeText(meaning)}" value="${encodeText(value)}" scheme="${encodeText(scheme)}" />`;
}
