import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { LanguageService, translator } from '@trivium/web/i18n';
import { Shortcuts } from '@trivium/web/kit';
import { shellMessages } from '../shell.messages';

/** Every shortcut that works right now, by group. Opened with `?`. */
@Component({
  selector: 'trivium-keyboard-sheet',
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ t('keyboard') }}</h2>
    <!-- It scrolls on a low window and holds nothing else to focus. -->
    <mat-dialog-content tabindex="0">
      <div class="groups">
        @for (group of groups(); track group.name) {
          <section>
            <h3>{{ group.name }}</h3>
            <dl>
              @for (item of group.items; track item.keys) {
                <div>
                  <dt>{{ item.text }}</dt>
                  <dd>
                    @for (key of item.keys; track $index) {
                      @if ($index > 0) {
                        <span class="tv-small tv-muted"> {{ t('keyboardThen') }} </span>
                      }
                      <kbd>{{ key }}</kbd>
                    }
                  </dd>
                </div>
              }
            </dl>
          </section>
        }
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end"
      ><button matButton type="button" mat-dialog-close cdkFocusInitial>{{ t('close') }}</button></mat-dialog-actions
    >
  `,
  styles: `
    .groups {
      columns: 2 280px;
      column-gap: 40px;
    }
    section {
      break-inside: avoid;
      margin-block-end: 16px;
    }
    h3 {
      margin-block-end: 8px;
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.8125rem;
    }
    dl {
      margin: 0;
    }
    dl div {
      display: flex;
      justify-content: space-between;
      gap: 16px;
      padding: 6px 0;
      border-block-end: var(--trivium-hairline);
    }
    dt {
      color: var(--mat-sys-on-surface);
    }
    dd {
      margin: 0;
      white-space: nowrap;
    }
  `,
})
export class KeyboardSheetComponent {
  private readonly languages = inject(LanguageService);
  private readonly shortcuts = inject(Shortcuts);
  protected readonly t = translator(shellMessages);

  protected readonly groups = computed(() => {
    const groups = new Map<string, { readonly keys: readonly string[]; readonly text: string }[]>();
    for (const { keys, label, group } of this.shortcuts.all()) {
      const name = this.languages.text(group);
      const items = groups.get(name) ?? [];
      items.push({ keys: keys.split(' '), text: this.languages.text(label) });
      groups.set(name, items);
    }
    return [...groups].map(([name, items]) => ({ name, items }));
  });
}
