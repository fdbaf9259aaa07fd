import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { TestBed } from '@angular/core/testing';
import { ThemeService } from './theme.service';

const root = document.documentElement;

describe('ThemeService', () => {
  afterEach(() => {
    localStorage.clear();
    root.removeAttribute('data-theme');
  });

  it('remembers a choice that theme.js applies before the next first paint, and forgets it for "system"', () => {
    const script = readFileSync(join(__dirname, '../../assets/theme.js'), 'utf8');
    const service = TestBed.inject(ThemeService);
    service.use('dark');
    root.removeAttribute('data-theme');
    runInNewContext(script, { document, localStorage });
    expect(root.getAttribute('data-theme')).toBe('dark');
    service.use('system');
    runInNewContext(script, { document, localStorage });
    expect(root.getAttribute('data-theme')).toBeNull();
  });
});
