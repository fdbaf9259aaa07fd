import { TestBed } from '@angular/core/testing';
import { LanguageService } from '@trivium/web/i18n';
import { problemFrom, problemFromBody, type Problem } from '../http/problem';
import { ErrorPanelComponent } from './error-panel.component';

function textOf(problem: Problem): string {
  const fixture = TestBed.createComponent(ErrorPanelComponent);
  fixture.componentRef.setInput('problem', problem);
  fixture.detectChanges();
  return (fixture.nativeElement as HTMLElement).textContent ?? '';
}

describe('ErrorPanelComponent', () => {
  afterEach(() => localStorage.clear());

  it('shows what the API says, the wrong fields and the error id', () => {
    const text = textOf(
      problemFromBody(422, {
        title: 'Not stored',
        detail: 'Your text is kept.',
        code: 'X',
        errorId: 'abc',
        errors: [{ path: 'sizeMm', message: 'above 0' }],
      }),
    );
    for (const part of ['Not stored', 'Your text is kept.', 'abc', 'sizeMm', 'above 0']) expect(text).toContain(part);
  });

  it('has words of its own, in the chosen language, when the server could not be reached', () => {
    expect(textOf(problemFrom(new TypeError('Failed to fetch')))).toContain('cannot be reached');
    TestBed.inject(LanguageService).use('zh');
    expect(textOf(problemFrom(new TypeError('Failed to fetch')))).toContain('无法连接服务器');
  });

  it('does not show a proxy page or a stack as text', () => {
    expect(textOf(problemFromBody(502, '<html>Bad gateway</html>'))).not.toContain('html');
  });
});
