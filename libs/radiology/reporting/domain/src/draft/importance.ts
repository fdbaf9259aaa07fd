import type { Finding, FindingType, Margin } from '@trivium/radiology/findings/domain';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';

/** What a reader must not miss comes first. An order for reading, nothing more: no probability, no advice. */
const OF_TYPE: Readonly<Record<FindingType, number>> = {
  pneumothorax: 85,
  mass: 80,
  consolidation: 60,
  lymphadenopathy: 55,
  nodule: 50,
  lesion: 50,
  pleural_effusion: 48,
  atelectasis: 40,
  bronchiectasis: 30,
  emphysema: 25,
  bulla: 20,
  granuloma: 15,
  hiatal_hernia: 12,
  scar: 10,
};
const OF_MARGIN: Partial<Readonly<Record<Margin, number>>> = {
  spiculated: 12,
  pleural_retraction: 8,
  cavitary: 8,
  lobulated: 5,
  irregular: 4,
};
const OF_CATEGORY: Readonly<Record<string, number>> = { '3': 6, '4A': 14, '4B': 22, '4X': 26 };
const LARGEST_MM = 40;

/** Indexes of `candidates`, most important first; equals stay in the order in which they were dictated. */
export function byImportance(
  candidates: readonly number[],
  { findings, guidelines }: { readonly findings: readonly Finding[]; readonly guidelines: readonly GuidelineResult[] },
): number[] {
  const categories = new Map<number, number>();
  for (const { findingIndex, category = '' } of guidelines) {
    if (findingIndex === undefined) continue;
    categories.set(findingIndex, Math.max(categories.get(findingIndex) ?? 0, OF_CATEGORY[category] ?? 0));
  }
  const weight = (index: number): number => {
    const finding = findings[index];
    return finding === undefined ? 0 : importanceOf(finding) + (categories.get(index) ?? 0);
  };
  return candidates
    .map((index) => ({ index, weight: weight(index) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ index }) => index);
}

function importanceOf({ type, sizeMm = [], density, margin, change, certainty }: Finding): number {
  if (change === 'resolved') return 1;
  return (
    OF_TYPE[type] +
    Math.min(Math.max(0, ...sizeMm), LARGEST_MM) / 2 +
    margin.reduce((sum, one) => sum + (OF_MARGIN[one] ?? 0), 0) +
    (change === 'growing' ? 15 : change === 'new' ? 10 : change === 'stable' ? -10 : 0) +
    (density === 'part_solid' ? 8 : density === 'calcified' ? -25 : 0) -
    (certainty === 'possible' ? 3 : 0)
  );
}
