import { createLogger } from './logger';

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ level: 'debug', app: 'education', destination: { write: (line: string) => lines.push(line) } }));
  return lines.join('');
}

describe('createLogger', () => {
  it('writes one JSON object a line with the event as message', () => {
    const line = JSON.parse(logged((log) => log.info('job finished', { jobId: 'j1', durationMs: 12 }))) as Record<string, unknown>;
    expect(line).toMatchObject({ level: 'info', app: 'education', msg: 'job finished', jobId: 'j1', durationMs: 12 });
  });

  it.each([
    ['at the top', { email: 'ann@school.example' }],
    ['one level down', { user: { email: 'ann@school.example' } }],
    ['two levels down', { request: { user: { email: 'ann@school.example' } } }],
    ['a question', { question: 'ann@school.example' }],
  ])('keeps personal text out of the log: %s', (_, fields) => {
    const line = logged((log) => log.info('signed in', fields));
    expect(line).toContain('signed in');
    expect(line).not.toContain('ann@school.example');
  });
});
