import { computed, type Signal } from '@angular/core';
import type { Report } from '@trivium/radiology/api-client';
import { readDictation, type ReadDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf, type GuidelineResult } from '@trivium/radiology/guidelines/domain';
import {
  applyCorrections,
  carrySources,
  checkReport,
  findCriticalResults,
  standingWords,
  withoutTableWords,
  type FindingCorrection,
  type ReportSentence,
  type WantedCorrection,
} from '@trivium/radiology/reporting/domain';
import type { ShownCritical } from '../critical/critical-panel.component';
import { withOverrides, type ShownIssue } from '../issues/issue-order';
import type { ReportEditing } from './report-editing';
import { isSameCorrection, MOST_DICTATED_CHARACTERS, SECTIONS } from './report-parts';

/** What the program makes of the text on the screen, key by key: the same functions as the server's, so nothing waits for it. */
export interface LiveReading {
  /** With the corrections that hold. */
  readonly read: Signal<ReadDictation>;
  /** Corrections whose words were changed since. */
  readonly openCorrections: Signal<readonly FindingCorrection[]>;
  readonly removed: Signal<readonly FindingCorrection[]>;
  readonly guidelines: Signal<readonly GuidelineResult[]>;
  readonly issues: Signal<readonly ShownIssue[]>;
  readonly critical: Signal<readonly ShownCritical[]>;
  readonly sentences: Signal<readonly ReportSentence[]>;
}

export function liveReading(editing: ReportEditing): LiveReading {
  const { text, report } = editing;
  // One signal for each input: a key in one field does not read the others again.
  const dictation = computed(() => text().dictation);
  const sections = computed(() => text().sections);
  const context = computed(() => text().context);
  const dictated = computed(() => {
    const isRead = dictation().length <= MOST_DICTATED_CHARACTERS;
    return readDictation(isRead ? dictation() : '', { language: report().language });
  });
  const wanted = computed(() => text().corrections);
  const corrections = computed(() => made(wanted(), report().corrections));
  const corrected = computed(() => applyCorrections({ read: dictated(), dictation: dictation(), corrections: corrections() }));
  const read = computed(() => corrected().read);
  const openCorrections = computed(() => corrected().open);
  const removed = computed(() => corrections().filter((one) => one.kind === 'removed' && !openCorrections().includes(one)));
  const guidelines = computed(() => {
    const { modality, bodyPart } = report();
    return guidelinesOf(read(), { ...context(), modality, bodyPart });
  });
  const sentences = computed(() => carrySources(report().sentences, sections()));
  const issues = computed(() => {
    const { outputLanguage, modality, bodyPart } = report();
    return withOverrides(
      checkReport({
        ...withoutTableWords(sections(), sentences()),
        context: { ...context(), modality, bodyPart },
        language: outputLanguage,
      }),
      report().issues,
    );
  });
  const critical = computed(() => {
    const { outputLanguage, language } = report();
    const joined = SECTIONS.map((name) => sections()[name]).join('\n');
    const found = [
      ...findCriticalResults(joined, outputLanguage),
      ...findCriticalResults(standingWords({ read: read(), dictation: dictation() }), language),
    ];
    const settled = new Map(report().critical.map((result) => [result.code, result.settled]));
    const byCode = new Map(found.map(({ code, level }) => [code, { code, level, settled: settled.get(code) }]));
    return [...byCode.values()].sort((one, other) => one.level - other.level);
  });
  return { read, openCorrections, removed, guidelines, issues, critical, sentences };
}

/** With who made each and when; nobody and never while one is not saved yet. */
function made(wanted: readonly WantedCorrection[], saved: Report['corrections']): readonly FindingCorrection[] {
  const known = new Map(saved.map(({ correction, by, at }) => [correction.id, { correction, by: by.name, at }]));
  return wanted.map((correction) => {
    const before = known.get(correction.id);
    const isSaved = before !== undefined && isSameCorrection(before.correction, correction);
    return { ...correction, by: isSaved ? before.by : '', at: isSaved ? before.at : '' };
  });
}
