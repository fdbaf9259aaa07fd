import { transcriptionPlace } from './transcription-place';

describe('where speech may be sent', () => {
  it.each([
    ['http://127.0.0.1:8000/v1', 'http://127.0.0.1:8000/v1/audio/transcriptions'],
    ['http://localhost:8000/v1/', 'http://127.0.0.1:8000/v1/audio/transcriptions'],
    ['http://[::1]:8000/v1', 'http://[::1]:8000/v1/audio/transcriptions'],
    ['https://10.1.2.3/v1', 'https://10.1.2.3/v1/audio/transcriptions'],
    ['http://192.168.0.20:9000', 'http://192.168.0.20:9000/audio/transcriptions'],
    ['http://[fd00::7]:9000/v1', 'http://[fd00::7]:9000/v1/audio/transcriptions'],
  ])('is an own machine: %s', (url, address) => {
    expect(transcriptionPlace(url)?.address).toBe(address);
  });

  it.each([
    'https://api.openai.com/v1',
    'http://8.8.8.8/v1',
    'http://169.254.169.254/v1',
    'http://0.0.0.0:8000/v1',
    'http://[::ffff:8.8.8.8]/v1',
    'http://localhost.example.com/v1',
    'http://speech.internal:8000/v1',
    'http://user:secret@127.0.0.1/v1',
    'http://127.0.0.1.nip.io/v1',
    'ftp://127.0.0.1/v1',
    'nonsense',
  ])('is nowhere else: %s', (url) => {
    expect(transcriptionPlace(url)).toBeUndefined();
  });
});
