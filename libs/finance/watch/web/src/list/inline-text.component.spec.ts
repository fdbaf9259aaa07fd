import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { firstSymbols } from '../lists/first-symbols';
import { InlineTextComponent } from './inline-text.component';

describe('InlineTextComponent', () => {
  let fixture: ComponentFixture<InlineTextComponent>;
  let kept: string[];

  beforeEach(async () => {
    kept = [];
    fixture = TestBed.createComponent(InlineTextComponent);
    fixture.componentRef.setInput('value', 'Old');
    fixture.componentRef.setInput('label', 'Change the name');
    fixture.componentInstance.changed.subscribe((text) => kept.push(text));
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    await fixture.whenStable();
  });
  afterEach(() => (fixture.nativeElement as HTMLElement).remove());

  const press = async (key: string, text: string, init: KeyboardEventInit = {}): Promise<void> => {
    const field = (fixture.nativeElement as HTMLElement).querySelector('input');
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
    await fixture.whenStable();
  };

  it('keeps a change once on Enter, though taking the field away blurs it', async () => {
    await press('Enter', ' New ');
    expect(kept).toEqual(['New']);
  });

  it('takes the change back on Escape', async () => {
    await press('Escape', 'New');
    expect(kept).toEqual([]);
  });

  it('stays open while a word is composed, and counts as unsent', async () => {
    await press('Enter', '新', { isComposing: true });
    expect(kept).toEqual([]);
    expect(fixture.componentInstance.hasUnsentText()).toBe(true);
  });

  it('does not take an empty text where one is required', async () => {
    fixture.componentRef.setInput('isRequired', true);
    await press('Enter', '  ');
    expect(kept).toEqual([]);
  });
});

describe('firstSymbols', () => {
  const entry = (symbol: string, name = '') => ({ id: symbol, addedAt: '', kind: 'company' as const, symbol, name, note: '' });

  it('puts what the search found in front, or a list seems to be shown for nothing', () => {
    const entries = ['A', 'B', 'C', 'D', 'E'].map((symbol) => entry(symbol)).concat(entry('0700.HK', 'Tencent'));
    expect(firstSymbols(entries, 'tencent').map((item) => item.entry.symbol)).toEqual(['0700.HK', 'A', 'B', 'C', 'D']);
    expect(firstSymbols(entries, '').some((item) => item.isMatch)).toBe(false);
  });
});
