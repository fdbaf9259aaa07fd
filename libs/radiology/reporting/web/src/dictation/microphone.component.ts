import { Component, computed, DestroyRef, effect, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { deskMessages } from '../words/desk.messages';
import { HouseSpeech } from './house-speech';
import { OnDeviceSpeech, type Listening, type SpeechAbsence } from './on-device-speech';

/** The microphone where speech is recognised on the device or by a service of the house; elsewhere the reasons why there is none. */
@Component({
  selector: 'trivium-microphone',
  imports: [IconComponent, MatButtonModule],
  template: `
    @if (absence()) {
      <p class="tv-small tv-muted" data-testid="no-microphone">
        <trivium-icon name="mic_off" [size]="16" /><span>{{ reasons() }}</span>
      </p>
    } @else if (isKnown()) {
      <button matButton="outlined" type="button" [attr.aria-pressed]="listening() !== undefined" [disabled]="isWaiting()" (click)="toggle()">
        <trivium-icon [name]="listening() ? 'stop' : 'mic'" [size]="18" /> {{ t(listening() ? 'micStop' : 'mic') }}
      </button>
      <span class="tv-small" role="status">{{ status() }}</span>
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
}) // prettier-ignore
export class MicrophoneComponent {
  private readonly speech = inject(OnDeviceSpeech);
  private readonly inHouse = inject(HouseSpeech);
  private readonly formats = inject(Formats);
  protected readonly t = translator(deskMessages);
  readonly language = input.required<'en' | 'zh'>();
  /** A finished piece of speech, on the way into the dictation. */
  readonly heard = output<string>();

  protected readonly absence = signal<SpeechAbsence | undefined>(undefined);
  /** Why no service of the house helps out. */
  protected readonly house = signal<SpeechAbsence | undefined>(undefined);
  protected readonly reasons = computed(() =>
    this.formats.sentences([this.absence(), this.house()].flatMap((reason) => (reason === undefined ? [] : [this.t(reason)]))),
  );
  protected readonly isKnown = signal(false);
  protected readonly isWaiting = signal(false);
  protected readonly hasFailed = signal(false);
  protected readonly listening = signal<Listening | undefined>(undefined);
  private isInHouse = false;

  constructor() {
    effect((onCleanup) => {
      let isStale = false;
      onCleanup(() => (isStale = true));
      this.stop();
      this.isKnown.set(false);
      void this.absences(this.language()).then(([own, house]) => {
        if (isStale) return;
        this.isInHouse = own !== undefined && house === undefined;
        this.absence.set(this.isInHouse ? undefined : own);
        this.house.set(own === undefined ? undefined : house);
        this.isKnown.set(true);
      });
    });
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  toggle(): void {
    if (this.listening()) return this.stop();
    if (!this.isKnown() || this.absence() || this.isWaiting()) return;
    this.hasFailed.set(false);
    let isOver = false;
    const ends = {
      onText: (text: string) => this.heard.emit(text),
      onEnd: (reason?: SpeechAbsence) => {
        isOver = true;
        this.listening.set(undefined);
        this.isWaiting.set(false);
        if (reason) this.absence.set(reason);
      },
    };
    const listening = this.isInHouse
      ? this.inHouse.listen(this.language(), { ...ends, onWaiting: () => this.wait(), onFailed: () => this.hasFailed.set(true) })
      : this.speech.listen(this.language(), ends);
    if (!isOver) this.listening.set(listening);
  }

  protected status(): string {
    if (this.hasFailed()) return this.t('micFailed');
    if (this.isWaiting()) return this.t('micWaiting');
    return this.listening() ? this.t(this.isInHouse ? 'micOnHouse' : 'micOn') : '';
  }

  /** On the device first: then not even the own server hears anything. */
  private async absences(language: 'en' | 'zh'): Promise<readonly [own: SpeechAbsence | undefined, house: SpeechAbsence | undefined]> {
    const own = await this.speech.absence(language);
    if (own === undefined) return [undefined, undefined];
    // Without an answer nobody knows of a service, so there is none.
    return [own, await this.inHouse.absence().catch(() => 'noService' as const)];
  }

  private wait(): void {
    this.listening.set(undefined);
    this.isWaiting.set(true);
  }

  private stop(): void {
    this.listening()?.stop();
    this.listening.set(undefined);
  }
}
