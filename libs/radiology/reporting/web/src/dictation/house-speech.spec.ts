import { TestBed } from '@angular/core/testing';
import { ApiClient, getSpeechState, transcribeSpeech } from '@trivium/radiology/api-client';
import { HouseSpeech, RECORDING, type Recording } from './house-speech';

class Recorder extends EventTarget {
  static last: Recorder | undefined;
  static isTypeSupported(type: string): boolean {
    return type === 'audio/webm;codecs=opus';
  }
  state = 'inactive';
  constructor(
    readonly stream: MediaStream,
    readonly options: { readonly mimeType: string },
  ) {
    super();
    Recorder.last = this;
  }
  start(): void {
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['sound']) }));
    this.dispatchEvent(new Event('stop'));
  }
}

interface Server {
  readonly state: object;
  readonly text?: string | Error;
}

const ended = { tracks: 0 };
const stream = { getTracks: () => [{ stop: () => (ended.tracks += 1) }] } as unknown as MediaStream;
const recording = { getUserMedia: async () => stream, Recorder } as unknown as Recording;
const sent: { readonly language: string; readonly body: { readonly file: Blob } }[] = [];

function speech({ state, text = '' }: Server, using: Recording | undefined = recording): HouseSpeech {
  TestBed.resetTestingModule();
  const invoke = async (call: unknown, parameters: (typeof sent)[number]): Promise<object> => {
    if (call === getSpeechState) return state;
    if (call !== transcribeSpeech) throw new Error('another call');
    sent.push(parameters);
    if (text instanceof Error) throw text;
    return { text };
  };
  TestBed.configureTestingModule({
    providers: [
      { provide: ApiClient, useValue: { invoke } },
      { provide: RECORDING, useValue: using },
    ],
  });
  return TestBed.inject(HouseSpeech);
}

async function dictate(house: HouseSpeech): Promise<readonly string[]> {
  const log: string[] = [];
  await new Promise<void>((resolve) => {
    const listening = house.listen('zh', {
      onText: (text) => log.push(text),
      onWaiting: () => log.push('waiting'),
      onFailed: () => log.push('failed'),
      onEnd: (reason) => {
        log.push(reason ?? 'end');
        resolve();
      },
    });
    setTimeout(() => listening.stop());
  });
  return log;
}

describe('speech that the house writes down', () => {
  beforeEach(() => {
    sent.length = 0;
    ended.tracks = 0;
  });

  it.each([
    [{ isAvailable: true }, recording, undefined],
    [{ isAvailable: false, reason: 'absent' }, recording, 'noService'],
    [{ isAvailable: false, reason: 'not_local' }, recording, 'notInHouse'],
    [
      { isAvailable: true },
      {
        ...recording,
        Recorder: class extends Recorder {
          static override isTypeSupported = () => false;
        },
      },
      'noRecorder',
    ],
  ] as const)('is offered only with a service and a recorder: %#', async (state, using, reason) => {
    expect(await speech({ state }, using as unknown as Recording).absence()).toBe(reason);
  });

  it('records until it is stopped, sends once, and lets the microphone go', async () => {
    expect(await dictate(speech({ state: {}, text: '右肺结节。' }))).toEqual(['waiting', '右肺结节。', 'end']);
    expect(sent).toMatchObject([{ language: 'zh' }]);
    expect(sent[0]?.body.file.type).toBe('audio/webm;codecs=opus');
    expect(ended.tracks).toBe(1);
  });

  it('says when the words did not come, and adds nothing', async () => {
    expect(await dictate(speech({ state: {}, text: new Error('502') }))).toEqual(['waiting', 'failed', 'end']);
  });

  it('is refused with the microphone, and then sends nothing', async () => {
    const refusing = { ...recording, getUserMedia: () => Promise.reject(new Error('NotAllowedError')) } as unknown as Recording;
    expect(await dictate(speech({ state: {} }, refusing))).toEqual(['refused']);
    expect(sent).toEqual([]);
  });
});
