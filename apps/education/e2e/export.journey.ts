// Conversations as files, from the screen of a real browser: every format is saved, copied, packed, opened again, and its label found; a model's words and a program's are told apart.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DEEPSEEK_FLAVOUR, inPieces, ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import { chatNotice, EXPORT_FORMATS, type ExportFormat, findAiLabel } from '@trivium/platform/documents';
import { unzipSync, zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import type { Journey } from '../../../tools/checks/journey';
import { screenshot } from '../../../tools/checks/screen';
import { askCourse, type CourseWithModel, SETUP_MS, startCourseWithModel, TEACHER, TRUE_SENTENCE } from './course-with-model';

const NOTHING_HOLDS = 'Stacks were painted blue by 12 sailors [1].';
const MENU: Readonly<Record<ExportFormat, { readonly en: string; readonly zh: string }>> = {
  pdf: { en: 'PDF, to print', zh: 'PDF，便于打印' },
  docx: { en: 'Word document', zh: 'Word 文档' },
  xlsx: { en: 'Excel workbook', zh: 'Excel 工作簿' },
  html: { en: 'Web page', zh: '网页' },
  md: { en: 'Markdown', zh: 'Markdown' },
  png: { en: 'Picture (PNG)', zh: '图片（PNG）' },
  json: { en: 'Data (JSON)', zh: '数据（JSON）' },
};

describe('an exported conversation', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  const folder = mkdtempSync(join(tmpdir(), 'trivium-exports-'));
  let course: CourseWithModel;
  let journey: Journey;
  let page: Page;
  let courseId = '';

  beforeAll(async () => {
    course = await startCourseWithModel(server);
    ({ journey, page, courseId } = course);
  }, SETUP_MS);
  afterAll(async () => {
    await journey?.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  async function ask(says: string): Promise<void> {
    server.play(() => ({ pieces: inPieces(says) }));
    await askCourse(course);
    await page.getByRole('article', { name: 'Answer' }).last().getByRole('link', { name: 'How this came to be' }).waitFor();
  }

  /** Chooses a format on the screen; the file lies where the browser saves it. */
  async function exported(
    format: ExportFormat,
    { on = page, language = 'en' }: { on?: Page; language?: 'en' | 'zh' } = {},
  ): Promise<Download> {
    await on.getByRole('button', { name: language === 'zh' ? '导出此对话' : 'Export this conversation' }).click();
    const [download] = await Promise.all([on.waitForEvent('download'), on.getByRole('menuitem', { name: MENU[format][language] }).click()]);
    return download;
  }

  async function saved(download: Download): Promise<string> {
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  it('is announced: an AI system answers, above the chat before the first word', async () => {
    await page.goto(`${journey.url}/courses/${courseId}/ask`);
    const notice = page.getByRole('note').filter({ hasText: chatNotice('en') });
    await notice.waitFor();
    expect(await notice.getByRole('button').count()).toBe(0);
    const chinese = await journey.visit({ as: TEACHER, language: 'zh' });
    await chinese.goto(`${journey.url}/courses/${courseId}/ask`);
    await chinese
      .getByRole('note')
      .filter({ hasText: chatNotice('zh') })
      .waitFor();
    await chinese.close();
  });

  describe('that a model wrote', () => {
    beforeAll(() => ask(TRUE_SENTENCE));

    it('keeps the notice in sight, which leads to the record of the last answer', async () => {
      const link = page.getByRole('note').getByRole('link', { name: 'How the last answer came to be' });
      expect(await link.getAttribute('href')).toBe(
        await page.getByRole('article', { name: 'Answer' }).last().getByRole('link', { name: 'How this came to be' }).getAttribute('href'),
      );
      await page.getByRole('button', { name: 'Export this conversation' }).click();
      await page.getByRole('menuitem', { name: 'PDF, to print' }).waitFor();
      await screenshot(page, 'education-export', ['PDF, to print', 'Word document', 'You are talking to an AI system']);
      await page.keyboard.press('Escape');
    });

    it.each(EXPORT_FORMATS)('is labelled as %s, also saved, copied, packed, and opened again', async (format) => {
      const path = await saved(await exported(format));
      expect(basename(path)).toBe(`What is a stack.${format}`);
      const copy = join(folder, `copy of ${basename(path)}`);
      copyFileSync(path, copy);
      const packed = zipSync({ [basename(path)]: readFileSync(copy) });
      const [original, unpacked] = [readFileSync(path), unzipSync(packed)[basename(path)] ?? new Uint8Array()];
      for (const bytes of [original, readFileSync(copy), unpacked]) {
        expect(await findAiLabel(bytes)).toMatchObject({
          // On a picture the sentence is drawn, which a program does not read.
          verdict: format === 'png' ? 'partial' : 'complete',
          extent: 'part',
          fields: { Label: '1', ContentProducer: 'trivium-tutor' },
          contradictions: [],
        });
      }
    });

    it('names a record that everybody of the organisation may look up, and says what was written', async () => {
      const { provenanceId = '' } = await findAiLabel(readFileSync(join(folder, 'What is a stack.pdf')));
      await page.goto(`${journey.url}/provenance/${provenanceId}`);
      await page.getByText('in the file: field AIGC (GB 45438-2025)').waitFor();
      await page.getByText('readable by machines (EU AI Act, Article 50)').waitFor();
      await page.goBack();
    });

    it('speaks the reader’s language, and leaves the words of the answer as they are', async () => {
      const chinese = await journey.visit({ as: TEACHER, language: 'zh' });
      await chinese.goto(page.url());
      const text = readFileSync(await saved(await exported('md', { on: chinese, language: 'zh' })), 'utf8');
      expect(text).toContain('本文件部分内容由人工智能（AI）生成');
      expect(text).toContain('由人工智能（AI）生成，并已与来源核对');
      expect(text).toContain('gives back the last added element first');
      await chinese.close();
    });
  });

  it('says so where a program put it together and no model wrote', async () => {
    await ask(NOTHING_HOLDS);
    const bytes = readFileSync(await saved(await exported('html')));
    expect(await findAiLabel(bytes)).toMatchObject({ verdict: 'complete', extent: 'composed' });
    expect(bytes.toString('utf8')).toContain('Put together by a program, without an AI model');
    expect(bytes.toString('utf8')).toContain('the last element that was added is taken first');
    expect(bytes.toString('utf8')).not.toContain('sailors');
  });

  it('is nobody else’s', async () => {
    const id = /ask\/([0-9a-f-]{36})$/.exec(page.url())?.[1] ?? '';
    for (const email of ['student@demo.local', 'teacher@other.local']) {
      const api = await journey.api(email);
      expect((await api.get(`/api/conversations/${id}/export?format=pdf`)).status()).toBe(404);
    }
  });
});
