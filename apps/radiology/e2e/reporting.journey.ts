import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD, Journey } from '../../../tools/checks/journey';
import { accessibilityProblems, screenshot } from '../../../tools/checks/screen';
import { checkScreens, type Screen } from '../../../tools/checks/screens';

const RADIOLOGIST = 'radiologist@demo.local';
const STANDING_EXAMPLE = '左肺上叶1.2cm磨玻璃结节，边缘毛刺征阳性。';
const ACCESSION = 'JOURNEY-0001';
const PATIENT = '旅程张三';
const PATIENT_NUMBER = 'P-JOURNEY-1';
const EXAM = '胸部CT平扫';
const PEOPLE = ['Demo organisation', 'Dr Lin', 'Dr Okafor', 'Demo Administrator'];
/** Names of guidelines and standards, which no language translates. */
const TITLES = ['Fleischner', 'Lung-RADS', 'PET', 'ACR', 'MRRT', 'RSNA/IHE', 'HTM'];

/** The end of the app, its start on the same folder, and the page's own patience. */
const OUTAGE_TIMEOUT_MS = 180_000;
/** Longest way by Tab to anything on a page of the desk. */
const MOST_TABS = 250;

/** What each format starts with; outside programs look further where they are installed. */
const SIGNATURES: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  pdf: (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-',
  docx: (bytes) => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004',
  md: (bytes) => bytes.toString('utf8').includes('# ') && bytes.toString('utf8').includes('12'),
  fhir: (bytes) => (JSON.parse(bytes.toString('utf8')) as { resourceType?: string }).resourceType === 'Bundle',
  'dicom-sr': (bytes) => bytes.subarray(128, 132).toString('latin1') === 'DICM',
  hl7: (bytes) => /^\u000b?MSH\|/.test(bytes.toString('utf8')),
};

/** Programs of others that read a format; one that is not installed is left out. */
const OUTSIDE: Readonly<Record<string, readonly (readonly [program: string, ...options: string[]])[]>> = {
  'dicom-sr': [['dsrdump'], ['dcmftest']],
  pdf: [['pdftotext']],
};

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    // Not on this machine: the bytes are still checked.
    return false;
  }
}

