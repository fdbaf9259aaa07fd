import { chooseKind, type ComparedText } from './choose-kind';

interface Group {
  readonly group: string;
  readonly texts: number;
  /** Right answers of each. */
  readonly routed: number;
  readonly linear: number;
}
const compared = (...groups: readonly Group[]): ComparedText[] =>
  groups.flatMap(({ group, texts, routed, linear }) =>
    Array.from({ length: texts }, (_, number) => {
      const truth = number % 2 === 0 ? 'a' : 'b';
      const wrong = truth === 'a' ? 'b' : 'a';
      return { group, truth, routed: number < routed ? truth : wrong, linear: number < linear ? truth : wrong };
    }),
  );

describe('chooseKind', () => {
  it('ships routed experts where they are ahead everywhere', () => {
    expect(chooseKind(compared({ group: 'en', texts: 1_000, routed: 800, linear: 790 }))).toEqual({
      kind: 'routed',
      reason: 'Routed experts are ahead: 1.00 points of accuracy and 1.00 points of macro-F1 over 1000 texts.',
    });
  });

  it('ships logistic regression where they are equal, or behind', () => {
    expect(chooseKind(compared({ group: 'en', texts: 1_000, routed: 800, linear: 800 })).kind).toBe('linear');
    expect(chooseKind(compared({ group: 'en', texts: 1_000, routed: 790, linear: 800 })).kind).toBe('linear');
    expect(chooseKind([]).kind).toBe('linear');
  });

  it('ships logistic regression where one language pays for the others', () => {
    const english = { group: 'en', texts: 1_000, routed: 850, linear: 800 };
    const choice = chooseKind(compared(english, { group: 'es', texts: 400, routed: 300, linear: 310 }));
    expect(choice).toMatchObject({ kind: 'linear', reason: expect.stringContaining('lose in es') as string });
    expect(chooseKind(compared(english, { group: 'es', texts: 400, routed: 307, linear: 310 })).kind).toBe('routed');
  });

  it('does not let a handful of texts decide', () => {
    const english = { group: 'en', texts: 1_000, routed: 850, linear: 800 };
    expect(chooseKind(compared(english, { group: 'ru', texts: 20, routed: 5, linear: 9 })).kind).toBe('routed');
  });
});
