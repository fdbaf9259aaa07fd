import { distressMessage } from './distress-message';

it('says that it is the default and names no number of its own', () => {
  for (const category of ['self-harm', 'abuse'] as const) {
    expect(distressMessage(category, { language: 'zh' })).not.toMatch(/\d/u);
    expect(distressMessage(category, { language: 'zh' })).toContain('默认文本');
    expect(distressMessage(category, { language: 'en' })).toContain('standard text');
  }
});

it('names the lines that the organisation checked', () => {
  const helpLines = [{ name: 'Youth line', contact: '12355', checkedOn: '2026-11-01' }];
  expect(distressMessage('abuse', { language: 'en', helpLines })).toContain('Youth line: 12355 (checked on 2026-11-01)');
});
