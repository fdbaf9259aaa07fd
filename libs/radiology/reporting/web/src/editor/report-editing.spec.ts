import type { ChangeReport, Report } from '@trivium/radiology/api-client';
import { ProblemError, type Delay } from '@trivium/web/kit';
import { AUTOSAVE_IDLE_MS, AUTOSAVE_LATEST_MS, ReportEditing } from './report-editing';
import { reportFixture } from '../testing/report-fixture';
import { proposedChoices, undecided } from './report-conflict';

const refused = (status: number, code: string) => new ProblemError({ status, code, title: code, detail: code, errors: [] });

function report(version: number, sections: Partial<Report['sections']> = {}, context: Report['context'] = {}): Report {
  return reportFixture({
    version,
    context,
    dictation: 'spoken',
    sections: { findings: 'Nodule.', impression: 'Stable.', recommendations: '', ...sections },
  });
}

/** A server with one report, a typist's idle time that passes when told, and a tab's storage. */
class Desk {
  server = report(1);
  readonly requests: ChangeReport[] = [];
  failWith: Error | undefined;
  stored = '';
  /** The server dies after it has stored a change and before it answers. */
  isAnswerLost = false;
  /** Appended to the impression by every dictation that comes without sections. */
  draft = '';
  private readonly waiting: { ms: number; resolve: () => void; stop?: AbortSignal }[] = [];
  private readonly made = new Map<string, Report>();
  private gate: Promise<void> = Promise.resolve();
  private nextId = 1;

  readonly delay: Delay = (ms, stop) =>
    new Promise((resolve) => {
      this.waiting.push({ ms, resolve, stop });
      stop?.addEventListener('abort', () => resolve());
    });

  open(known = this.server): ReportEditing {
    return new ReportEditing(known, {
      change: (body) => this.change(body),
      find: async () => this.server,
      delay: this.delay,
      newId: () => `op${this.nextId++}`,
      draft: { read: () => this.stored, write: (text) => void (this.stored = text) },
    });
  }

