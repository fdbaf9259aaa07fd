import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Span } from '@trivium/radiology/findings/domain';
import type { FindingCorrection, WantedCorrection } from '@trivium/radiology/reporting/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { correctionMessages } from '../words/correction.messages';
import { slotsText } from './correction-text';

/** Corrections whose words were changed since. Neither applied nor forgotten: a person decides on each. */
@Component({
  selector: 'trivium-open-corrections',
  imports: [IconComponent, MatButtonModule],
  template: `
    @if (shown().length > 0) {
      <section role="group" aria-labelledby="open-corrections">
        <h3 id="open-corrections"><trivium-icon name="history" [size]="18" />{{ c('openTitle') }}</h3>
        <p class="tv-small">{{ c('openText') }}</p>
        <ul>
          @for (item of shown(); track item.correction.id) {
            <li data-open-correction>
              <button type="button" class="words tv-small" data-user-content (click)="chosen.emit(item.span)"
                (focus)="pointed.emit([item.span])" (blur)="pointed.emit([])">{{ c('openWas', { words: item.words }) }}</button>
              <p class="tv-small">{{ item.made === '' ? c('openRemoved') : c('openMade', { what: item.made }) }}</p>
              @if (!isFixed()) {
                <span class="acts">
                  <button matButton="outlined" type="button" [attr.aria-label]="c('againNamed', { what: item.words })" (click)="again.emit(item.correction)">{{ c('again') }}</button>
                  <button matButton type="button" [attr.aria-label]="c('dropNamed', { what: item.words })" (click)="dropped.emit(item.correction)">{{ c('dropIt') }}</button>
                </span>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: '../editor/undecided.css',
  styles: `
    ul {
      gap: 12px;
    }
    li {
      display: grid;
      gap: 4px;
      min-width: 0;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
}) // prettier-ignore
export class OpenCorrectionsComponent {
  private readonly languages = inject(LanguageService);
  protected readonly c = translator(correctionMessages);
  readonly corrections = input.required<readonly FindingCorrection[]>();
  readonly isFixed = input(false);
  readonly again = output<WantedCorrection>();
  readonly dropped = output<WantedCorrection>();
  readonly chosen = output<Span>();
  readonly pointed = output<readonly Span[]>();

  protected readonly shown = computed(() =>
    this.corrections().flatMap((correction) => {
      if (correction.kind === 'added') return [];
      const made = correction.kind === 'changed' ? slotsText(correction.slots, this.languages.language()) : '';
      return [{ correction, words: correction.anchor.words.trim(), span: correction.anchor.span, made }];
    }),
  );
}
