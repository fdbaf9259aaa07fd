import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import type { MaterialResponse } from '@trivium/education/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent } from '@trivium/web/kit';
import { materialsMessages } from './materials.messages';
import type { UploadQueue } from './upload-queue';

/** The files of the queue that are on their way or were refused, each with what to do about it. */
@Component({
  selector: 'trivium-upload-list',
  imports: [RouterLink, MatButtonModule, ErrorPanelComponent, IconComponent],
  template: `
    <ul [attr.aria-label]="t('uploads')">
      @for (upload of queue().uploads(); track upload.id) {
        <li>
          @switch (upload.state) {
            @case ('refused') {
              @if (upload.problem; as problem) {
                <trivium-error-panel
                  [problem]="problem"
                  [kept]="t('keptFile', { name: upload.file.name })"
                  [canRetry]="true"
                  (retry)="queue().retry(upload.id)"
                  ><button
                    matButton="outlined"
                    type="button"
                    [attr.aria-label]="t('dismiss', { name: upload.file.name })"
                    (click)="queue().dismiss(upload.id)"
                  >
                    <trivium-icon name="close" [size]="18" /></button
                ></trivium-error-panel>
              }
            }
            @case ('duplicate') {
              <div class="duplicate" role="alert">
                <trivium-icon name="content_copy" />
                <p>
                  {{ t('duplicate', { name: upload.file.name }) }}
                  @if (stateOf(upload.existingId) === 'ready') {
                    <a [routerLink]="['/courses', courseId(), 'materials', upload.existingId]">{{ t('openExisting') }}</a>
                  } @else if (stateOf(upload.existingId)) {
                    {{ t('existingBelow') }}
                  } @else {
                    {{ t('existingHere') }}
                  }
                </p>
                <button
                  matIconButton
                  type="button"
                  [attr.aria-label]="t('dismiss', { name: upload.file.name })"
                  (click)="queue().dismiss(upload.id)"
                >
                  <trivium-icon name="close" />
                </button>
              </div>
            }
            @default {
              <div class="sending">
                <div class="line">
                  <span class="name">{{ upload.file.name }}</span>
                  <span class="tv-small tv-muted tv-number">{{
                    upload.state === 'waiting' ? t('waiting') : formats.percent(upload.share)
                  }}</span>
                  <button matButton type="button" (click)="queue().dismiss(upload.id)">{{ t('stopUpload') }}</button>
                </div>
                <progress max="1" [value]="upload.share" [attr.aria-label]="t('uploading')"></progress>
              </div>
            }
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .line {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    .name {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      font-weight: 550;
    }
    progress {
      display: block;
      inline-size: 100%;
      block-size: 6px;
      accent-color: var(--mat-sys-primary);
    }
    .duplicate {
      display: flex;
      align-items: center;
      gap: 12px;
      padding: 8px 8px 8px 16px;
      border-radius: var(--trivium-radius);
      background: var(--trivium-info-container);
      color: var(--trivium-info);
    }
    .duplicate p {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .duplicate a {
      color: inherit;
      font-weight: 550;
    }
  `,
})
export class UploadListComponent {
  protected readonly formats = inject(Formats);
  protected readonly t = translator(materialsMessages);

  readonly queue = input.required<UploadQueue>();
  readonly courseId = input.required<string>();
  /** Materials known on the page, to tell whether an existing one can be opened. */
  readonly known = input<readonly MaterialResponse[]>([]);

  protected stateOf(materialId: string | undefined): MaterialResponse['state'] | undefined {
    return this.known().find(({ id }) => id === materialId)?.state;
  }
}
