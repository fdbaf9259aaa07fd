import type { MaterialAccepted } from '@trivium/education/api-client';
import { ProblemError, type Problem } from '@trivium/web/kit';
import type { UploadOptions } from './material-upload.service';
import { UploadQueue } from './upload-queue';

const EXISTING = '0198a1b2-0000-7000-8000-00000000abcd';
const file = (name: string): File => new File(['x'], name);
const problem = (code: string, detail = ''): ProblemError =>
  new ProblemError({ status: 409, code, title: code, detail, errors: [] } satisfies Problem);

/** A server that answers when the test says so. */
function line() {
  const sent: { name: string; options: UploadOptions; accept: () => void; refuse: (error: unknown) => void }[] = [];
  const accepted: string[] = [];
  const queue = new UploadQueue(
    ({ name }, options) =>
      new Promise<MaterialAccepted>((resolve, reject) => {
        sent.push({ name, options, accept: () => resolve({ jobId: 'j', materialId: 'm' }), refuse: reject });
        options.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      }),
    (_accepted, { name }) => void accepted.push(name),
  );
  const states = (): string[] => queue.uploads().map(({ file: { name }, state }) => `${name} ${state}`);
  return { queue, sent, accepted, states };
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

describe('upload queue', () => {
  it('sends one file after another and shows how far the first is', async () => {
    const { queue, sent, accepted, states } = line();
    void queue.add([file('a.pdf')]);
    void queue.add([file('b.pdf')]);
    expect(states()).toEqual(['a.pdf sending', 'b.pdf waiting']);
    sent[0]?.options.onShare(0.4);
    expect(queue.uploads()[0]?.share).toBe(0.4);
    sent[0]?.accept();
    await settle();
    expect(accepted).toEqual(['a.pdf']);
    expect(states()).toEqual(['b.pdf sending']);
    sent[1]?.accept();
    await settle();
    expect(states()).toEqual([]);
    expect(queue.isBusy()).toBe(false);
  });

  it('keeps a refused file for another try, and goes on with the next', async () => {
    const { queue, sent, states } = line();
    void queue.add([file('a.pdf'), file('b.pdf')]);
    sent[0]?.refuse(new TypeError('Failed to fetch'));
    await settle();
    expect(states()).toEqual(['a.pdf refused', 'b.pdf sending']);
    expect(queue.uploads()[0]?.problem?.code).toBe('UNREACHABLE');
    sent[1]?.accept();
    await settle();
    void queue.retry(queue.uploads()[0]?.id ?? 0);
    expect(states()).toEqual(['a.pdf sending']);
    expect(sent.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf', 'a.pdf']);
  });

  it('tells which material a duplicate is', async () => {
    const { queue, sent, states } = line();
    void queue.add([file('a.pdf')]);
    sent[0]?.refuse(problem('MATERIAL_DUPLICATE', `This course already holds “A” (${EXISTING}, ready).`));
    await settle();
    expect(states()).toEqual(['a.pdf duplicate']);
    expect(queue.uploads()[0]?.existingId).toBe(EXISTING);
  });

  it('stops a file on its way without calling it refused', async () => {
    const { queue, sent, accepted, states } = line();
    void queue.add([file('a.pdf'), file('b.pdf')]);
    queue.dismiss(queue.uploads()[0]?.id ?? 0);
    await settle();
    expect(sent[0]?.options.signal.aborted).toBe(true);
    expect(states()).toEqual(['b.pdf sending']);
    expect(accepted).toEqual([]);
  });
});
