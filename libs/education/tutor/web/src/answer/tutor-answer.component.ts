import { Component, computed, input, output } from '@angular/core';
import { AnswerTextComponent } from '@trivium/web/chat';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { StruckSentencesComponent } from '@trivium/web/trust';
import { RouterLink } from '@angular/router';
import { tutorMessages } from '../tutor.messages';
import type { AskResponse } from '@trivium/education/api-client';
import { splitChoice, supportOf } from './answer-reading';
import { CareAnswerComponent, isCareAnswer } from './care-answer.component';
import { NearestSectionsComponent } from './nearest-sections.component';
import { PresentationComponent } from './presentation.component';

/** A finished answer: chosen option, quoted sentences with their sources, what the course shows beside them; or kindly that it holds none. */
@Component({
  selector: 'trivium-tutor-answer',
  imports: [
    AnswerTextComponent,
    CareAnswerComponent,
    IconComponent,
    NearestSectionsComponent,
    PresentationComponent,
    RouterLink,
    StruckSentencesComponent,
  ],
  template: `
    @if (isCare()) {
      <trivium-care-answer [answer]="answer()" />
    } @else if (answer().abstained) {
      <div class="kind">
        <p class="title"><trivium-icon name="explore" />{{ t('abstainedTitle') }}</p>
        <p>{{ t('abstainedText') }}</p>
        <trivium-nearest-sections [courseId]="courseId()" [question]="question()" />
      </div>
    } @else {
      @if (parts().lead) {
        <p class="choice">
          <span class="letter" aria-hidden="true">{{ answer().choiceLabel }}</span><span>{{ parts().lead }}</span>
        </p>
      }
      <trivium-answer-text
        [text]="parts().text"
        [citations]="answer().citations"
        [activeN]="activeN()"
        [hasFormulas]="true"
        (opened)="opened.emit($event)"
      />
      @if (answer().presentation.length > 0) {
        <div class="shown" role="group" [attr.aria-label]="t('presentation')">
          @for (item of answer().presentation; track $index) {
            <trivium-presentation [item]="item" [courseId]="courseId()" (opened)="opened.emit($event)" />
          }
        </div>
      }
      @if (support(); as support) {
        <p class="support tv-small" [attr.data-support]="support">
          <trivium-icon [name]="support === 'supportThin' ? 'help_outline' : 'task_alt'" [size]="16" />{{ t(support) }}
        </p>
      }
      @if (answer().struck; as struck) {
        <trivium-struck-sentences [struck]="struck" />
      }
      <!-- Not the stored label: it is in the language of the interface at the time of asking, and the reader's may be another by now. -->
      <p class="tv-small tv-muted made">
        {{ t(answer().generation.engine === 'embedded' ? 'extracted' : 'written') }} ·
        <a [routerLink]="['/provenance', answer().generation.provenanceId]">{{ t('provenance') }}</a>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      min-width: 0;
    }
    .kind {
      display: grid;
      gap: 8px;
      padding: 16px;
      border-radius: var(--trivium-radius);
      background: var(--trivium-info-container);
      color: var(--mat-sys-on-surface);
    }
    .title {
      display: flex;
      align-items: center;
      gap: 8px;
      font-weight: 620;
    }
    .choice {
      display: flex;
      align-items: center;
      gap: 12px;
      padding: 12px 16px;
      border-radius: var(--trivium-radius);
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      font-weight: 550;
    }
    .letter {
      display: grid;
      flex: none;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      border-radius: 50%;
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
    }
    .shown {
      display: grid;
      gap: 12px;
      min-width: 0;
    }
    .support {
      display: flex;
      align-items: center;
      gap: 6px;
      color: var(--trivium-positive);
    }
    .support[data-support='supportThin'] {
      color: var(--trivium-warning);
    }
    .made {
      margin-block-end: -4px;
    }
    .made a {
      color: inherit;
    }
  `,
})
export class TutorAnswerComponent {
  protected readonly t = translator(tutorMessages);

  readonly answer = input.required<AskResponse>();
  /** The question it answers; a withheld answer looks up the closest sections with it. */
  readonly question = input.required<string>();
  readonly courseId = input.required<string>();
  /** The source that the panel shows. */
  readonly activeN = input<number>();
  readonly opened = output<number>();

  /** People of the school wrote it, for somebody who may be in danger. */
  protected readonly isCare = computed(() => isCareAnswer(this.answer()));
  protected readonly parts = computed(() => splitChoice(this.answer()));
  protected readonly support = computed(() => supportOf(this.answer()));
}
