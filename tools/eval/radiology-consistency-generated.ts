import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, type ConsistencyIssue, type IssueType } from '@trivium/radiology/reporting/domain';
import { ROOT, say } from './evaluation-data';
import type { Figure } from './figures';

/** An ordinary thing: how findings describe it, what impressions call it, and the sentence that says it is not there. */
interface Topic {
  readonly id: string;
  readonly region: number;
  /** What else a report of the region says. */
  readonly frame: string;
  readonly isSided: boolean;
  /** May stay out of an impression. */
  readonly isIncidental: boolean;
  /** Must not stay out of an impression, nor be put into one. */
  readonly isSignificant: boolean;
  readonly findings: readonly string[];
  readonly impressions: readonly string[];
  readonly denial: string;
}

export interface GeneratedReport {
  readonly kind: 'clean' | 'silent' | 'laterality' | 'insertion' | 'omission';
  readonly id: string;
  readonly findings: string;
  readonly impression: string;
}
type Language = 'en' | 'zh';

const SIDES = { en: ['left', 'right'], zh: ['左', '右'] } as const;

export function topicsOf(language: Language): Topic[] {
  const text = readFileSync(join(ROOT, 'tools/eval/radiology-cases', `report-topics-${language}.txt`), 'utf8');
  const topics: Topic[] = [];
  let [region, frame] = [-1, ''];
  for (const block of text.split(/\n(?=[=T] )/)) {
    const lines = block.split('\n');
    const after = (mark: string): string => (lines.find((line) => line.startsWith(`${mark} `)) ?? '').slice(2).trim();
    if (block.startsWith('=')) {
      region += 1;
      frame = after('=');
      continue;
    }
    const head = after('T');
    const variants = (mark: string): string[] => after(mark).split(/ ?\| ?/);
    topics.push({
      ...{ id: head, region, frame, findings: variants('F'), impressions: variants('I'), denial: after('N') },
      isSided: / sided/.test(head),
      isIncidental: / incidental/.test(head),
      isSignificant: / significant/.test(head),
    });
  }
  return topics;
}

const withSide = (text: string, side: string): string =>
  text.replaceAll('{s}', side).replaceAll('{S}', side.charAt(0).toUpperCase() + side.slice(1));

/** Every wording of the findings with every wording of the impression, and what can be made wrong of them. */
export function generatedReports(language: Language): GeneratedReport[] {
  const topics = topicsOf(language);
  const gap = language === 'en' ? ' ' : '';
  let turn = 0;
  return topics.flatMap((topic) => {
    const neighbours = topics.filter((other) => other.region === topic.region && other !== topic);
    const incidental = neighbours.filter((other) => other.isIncidental);
    return topic.findings.flatMap((finding, at) =>
      topic.impressions.flatMap((impression, by): GeneratedReport[] => {
        turn += 1;
        const [side, other] = turn % 2 === 0 ? SIDES[language] : [SIDES[language][1], SIDES[language][0]];
        const id = `${topic.id}/${at}/${by}`;
        const findings = [withSide(finding, side), topic.frame].join(gap);
        const concluded = withSide(impression, side);
        const reports: GeneratedReport[] = [{ kind: 'clean', id, findings, impression: concluded }];
        const beside = incidental[turn % Math.max(1, incidental.length)];
        if (beside) {
          const more = withSide(beside.findings[turn % beside.findings.length] ?? '', side);
          reports.push({
            kind: 'silent',
            id: `${id}+${beside.id}`,
            findings: [withSide(finding, side), more].join(gap),
            impression: concluded,
          });
        }
        if (topic.isSided && /\{s\}/i.test(impression) && /\{s\}/i.test(finding))
          reports.push({ kind: 'laterality', id, findings, impression: withSide(impression, other) });
        if (topic.isSignificant) {
          reports.push({ kind: 'insertion', id, findings: [topic.denial, topic.frame].join(gap), impression: concluded });
          const instead = neighbours[turn % neighbours.length];
          if (instead)
            reports.push({
              ...{ kind: 'omission', id: `${id}-${instead.id}` },
              // As terse readers put it: by its first name. What is only described may go by any name.
              findings: [
                withSide(topic.impressions[0] ?? '', side),
                withSide(instead.findings[turn % instead.findings.length] ?? '', side),
              ].join(gap),
              impression: withSide(instead.impressions[turn % instead.impressions.length] ?? '', side),
            });
        }
        return reports;
      }),
    );
  });
}

export const issuesOf = ({ findings, impression }: GeneratedReport, language: Language): readonly ConsistencyIssue[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language });

const PLANTED: readonly GeneratedReport['kind'][] = ['laterality', 'insertion', 'omission'];

/** Alarms on reports put together from tables of ordinary things with their usual names, and what is found of errors planted into them. */
export function generatedFigures(): Figure[] {
  const set = 'consistency, reports put together from tables of ordinary things (seen)';
  return (['en', 'zh'] as const).flatMap((language) => {
    const reports = generatedReports(language).map((report) => ({
      report,
      types: issuesOf(report, language).map(({ type }): IssueType => type),
    }));
    return (['clean', 'silent', ...PLANTED] as const).map((kind): Figure => {
      const asked = reports.filter(({ report }) => report.kind === kind);
      const told = asked.filter(({ types }) => types.length > 0);
      if (kind === 'clean' || kind === 'silent') for (const { report, types } of told) say(`  ${report.id} ${kind}: ${types.join(' ')}`);
      const isPlanted = PLANTED.includes(kind);
      return {
        ...{ set, name: `${isPlanted ? `${kind} found` : `alarms, ${kind}`}, ${language}`, size: `${asked.length}`, unit: 'share' },
        value: asked.length === 0 ? 0 : told.length / asked.length,
        ...(isPlanted ? { must: 0.85, aim: 0.95 } : { must: 0.05, aim: 0, isCost: true }),
      };
    });
  });
}
