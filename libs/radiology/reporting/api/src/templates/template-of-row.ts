import { REPORT_SECTIONS, type ReportTemplate, type TemplateLine } from '@trivium/radiology/reporting/domain';
import { splitSentences } from '@trivium/shared/language';
import type { ReportTemplateEntity } from './report-template.entity';

/** An own template as the draft takes it: an imported one whole, a written one with a line for each of its sentences. */
export function templateOfRow({ id, version, language, content }: ReportTemplateEntity): ReportTemplate {
  if (content.imported !== undefined) return { ...content.imported, id };
  const lines = REPORT_SECTIONS.flatMap((section): TemplateLine[] => {
    const text = content.sections[section];
    return splitSentences(text).map(({ start, end }, index) => {
      const sentence = text.slice(start, end);
      return { id: `${section}-${index + 1}`, section, text: { en: sentence, zh: sentence } };
    });
  });
  return {
    id,
    version: String(version),
    title: { en: content.name, zh: content.name },
    languages: [language],
    modalities: content.modality === undefined ? [] : [content.modality],
    ...(content.bodyPart === undefined ? {} : { bodyPart: content.bodyPart }),
    origin: 'own',
    lines,
  };
}
