import { AI_LABELS } from './report-notices';

it('says in Chinese with the words of GB 45438-2025 that a model wrote, and only where one did', () => {
  expect(AI_LABELS.model.zh).toMatch(/人工智能.*生成/);
  expect(AI_LABELS.program.zh).not.toMatch(/人工智能|AI|生成/);
});
