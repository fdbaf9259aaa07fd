import type { BodyPart, Modality } from '../../report';
import type { ReportTemplate } from '../report-template';
import { ABDOMEN_TEMPLATES } from './abdomen-templates';
import { CHEST_TEMPLATES } from './chest-templates';
import { HEAD_AND_SPINE_TEMPLATES } from './head-and-spine-templates';
import { JOINT_AND_GLAND_TEMPLATES } from './joint-and-gland-templates';
import { PELVIS_TEMPLATES } from './pelvis-templates';

/** Normal templates of our own writing, in English and Chinese. Offered, never applied by themselves. */
export const NORMAL_TEMPLATES: readonly ReportTemplate[] = [
  ...CHEST_TEMPLATES,
  ...ABDOMEN_TEMPLATES,
  ...PELVIS_TEMPLATES,
  ...HEAD_AND_SPINE_TEMPLATES,
  ...JOINT_AND_GLAND_TEMPLATES,
];

export function normalTemplate(id: string): ReportTemplate | undefined {
  return NORMAL_TEMPLATES.find((template) => template.id === id);
}

/** Those for an examination, to be offered first. */
export function templatesFor(
  examination: { readonly modality: Modality; readonly bodyPart: BodyPart },
  templates: readonly ReportTemplate[] = NORMAL_TEMPLATES,
): ReportTemplate[] {
  return templates.filter(({ modalities, bodyPart }) => modalities.includes(examination.modality) && bodyPart === examination.bodyPart);
}
