import { DOCUMENT, Injectable, InjectionToken, inject } from '@angular/core';

/** Why there is no microphone; each has a text of its own on the screen. */
export type SpeechAbsence = 'noRecognition' | 'noOnDevice' | 'noLanguagePack' | 'refused' | 'noService' | 'notInHouse' | 'noRecorder';

/** The part of the Web Speech API that is used (WICG Speech API, `processLocally` and `available`). */
export interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  start(): void;
  stop(): void;
}

export interface RecognitionClass {
  new (): Recognition;
  readonly prototype: object;
  available?(options: { readonly langs: readonly string[]; readonly processLocally: true }): Promise<string>;
}

interface RecognitionEvent extends Event {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

/** Only the unprefixed class: the prefixed one of older browsers sends the sound to its maker. */
export const RECOGNITION = new InjectionToken<RecognitionClass | undefined>('trivium.radiology.recognition', {
  providedIn: 'root',
  factory: () => (inject(DOCUMENT).defaultView as { SpeechRecognition?: RecognitionClass } | null)?.SpeechRecognition,
});

export interface Listening {
  readonly stop: () => void;
}

export interface Heard {
  /** A finished piece of speech. */
  readonly onText: (text: string) => void;
  /** Listening is over; with the reason when it was not by choice. */
  readonly onEnd: (reason?: SpeechAbsence) => void;
}

const TAGS = { en: 'en-US', zh: 'zh-CN' } as const;

/**
 * Speech that never leaves this machine. The browser must say, before anything is recorded, that it recognises the language on the device; a
 * language pack is never fetched from here, because that is a request to somebody else's host.
 */
@Injectable({ providedIn: 'root' })
export class OnDeviceSpeech {
  private readonly recognition = inject(RECOGNITION);

  /** Undefined when the microphone may be offered. */
  async absence(language: 'en' | 'zh'): Promise<SpeechAbsence | undefined> {
    const { recognition } = this;
    if (!recognition) return 'noRecognition';
    if (!('processLocally' in recognition.prototype) || !recognition.available) return 'noOnDevice';
    try {
      const answer = await recognition.available({ langs: [TAGS[language]], processLocally: true });
      if (answer === 'available') return undefined;
      return answer === 'downloadable' || answer === 'downloading' ? 'noLanguagePack' : 'noOnDevice';
    } catch {
      // A browser that does not know the question does not recognise on the device.
      return 'noOnDevice';
    }
  }

  listen(language: 'en' | 'zh', { onText, onEnd }: Heard): Listening {
    const { recognition: Recogniser } = this;
    if (!Recogniser) {
      onEnd('noRecognition');
      return { stop: () => undefined };
    }
    const running = new Recogniser();
    running.processLocally = true;
    running.lang = TAGS[language];
    running.continuous = true;
    running.interimResults = false;
    let reason: SpeechAbsence | undefined;
    running.addEventListener('result', (event) => onText(finalText(event as RecognitionEvent)));
    running.addEventListener('error', (event) => (reason = absenceOf((event as Event & { readonly error?: string }).error)));
    running.addEventListener('end', () => onEnd(reason));
    // Set and read back: a browser that ignores the wish would send the sound away.
    if (running.processLocally === true) running.start();
    else onEnd('noOnDevice');
    return { stop: () => running.stop() };
  }
}

function finalText(event: RecognitionEvent): string {
  const words: string[] = [];
  for (let index = event.resultIndex; index < event.results.length; index++) {
    const result = event.results[index];
    if (result?.isFinal) words.push(result[0]?.transcript ?? '');
  }
  return words.join('');
}

function absenceOf(error: string | undefined): SpeechAbsence | undefined {
  if (error === 'language-not-supported') return 'noLanguagePack';
  return error === 'not-allowed' || error === 'service-not-allowed' || error === 'audio-capture' ? 'refused' : undefined;
}
