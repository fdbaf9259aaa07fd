// The tests that every screen of an app goes through; a journey names the screens, this names what must hold on them.
import type { Page } from 'playwright-core';
import type { Journey, VisitOptions } from './journey';
import { accessibilityProblems, foreignTexts, open, overflowProblems, untranslatedTexts } from './screen';

export interface Screen {
  /** Path within the app, from the slash. */
  readonly path: string;
  /** Account that looks at it; absent: nobody is signed in. */
  readonly as?: string;
  /** Names and contents of the organisation that stand on it, in whatever language they were entered. */
  readonly data: readonly string[];
}

type Check = (page: Page, screen: Screen) => Promise<readonly string[]>;

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
/** An app of this size loads a screen and is measured in about a second; a busy machine takes several. */
const TIMEOUT_MS = 180_000;

/** Declares the tests. `screens` is asked when they run, after the journey has made the data. */
export function checkScreens(journey: () => Journey, screens: () => readonly Screen[]): void {
  const walk = async (options: VisitOptions, query: string, check: Check): Promise<string[]> => {
    const found: string[] = [];
    const pages = new Map<string, Page>();
    for (const screen of screens()) {
      const key = screen.as ?? '';
      const page = pages.get(key) ?? (await journey().visit({ ...options, as: screen.as, refusals: [401, 404] }));
      pages.set(key, page);
      await open(page, journey().url + screen.path + (query === '' ? '' : `${screen.path.includes('?') ? '&' : '?'}${query}`));
      found.push(...(await check(page, screen)).map((problem) => `${screen.path} ${problem}`));
    }
    for (const page of pages.values()) await page.context().close();
    return found;
  };
  const isUsable = async (page: Page, rules: 'all' | 'width' | 'language'): Promise<string[]> => [
    ...(await overflowProblems(page)),
    ...(await accessibilityProblems(page, rules)),
  ];

  it(
    'is usable by everybody in English and light, at a desk and on a phone of 360 px',
    async () => {
      const check: Check = async (page, screen) => {
        const atDesk = await isUsable(page, 'all');
        const { width, height } = page.viewportSize() ?? DESK;
        await page.setViewportSize(PHONE);
        // A phone loads the page at its own size; nobody shrinks a desk's window to it.
        await open(page, journey().url + screen.path);
        const onPhone = await isUsable(page, 'width');
        await page.setViewportSize({ width, height });
        return [...atDesk, ...onPhone.map((problem) => `on a phone: ${problem}`)];
      };
      expect(await walk({}, '', check)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'is usable by everybody and wholly Chinese, in Chinese and dark',
    async () => {
      const check: Check = async (page, screen) => [...(await isUsable(page, 'language')), ...(await foreignTexts(page, screen.data))];
      expect(await walk({ language: 'zh', theme: 'dark' }, '', check)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'shows no text that cannot be translated',
    async () => expect(await walk({}, 'locale=pseudo', (page, screen) => untranslatedTexts(page, screen.data))).toEqual([]),
    TIMEOUT_MS,
  );
}
