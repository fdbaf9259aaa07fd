import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, loadConfiguration } from './load-configuration';

const KEY = 'k'.repeat(32);
const load = (environment: Record<string, string>) =>
  loadConfiguration({ app: 'education', version: '1.2.3', environment: { SECRET_KEY: KEY, ...environment } });

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    load(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfiguration', () => {
  it('works with nothing set: loopback, embedded database, demo', () => {
    const configuration = load({});
    expect(configuration.server).toMatchObject({ host: '127.0.0.1', port: 4101 });
    expect(configuration.database.kind).toBe('embedded');
    expect(configuration.demo.enabled).toBe(true);
  });

  it('names every bad key in one message', () => {
    const problems = problemsOf({ PORT: 'eighty', ADMIN_EMAIL: 'nobody', SECRET_KEY: 'short', MODEL_ENDPOINTS: '{' });
    for (const key of ['PORT', 'ADMIN_EMAIL', 'SECRET_KEY', 'MODEL_ENDPOINTS']) {
      expect(problems.some((problem) => problem.startsWith(key))).toBe(true);
    }
  });

  it('sends mail only where both server and sender are known', () => {
    const server = 'smtp://user:secret@mail.example:587';
    expect(load({}).mail).toBeUndefined();
    expect(load({ MAIL_URL: server, MAIL_FROM: 'desk@mail.example' }).mail).toEqual({ url: server, from: 'desk@mail.example' });
    expect(problemsOf({ MAIL_URL: server })).toEqual(['MAIL_URL, MAIL_FROM: set both or neither']);
    expect(problemsOf({ MAIL_URL: 'http://mail.example', MAIL_FROM: 'desk@mail.example' }).join()).toContain('MAIL_URL');
  });

  it('writes the public address without a slash at its end', () =>
    expect(load({ PUBLIC_URL: 'https://desk.example/app/' }).publicUrl).toBe('https://desk.example/app'));

  it.each([
    [{ DEMO: '1', DATABASE_URL_EDUCATION: 'postgres://a@localhost/b' }, 'PostgreSQL'],
    [{ DEMO: '1', HOST: '0.0.0.0' }, '0.0.0.0'],
  ])('refuses demo accounts that others could reach: %j', (environment, word) => {
    expect(problemsOf(environment as Record<string, string>).join()).toContain(word);
  });

  it('turns demo accounts off on its own when another machine could reach them', () => {
    expect(load({ HOST: '0.0.0.0' }).demo.enabled).toBe(false);
    expect(load({ DATABASE_URL_EDUCATION: 'postgres://a@localhost/b' }).demo.enabled).toBe(false);
  });

  it('refuses a cloud endpoint for restricted data', () => {
    const endpoint = { id: 'a', kind: 'deepseek', baseUrl: 'https://api.example', model: 'm', place: 'cloud', maxDataClass: 'restricted' };
    expect(problemsOf({ MODEL_ENDPOINTS: JSON.stringify([endpoint]) }).join()).toContain('restricted');
  });

  it('reads an entry without a task as a chat model', () => {
    const endpoint = { id: 'a', kind: 'deepseek', baseUrl: 'https://api.example', model: 'm', place: 'cloud', maxDataClass: 'internal' };
    expect(load({ MODEL_ENDPOINTS: JSON.stringify([endpoint]) }).modelEndpoints).toEqual([{ ...endpoint, task: 'chat' }]);
  });

  const embedding = {
    id: 'e',
    task: 'embedding',
    kind: 'openai',
    baseUrl: 'http://localhost:8080/v1',
    model: 'm',
    place: 'local',
    maxDataClass: 'restricted',
    dimensions: 384,
  };

  it('reads an embedding model with its prefixes', () => {
    const endpoint = { ...embedding, queryPrefix: 'query: ', passagePrefix: 'passage: ' };
    expect(load({ MODEL_ENDPOINTS: JSON.stringify([endpoint]) }).modelEndpoints).toEqual([endpoint]);
  });

  it.each([
    [{ dimensions: undefined }, 'dimensions'],
    [{ dimensions: 2001 }, 'dimensions'],
    [{ kind: 'deepseek' }, 'has no embeddings'],
    [{ kind: 'transformers' }, 'path'],
    [{ kind: 'gguf', path: 'm.gguf', place: 'cloud', maxDataClass: 'public' }, 'runs on this machine'],
    [{ pooling: 'cls' }, 'pooling'],
    [{ baseUrl: 'http://10.0.0.5:8080/v1' }, 'baseUrl'],
    [{ baseUrl: 'http://localhost.example:8080/v1' }, 'baseUrl'],
    [{ task: 'chat' }, '"dimensions" belongs to'],
    [{ task: 'chat', kind: 'transformers', path: 'm', dimensions: undefined }, 'makes vectors only'],
  ])('refuses an embedding model with %j', (change, word) => {
    expect(problemsOf({ MODEL_ENDPOINTS: JSON.stringify([{ ...embedding, ...change }]) }).join()).toContain(word);
  });

  it('makes a secret once, readable by its owner only, and keeps it', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'trivium-')), 'deep', 'secret.key');
    const environment = { SECRET_KEY_FILE: file };
    const first = loadConfiguration({ app: 'finance', version: '0', environment }).secretKey;
    expect(loadConfiguration({ app: 'finance', version: '0', environment }).secretKey).toBe(first);
    expect(readFileSync(file, 'utf8').trim()).toBe(first);
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});
