import { lintTemplate, releaseProblems } from '@trivium/ai/prompts';
import { reportPrompts } from './report-prompts';

describe('the prompts of the reporting desk', () => {
  it('are as they were released', () => expect(releaseProblems(reportPrompts)).toEqual([]));

  it.each(reportPrompts.templates)('are clear, in context and under control: $id $version', (template) => {
    expect(lintTemplate(template)).toEqual([]);
  });

  it('never let a report leave the machine', () => {
    for (const { dataClass } of reportPrompts.templates) expect(dataClass).toBe('restricted');
  });
});
