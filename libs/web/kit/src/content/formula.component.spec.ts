import { TestBed } from '@angular/core/testing';
import { FormulaComponent } from './formula.component';

describe('FormulaComponent', () => {
  it('draws an accent without a style attribute that the content security policy would refuse, and shows unreadable LaTeX as it is', async () => {
    await import('katex');
    const refused: string[] = [];
    const original = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name: string, value: string) {
      if (name === 'style') refused.push(value);
      original.call(this, name, value);
    };
    try {
      const fixture = TestBed.createComponent(FormulaComponent);
      fixture.componentRef.setInput('latex', '\\vec{x}');
      const element: HTMLElement = fixture.nativeElement;
      fixture.detectChanges();
      for (let turn = 0; turn < 20 && !element.querySelector('svg'); turn++) await Promise.resolve();
      expect(element.querySelector('svg')?.style.width).toMatch(/em$/);
      expect(element.querySelector('math')).not.toBeNull();
      expect(refused).toEqual([]);
      fixture.componentRef.setInput('latex', '\\nonsense{');
      fixture.detectChanges();
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      fixture.detectChanges();
      expect(element.querySelector('code')?.textContent).toBe('\\nonsense{');
    } finally {
      Element.prototype.setAttribute = original;
    }
  });
});
