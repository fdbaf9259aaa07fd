import type { Report } from '@trivium/radiology/api-client';

/** A draft of a chest CT as the API answers it, with `parts` in the place of its own. For specs. */
export function reportFixture(parts: Partial<Report> = {}): Report {
  const sections = parts.sections ?? { findings: '', impression: '', recommendations: '' };
  const person = { id: 'p1', name: 'Dr Lin' };
  return {
    id: 'r1',
    state: 'draft',
    version: 1,
    language: 'en',
    outputLanguage: 'en',
    style: 'professional',
    modality: 'CT',
    bodyPart: 'chest',
    title: 'CT · Chest',
    dictation: '',
    context: {},
    markdown: '',
    createdAt: '2026-11-25T08:00:00Z',
    updatedAt: '2026-11-25T08:00:00Z',
    isDemo: false,
    structured: { language: 'en', findings: [], negatives: [], stretches: [] },
    guideline: [],
    critical: [],
    issues: [],
    looked: [],
    corrections: [],
    blockers: [],
    generation: {
      engine: 'embedded',
      template: { id: 'radiology.draft', version: '1' },
      parameters: {},
      latencyMs: 0,
      provenanceId: '',
      aiLabel: 'Drafted by a program',
      struck: [],
    },
    notice: 'Not for clinical use.',
    createdBy: person,
    addenda: [],
    communications: [],
    sentences: (['findings', 'impression', 'recommendations'] as const)
      .filter((section) => sections[section] !== '')
      .map((section) => ({ section, text: sections[section], source: { kind: 'dictation', spans: [] } })),
    ...parts,
    sections,
  };
}
