import type { ChangeReport, Report } from '@trivium/radiology/api-client';
import { ProblemError, type Delay } from '@trivium/web/kit';
import { AUTOSAVE_IDLE_MS, ReportEditing } from './report-editing';
import { proposedChoices, undecided } from './report-conflict';

const refused = (status: number, code: string) => new ProblemError({ status, code, title: code, detail: code, errors: [] });

function report(version: number, sections: Partial<Report['sections']> = {}, context: Report['context'] = {}): Report {
  return {
    ...{
      id: 'r1',
      state: 'draft',
      version,
      language: 'en',
      modality: 'CT',
      bodyPart: 'chest',
      dictation: 'spoken',
      markdown: '',
      createdAt: '',
      updatedAt: '',
    },
    sections: { findings: 'Nodule.', impression: 'Stable.', recommendations: '', ...sections },
    context,
  };
}

/** A server with one report, a typist's idle time that passes when told, and a tab's storage. */
class Desk {
  server = report(1);
  readonly requests: ChangeReport[] = [];
  failWith: Error | undefined;
  stored = '';
  private readonly waiting: { resolve: () => void; stop?: AbortSignal }[] = [];
  private gate: Promise<void> = Promise.resolve();

  readonly delay: Delay = (ms, stop) => {
    expect(ms).toBe(AUTOSAVE_IDLE_MS);
    return new Promise((resolve) => {
      this.waiting.push({ resolve, stop });
      stop?.addEventListener('abort', () => resolve());
    });
  };

  open(known = this.server): ReportEditing {
    return new ReportEditing(known, {
      change: (body) => this.change(body),
      find: async () => this.server,
      delay: this.delay,
      draft: { read: () => this.stored, write: (text) => void (this.stored = text) },
    });
  }

