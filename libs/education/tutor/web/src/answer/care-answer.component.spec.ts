import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AskResponse } from '@trivium/education/api-client';
import { TutorAnswerComponent } from './tutor-answer.component';

function show(generation: Partial<AskResponse['generation']>) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(TutorAnswerComponent);
  const answer = {
    answer: 'You are not alone.\nRoom 3.',
    citations: [],
    presentation: [],
    abstained: false,
    confidence: 1,
    generation: {
      engine: 'embedded',
      parameters: {},
      provenanceId: '',
      aiLabel: '',
      template: { id: 'care.message', version: 'default' },
      ...generation,
    },
  } as unknown as AskResponse;
  fixture.componentRef.setInput('answer', answer);
  fixture.componentRef.setInput('question', 'I want to die');
  fixture.componentRef.setInput('courseId', 'k');
  fixture.detectChanges();
  return (fixture.nativeElement as HTMLElement).textContent ?? '';
}

describe('the message for a student in danger', () => {
  it('stands alone: no source, no search, no record of a generation', () => {
    const text = show({});
    expect(text).toContain('You are not alone.');
    expect(text).toContain('A fixed text of this program');
    expect(text).not.toMatch(/does not|course material|How this answer/i);
  });

  it('says who approved it and when', () => {
    const text = show({ parameters: { approvedBy: 'Dr Li' }, template: { id: 'care.message', version: '2026-02-28' } });
    expect(text).toContain('approved by Dr Li');
    expect(text).toContain('28');
  });
});
