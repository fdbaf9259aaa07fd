import type { ConsistencyIssue } from '../consistency-issue';
import { checkPair } from './pair.check';
import { differenceOf, positives } from './pairing';
import { isSameThing } from './kinship';
import type { ReportView } from './report-view';

/** Advice about a thing on a side, of a place or size that no thing of the report has. */
export function checkRecommendations(view: ReportView): ConsistencyIssue[] {
  const stated = [...positives(view.sections.findings.mentions)];
  return view.sections.recommendations.mentions.flatMap((mention) => {
    if (mention.assertion === 'denied' || (mention.sides.size === 0 && mention.sites.size === 0 && mention.sizes.length === 0)) return [];
    const [best] = stated
      .filter((candidate) => isSameThing(candidate, mention))
      .map((candidate) => differenceOf(candidate, mention))
      .sort((one, other) => one.cost - other.cost);
    if (!best || best.cost === 0 || best.side === 'partial' || best.change) return [];
    return checkPair(view, best, 'recommendations');
  });
}
