import { storyAt } from '../testing/test-story';
import { contentOf, titleFor } from './alert-content';

const story = storyAt(new Date('2026-11-25T08:00:00Z'), { id: 'a', title: 'Nordhafen hebt die Prognose an' });
const item = story.items[0] as (typeof story.items)[number];
const told = { ...story, language: 'de', items: [] as typeof story.items };
const telling = (id: string, language: string, title: string, change = {}) => ({ ...item, id, language, title, sourceId: id, ...change });

describe('what an alert says of a story', () => {
  const items = [
    telling('s1', 'de', 'Nordhafen hebt die Prognose an'),
    telling('s2', 'en', 'Nordhafen raises its forecast'),
    telling('s3', 'zh', '诺德哈芬上调预期', { supersededBy: 's4' }),
    telling('s4', 'zh', '诺德哈芬再次上调预期'),
  ];

  it('is told in the language of its rule where somebody tells it in that', () => {
    const whole = { ...told, items };
    expect(titleFor(whole, 'en')).toEqual({ title: 'Nordhafen raises its forecast', language: 'en' });
    expect(titleFor(whole, 'zh')).toEqual({ title: '诺德哈芬再次上调预期', language: 'zh' });
    expect(titleFor({ ...told, items: items.slice(0, 1) }, 'en')).toEqual({ title: 'Nordhafen hebt die Prognose an', language: 'de' });
  });

  it('counts the sources that tell it now, and names a correction by its own title', () => {
    const whole = { ...told, items };
    const said = contentOf(whole, { entities: [], item: items[3] ?? item, language: 'en' });
    expect([said.sources, said.title, said.language]).toEqual([3, '诺德哈芬再次上调预期', 'zh']);
  });
});
