import { Observers } from './observers';

it('one observer that fails keeps nothing from the others', () => {
  const heard: string[] = [];
  const failing = {
    observe: () => {
      throw new Error('a defect');
    },
  };
  const observers = new Observers([failing, { observe: ({ type }) => void heard.push(type) }]);
  observers.observe({ type: 'cache-miss', callId: 'c' });
  expect(heard).toEqual(['cache-miss']);
});
