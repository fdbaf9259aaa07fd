import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorklistItem } from '@trivium/radiology/api-client';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { orderMessages } from '../words/order.messages';
import { BODY_PART_WORDS, MODALITY_WORDS, PRIORITY_WORDS, SEX_WORDS, STATE_TONES, STATE_WORDS } from '../words/report-words';

const PRIORITY_ICONS = { stat: 'bolt', asap: 'keyboard_double_arrow_up', urgent: 'keyboard_arrow_up', routine: 'remove' } as const;
const STATE_ICONS = { requested: 'inbox', draft: 'edit', preliminary: 'how_to_reg', final: 'verified', amended: 'post_add' } as const;
const ROW_TONES = { ...STATE_TONES, requested: 'info' } as const;

/** One line of the work list: a link to a report, or a button that opens an order. Urgency and state stand in words, with an icon and a colour. */
@Component({
  selector: 'trivium-worklist-row',
  imports: [NgTemplateOutlet, RouterLink, IconComponent],
  template: `
    @if (reportId(); as id) {
      <a class="row" data-row [attr.data-priority]="item().priority" [routerLink]="['/reports', id]"><ng-container [ngTemplateOutlet]="line" /></a>
    } @else {
      <button class="row" data-row type="button" [attr.data-priority]="item().priority" [disabled]="!canWrite()" [attr.aria-busy]="isOpening()" (click)="opened.emit()">
        <ng-container [ngTemplateOutlet]="line" />
      </button>
    }
    <ng-template #line>
      <span class="chips">
        <span class="tv-chip" [attr.data-tone]="isPressing() ? 'negative' : null"
          ><trivium-icon [name]="priorityIcon()" [size]="14" />{{ languages.text(priorities[item().priority]) }}</span
        >
        <span class="tv-chip" [attr.data-tone]="stateTone()"><trivium-icon [name]="stateIcon()" [size]="14" />{{ state() }}</span>
        @if (item().isDemo) {
          <span class="tv-chip">{{ t('demo') }}</span>
        }
      </span>
      <span class="words">
        <strong data-user-content>{{ item().title }}</strong>
        <span class="tv-small" data-user-content>
          @if (item().patient; as patient) {
            {{ patient.name }} · {{ languages.text(sexes[patient.sex]) }} · {{ patient.patientId }}
          } @else {
            {{ t('noPatient') }}
          }
        </span>
        <span class="tv-small tv-muted">
          <span [title]="languages.text(modalities[item().modality])">{{ item().modality }}</span> · {{ languages.text(bodyParts[item().bodyPart]) }}
          @if (item().accession; as number) {
            · <span data-user-content>{{ t('accession', { number }) }}</span>
          }
        </span>
        @if (item().excerpt !== '') {
          <span class="excerpt tv-small" data-user-content [attr.lang]="item().language === 'zh' ? 'zh-CN' : 'en'">{{ item().excerpt }}</span>
        }
      </span>
      <span class="end">
        <time class="tv-small tv-muted" [attr.datetime]="item().at" [title]="formats.dateTime(item().at)">{{ formats.relative(item().at, now()) }}</time>
        @if (item().criticalLevel; as level) {
          <span class="tv-chip" [attr.data-tone]="item().isCriticalOpen ? 'negative' : 'positive'"
            ><trivium-icon [name]="item().isCriticalOpen ? 'phone_missed' : 'call'" [size]="14" />{{ t(item().isCriticalOpen ? 'criticalOpen' : 'criticalTold', { level }) }}</span
          >
        }
        @if (item().blockers > 0) {
          <span class="tv-chip" data-tone="warning"><trivium-icon name="rule" [size]="14" />{{ t('blockers', { count: item().blockers }) }}</span>
        }
      </span>
    </ng-template>
  `,
  styleUrl: './worklist-row.component.css',
}) // prettier-ignore
export class WorklistRowComponent {
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(orderMessages);
  protected readonly modalities = MODALITY_WORDS;
  protected readonly bodyParts = BODY_PART_WORDS;
  protected readonly priorities = PRIORITY_WORDS;
  protected readonly sexes = SEX_WORDS;

  readonly item = input.required<WorklistItem>();
  readonly now = input.required<Date>();
  readonly isOpening = input(false);
  readonly canWrite = input(false);
  /** An order is to be read; a report opens by its link. */
  readonly opened = output();

  protected readonly reportId = computed(() => (this.item().kind === 'report' ? this.item().id : this.item().reportId));
  protected readonly isPressing = computed(() => this.item().priority === 'stat' || this.item().priority === 'asap');
  protected readonly priorityIcon = computed(() => PRIORITY_ICONS[this.item().priority]);
  protected readonly stateIcon = computed(() => STATE_ICONS[this.item().state]);
  protected readonly stateTone = computed(() => ROW_TONES[this.item().state]);
  protected readonly state = computed(() => {
    const { state } = this.item();
    return state === 'requested' ? this.t('requested') : this.languages.text(STATE_WORDS[state]);
  });
}