  /** Holds answers back until the returned function is called. */
  holdAnswers(): () => void {
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => (open = resolve));
    return open;
  }

  /** Typing rests: waits of this length end. */
  async rest(ms = AUTOSAVE_IDLE_MS): Promise<void> {
    for (const waiting of this.waiting.splice(0)) {
      if (waiting.ms !== ms) this.waiting.push(waiting);
      else if (!waiting.stop?.aborted) waiting.resolve();
    }
    await settled();
  }

  async change(body: ChangeReport): Promise<Report> {
    this.requests.push(body);
    await this.gate;
    if (this.failWith) throw this.failWith;
    const known = this.made.get(body.operationId ?? '');
    if (known) return known;
    if (body.version !== this.server.version) throw refused(409, 'REPORT_CHANGED_ELSEWHERE');
    const { impression } = this.server.sections;
    const drafted = body.dictation !== undefined && !body.sections ? { impression: impression + this.draft } : {};
    this.server = {
      ...report(this.server.version + 1, { ...this.server.sections, ...body.sections, ...drafted }, body.context ?? this.server.context),
      dictation: body.dictation ?? this.server.dictation,
      looked: body.looked ?? this.server.looked,
    };
    this.made.set(body.operationId ?? '', this.server);
    if (this.isAnswerLost) throw new TypeError('Failed to fetch');
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
    expect(desk.requests).toEqual([{ version: 1, operationId: 'op1', sections: { impression: 'Stable nodule.' } }]);
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
    type(editing, 'x'.repeat(100_001));
    await desk.rest();
    expect(editing.tooLong()).toEqual(['impression']);
    editing.edit((text) => ({ ...text, dictation: 'x'.repeat(20_001) }));
    expect(editing.tooLong()).toEqual(['impression', 'dictation']);
    expect(editing.state()).toBe('unsaved');
    expect(desk.requests).toEqual([]);
  });

  it('saves a text that is typed without a rest, so that a killed tab loses seconds at most', async () => {
    const editing = desk.open();
    type(editing, 'On and');
    type(editing, 'On and on');
    await desk.rest(AUTOSAVE_LATEST_MS);
    expect(desk.server.sections.impression).toBe('On and on');
  });

  it('sends a change again under the same id when the server died before it answered', async () => {
    const editing = desk.open();
    desk.isAnswerLost = true;
    type(editing, 'First.');
    await desk.rest();
    expect(editing.state()).toBe('failed');
    expect(desk.server.version).toBe(2);
    type(editing, 'First. Second.');
    desk.isAnswerLost = false;
    await editing.saveNow();
    expect(desk.requests.map(({ operationId, version }) => [operationId, version])).toEqual([
      ['op1', 1],
      ['op1', 1],
      ['op2', 2],
    ]);
    expect(editing.state()).toBe('saved');
    expect(desk.server.sections.impression).toBe('First. Second.');
    expect(desk.server.version).toBe(3);
  });

  it('takes what the server drafted from the last words of a closed tab, without asking about it', async () => {
    const desk = new Desk();
    desk.draft = ' Drafted.';
    const closed = desk.open();
    closed.edit((text) => ({ ...text, dictation: 'spoken, and more' }));
    const last = closed.lastWords();
    if (last) await desk.change(last);
    const opened = desk.open();
    expect(opened.conflict()).toBeUndefined();
    expect(opened.isDraftRestored).toBe(false);
    expect(opened.text()).toMatchObject({ dictation: 'spoken, and more', sections: { impression: 'Stable. Drafted.' } });
    expect([opened.state(), desk.stored]).toEqual(['saved', '']);
  });

  it('sends what a person wrote first and the dictation alone after it, so that the draft grows around it', async () => {
    const editing = desk.open();
    desk.draft = ' Drafted.';
    editing.edit((text) => ({ ...text, dictation: 'spoken and more', sections: { ...text.sections, impression: 'Mine.' } }));
    await desk.rest();
    expect(desk.requests).toEqual([
      { version: 1, operationId: 'op1', sections: { impression: 'Mine.' } },
      { version: 2, operationId: 'op2', dictation: 'spoken and more', looked: [] },
    ]);
    expect(editing.text().sections.impression).toBe('Mine. Drafted.');
    expect(editing.state()).toBe('saved');
  });

  it('keeps what is typed into a section while its draft is on the way, and what was drafted behind it', async () => {
    const editing = desk.open();
    desk.draft = ' Drafted.';
    const answer = desk.holdAnswers();
    editing.edit((text) => ({ ...text, dictation: 'spoken and more' }));
    await desk.rest();
    type(editing, 'Stable, I say.');
    answer();
    await settled();
    await editing.saveNow();
    expect(desk.server.sections.impression).toBe('Stable, I say. Drafted.');
    expect(editing.text().dictation).toBe('spoken and more');
  });

  it('saves the text before anything else is asked for', async () => {
    const editing = desk.open();
    type(editing, 'Plain words.');
    expect(await editing.act({ style: 'plain' })).toBe(true);
    expect(desk.requests.map(({ sections, style }) => [sections?.impression, style])).toEqual([
      ['Plain words.', undefined],
      [undefined, 'plain'],
    ]);
    desk.failWith = new TypeError('Failed to fetch');
    expect(await editing.act({ style: 'professional' })).toBe(false);
  });

  it('has last words for a page that is being closed, and none while a save is under way', async () => {
    const editing = desk.open();
    expect(editing.lastWords()).toBeUndefined();
    type(editing, 'Bye.');
    expect(editing.lastWords()).toMatchObject({ version: 1, sections: { impression: 'Bye.' } });
    const answer = desk.holdAnswers();
    await desk.rest();
    expect(editing.lastWords()).toBeUndefined();
    answer();
    await settled();
  });

  it('keeps what is typed while another call changes the state of the report', () => {
    const editing = desk.open();
    type(editing, 'Typed.');
    editing.take({ ...report(2), state: 'preliminary' });
    expect(editing.report().state).toBe('preliminary');
    expect(editing.text().sections.impression).toBe('Typed.');
  });

  it('starts whole when the stored draft is damaged', () => {
    desk.stored = '{"version":1,"te';
    expect(desk.open().isDraftRestored).toBe(false);
  });
});
