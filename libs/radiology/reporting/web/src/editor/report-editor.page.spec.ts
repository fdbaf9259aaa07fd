import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Report } from '@trivium/radiology/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { PageTitle, ServerStatus, SessionService } from '@trivium/web/shell';
import { ReportsClient } from '../reports.client';
import { ReportEditorPage } from './report-editor.page';

const report: Report = {
  id: 'r1', state: 'draft', version: 1, language: 'en', modality: 'CT', bodyPart: 'chest', dictation: 'Lungs clear. Impression: normal.', context: {},
  sections: { findings: 'Lungs clear.', impression: 'normal.', recommendations: '' }, markdown: '', createdAt: '2026-11-25T08:00:00Z',
  updatedAt: '2026-11-25T08:00:00Z',
}; // prettier-ignore

async function open(part?: string): Promise<HTMLElement> {
  sessionStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: ReportsClient, useValue: { find: async () => report } },
      { provide: SessionService, useValue: { can: () => true } },
      { provide: ServerStatus, useValue: { status: signal('up') } },
      { provide: PageTitle, useValue: { set: () => undefined } },
    ],
  });
  TestBed.inject(LanguageService).use('en');
  const fixture = TestBed.createComponent(ReportEditorPage);
  document.body.append(fixture.nativeElement as HTMLElement);
  fixture.componentRef.setInput('id', 'r1');
  fixture.componentRef.setInput('part', part);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('a report that a search result opens', () => {
  let page: HTMLElement | undefined;
  afterEach(() => page?.remove());

  it.each([
    ['impression', 'impression'],
    ['findings', 'findings'],
    ['dictation', 'original'],
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
