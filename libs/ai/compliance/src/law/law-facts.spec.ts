import { LAW_FACTS } from './law-facts';

const DAY = /^20\d\d-\d\d-\d\d$/;

describe('the facts of the law', () => {
  it('have one id each', () => expect(new Set(LAW_FACTS.map(({ id }) => id)).size).toBe(LAW_FACTS.length));

  it.each(LAW_FACTS)('$id says what was read, when, and in both languages', ({ sources, checkedOn, law, asks, does, dates, article }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(checkedOn).toMatch(DAY);
    for (const text of [law, article, asks, does, ...dates.map(({ what }) => what)]) {
      expect(text.en).toMatch(/[a-z]/i);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
    }
    expect(article.zh).not.toMatch(/[A-Za-z]{2}/);
    for (const { on } of dates) if (on !== null) expect(on).toMatch(DAY);
  });

  it.each(LAW_FACTS)('$id says in force only of what had begun on the day of checking', ({ state, dates, checkedOn, unknown }) => {
    const begun = dates.some(({ on }) => on !== null && on <= checkedOn);
    expect(state === 'in-force' ? begun : !begun || state === 'unknown').toBe(true);
    if (state === 'unknown' || dates.some(({ on }) => on === null)) expect(unknown).not.toBeNull();
  });

  it('claims no official source that was not read', () => {
    for (const { sources } of LAW_FACTS)
      for (const { isOfficial, url } of sources) if (isOfficial) expect(url).toMatch(/eur-lex\.europa\.eu|\.gov\.cn|samr|tc260/);
  });

  it('covers the labelling measures, Article 50, the PIPL and the GDPR', () => {
    const laws = LAW_FACTS.map(({ law }) => law.en).join(' ');
    for (const name of ['Measures for labelling', 'GB 45438-2025', 'AI Act', 'PIPL', 'GDPR']) expect(laws).toContain(name);
  });
});
