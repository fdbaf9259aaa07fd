import { Inject, Injectable } from '@nestjs/common';
import type { Provenance } from '@trivium/platform/audit';
import { ReportWriter } from '../writing/report-writer';
import { DraftPhrasing, type PhrasedReport, type ToPhrase } from './draft-phrasing';

/** Rephrasing through the gate: by a model on this machine, for patient text leaves it never; by none where there is none. */
@Injectable()
export class GatedPhrasing extends DraftPhrasing {
  constructor(@Inject(ReportWriter) private readonly writer: ReportWriter) {
    super();
  }

  async phrase({ organisationId, userId, reportId, drafted, asked, signal }: ToPhrase): Promise<PhrasedReport> {
    const { dictation, outputLanguage: language, style, modality, bodyPart, context } = asked;
    const { gated, sections, sentences } = await this.writer.write({
      ...{ organisationId, userId, reportId, dictation, language, style, modality, bodyPart, context },
      read: drafted.structured,
      sentences: drafted.sentences,
      ...(signal === undefined ? {} : { signal }),
    });
    const struck = gated.struck.map(({ text, reasons }) => ({ text, reasons: reasons.map((reason) => reason.text[language]) }));
    const generation = { ...gated.facts, struck };
    const text = gated.text.engine === 'embedded' ? drafted : { sections, sentences };
    return { sections: text.sections, sentences: text.sentences, generation, provenance: cut(gated.provenance) };
  }
}

/** A record names no more passages; the hash of the text covers them all. */
const MOST_PASSAGES = 500;

function cut(provenance: Provenance): Provenance {
  const { content } = provenance;
  return content.passages.length <= MOST_PASSAGES
    ? provenance
    : { ...provenance, content: { ...content, passages: content.passages.slice(0, MOST_PASSAGES) } };
}
