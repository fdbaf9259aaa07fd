import { Component, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import type { PromptSlot } from '../client/prompts-client';
import { type ExampleFields, type ExampleSource, fieldOf, withAddedSource, withoutSource, withSource, withText } from './example-draft';
import { runMessages } from './run.messages';

/** One field for each slot of a template: a text, lines, or numbered sources. */
@Component({
  selector: 'trivium-example-fields',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, IconComponent],
  templateUrl: './example-fields.component.html',
  styleUrl: './example-fields.component.css',
})
export class ExampleFieldsComponent {
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(runMessages);

  readonly slots = input.required<readonly PromptSlot[]>();
  readonly fields = input.required<ExampleFields>();
  readonly changed = output<ExampleFields>();

  protected fieldOf(name: string) {
    return fieldOf(this.fields(), name);
  }

  protected write(name: string, text: string): void {
    this.changed.emit(withText(this.fields(), { name, text }));
  }

  protected writeSource(name: string, { index, edit }: { readonly index: number; readonly edit: Partial<ExampleSource> }): void {
    this.changed.emit(withSource(this.fields(), { name, index, edit }));
  }

  protected add(name: string): void {
    this.changed.emit(withAddedSource(this.fields(), name));
  }

  protected remove(name: string, index: number): void {
    this.changed.emit(withoutSource(this.fields(), { name, index }));
  }
}
