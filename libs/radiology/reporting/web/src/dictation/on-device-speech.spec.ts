import { TestBed } from '@angular/core/testing';
import { OnDeviceSpeech, RECOGNITION, type RecognitionClass } from './on-device-speech';

class Recogniser extends EventTarget {
  static answer: string | Error = 'available';
  static readonly asked: unknown[] = [];
  static started = 0;
  static last: Recogniser | undefined;
  lang = '';
  continuous = false;
  interimResults = true;
  get processLocally(): boolean {
    return this.isLocal;
  }
  set processLocally(value: boolean) {
    this.isLocal = value && !(this instanceof Deaf);
  }
  private isLocal = false;

  constructor() {
    super();
    Recogniser.last = this;
  }
  static async available(options: unknown): Promise<string> {
    Recogniser.asked.push(options);
    if (Recogniser.answer instanceof Error) throw Recogniser.answer;
    return Recogniser.answer;
  }
  start(): void {
    Recogniser.started += 1;
  }
  stop(): void {
    this.dispatchEvent(new Event('end'));
  }
}
/** Takes the wish to work on the device and does not keep it. */
class Deaf extends Recogniser {}

function speech(recognition: RecognitionClass | undefined): OnDeviceSpeech {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [{ provide: RECOGNITION, useValue: recognition }] });
  return TestBed.inject(OnDeviceSpeech);
}

describe('speech on the device', () => {
  beforeEach(() => {
    Recogniser.answer = 'available';
    Recogniser.started = 0;
    Recogniser.asked.length = 0;
  });

  it('is offered only when the browser confirms it for the language', async () => {
    expect(await speech(Recogniser).absence('zh')).toBeUndefined();
    expect(Recogniser.asked).toEqual([{ langs: ['zh-CN'], processLocally: true }]);
    expect(Recogniser.started).toBe(0);
  });

  it.each([
    ['downloadable', 'noLanguagePack'],
    ['downloading', 'noLanguagePack'],
    ['unavailable', 'noOnDevice'],
    [new Error('unknown option'), 'noOnDevice'],
  ])('is absent for %s', async (answer, reason) => {
    Recogniser.answer = answer;
    expect(await speech(Recogniser).absence('en')).toBe(reason);
  });

  it('is absent where the browser knows no recognition, or none on the device', async () => {
    expect(await speech(undefined).absence('en')).toBe('noRecognition');
    expect(await speech(class extends EventTarget {} as unknown as RecognitionClass).absence('en')).toBe('noOnDevice');
  });

  it('never starts when the browser did not keep the wish', () => {
    const ends: unknown[] = [];
    speech(Deaf).listen('en', { onText: () => undefined, onEnd: (reason) => ends.push(reason) });
    expect(Recogniser.started).toBe(0);
    expect(ends).toEqual(['noOnDevice']);
  });

  it('gives finished pieces only, and the reason when it was refused', () => {
    const heard: string[] = [];
    const ends: unknown[] = [];
    const { stop } = speech(Recogniser).listen('en', { onText: (text) => heard.push(text), onEnd: (reason) => ends.push(reason) });
    expect(Recogniser.started).toBe(1);
    const result = Object.assign(new Event('result'), {
      resultIndex: 0,
      results: [
        Object.assign([{ transcript: 'No effusion. ' }], { isFinal: true }),
        Object.assign([{ transcript: 'and' }], { isFinal: false }),
      ],
    });
    Recogniser.last?.dispatchEvent(result);
    expect(heard).toEqual(['No effusion. ']);
    Recogniser.last?.dispatchEvent(Object.assign(new Event('error'), { error: 'not-allowed' }));
    stop();
    expect(ends).toEqual(['refused']);
  });
});
