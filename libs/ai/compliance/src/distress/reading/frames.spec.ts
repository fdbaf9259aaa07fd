import { framesOf } from './frames';

it('reads order, nearness, choice, denial, absence and earnestness', () => {
  const [frame] = framesOf([{ category: 'abuse', severity: 'urgent', frames: 'A|B > +C >> D + E - F - G ?' }]);
  expect(frame).toEqual({
    line: 'A|B > +C >> D + E - F - G ?',
    category: 'abuse',
    severity: 'urgent',
    isEarnest: true,
    absent: ['F', 'G'],
    chains: [
      [
        { concepts: ['A', 'B'], isNext: false, isAffirmed: false },
        { concepts: ['C'], isNext: false, isAffirmed: true },
        { concepts: ['D'], isNext: true, isAffirmed: false },
      ],
      [{ concepts: ['E'], isNext: false, isAffirmed: false }],
    ],
  });
});
