import { Injector, runInInjectionContext } from '@angular/core';
import type { Route } from '@angular/router';
import { CAN_MANAGE_MODELS } from './models-access';
import { modelsRoutes } from './models.routes';

describe('modelsRoutes', () => {
  const use = () => true;
  const manage = () => false;
  const [parent] = modelsRoutes({ use, manage, canManage: () => () => true });
  const children: readonly Route[] = parent?.children ?? [];

  it('guards each page by what its routes on the server ask for', () => {
    expect(
      children.map(({ path, canActivate }) => [path, canActivate?.[0] === use ? 'use' : canActivate?.[0] === manage && 'manage']),
    ).toEqual([
      ['', 'use'],
      ['settings', 'manage'],
      ['observability', 'manage'],
      ['costs', 'manage'],
    ]);
  });

  it('names each page in both languages and loads it', async () => {
    for (const { data, loadComponent } of children) {
      expect(data?.['title']).toEqual({ en: expect.stringMatching(/^Model/), zh: expect.stringMatching(/^模型/) });
      expect(await loadComponent?.()).toEqual(expect.any(Function));
    }
  });

  it('hands on who may manage', () => {
    const injector = Injector.create({ providers: [...((parent?.providers ?? []) as never[])] });
    expect(runInInjectionContext(injector, () => injector.get(CAN_MANAGE_MODELS)())).toBe(true);
  });
});
