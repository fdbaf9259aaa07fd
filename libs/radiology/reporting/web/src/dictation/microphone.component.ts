import { Component, DestroyRef, effect, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { deskMessages } from '../words/desk.messages';
import { OnDeviceSpeech, type Listening, type SpeechAbsence } from './on-device-speech';

/** The microphone where speech is recognised on the device; elsewhere the reason why there is none. */
@Component({
  selector: 'trivium-microphone',
  imports: [IconComponent, MatButtonModule],
  template: `
    @if (absence(); as reason) {
      <p class="tv-small tv-muted" data-testid="no-microphone"><trivium-icon name="mic_off" [size]="16" />{{ t(reason) }}</p>
    } @else if (isKnown()) {
      <button matButton="outlined" type="button" [attr.aria-pressed]="listening() !== undefined" (click)="toggle()">
        <trivium-icon [name]="listening() ? 'stop' : 'mic'" [size]="18" /> {{ t(listening() ? 'micStop' : 'mic') }}
      </button>
      <span class="tv-small" role="status">{{ listening() ? t('micOn') : '' }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    p {
      display: flex;
      align-items: flex-start;
      gap: 6px;
    }
  `,
})
export class MicrophoneComponent {
  private readonly speech = inject(OnDeviceSpeech);
  protected readonly t = translator(deskMessages);
  readonly language = input.required<'en' | 'zh'>();
  /** A finished piece of speech, on the way into the dictation. */
  readonly heard = output<string>();

  protected readonly absence = signal<SpeechAbsence | undefined>(undefined);
  protected readonly isKnown = signal(false);
  protected readonly listening = signal<Listening | undefined>(undefined);

  constructor() {
    effect((onCleanup) => {
      let isStale = false;
      onCleanup(() => (isStale = true));
      this.stop();
      this.isKnown.set(false);
      void this.speech.absence(this.language()).then((reason) => {
        if (isStale) return;
        this.absence.set(reason);
        this.isKnown.set(true);
      });
    });
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  toggle(): void {
    if (this.listening()) return this.stop();
    if (!this.isKnown() || this.absence()) return;
    let isOver = false;
    const listening = this.speech.listen(this.language(), {
      onText: (text) => this.heard.emit(text),
      onEnd: (reason) => {
        isOver = true;
        this.listening.set(undefined);
        if (reason) this.absence.set(reason);
      },
    });
    if (!isOver) this.listening.set(listening);
  }

  private stop(): void {
    this.listening()?.stop();
    this.listening.set(undefined);
  }
}
