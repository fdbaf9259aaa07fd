import { Injector, runInInjectionContext } from '@angular/core';
import type { Route } from '@angular/router';
import { PROMPTS_ACCESS } from './prompts-access';
import { promptsRoutes } from './prompts.routes';

describe('promptsRoutes', () => {
  const read = () => true;
  const [parent] = promptsRoutes({ read, access: () => ({ canRun: () => true, canManage: () => false }) });
  const children: readonly Route[] = parent?.children ?? [];

  it('lets only those in who may read prompts', () => {
    expect(parent?.canActivate).toEqual([read]);
    expect(children.map(({ path }) => path)).toEqual(['', ':id']);
  });

  it('names each page in both languages and loads it', async () => {
    for (const { data, loadComponent } of children) {
      expect(data?.['title']).toEqual({ en: expect.stringMatching(/^Prompt/), zh: expect.stringMatching(/^提示词/) });
      expect(await loadComponent?.()).toEqual(expect.any(Function));
    }
  });

  it('hands on who may run and manage, and by itself allows nothing', () => {
    const injector = Injector.create({ providers: [...((parent?.providers ?? []) as never[])] });
    const { canRun, canManage } = runInInjectionContext(injector, () => injector.get(PROMPTS_ACCESS));
    expect([canRun(), canManage()]).toEqual([true, false]);
  });
});