  /** Holds answers back until the returned function is called. */
  holdAnswers(): () => void {
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => (open = resolve));
    return open;
  }

  async rest(): Promise<void> {
    for (const { resolve, stop } of this.waiting.splice(0)) if (!stop?.aborted) resolve();
    await settled();
  }

  private async change(body: ChangeReport): Promise<Report> {
    this.requests.push(body);
    await this.gate;
    if (this.failWith) throw this.failWith;
    if (body.version !== this.server.version) throw refused(409, 'REPORT_CHANGED_ELSEWHERE');
    this.server = report(this.server.version + 1, { ...this.server.sections, ...body.sections }, body.context ?? this.server.context);
    return this.server;
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

const type = (editing: ReportEditing, impression: string): void =>
  editing.edit((text) => ({ ...text, sections: { ...text.sections, impression } }));

describe('ReportEditing', () => {
  let desk: Desk;
  beforeEach(() => void (desk = new Desk()));

  it('saves once when typing rests, naming only what changed, on the version it knows', async () => {
    const editing = desk.open();
    type(editing, 'Sta');
    type(editing, 'Stable nodule.');
    expect(editing.state()).toBe('unsaved');
    expect(desk.requests).toEqual([]);
    await desk.rest();
    expect(desk.requests).toEqual([{ version: 1, sections: { impression: 'Stable nodule.' } }]);
    expect(editing.state()).toBe('saved');
    expect(desk.stored).toBe('');
  });

  it('keeps words typed while a save is under way and sends them on the new version', async () => {
    const editing = desk.open();
    const answer = desk.holdAnswers();
    type(editing, 'One');
    await desk.rest();
    expect(editing.state()).toBe('saving');
    type(editing, 'One two');
    await desk.rest();
    const byKey = [editing.saveNow(), editing.saveNow()];
    answer();
    await Promise.all(byKey);
    expect(desk.requests.map(({ version, sections }) => [version, sections?.impression])).toEqual([
      [1, 'One'],
      [2, 'One two'],
    ]);
    expect(editing.text().sections.impression).toBe('One two');
    expect(editing.state()).toBe('saved');
  });

  it('keeps the text on the screen and in the tab when the server does not answer, and saves it later', async () => {
    const editing = desk.open();
    desk.failWith = new TypeError('Failed to fetch');
    type(editing, 'Kept.');
    await desk.rest();
    expect(editing.state()).toBe('failed');
    expect(editing.text().sections.impression).toBe('Kept.');
    expect(desk.stored).toContain('Kept.');
    desk.failWith = undefined;
    await editing.saveNow();
    expect(desk.server.sections.impression).toBe('Kept.');
    expect(desk.stored).toBe('');
  });

  it('opens a comparison instead of overwriting what another tab saved', async () => {
    const editing = desk.open();
    desk.server = report(2, { impression: 'Growing.', findings: 'Nodule of 8 mm.' });
    type(editing, 'Stable since March.');
    await desk.rest();
    expect(editing.state()).toBe('conflict');
    const conflict = editing.conflict();
    expect(conflict?.mine.sections.impression).toBe('Stable since March.');
    expect(conflict?.theirs.sections.impression).toBe('Growing.');
    expect(conflict?.parts).toEqual([
      { part: 'findings', changedBy: 'theirs' },
      { part: 'impression', changedBy: 'both' },
    ]);
    expect(conflict && proposedChoices(conflict)).toEqual({ findings: 'theirs' });
    expect(conflict && undecided(conflict, { findings: 'theirs' })).toEqual(['impression']);
    type(editing, 'typed into a closed field');
    await editing.saveNow();
    expect(editing.text().sections.impression).toBe('Stable since March.');
    expect(desk.server.version).toBe(2);

    await editing.resolve({ findings: 'theirs', impression: 'both' });
    expect(desk.server.version).toBe(3);
    expect(desk.server.sections).toEqual({ findings: 'Nodule of 8 mm.', impression: 'Stable since March.\nGrowing.', recommendations: '' });
    expect(editing.state()).toBe('saved');
  });

  it('meets a third version while a comparison is being resolved', async () => {
    const editing = desk.open();
    desk.server = report(2, { impression: 'Growing.' });
    type(editing, 'Stable.!');
    await desk.rest();
    desk.server = report(3, { impression: 'Growing fast.' });
    await editing.resolve({ impression: 'mine' });
    expect(editing.conflict()?.theirVersion).toBe(3);
    expect(editing.conflict()?.mine.sections.impression).toBe('Stable.!');
  });

  it('takes a lost answer to its own save for what it is, not for a conflict', async () => {
    const editing = desk.open();
    type(editing, 'Arrived.');
    desk.server = report(2, { impression: 'Arrived.' });
    await desk.rest();
    expect(editing.state()).toBe('saved');
    expect(editing.report().version).toBe(2);
  });

  it('restores text of a crashed tab and saves it', async () => {
    type(desk.open(), 'Typed before the crash.');
    const editing = desk.open();
    expect(editing.isDraftRestored).toBe(true);
    expect(editing.text().sections.impression).toBe('Typed before the crash.');
    await desk.rest();
    expect(desk.server.sections.impression).toBe('Typed before the crash.');
  });

  it('compares text of a crashed tab with what was saved since', () => {
    type(desk.open(), 'Typed before the crash.');
    desk.server = report(2, { impression: 'Changed since.' });
    expect(desk.open().conflict()?.parts).toEqual([{ part: 'impression', changedBy: 'both' }]);
    expect(desk.stored).toContain('Typed before the crash.');
  });

  it('does not send what the server would refuse for its length', async () => {
    const editing = desk.open();
    type(editing, 'x'.repeat(20_001));
    await desk.rest();
    expect(editing.tooLong()).toEqual(['impression']);
    expect(editing.state()).toBe('unsaved');
    expect(desk.requests).toEqual([]);
  });

  it('starts whole when the stored draft is damaged', () => {
    desk.stored = '{"version":1,"te';
    expect(desk.open().isDraftRestored).toBe(false);
  });
});
