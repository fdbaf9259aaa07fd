import { Directive, ElementRef, inject, input, output } from '@angular/core';
import { expandMacro, nextField, previousField, undoExpansion, type ExpansionUndo, type Macro } from '@trivium/radiology/reporting/domain';

/** What a text field expands: macros in the language of what is written there. */
export interface FieldMacros {
  readonly macros: readonly Macro[];
  readonly language: 'en' | 'zh';
}

/**
 * Macros and blanks in any text area: `.name` and Space or Tab puts the macro in; Ctrl+Z right after takes it back, Alt+Z also after typing on;
 * Alt+] and Alt+[ go to the next and the previous blank. What changes the text fires `input`, as typing does.
 */
@Directive({
  selector: 'textarea[triviumMacros]',
  host: { '(keydown)': 'press($event)' },
})
export class MacroFieldDirective {
  private readonly field = inject<ElementRef<HTMLTextAreaElement>>(ElementRef).nativeElement;
  readonly triviumMacros = input.required<FieldMacros>();
  /** The name of a macro that was put in, with its full stop. */
  readonly expanded = output<string>();
  private last: ExpansionUndo | undefined;
  /** The text right after the last expansion: as long as it stands, Ctrl+Z means the expansion. */
  private textAfter = '';

  protected press(event: KeyboardEvent): void {
    if (event.isComposing || this.field.readOnly) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (event.altKey && !isCommand) this.pressWithAlt(event);
    else if (isCommand && key === 'z' && !event.shiftKey && this.field.value === this.textAfter) this.takeBack(event);
    else if ((key === ' ' || key === 'tab') && !isCommand && !event.shiftKey) this.expand(event);
  }

  private expand(event: KeyboardEvent): void {
    const { selectionStart: caret, selectionEnd, value: text } = this.field;
    if (caret !== selectionEnd) return;
    const expansion = expandMacro({ text, caret, ...this.triviumMacros() });
    if (!expansion) return;
    event.preventDefault();
    this.write(expansion.text, expansion.selection);
    this.last = expansion.undo;
    this.textAfter = expansion.text;
    this.expanded.emit(expansion.undo.typed);
  }

  private takeBack(event: KeyboardEvent): void {
    const undone = this.last && undoExpansion(this.field.value, this.last);
    if (!undone) return;
    event.preventDefault();
    this.last = undefined;
    this.write(undone.text, [undone.caret, undone.caret]);
  }

  /** By the place of the key, not by what it types: with Alt, some keyboards type a quotation mark there. */
  private pressWithAlt(event: KeyboardEvent): void {
    if (event.code === 'KeyZ') return this.takeBack(event);
    if (event.code !== 'BracketRight' && event.code !== 'BracketLeft') return;
    const { selectionStart, selectionEnd, value } = this.field;
    const place = event.code === 'BracketRight' ? nextField(value, selectionEnd) : previousField(value, selectionStart);
    event.preventDefault();
    if (place) this.field.setSelectionRange(place[0], place[1]);
  }

  private write(text: string, [start, end]: readonly [number, number]): void {
    this.field.value = text;
    this.field.setSelectionRange(start, end);
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
