import { Component, ElementRef, computed, inject, input, output, signal, viewChildren } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Span } from '@trivium/radiology/findings/domain';
import {
  REPORT_STYLES,
  type EvidencePlace,
  type ReportSections,
  type ReportSentence,
  type ReportStyle,
} from '@trivium/radiology/reporting/domain';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { StruckSentencesComponent } from '@trivium/web/trust';
import { MacroFieldDirective, type FieldMacros } from '../phrases/macro-field.directive';
import { sourceAt, sourcesOf, spansOf } from '../sources/sentence-sources';
import { SourceLineComponent } from '../sources/source-line.component';
import { deskMessages } from '../words/desk.messages';
import { REPORT_LANGUAGES } from '../words/report-words';
import { reportingMessages } from '../words/reporting.messages';
import type { ReportEditing } from './report-editing';
import { MOST_CHARACTERS, SECTIONS } from './report-parts';

/** The draft: three sections, each sentence with its source at the caret, and what a model wrote that did not hold. */
@Component({
  selector: 'trivium-draft-pane',
  imports: [MatButtonModule, IconComponent, MacroFieldDirective, SourceLineComponent, StruckSentencesComponent],
  templateUrl: './draft-pane.component.html',
  styleUrl: './draft-pane.component.css',
})
export class DraftPaneComponent {
  protected readonly t = translator(deskMessages);
  protected readonly words = translator(reportingMessages);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly fields = viewChildren<ElementRef<HTMLTextAreaElement>>('field');
  protected readonly names = SECTIONS;
  protected readonly most = MOST_CHARACTERS;
  protected readonly styles = REPORT_STYLES;
  protected readonly languages = REPORT_LANGUAGES;

  readonly editing = input.required<ReportEditing>();
  readonly sentences = input.required<readonly ReportSentence[]>();
  readonly macros = input.required<FieldMacros>();
  readonly isFixed = input(false);
  readonly isSigned = input(false);
  /** Spans of the dictation that the sentence at the caret comes from. */
  readonly pointed = output<readonly Span[]>();
  readonly styled = output<ReportStyle>();
  readonly translated = output<'en' | 'zh'>();
  readonly drafted = output();

  protected readonly caret = signal<{ readonly section: keyof ReportSections; readonly at: number } | undefined>(undefined);
  private readonly stretches = computed(() => {
    const { sections } = this.editing().text();
    return Object.fromEntries(SECTIONS.map((name) => [name, sourcesOf(sections[name], name, this.sentences())])) as Record<
      keyof ReportSections,
      ReturnType<typeof sourcesOf>
    >;
  });
  /** How many sentences stand in the language of the dictation; each bears its mark in the text. */
  protected readonly untranslated = computed(() => this.sentences().filter(({ mark }) => mark === 'untranslated').length);
  protected readonly source = computed(() => {
    const caret = this.caret();
    return caret ? sourceAt(this.stretches()[caret.section], caret.at)?.source : undefined;
  });

  focus(name: keyof ReportSections): void {
    this.host.querySelector<HTMLElement>(`#${name}`)?.focus();
  }

  /** Selects the words that an issue is about. */
  goTo({ section, start, end }: EvidencePlace): void {
    const field = this.fields().find(({ nativeElement }) => nativeElement.id === section)?.nativeElement;
    field?.focus();
    field?.setSelectionRange(start, end);
    this.look(section, start);
  }

  protected edit(name: keyof ReportSections, value: string): void {
    this.editing().edit((text) => ({ ...text, sections: { ...text.sections, [name]: value } }));
  }

  protected look(section: keyof ReportSections, at: number): void {
    this.caret.set({ section, at });
    const source = this.source();
    this.pointed.emit(source ? spansOf(source) : []);
  }

  protected leave(): void {
    this.caret.set(undefined);
    this.pointed.emit([]);
  }
}
