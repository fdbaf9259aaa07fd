import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { translator } from '@trivium/web/i18n';
import { deskMessages } from '../words/desk.messages';
import { orderMessages } from '../words/order.messages';
import { signMessages } from '../words/sign.messages';
import { SHOWN_KEYS } from './desk-keys';

/** The keys that work while typing. The sheet behind `?` lists them too, but nobody can press `?` in a text. */
@Component({
  selector: 'trivium-desk-keys-dialog',
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ t('keysTitle') }}</h2>
    <mat-dialog-content>
      <dl>
        @for (item of keys; track item.keys) {
          <div>
            <dt>{{ t(item.label) }}</dt>
            <dd>
              @for (key of item.keys.split(' '); track key) {
                <kbd>{{ key }}</kbd>
              }
            </dd>
          </div>
        }
        <div><dt>{{ s('sign') }}</dt><dd><kbd>Alt+S</kbd></dd></div>
        <div><dt>{{ o('next') }}</dt><dd><kbd>Alt+N</kbd></dd></div>
      </dl>
    </mat-dialog-content>
    <mat-dialog-actions align="end"><button matButton type="button" mat-dialog-close cdkFocusInitial>{{ t('close') }}</button></mat-dialog-actions>
  `,
  styles: `
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
      display: flex;
      gap: 4px;
      margin: 0;
      white-space: nowrap;
    }
  `,
}) // prettier-ignore
export class DeskKeysDialogComponent {
  protected readonly t = translator(deskMessages);
  protected readonly s = translator(signMessages);
  protected readonly o = translator(orderMessages);
  protected readonly keys = SHOWN_KEYS;
}
