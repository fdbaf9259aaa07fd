import { formOf, NEW_FINDING, sizesOf, slotsOfForm, withField } from './finding-form';

describe('the fields of a finding', () => {
  it.each([
    ['12', [12]],
    ['12 x 9 mm', [12, 9]],
    ['1.2×0.9 cm', [12, 9]],
    ['1.2cm × 9mm', [12, 9]],
    ['1,5 厘米', [15]],
    ['12 × 9 × 7', [12, 9, 7]],
    ['about 12', undefined],
    ['', undefined],
  ])('read sizes: %j', (typed, expected) => {
    expect(sizesOf(typed)).toEqual(expected);
  });

  it('say what the finding says, and nothing else', () => {
    const slots = { ...NEW_FINDING, lobe: 'LUL', laterality: 'left', sizeMm: [12, 9], image: { series: 4 }, count: 'multiple' } as const;
    expect(slotsOfForm(formOf(slots))).toEqual({ slots, problems: [] });
    expect(slotsOfForm(formOf(NEW_FINDING)).slots).toEqual(NEW_FINDING);
  });

  it('keep how many, and take a number for several', () => {
    for (const howMany of [3, 'several'] as const) {
      const slots = { ...NEW_FINDING, count: 'multiple', howMany } as const;
      expect(slotsOfForm(formOf(slots))).toEqual({ slots, problems: [] });
    }
    expect(slotsOfForm(withField(formOf(NEW_FINDING), 'howMany', '2')).slots).toMatchObject({ count: 'multiple', howMany: 2 });
    expect(slotsOfForm(withField(formOf(NEW_FINDING), 'howMany', 'two')).problems).toEqual(['how_many']);
  });

  it('take the side of a lobe, and name what cannot be', () => {
    const form = withField(formOf({ ...NEW_FINDING, laterality: 'right' }), 'lobe', 'LLL');
    expect(form.laterality).toBe('left');
    expect(slotsOfForm(withField(form, 'laterality', 'right')).problems).toEqual(['side_of_lobe']);
    expect(slotsOfForm({ ...form, size: 'large', image: 'x' }).problems).toEqual(['size', 'image']);
    expect(slotsOfForm({ ...form, solid: '4 x 3' }).problems).toEqual(['size']);
  });
});
