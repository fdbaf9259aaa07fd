import type { EvidencePlace } from '@trivium/radiology/reporting/domain';
import { inOrder, nextPlace, openIssues, withOverrides, type ShownIssue } from './issue-order';

const issue = (key: string, severity: 'error' | 'warning', places: readonly EvidencePlace[] = []): ShownIssue => ({
  key, severity, places, evidence: [], type: 'laterality', message: { en: key, zh: key },
}); // prettier-ignore
const here: EvidencePlace = { section: 'findings', start: 0, end: 4 };
const there: EvidencePlace = { section: 'impression', start: 2, end: 6 };

describe('issues', () => {
  it('shows what blocks first and what has a reason last', () => {
    const shown = inOrder([{ ...issue('a', 'error'), override: { reason: 'seen' } }, issue('b', 'warning'), issue('c', 'error')]);
    expect(shown.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });

  it('keeps a reason for the same contradiction only', () => {
    const known = [{ key: 'a', override: { reason: 'seen' } }, { key: 'c' }];
    const shown = withOverrides([issue('a', 'error'), issue('b', 'error'), issue('c', 'error')], known);
    expect(openIssues(shown).map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('steps through the places of open ones, round and round', () => {
    const issues = [issue('a', 'error', [here, there]), { ...issue('b', 'error', [{ ...here, start: 1 }]), override: { reason: 'x' } }];
    expect(nextPlace(issues, undefined)).toBe(here);
    expect(nextPlace(issues, { ...here })).toBe(there);
    expect(nextPlace(issues, there)).toBe(here);
    expect(nextPlace([], undefined)).toBeUndefined();
  });
});
