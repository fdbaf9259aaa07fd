import { WHOLE_SECTION_BLOCKS, windowAround } from './passage-window';

describe('windowAround', () => {
  it('shows a section of ordinary length whole', () => {
    expect(windowAround({ from: 3, to: 4 }, WHOLE_SECTION_BLOCKS)).toEqual({ from: 0, to: WHOLE_SECTION_BLOCKS });
  });

  it('shows a long one around the passage, within its ends', () => {
    expect(windowAround({ from: 100, to: 102 }, 500)).toEqual({ from: 80, to: 123 });
    expect(windowAround({ from: 2, to: 2 }, 500)).toEqual({ from: 0, to: 23 });
    expect(windowAround({ from: 495, to: 499 }, 500)).toEqual({ from: 475, to: 500 });
  });
});
