import { Component, computed, inject, input, output, signal } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { FormulaComponent, MathTextComponent } from '@trivium/web/kit';
import { TutorClient } from '../tutor.client';
import { tutorMessages } from '../tutor.messages';
import type { TutorPresentation } from '@trivium/education/api-client';

/** A formula, table, figure or list of steps of the course, as it stands there, with the number of its source. */
@Component({
  selector: 'trivium-presentation',
  imports: [FormulaComponent, MathTextComponent],
  template: `
    <figure>
      @switch (item().kind) {
        @case ('formula') {
          <trivium-formula [latex]="formula()" [display]="true" tabindex="0" role="group" [attr.aria-label]="t('presentation')" />
        }
        @case ('table') {
          <div class="tv-scroll-x" tabindex="0" role="group" [attr.aria-label]="caption() || t('presentation')">
            <table class="tv-table">
              @for (row of rows(); track $index; let isFirst = $first) {
                <tr>
                  @for (cell of row; track $index) {
                    @if (isFirst) {
                      <th scope="col"><trivium-math-text [text]="cell" /></th>
                    } @else {
                      <td><trivium-math-text [text]="cell" /></td>
                    }
                  }
                </tr>
              }
            </table>
          </div>
        }
        @case ('figure') {
          @if (isBroken()) {
            <p class="tv-small tv-muted">{{ t('figureMissing') }}</p>
          } @else {
            <img [src]="imageUrl()" [alt]="alternative()" loading="lazy" (error)="isBroken.set(true)" />
          }
        }
        @case ('steps') {
          <ol>
            @for (step of steps(); track $index) {
              <li><trivium-math-text [text]="step" /></li>
            }
          </ol>
        }
      }
      <figcaption>
        @if (caption()) {
          <trivium-math-text [text]="caption()" />
        }
        <button type="button" class="chip" [attr.aria-label]="t('openSource', { n: item().n })" (click)="opened.emit(item().n)">
          {{ item().n }}
        </button>
      </figcaption>
    </figure>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    figure {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 12px 16px;
      border: var(--trivium-hairline);
      border-radius: var(--trivium-radius);
      background: var(--mat-sys-surface);
    }
    figure > * {
      min-width: 0;
    }
    img {
      justify-self: center;
      max-inline-size: 100%;
      max-block-size: 360px;
      border-radius: 6px;
      background: white;
    }
    ol {
      display: grid;
      gap: 8px;
      margin: 0;
      padding-inline-start: 24px;
    }
    td:first-child {
      min-inline-size: 6.5em;
    }
    figcaption {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.8125rem;
    }
    .chip {
      min-inline-size: 24px;
      block-size: 24px;
      margin-inline-start: 4px;
      padding: 0 6px;
      border: 0;
      border-radius: 6px;
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      font-size: 0.75rem;
      font-weight: 600;
      cursor: pointer;
    }
    .chip:hover {
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
    }
  `,
})
export class PresentationComponent {
  private readonly client = inject(TutorClient);
  protected readonly t = translator(tutorMessages);

  readonly item = input.required<TutorPresentation>();
  readonly courseId = input.required<string>();
  /** Number of the source whose chip was pressed. */
  readonly opened = output<number>();

  protected readonly isBroken = signal(false);
  protected readonly formula = computed(() => ofKind(this.item(), 'formula')?.latex ?? '');
  protected readonly rows = computed(() => ofKind(this.item(), 'table')?.rows ?? []);
  protected readonly steps = computed(() => ofKind(this.item(), 'steps')?.steps ?? []);
  protected readonly caption = computed(() => ofKind(this.item(), 'figure')?.caption ?? ofKind(this.item(), 'table')?.caption ?? '');
  protected readonly alternative = computed(() => ofKind(this.item(), 'figure')?.alternativeText ?? this.caption());
  protected readonly imageUrl = computed(() => {
    const figure = ofKind(this.item(), 'figure');
    return figure ? this.client.assetUrl(this.courseId(), figure.materialId, figure.assetName) : '';
  });
}

function ofKind<Kind extends TutorPresentation['kind']>(
  item: TutorPresentation,
  kind: Kind,
): Extract<TutorPresentation, { kind: Kind }> | undefined {
  return item.kind === kind ? (item as Extract<TutorPresentation, { kind: Kind }>) : undefined;
}
