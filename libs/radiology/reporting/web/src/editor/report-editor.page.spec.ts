import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LanguageService } from '@trivium/web/i18n';
import { PageTitle, ServerStatus, SessionService } from '@trivium/web/shell';
import { HouseSpeech } from '../dictation/house-speech';
import { PhrasesClient } from '../phrases.client';
import { ReportsClient } from '../reports.client';
import { reportFixture } from '../testing/report-fixture';
import { ReportEditorPage } from './report-editor.page';

const report = reportFixture({
  dictation: 'Lungs clear. Impression: normal.',
  sections: { findings: 'Lungs clear.', impression: 'normal.', recommendations: '' },
});

async function open(part?: string, shown = report): Promise<HTMLElement> {
  sessionStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: ReportsClient, useValue: { find: async () => shown, priors: async () => [] } },
      { provide: PhrasesClient, useValue: { all: async () => [], words: async () => ({ version: 0, words: [] }) } },
      { provide: SessionService, useValue: { can: () => true, user: () => undefined } },
      { provide: ServerStatus, useValue: { status: signal('up') } },
      { provide: HouseSpeech, useValue: { absence: async () => 'noService' } },
      { provide: PageTitle, useValue: { set: () => undefined } },
    ],
  });
  TestBed.inject(LanguageService).use('en');
  const fixture = TestBed.createComponent(ReportEditorPage);
  document.body.append(fixture.nativeElement as HTMLElement);
  fixture.componentRef.setInput('id', 'r1');
  fixture.componentRef.setInput('part', part);
  // The report and what a tab that died left of it are asked for together.
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('a report that a search result opens', () => {
  let page: HTMLElement | undefined;
  afterEach(() => page?.remove());

  it.each([
    ['impression', 'impression'],
    ['findings', 'findings'],
    ['dictation', 'dictation'],
  ])('goes to its %s', async (part, id) => {
    page = await open(part);
    expect(document.activeElement?.id).toBe(id);
  });

  it.each([[undefined], ['original'], ['no-such-part']])('stays at the top for %p', async (part) => {
    page = await open(part);
    expect(page.querySelector('#impression')).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a report that a model reworded', () => {
  let page: HTMLElement | undefined;
  afterEach(() => page?.remove());

  it('says under the draft what the model wrote and was taken out', async () => {
    const struck = [{ text: 'Probably cancer.', reasons: ['Nothing in the sources supports this.'] }];
    page = await open(undefined, { ...report, generation: { ...report.generation, struck } });
    const draft = page.querySelector('trivium-draft-pane');
    expect(draft?.textContent).toContain('One sentence of the model was taken out');
    expect(draft?.querySelector('del')?.textContent).toBe('Probably cancer.');
    expect(page.querySelectorAll('del')).toHaveLength(1);
  });

  it('says nothing of it where nothing was taken out', async () => {
    page = await open();
    expect(page.querySelector('trivium-struck-sentences')).toBeNull();
  });
});
