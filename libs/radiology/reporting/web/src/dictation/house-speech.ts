import { DOCUMENT, Injectable, InjectionToken, inject } from '@angular/core';
import { ApiClient, getSpeechState, transcribeSpeech } from '@trivium/radiology/api-client';
import type { Heard, Listening, SpeechAbsence } from './on-device-speech';

/** Longest recording that is sent as one; it is then sent by itself, and the next one begun by a press. */
export const MOST_RECORDED_MS = 10 * 60_000;

/** What the page records sound with; undefined where the browser has none, or gives none to this page (no TLS). */
export interface Recording {
  readonly getUserMedia: (constraints: { readonly audio: true }) => Promise<MediaStream>;
  readonly Recorder: {
    new (stream: MediaStream, options: { readonly mimeType: string }): MediaRecorder;
    isTypeSupported(type: string): boolean;
  };
}

export const RECORDING = new InjectionToken<Recording | undefined>('trivium.radiology.recording', {
  providedIn: 'root',
  factory: () => {
    const view = inject(DOCUMENT).defaultView as (Window & { MediaRecorder?: Recording['Recorder'] }) | null;
    const devices = view?.navigator.mediaDevices as MediaDevices | undefined;
    if (!view?.MediaRecorder || !devices) return undefined;
    return { getUserMedia: (constraints) => devices.getUserMedia(constraints), Recorder: view.MediaRecorder };
  },
});

/** In the order of wish; what browsers record and services of the house take. */
const FORMS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4', 'audio/wav'] as const;

export interface HeardInHouse extends Heard {
  /** Recording is over, the words are on their way. */
  readonly onWaiting: () => void;
  /** The words did not come; the recording is gone. */
  readonly onFailed: () => void;
}

/** Speech that is written down by a service of the house: recorded here, sent to the own server and by it to that service alone. */
@Injectable({ providedIn: 'root' })
export class HouseSpeech {
  private readonly api = inject(ApiClient);
  private readonly recording = inject(RECORDING);

  /** Undefined when the microphone may be offered. */
  async absence(): Promise<SpeechAbsence | undefined> {
    const { isAvailable, reason } = await this.api.invoke(getSpeechState, {});
    if (!isAvailable) return reason === 'not_local' ? 'notInHouse' : 'noService';
    return this.recording === undefined || this.form() === undefined ? 'noRecorder' : undefined;
  }

  listen(language: 'en' | 'zh', { onText, onWaiting, onFailed, onEnd }: HeardInHouse): Listening {
    let stop = (): void => undefined;
    let isStopped = false;
    const record = async (): Promise<SpeechAbsence | undefined> => {
      const form = this.form();
      if (!this.recording || form === undefined) return 'noRecorder';
      const stream = await this.recording.getUserMedia({ audio: true }).catch(() => undefined);
      if (!stream) return 'refused';
      const sound = isStopped
        ? undefined
        : await recorded(stream, { form, Recorder: this.recording.Recorder, stopper: (end) => (stop = end) });
      for (const track of stream.getTracks()) track.stop();
      if (!sound || sound.size === 0) return undefined;
      onWaiting();
      try {
        const { text } = await this.api.invoke(transcribeSpeech, { language, body: { file: sound } });
        if (text !== '') onText(text);
      } catch {
        // The server says why in its log; here it is enough that nothing was added.
        onFailed();
      }
      return undefined;
    };
    void record().then(onEnd);
    return {
      stop: () => {
        isStopped = true;
        stop();
      },
    };
  }

  private form(): string | undefined {
    return FORMS.find((type) => this.recording?.Recorder.isTypeSupported(type));
  }
}

interface Recorded {
  readonly form: string;
  readonly Recorder: Recording['Recorder'];
  readonly stopper: (end: () => void) => void;
}

function recorded(stream: MediaStream, { form, Recorder, stopper }: Recorded): Promise<Blob> {
  return new Promise((resolve) => {
    const recorder = new Recorder(stream, { mimeType: form });
    const pieces: Blob[] = [];
    const end = (): void => {
      if (recorder.state !== 'inactive') recorder.stop();
    };
    const timer = setTimeout(end, MOST_RECORDED_MS);
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    recorder.addEventListener('stop', () => {
      clearTimeout(timer);
      resolve(new Blob(pieces, { type: form }));
    });
    stopper(end);
    recorder.start();
  });
}
