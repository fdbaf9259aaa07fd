import { complianceRoutes } from './compliance.routes';

describe('complianceRoutes', () => {
  const read = () => true;
  const routes = complianceRoutes({ read });

  it('guards each page by what its routes on the server ask for', () => {
    expect(routes.map(({ path, canActivate }) => [path, canActivate?.[0] === read])).toEqual([
      ['', true],
      ['firings', true],
      ['law', true],
    ]);
  });

  it('names each page in both languages and loads it', async () => {
    for (const { data, loadComponent } of routes) {
      expect(data?.['title']).toEqual({ en: expect.stringMatching(/[a-z]/), zh: expect.stringMatching(/\p{Script=Han}/u) });
      expect(await loadComponent?.()).toEqual(expect.any(Function));
    }
  });
});
