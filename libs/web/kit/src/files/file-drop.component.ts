import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { kitMessages } from '../kit.messages';
import { IconComponent } from '../layout/icon.component';

/** A place to drop or choose files. Checks name ending, emptiness and size before anything is sent; the server checks again. */
@Component({
  selector: 'trivium-file-drop',
  imports: [IconComponent],
  template: `
    <label
      class="zone"
      [class.over]="isOver()"
      [class.disabled]="isDisabled()"
      (dragover)="over($event)"
      (dragleave)="isOver.set(false)"
      (drop)="drop($event)"
    >
      <input
        #field
        type="file"
        class="tv-visually-hidden"
        [accept]="accept()"
        [multiple]="multiple()"
        [disabled]="isDisabled()"
        (change)="choose(field)"
      />
      <trivium-icon name="upload_file" [size]="32" />
      <span class="title">{{ multiple() ? t('dropTitleMany') : t('dropTitle') }}</span>
      <span class="tv-small tv-muted">{{ rules() }}</span>
      <ng-content />
    </label>
    @if (uploadName(); as name) {
      <div class="upload tv-small" role="status">
        <span>{{ t('dropUploading', { name }) }}</span>
        <progress max="1" [value]="uploadShare()" [attr.aria-label]="t('dropUploading', { name })"></progress>
      </div>
    }
    <div aria-live="assertive" class="refusals tv-small">
      @for (refusal of refusals(); track $index) {
        <p>{{ refusal }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    /* The hidden field is placed in here: else it hangs below the page wherever the zone scrolls, and lengthens it. */
    .zone {
      position: relative;
      display: grid;
      justify-items: center;
      gap: 4px;
      padding: 32px 24px;
      border: 1.5px dashed var(--mat-sys-outline);
      border-radius: var(--trivium-radius);
      background: var(--mat-sys-surface);
      text-align: center;
      cursor: pointer;
      transition:
        background 0.15s,
        border-color 0.15s;
    }
    .zone:hover,
    .zone.over {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-primary-container);
    }
    .zone:has(:focus-visible) {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: 2px;
    }
    .zone.disabled {
      opacity: 0.6;
      cursor: default;
    }
    .zone trivium-icon {
      color: var(--mat-sys-primary);
    }
    .title {
      font-weight: 550;
    }
    .upload {
      display: grid;
      gap: 4px;
    }
    progress {
      inline-size: 100%;
      block-size: 6px;
      accent-color: var(--mat-sys-primary);
    }
    .refusals {
      color: var(--mat-sys-error);
    }
  `,
})
export class FileDropComponent {
  private readonly formats = inject(Formats);
  private readonly languages = inject(LanguageService);
  protected readonly t = translator(kitMessages);

  /** Endings as the file field takes them: `.pdf,.docx`. */
  readonly accept = input.required<string>();
  readonly maxBytes = input.required<number>();
  readonly multiple = input(false);
  readonly isDisabled = input(false);
  /** Name of the file being sent; with `uploadShare` (0 to 1) shows the upload's progress. */
  readonly uploadName = input<string>();
  readonly uploadShare = input(0);
  readonly chosen = output<readonly File[]>();

  protected readonly isOver = signal(false);
  protected readonly refusals = signal<readonly string[]>([]);
  private readonly endings = computed(() =>
    this.accept()
      .toLowerCase()
      .split(',')
      .map((ending) => ending.trim())
      .filter(Boolean),
  );
  private readonly types = computed(() =>
    this.endings()
      .map((ending) => ending.replace(/^\./, '').toUpperCase())
      .join(this.languages.language() === 'zh' ? '、' : ', '),
  );
  protected readonly rules = computed(() => this.t('dropRules', { types: this.types(), size: this.formats.bytes(this.maxBytes()) }));

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(!this.isDisabled());
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    if (!this.isDisabled()) this.take([...(event.dataTransfer?.files ?? [])]);
  }

  protected choose(field: HTMLInputElement): void {
    this.take([...(field.files ?? [])]);
    // The same file chosen again after a correction must fire a change again.
    field.value = '';
  }

  /** Emits the files that pass and says why the others do not. */
  take(files: readonly File[]): void {
    const considered = this.multiple() ? files : files.slice(0, 1);
    this.refusals.set(considered.map((file) => this.refusal(file)).filter((text) => text !== ''));
    const taken = considered.filter((file) => this.refusal(file) === '');
    if (taken.length > 0) this.chosen.emit(taken);
  }

  private refusal(file: File): string {
    const name = file.name;
    if (!this.endings().some((ending) => name.toLowerCase().endsWith(ending)))
      return this.t('dropWrongType', { name, types: this.types() });
    if (file.size === 0) return this.t('dropEmpty', { name });
    if (file.size > this.maxBytes())
      return this.t('dropTooLarge', { name, size: this.formats.bytes(file.size), max: this.formats.bytes(this.maxBytes()) });
    return '';
  }
}
