import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MacroFieldDirective, type FieldMacros } from './macro-field.directive';

@Component({
  imports: [MacroFieldDirective],
  template: `<textarea #field [triviumMacros]="macros" [value]="text()" (input)="text.set(field.value)"></textarea>`,
})
class HostPage {
  readonly text = signal('');
  readonly macros: FieldMacros = {
    language: 'en',
    macros: [{ name: 'nl', title: { en: 'Normal', zh: '正常' }, text: { en: 'Lungs clear, [side].', zh: '双肺清晰。' } }],
  };
}

function field(): { area: HTMLTextAreaElement; page: HostPage } {
  const fixture = TestBed.createComponent(HostPage);
  fixture.detectChanges();
  const area = (fixture.nativeElement as HTMLElement).querySelector('textarea');
  if (!area) throw new Error('no field');
  return { area, page: fixture.componentInstance };
}

function press(area: HTMLTextAreaElement, key: string, more: KeyboardEventInit = {}): boolean {
  return area.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

function type(area: HTMLTextAreaElement, text: string): void {
  area.value = text;
  area.setSelectionRange(text.length, text.length);
  area.dispatchEvent(new Event('input'));
}

describe('macros in a field', () => {
  it.each([' ', 'Tab'])('are put in by %j, and the page hears of it', (key) => {
    const { area, page } = field();
    type(area, '.nl');
    expect(press(area, key)).toBe(false);
    expect(page.text()).toBe('Lungs clear, [side].');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('[side]');
  });

  it('are taken back whole by Ctrl+Z; once something was typed, by Alt+Z', () => {
    const { area, page } = field();
    type(area, '.nl');
    press(area, ' ');
    expect(press(area, 'z', { ctrlKey: true })).toBe(false);
    expect(page.text()).toBe('.nl');
    press(area, ' ');
    type(area, `${area.value} More.`);
    expect(press(area, 'z', { ctrlKey: true })).toBe(true);
    expect(page.text()).toBe('Lungs clear, [side]. More.');
    expect(press(area, 'Ω', { altKey: true, code: 'KeyZ' })).toBe(false);
    expect(page.text()).toBe('.nl More.');
    expect(press(area, 'Ω', { altKey: true, code: 'KeyZ' })).toBe(true);
  });

  it('leave Space, Tab and an input method alone otherwise', () => {
    const { area } = field();
    type(area, 'no macro');
    expect(press(area, ' ')).toBe(true);
    type(area, '.nl');
    expect(press(area, ' ', { isComposing: true })).toBe(true);
    expect(press(area, 'Tab', { shiftKey: true })).toBe(true);
  });

  it('go to the fields by Alt and a bracket', () => {
    const { area } = field();
    type(area, 'a [x] b [y]');
    press(area, '“', { altKey: true, code: 'BracketRight' });
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('[x]');
    press(area, '“', { altKey: true, code: 'BracketLeft' });
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('[y]');
  });
});
