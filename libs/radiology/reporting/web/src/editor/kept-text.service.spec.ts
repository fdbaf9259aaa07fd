import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SessionService } from '@trivium/web/shell';
import { KeptText } from './kept-text.service';

type Grant = (lock: object | null) => Promise<void> | undefined;

/** Locks of one browser: a tab that ends lets go of its own. */
class Locks {
  private readonly held = new Set<string>();

  async request(name: string, _options: object, grant: Grant): Promise<void> {
    await Promise.resolve();
    if (this.held.has(name)) return grant(null);
    this.held.add(name);
    await grant({});
    this.held.delete(name);
  }

  tabDies(): void {
    this.held.clear();
  }
}

describe('text kept against the end of a tab', () => {
  const locks = new Locks();
  const user = signal<{ id: string } | undefined>({ id: 'lin' });
  const tab = (): KeptText => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: SessionService, useValue: { user } }] });
    return TestBed.inject(KeptText);
  };

  beforeEach(() => {
    localStorage.clear();
    locks.tabDies();
    user.set({ id: 'lin' });
    Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'locks'));

  it('is found by the next tab when the one that wrote it died', async () => {
    const first = tab();
    expect(await first.take('r1')).toBe('');
    first.write('r1', 'LUL nodule');
    locks.tabDies();
    expect(await tab().take('r1')).toBe('LUL nodule');
  });

  it('stays with a tab that is still there', async () => {
    const first = tab();
    await first.take('r1');
    first.write('r1', 'LUL nodule');
    const second = tab();
    expect(await second.take('r1')).toBe('');
    second.write('r1', 'something else');
    locks.tabDies();
    expect(await tab().take('r1')).toBe('LUL nodule');
  });

  it('is gone once the server has the text', async () => {
    const first = tab();
    await first.take('r1');
    first.write('r1', 'LUL nodule');
    first.write('r1', '');
    locks.tabDies();
    expect(await tab().take('r1')).toBe('');
    expect(localStorage).toHaveLength(0);
  });

  it('is shown to nobody else, and goes at sign-out', async () => {
    const first = tab();
    TestBed.tick();
    await first.take('r1');
    first.write('r1', 'LUL nodule');
    locks.tabDies();
    user.set({ id: 'okafor' });
    expect(await tab().take('r1')).toBe('');
    TestBed.tick();
    expect(localStorage).toHaveLength(1);
    user.set(undefined);
    TestBed.tick();
    expect(localStorage).toHaveLength(0);
  });

  it('keeps the report that is open, and lets go of the one before', async () => {
    const first = tab();
    await first.take('r1');
    await first.take('r2');
    first.write('r1', 'too late');
    first.write('r2', 'RLL nodule');
    expect(await tab().take('r1')).toBe('');
    locks.tabDies();
    expect(await tab().take('r2')).toBe('RLL nodule');
  });
});
