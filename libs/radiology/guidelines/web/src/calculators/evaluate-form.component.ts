import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { evaluateGuideline, GUIDELINE_PACKS, type GuidelineId, packOf, readGuidelineInput } from '@trivium/radiology/guidelines/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { inputName, RuleCardComponent } from '@trivium/radiology/guidelines/parts';
import { GuidelineTableComponent } from '../tables/guideline-table.component';
import { guidelinesMessages } from '../words/guidelines.messages';
import { typedNumber } from './typed-value';

type Typed = string | boolean | readonly string[];
/** Left lower or upper lobe makes no difference to a table: the standing example is its density, its size and its sign. */
const STANDING_EXAMPLE: Readonly<Record<string, Typed>> = { density: 'ground_glass', meanMm: '12', features: ['spiculation'] };

/** A guideline's inputs, and beside them the cell they lead to, at every key. */
@Component({
  selector: 'trivium-evaluate-form',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, RuleCardComponent, GuidelineTableComponent],
  templateUrl: './evaluate-form.component.html',
  styleUrl: './calculator.css',
})
export class EvaluateFormComponent {
  protected readonly t = translator(guidelinesMessages);
  protected readonly languages = inject(LanguageService);
  protected readonly packs = GUIDELINE_PACKS;

  protected readonly guideline = signal<GuidelineId>('fleischner_2017');
  /** What was typed stays when the guideline changes: the same nodule under another table. */
  protected readonly typed = signal<Readonly<Record<string, Typed>>>({});
  protected readonly pack = computed(() => packOf(this.guideline()));
  protected readonly fields = computed(() =>
    this.pack().fields.map(({ name, label, kind, unit, options = {} }) => ({
      name,
      label: this.languages.text(label) + (unit === 'mm' ? ' (mm)' : ''),
      kind,
      options: Object.entries(options).map(([value, words]) => ({ value, words: this.languages.text(words) })),
    })),
  );
  private readonly reading = computed(() => {
    const pack = this.pack();
    const raw = Object.fromEntries(
      pack.fields.map(({ name, kind }) => {
        const value = this.typed()[name];
        return [name, kind === 'number' && typeof value === 'string' ? typedNumber(value) : value === false ? undefined : value];
      }),
    );
    return readGuidelineInput(pack, raw);
  });
  protected readonly problems = computed(() =>
    this.reading().problems.map(
      ({ path, message }) => `${this.languages.text(inputName(this.guideline(), path))}: ${this.languages.text(message)}`,
    ),
  );
  protected readonly result = computed(() =>
    this.reading().problems.length > 0 ? undefined : evaluateGuideline(this.guideline(), this.reading().input),
  );

  protected choose(id: string): void {
    const pack = GUIDELINE_PACKS.find((candidate) => candidate.id === id);
    if (pack) this.guideline.set(pack.id as GuidelineId);
  }

  protected useExample(): void {
    this.typed.set(STANDING_EXAMPLE);
  }

  protected set(name: string, value: Typed): void {
    this.typed.update((typed) => ({ ...typed, [name]: value }));
  }

  protected textOf(name: string): string {
    const value = this.typed()[name];
    return typeof value === 'string' ? value : '';
  }

  protected isOn(name: string): boolean {
    return this.typed()[name] === true;
  }

  protected has(name: string, option: string): boolean {
    const value = this.typed()[name];
    return typeof value === 'object' && value.includes(option);
  }

  protected toggle(name: string, option: string): void {
    const value = this.typed()[name];
    const chosen = typeof value === 'object' ? value : [];
    const isOut = chosen.includes(option);
    const next = isOut ? chosen.filter((other) => other !== option) : [...chosen, option];
    this.typed.update(({ [name]: _, ...rest }) => (next.length === 0 ? rest : { ...rest, [name]: next }));
  }
}
