import type { Finding } from '@trivium/radiology/findings/domain';
import { shownSlots } from './finding-slots';

const finding: Finding = {
  type: 'nodule',
  laterality: 'left',
  lobe: 'LUL',
  sizeMm: [12, 9.5],
  density: 'ground_glass',
  margin: ['spiculated', 'lobulated'],
  certainty: 'definite',
  image: { series: 4, image: 112 },
  span: [0, 30],
  slotSpans: { lobe: [0, 4], sizeMm: [4, 9] },
};

describe('slots of a finding', () => {
  it('shows what was dictated, with units and its place in the text', () => {
    const slots = shownSlots(finding);
    const of = (slot: string) => slots.find((shown) => shown.slot === slot);
    expect(of('sizeMm')).toMatchObject({ values: [{ en: '12 × 9.5 mm' }], span: [4, 9] });
    expect(of('margin')?.values.map(({ zh }) => zh)).toEqual(['边缘毛刺', '边缘分叶']);
    expect(of('image')?.values.map(({ en }) => en)).toEqual(['series 4', 'image 112']);
    expect(of('laterality')?.span).toBeUndefined();
  });

  it('shows nothing that was not dictated', () => {
    const bare: Finding = { type: 'scar', margin: [], certainty: 'possible', span: [0, 4], slotSpans: {} };
    expect(shownSlots(bare).map(({ slot }) => slot)).toEqual(['certainty']);
  });
});
