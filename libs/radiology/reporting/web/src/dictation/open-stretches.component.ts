import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Span, Stretch } from '@trivium/radiology/findings/domain';
import { unseen } from '@trivium/radiology/reporting/domain';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { deskMessages } from '../words/desk.messages';

/** What the program did not understand and nobody has looked at yet. Each is looked at by its own button: there is no button for all. */
@Component({
  selector: 'trivium-open-stretches',
  imports: [IconComponent, MatButtonModule],
  template: `
    @if (open().length > 0) {
      <section role="group" aria-labelledby="open-stretches">
        <h3 id="open-stretches"><trivium-icon name="help_outline" [size]="18" />{{ t('openTitle') }}</h3>
        <p class="tv-small">{{ t('openText') }}</p>
        <ul>
          @for (item of open(); track item.stretch.span[0]) {
            <li>
              <button type="button" class="words" data-user-content data-open-stretch [title]="t('goTo')"
                (focus)="pointed.emit([item.stretch.span])" (blur)="pointed.emit([])" (click)="chosen.emit(item.stretch.span)">{{ item.words }}</button>
              @if (!isFixed()) {
                <button matButton="outlined" type="button" [attr.aria-label]="t('lookAt', { text: item.words })" (click)="looked.emit(item.stretch)">{{ t('look') }}</button>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: '../editor/undecided.css',
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
    }
    .words {
      flex: 1 1 160px;
      min-width: 0;
    }
  `,
}) // prettier-ignore
export class OpenStretchesComponent {
  protected readonly t = translator(deskMessages);
  readonly text = input.required<string>();
  readonly stretches = input.required<readonly Stretch[]>();
  /** Spans that were looked at. */
  readonly seen = input.required<readonly Span[]>();
  readonly isFixed = input(false);
  readonly looked = output<Stretch>();
  readonly chosen = output<Span>();
  readonly pointed = output<readonly Span[]>();

  protected readonly open = computed(() =>
    unseen(this.stretches(), this.seen()).map((stretch) => ({
      stretch,
      words: this.text()
        .slice(...stretch.span)
        .trim(),
    })),
  );
}
