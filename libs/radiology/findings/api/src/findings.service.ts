import { Injectable } from '@nestjs/common';
import { type ReadDictation, readDictation } from '@trivium/radiology/findings/domain';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { ExtractedFindings, ExtractFindings } from './dto/findings.dto';
import { findingsErrors } from './findings.errors';
import { WARNING_TEXTS } from './warning-texts';

/** Reads dictations. Keeps nothing: the text is the patient's and leaves with the answer. */
@Injectable()
export class FindingsService {
  /** @throws DICTATION_EMPTY when there is no character to read. */
  extract({ text, language }: ExtractFindings, reader: UiLanguage): ExtractedFindings {
    if (text.trim() === '') throw findingsErrors.DICTATION_EMPTY();
    return responseOf(readDictation(text, language === undefined ? {} : { language }), reader);
  }
}

function responseOf({ language, findings, negatives, stretches, warnings = [] }: ReadDictation, reader: UiLanguage): ExtractedFindings {
  const names = negatives.map(({ type, laterality }) => (laterality === undefined ? type : `${type}:${laterality}`));
  return {
    language,
    findings: findings.map(({ sizeMm, priorSizeMm, margin, span, slotSpans, ...finding }) => ({
      ...finding,
      ...(sizeMm === undefined ? {} : { sizeMm: [...sizeMm] }),
      ...(priorSizeMm === undefined ? {} : { priorSizeMm: [...priorSizeMm] }),
      margin: [...margin],
      span: [span[0], span[1]],
      slotSpans: Object.fromEntries(
        Object.entries(slotSpans).map(([slot, [start, end]]): [string, [number, number]] => [slot, [start, end]]),
      ),
    })),
    negatives: [...new Set(names)],
    negativeSpans: negatives.map(({ span, ...negative }) => ({ ...negative, span: [span[0], span[1]] })),
    stretches: stretches.map(({ span, ...stretch }) => ({ ...stretch, span: [span[0], span[1]] })),
    warnings: warnings.map(({ code, spans }) => ({
      code,
      message: WARNING_TEXTS[code][reader],
      spans: spans.map(([start, end]): [number, number] => [start, end]),
    })),
  };
}
