import { TestBed } from '@angular/core/testing';
import { LanguageService } from '@trivium/web/i18n';
import type { ShownIssue } from './issue-order';
import { IssuesListComponent, type IssueReason } from './issues-list.component';

const issue: ShownIssue = {
  type: 'laterality',
  severity: 'error',
  places: [
    { section: 'findings', start: 14, end: 18 },
    { section: 'impression', start: 0, end: 5 },
  ],
  evidence: [],
  message: { en: 'Left in the findings, right in the impression.', zh: '所见为左，意见为右。' },
  key: 'k1',
};
const sections = { findings: 'Nodule in the left lung.', impression: 'Right lung nodule.', recommendations: '' };

function open(issues: readonly ShownIssue[]): { page: HTMLElement; reasons: IssueReason[]; places: unknown[]; update: () => void } {
  TestBed.inject(LanguageService).use('en');
  const fixture = TestBed.createComponent(IssuesListComponent);
  fixture.componentRef.setInput('issues', issues);
  fixture.componentRef.setInput('sections', sections);
  const reasons: IssueReason[] = [];
  const places: unknown[] = [];
  fixture.componentInstance.reasoned.subscribe((reason) => reasons.push(reason));
  fixture.componentInstance.chosen.subscribe((place) => places.push(place));
  fixture.detectChanges();
  return { page: fixture.nativeElement as HTMLElement, reasons, places, update: () => fixture.detectChanges() };
}

const button = (page: HTMLElement, words: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

describe('issues of a report', () => {
  it('say that they block, quote the words, and lead to them', () => {
    const { page, places } = open([issue]);
    expect(page.textContent).toContain('Blocks the signature');
    button(page, 'Findings: “left”').click();
    expect(places).toEqual([issue.places[0]]);
    expect(page.querySelector('[role="status"]')?.textContent).toBe('1 check open');
  });

  it('take a reason of some length, and nothing less', () => {
    const { page, reasons, update } = open([issue]);
    button(page, 'It is right as it is').click();
    update();
    const field = page.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = ' x ';
    button(page, 'Keep the reason').click();
    update();
    expect(reasons).toEqual([]);
    expect(page.textContent).toContain('at least three characters');
    field.value = ' Situs inversus, seen on both. ';
    button(page, 'Keep the reason').click();
    expect(reasons).toEqual([{ key: 'k1', reason: 'Situs inversus, seen on both.' }]);
  });

  it('show the reason and take it back', () => {
    const { page, reasons } = open([{ ...issue, override: { reason: 'Situs inversus' } }]);
    expect(page.textContent).toContain('Reason: Situs inversus');
    expect(page.textContent).not.toContain('Blocks the signature');
    button(page, 'Take the reason back').click();
    expect(reasons).toEqual([{ key: 'k1', reason: null }]);
  });
});