describe('the radiologist’s day, without a mouse', () => {
  let journey: Journey;
  let page: Page;
  let address = '';
  let impression = '';
  const folder = mkdtempSync(join(tmpdir(), 'trivium-exports-'));
  const elsewhere: string[] = [];

  beforeAll(async () => {
    journey = await Journey.start('radiology');
    page = await journey.visit({ language: 'zh', refusals: [401, 409] });
    page.on('request', (sent) => {
      if (!['127.0.0.1', 'localhost', ''].includes(new URL(sent.url()).hostname)) elsewhere.push(sent.url());
    });
    // A press of Enter makes a click too, but no press of a mouse.
    await page.addInitScript(() => {
      const counts = globalThis as { mousePresses?: number };
      counts.mousePresses = 0;
      document.addEventListener('pointerdown', () => (counts.mousePresses = (counts.mousePresses ?? 0) + 1), true);
    });
    await page.reload();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await journey?.close();
  });
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  const section = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const saved = (): Promise<void> => page.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
  const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element.contains(document.activeElement));

  /** By Tab alone: what cannot be reached this way cannot be used without a mouse. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < MOST_TABS; presses++) {
      if (await hasFocus(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Nothing leads to ${String(target)} by Tab.`);
  }

  async function press(target: Locator): Promise<void> {
    await reach(target);
    await page.keyboard.press('Enter');
  }

  async function write(target: Locator, text: string): Promise<void> {
    await reach(target);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  }

  it('signs in', async () => {
    await write(page.getByLabel('电子邮箱').or(page.locator('input[type="email"]')).first(), RADIOLOGIST);
    await write(page.locator('input[type="password"]').first(), DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '工作列表', level: 1 }).waitFor();
  });

  it('types an order once and opens it from the work list', async () => {
    await page.keyboard.press('o');
    const dialog = page.getByRole('dialog', { name: '新建申请' });
    await write(dialog.getByLabel('患者编号'), PATIENT_NUMBER);
    await write(dialog.getByLabel('患者姓名'), PATIENT);
    await write(dialog.getByLabel('检查号'), ACCESSION);
    await reach(dialog.getByLabel('优先级'));
    await page.keyboard.press('Home');
    await write(dialog.getByLabel('检查名称'), EXAM);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const row = page.locator('[data-row]').filter({ hasText: ACCESSION });
    await row.waitFor();
    expect(await row.innerText()).toContain('特急');
    await page.locator('body').press('j');
    for (let presses = 0; presses < MOST_TABS && !(await hasFocus(row)); presses++) await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: EXAM, level: 1 }).waitFor();
    address = page.url();
    expect(await page.locator('trivium-page-header').innerText()).toContain(PATIENT_NUMBER);
  });

  it('dictates the standing example; every word is marked, and nothing leaves this machine', async () => {
    await page.keyboard.press('Alt+1');
    await page.keyboard.insertText(STANDING_EXAMPLE);
    await page.locator('.drawn [data-kind="finding"]').first().waitFor();
    expect((await page.locator('.drawn').innerText()).replace(/\u200b/g, '').trim()).toBe(STANDING_EXAMPLE);
    const finding = page.getByRole('list', { name: '结构化所见' }).getByRole('listitem').first();
    for (const words of ['结节', '12 mm', '左', '磨玻璃', '毛刺']) expect(await finding.innerText()).toContain(words);
    expect(
      await page
        .getByTestId('no-microphone')
        .or(page.getByRole('button', { name: '语音口述' }))
        .count(),
    ).toBe(1);
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#impression')?.value !== '');
    await saved();
    impression = await section('诊断意见').inputValue();
    expect(impression).toContain('左');
    expect(await section('影像表现').inputValue()).toContain('12');
    expect(elsewhere).toEqual([]);
  });

  it('shows the rule card with its citation, and each sentence its source', async () => {
    const card = page.locator('[data-testid="rule-card"]').first();
    await card.waitFor();
    expect(await page.locator('trivium-evidence-pane').innerText()).toContain('Fleischner');
    await page.keyboard.press('Alt+2');
    await page.locator('[data-testid="source"]').waitFor();
    expect(await page.locator('[data-testid="source"]').getAttribute('data-source')).toMatch(/dictation|measurement/);
    await page.locator('.drawn .pointed').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('catches a side that was changed in the impression, and does not let it be signed', async () => {
    await page.keyboard.press('Alt+3');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(impression.replaceAll('左', '右'));
    await page.locator('[data-issue="laterality"][data-severity="error"]').waitFor();
    await page.keyboard.press('Alt+s');
    const dialog = page.getByRole('dialog', { name: '此报告暂不能签署' });
    await dialog.locator('[data-blocker="ISSUE_OPEN"]').first().waitFor();
    expect(await dialog.locator('input[type="password"]').count()).toBe(0);
    await press(dialog.getByRole('button', { name: '转到该处' }).first());
    await dialog.waitFor({ state: 'detached' });
  });

  it('is fixed, and every key of the desk does what it says', async () => {
    await page.keyboard.press('Alt+3');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(impression);
    await page.locator('[data-issue="laterality"]').waitFor({ state: 'detached' });
    await saved();
    await page.keyboard.press('F1');
    const keys = page.getByRole('dialog', { name: '键盘快捷键' });
    await keys.getByRole('heading', { name: '报告台' }).waitFor();
    expect(await keys.getByText('Alt+S', { exact: true }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
  });

  it('corrects a finding beside the dictation by keys, and takes the correction back', async () => {
    const findings = page.getByRole('list', { name: '结构化所见' });
    await page.keyboard.press('Alt+5');
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: '手工填写所见' });
    await form.waitFor();
    await write(form.getByLabel('大小', { exact: true }), '1.3 cm');
    await page.keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    await findings.locator('[data-by-hand]').getByText('口述：12 mm').waitFor();
    expect(await findings.innerText()).toContain('13 mm');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#findings')?.value.includes('13mm'));
    await saved();
    expect(await page.locator('#dictation').inputValue()).toBe(STANDING_EXAMPLE);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#findings')?.value.includes('12mm'));
    await findings.locator('[data-by-hand]').waitFor({ state: 'detached' });
    await saved();
    expect(await section('诊断意见').inputValue()).toBe(impression);
  });

  it('looks at what was not understood before signing', async () => {
    for (let open = page.locator('[data-open-stretch]'); (await open.count()) > 0;) {
      const before = await open.count();
      await press(page.getByRole('button', { name: /^我已查看/ }).first());
      await page.waitForFunction((count) => document.querySelectorAll('[data-open-stretch]').length < count, before);
    }
    await saved();
  });

  it('is signed with the password, and not without', async () => {
    await page.keyboard.press('Alt+s');
    const dialog = page.getByRole('dialog', { name: '签署报告' });
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByText('请输入密码。').waitFor();
    await page.keyboard.insertText(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[data-testid="report-state"][data-state="final"]').waitFor();
    await page.getByTestId('read-only').waitFor();
  });

  it.each(Object.keys(SIGNATURES))('is exported as %s, a file that others can read', async (format) => {
    await press(page.getByRole('button', { name: '导出' }));
    const item = page.locator(`[data-format="${format}"]`);
    await item.waitFor();
    for (let presses = 0; presses < 12 && !(await hasFocus(item)); presses++) await page.keyboard.press('ArrowDown');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const path = join(folder, `${format}-${download.suggestedFilename().replace(/[^\w.-]/g, '_')}`);
    await download.saveAs(path);
    const bytes = readFileSync(path);
    expect([format, SIGNATURES[format]?.(bytes)]).toEqual([format, true]);
    for (const [program, ...options] of OUTSIDE[format] ?? [])
      if (isInstalled(program)) execFileSync(program, [...options, path], { stdio: ['ignore', 'pipe', 'pipe'] });
  });

  it('cannot be changed any more, on the screen or past it', async () => {
    await page.keyboard.press('Alt+2');
    const before = await section('影像表现').inputValue();
    await page.keyboard.insertText('改');
    expect(await section('影像表现').inputValue()).toBe(before);
    const api = await journey.api(RADIOLOGIST);
    const id = new URL(address).pathname.split('/').at(-1) ?? '';
    const { version } = (await (await api.get(`/api/reports/${id}`)).json()) as { version: number };
    const answer = await api.patch(`/api/reports/${id}`, { data: { version, sections: { impression: '改' } } });
    expect(answer.status()).toBe(409);
    expect(((await answer.json()) as { code: string }).code).toBe('REPORT_SIGNED');
  });

  it('gains an addendum', async () => {
    await press(page.getByRole('button', { name: '添加补充报告' }));
    const dialog = page.getByRole('dialog', { name: '补充报告' });
    await dialog.waitFor();
    await write(dialog.getByLabel('补充报告内容'), '已与吴医生电话沟通。');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('trivium-sign-bar').getByText('已与吴医生电话沟通。').waitFor();
    await page.locator('[data-testid="report-state"][data-state="amended"]').waitFor();
  });

  it('logs who was told of a critical result before it lets it be signed', async () => {
    const api = await journey.api(RADIOLOGIST);
    const answer = await api.post('/api/reports', {
      data: { dictation: '右侧张力性气胸。', language: 'zh', modality: 'CT', bodyPart: 'chest', context: { exam: '急诊胸部CT' } },
    });
    const { id } = (await answer.json()) as { id: string };
    await page.goto(`${journey.url}/reports/${id}`);
    await page.locator('[data-critical="tension_pneumothorax"][data-settled="open"]').waitFor();
    await page.keyboard.press('Alt+s');
    const blocked = page.getByRole('dialog', { name: '此报告暂不能签署' });
    await press(blocked.locator('[data-blocker="CRITICAL_NOT_COMMUNICATED"]').getByRole('button'));
    const dialog = page.getByRole('dialog', { name: '危急值通报' });
    await dialog.waitFor();
    await write(dialog.getByLabel('通知对象（姓名与职务）'), '吴医生，急诊科');
    await reach(dialog.getByLabel('是，已复述'));
    await page.keyboard.press('Space');
    await press(dialog.getByRole('button', { name: '保存到记录' }));
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[data-critical="tension_pneumothorax"][data-settled="told"]').waitFor();
  });

  it(
    'keeps a dictation through the end of the server',
    async () => {
      const visitor = await journey.visit({ as: RADIOLOGIST, language: 'zh', hasOutage: true, refusals: [401] });
      const api = await journey.api(RADIOLOGIST);
      const answer = await api.post('/api/reports', {
        data: { dictation: '', language: 'zh', modality: 'CT', bodyPart: 'chest', context: {} },
      });
      const { id } = (await answer.json()) as { id: string };
      await visitor.goto(`${journey.url}/reports/${id}`);
      await visitor.locator('#dictation').waitFor();
      await journey.kill();
      await visitor.keyboard.press('Alt+1');
      await visitor.keyboard.insertText('右肺下叶实性结节6mm。');
      await visitor.locator('[data-testid="save-state"][data-state="failed"]').waitFor();
      await journey.restart();
      await visitor.locator('[data-testid="save-state"][data-state="saved"]').waitFor({ timeout: 60_000 });
      const stored = (await (await (await journey.api(RADIOLOGIST)).get(`/api/reports/${id}`)).json()) as { dictation: string };
      expect(stored.dictation).toBe('右肺下叶实性结节6mm。');
      await visitor.close();
    },
    OUTAGE_TIMEOUT_MS,
  );

  it('keeps a dictation through the end of its tab, also while the server is away', async () => {
    const visitor = await journey.visit({ as: RADIOLOGIST, language: 'zh', hasOutage: true, refusals: [401] });
    const api = await journey.api(RADIOLOGIST);
    const answer = await api.post('/api/reports', {
      data: { dictation: '', language: 'zh', modality: 'CT', bodyPart: 'chest', context: {} },
    });
    const { id } = (await answer.json()) as { id: string };
    await visitor.goto(`${journey.url}/reports/${id}`);
    await visitor.locator('#dictation').waitFor();
    let isAway = true;
    await visitor
      .context()
      .route(`**/api/reports/${id}`, (route) => (isAway && route.request().method() === 'PATCH' ? route.abort() : route.continue()));
    await visitor.keyboard.press('Alt+1');
    await visitor.keyboard.insertText('左肺下叶磨玻璃结节8mm。');
    await visitor.locator('[data-testid="save-state"][data-state="failed"]').waitFor();
    const crashed = visitor.waitForEvent('crash');
    const wire = await visitor.context().newCDPSession(visitor);
    // The tab that should answer is the one that dies.
    wire.send('Page.crash').catch(() => undefined);
    await crashed;
    isAway = false;
    const next = await journey.visit({ besides: visitor, hasOutage: true });
    await next.goto(`${journey.url}/reports/${id}`);
    await next.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
    expect(await next.locator('#dictation').inputValue()).toBe('左肺下叶磨玻璃结节8mm。');
    expect(await next.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('trivium.kept.')))).toEqual([]);
    await next.close();
  });

  it('was all done without a mouse', async () => {
    expect(await page.evaluate(() => (globalThis as { mousePresses?: number }).mousePresses)).toBe(0);
    expect(elsewhere).toEqual([]);
  });

  describe('on every screen', () => {
    const data = [
      STANDING_EXAMPLE,
      ACCESSION,
      PATIENT,
      PATIENT_NUMBER,
      EXAM,
      '急诊胸部CT',
      '已与吴医生电话沟通。',
      'English',
      ...PEOPLE,
      ...TITLES,
    ];

    checkScreens(
      () => journey,
      () => {
        const path = new URL(address).pathname;
        return ['/reports', '/reports?state=all', path, '/phrases'].map((each): Screen => ({ path: each, as: RADIOLOGIST, data }));
      },
    );

    it.each([
      ['radiology-desk', 'en', 'light'],
      ['radiology-desk-zh-dark', 'zh', 'dark'],
    ] as const)('is pictured in the documentation: %s', async (name, language, theme) => {
      const visitor = await journey.visit({ as: RADIOLOGIST, language, theme, size: { width: 1600, height: 1000 } });
      await visitor.goto(address);
      await screenshot(visitor, name, [EXAM, STANDING_EXAMPLE, '12 mm', 'Fleischner']);
      await visitor.close();
    });
  });
});
