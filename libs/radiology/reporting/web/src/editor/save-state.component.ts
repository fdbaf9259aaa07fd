import { Component, computed, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { editorMessages } from '../words/editor.messages';
import type { SaveState } from './report-editing';

const ICONS: Readonly<Record<SaveState, string>> = {
  saved: 'cloud_done',
  unsaved: 'edit',
  saving: 'sync',
  failed: 'error_outline',
  conflict: 'call_split',
};
const TONES: Readonly<Record<SaveState, string>> = {
  saved: 'positive',
  unsaved: 'warning',
  saving: 'info',
  failed: 'negative',
  conflict: 'warning',
};

/** Whether the text is on the server, in words, with an icon and a colour. Only the outcomes are announced, not every keystroke. */
@Component({
  selector: 'trivium-save-state',
  imports: [IconComponent],
  template: `
    <span class="tv-chip" [attr.data-tone]="tone()" data-testid="save-state" [attr.data-state]="state()"
      ><trivium-icon [name]="icon()" [size]="16" />{{ t(state()) }}</span
    >
    <span class="tv-visually-hidden" role="status">{{ spoken() }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    .tv-chip {
      min-inline-size: 96px;
      padding: 4px 10px;
      font-size: 0.8125rem;
    }
  `,
})
export class SaveStateComponent {
  protected readonly t = translator(editorMessages);
  readonly state = input.required<SaveState>();
  protected readonly icon = computed(() => ICONS[this.state()]);
  protected readonly tone = computed(() => TONES[this.state()]);
  protected readonly spoken = computed(() => (this.state() === 'unsaved' || this.state() === 'saving' ? '' : this.t(this.state())));
}
