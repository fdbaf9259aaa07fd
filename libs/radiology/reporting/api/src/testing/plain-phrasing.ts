import type { IdSource } from '@trivium/shared/kernel';
import { DraftPhrasing, type PhrasedReport, type ToPhrase } from '../engine/draft-phrasing';

/** No model and no gate: the draft stands as the engine wrote it. */
export class PlainPhrasing extends DraftPhrasing {
  constructor(private readonly ids: IdSource) {
    super();
  }

  phrase({ drafted: { sections, sentences }, asked }: ToPhrase): Promise<PhrasedReport> {
    return Promise.resolve({
      sections,
      sentences,
      generation: {
        engine: 'embedded',
        template: { id: 'radiology.draft', version: '1' },
        parameters: { style: asked.style, language: asked.outputLanguage },
        latencyMs: 0,
        provenanceId: this.ids.next<'provenance'>(),
        struck: [],
      },
    });
  }
}
