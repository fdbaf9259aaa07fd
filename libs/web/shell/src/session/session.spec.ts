import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { RequestContext } from '@trivium/web/kit';
import { initialsOf } from '../layout/top-bar.component';
import { SHELL_OPTIONS } from '../options';
import { ApiRequestContext } from './api-request-context';
import { apiInterceptor } from './api.interceptor';
import { safeReturnPath } from './guards';
import { SessionService } from './session.service';

describe('session', () => {
  let renewals: number;

  beforeEach(() => {
    renewals = 0;
    document.cookie = 'trivium_finance_csrf=t%2B1';
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideHttpClient(withInterceptors([apiInterceptor])),
        provideHttpClientTesting(),
        { provide: SHELL_OPTIONS, useValue: { app: 'finance' } },
        { provide: RequestContext, useClass: ApiRequestContext },
        { provide: SessionService, useValue: { renew: async () => (renewals++, true) } },
      ],
    });
  });

  it('sends the anti-forgery token on unsafe requests to the own API only', () => {
    const client = TestBed.inject(HttpClient);
    const http = TestBed.inject(HttpTestingController);
    client.post('/api/x', {}).subscribe();
    client.get('/api/y').subscribe();
    client.post('https://elsewhere.example/', {}).subscribe();
    expect(http.expectOne('/api/x').request.headers.get('X-CSRF-Token')).toBe('t+1');
    const read = http.expectOne('/api/y').request.headers;
    expect(read.has('X-CSRF-Token')).toBe(false);
    expect(read.get('Accept-Language')).toMatch(/^(en|zh)/);
    expect(http.expectOne('https://elsewhere.example/').request.headers.keys()).toEqual([]);
  });

  it('repeats an unsent request after a new sign-in, and never asks for one on sign-in itself', async () => {
    const client = TestBed.inject(HttpClient);
    const http = TestBed.inject(HttpTestingController);
    const saving = firstValueFrom(client.post('/api/reports', { text: 'kept' }));
    http.expectOne('/api/reports').flush({ title: 'Ended', status: 401 }, { status: 401, statusText: 'Unauthorized' });
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    const again = http.expectOne('/api/reports');
    expect(again.request.body).toEqual({ text: 'kept' });
    again.flush({ id: 1 });
    expect(await saving).toEqual({ id: 1 });
    client.post('/api/auth/login', {}).subscribe({ error: () => undefined });
    http.expectOne('/api/auth/login').flush({}, { status: 401, statusText: 'Unauthorized' });
    expect(renewals).toBe(1);
  });

  it('returns only to paths of this app after signing in', () => {
    expect(safeReturnPath('/courses/1?tab=map')).toBe('/courses/1?tab=map');
    for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', '', null]) expect(safeReturnPath(bad)).toBe('/');
  });

  it('writes initials as each culture does', () => {
    expect(initialsOf('Mei van Lin')).toBe('ML');
    expect(initialsOf('王小明')).toBe('小明');
    expect(initialsOf('')).toBe('');
  });
});
