import { signal } from '@angular/core';
import { RowChoice } from './source-choice';

describe('RowChoice', () => {
  it('chooses one, all that are shown, and none', () => {
    const choice = new RowChoice(signal(['a', 'b']));
    choice.toggle('a');
    expect([choice.chosen(), choice.state()]).toEqual([['a'], 'some']);
    choice.toggleAll();
    expect([choice.chosen(), choice.state()]).toEqual([['a', 'b'], 'all']);
    choice.toggleAll();
    expect([choice.chosen(), choice.state()]).toEqual([[], 'none']);
  });

  it('drops what is no longer shown', () => {
    const shown = signal<readonly string[]>(['a', 'b']);
    const choice = new RowChoice(shown);
    choice.toggleAll();
    shown.set(['b']);
    expect(choice.chosen()).toEqual(['b']);
  });
});
