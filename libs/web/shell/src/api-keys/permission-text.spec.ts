import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionText } from './permission-text';

const ROOT = join(__dirname, '../../../../..');
const ROLES_OF = ['education', 'radiology', 'finance'].map((app) => join(ROOT, `apps/${app}/api/src/${app}.app.ts`));
const ADMINISTRATOR = join(ROOT, 'libs/platform/auth/src/auth.options.ts');
const PERMISSION = /'([a-z][a-z-]*:[a-z][a-z-]*)'/g;

/** Every permission that a role of an app has: whoever holds one may give it to a key, and reads what it is called. */
function permissions(): string[] {
  const texts = [...ROLES_OF, ADMINISTRATOR].map((path) => readFileSync(path, 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(PERMISSION)].map(([, permission]) => permission ?? '')))].filter(
    (permission) => !permission.startsWith('node:'),
  );
}

describe('what a permission is called', () => {
  it('is put into words for every permission of every app', () => {
    const all = permissions();
    expect(all).toEqual(expect.arrayContaining(['users:read', 'courses:read', 'reports:sign', 'news:manage', 'compliance:read']));
    expect(all.filter((permission) => permissionText(permission, () => 'in words') !== 'in words')).toEqual([]);
  });

  it('is its own name where nobody has put it into words yet', () => {
    expect(permissionText('moon:read', (key) => key)).toBe('moon:read');
  });
});
