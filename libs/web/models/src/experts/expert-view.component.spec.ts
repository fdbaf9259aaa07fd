import { TestBed } from '@angular/core/testing';
import { LanguageService } from '@trivium/web/i18n';
import { type ExpertDecision, strongest, tilesOf } from './expert-decision';
import { ExpertViewComponent } from './expert-view.component';

const decision: ExpertDecision = {
  label: 'positive',
  probabilities: { negative: 0.1, positive: 0.872, neutral: 0.028 },
  experts: [
    { index: 2, weight: 0.7 },
    { index: 0, weight: 0.3 },
  ],
  features: [
    { text: 'rose', weight: 0.4, expert: 2 },
    { text: 'not', weight: -1.5, expert: 0 },
    { text: 'profit', weight: 0.9 },
  ],
};
const load = [
  { index: 0, share: 0.3 },
  { index: 1, share: 0.05 },
  { index: 2, share: 0.4 },
  { index: 3, share: 0.25 },
];

function open(language: 'en' | 'zh' = 'en') {
  TestBed.inject(LanguageService).use(language);
  const fixture = TestBed.createComponent(ExpertViewComponent);
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  fixture.componentRef.setInput('load', load);
  fixture.detectChanges();
  return {
    root,
    show: (shown: ExpertDecision | undefined) => {
      fixture.componentRef.setInput('decision', shown);
      fixture.detectChanges();
    },
    tiles: () => [...root.querySelectorAll<HTMLButtonElement>('.tile')],
    key: (tile: HTMLButtonElement | undefined, key: string) => {
      tile?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      fixture.detectChanges();
    },
    click: (one: HTMLButtonElement | null | undefined) => {
      one?.click();
      fixture.detectChanges();
    },
    pieces: () => [...root.querySelectorAll('tbody code')].map((one) => one.textContent),
  };
}

describe('ExpertViewComponent', () => {
  it('says in words who decided, and marks it by more than colour', () => {
    const { root, show, tiles } = open();
    show(decision);
    expect(root.querySelector('[role="status"]')?.textContent).toContain(
      'Decided: positive, 87.2%. By expert 3 with 70% and expert 1 with 30%.',
    );
    // Icons are letters of a font, which nobody hears.
    const wordsOf = (part: Element) => [...part.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('');
    expect(tiles().map((tile) => [...tile.querySelectorAll('strong, .tv-small')].map(wordsOf))).toEqual([
      ['Expert 1', 'Load 30%', 'Takes part with 30%'],
      ['Expert 2', 'Load 5%', 'Takes no part', 'out of balance'],
      ['Expert 3', 'Load 40%', 'Takes part with 70%'],
      ['Expert 4', 'Load 25%', 'Takes no part'],
    ]);
    // What is seen names the button for those who hear it.
    expect(tiles().some((tile) => tile.hasAttribute('aria-label'))).toBe(false);
    expect(tiles().map((tile) => tile.classList.contains('active'))).toEqual([true, false, true, false]);
  });

  it('shows load before the first decision, and follows the next one', () => {
    const { root, show, tiles, pieces } = open();
    expect(root.textContent).toContain('No text looked at yet');
    expect(tiles()).toHaveLength(4);
    show(decision);
    expect(pieces()).toEqual(['not', 'profit', 'rose']);
    show({ ...decision, label: 'negative', features: [] });
    expect(root.querySelector('h2')?.textContent).toContain('negative, 10%');
    expect(root.textContent).toContain('None.');
  });

  it('goes from expert to expert by the arrow keys with one stop for the tab key', () => {
    const { show, tiles, key } = open();
    show(decision);
    tiles()[0]?.focus();
    key(tiles()[0], 'ArrowRight');
    expect(document.activeElement).toBe(tiles()[1]);
    key(tiles()[1], 'End');
    expect(document.activeElement).toBe(tiles()[3]);
    key(tiles()[3], 'ArrowRight');
    expect(document.activeElement).toBe(tiles()[3]);
    expect(tiles().map((tile) => tile.getAttribute('tabindex'))).toEqual(['-1', '-1', '-1', '0']);
  });

  it('shows the pieces of one expert and forgets the choice with the next decision', () => {
    const { root, show, tiles, click, pieces } = open();
    show(decision);
    click(tiles()[2]);
    expect(tiles()[2]?.getAttribute('aria-pressed')).toBe('true');
    expect(pieces()).toEqual(['rose']);
    click(root.querySelector<HTMLButtonElement>('.all'));
    expect(pieces()).toHaveLength(3);
    click(tiles()[2]);
    show({ ...decision });
    expect(pieces()).toHaveLength(3);
  });

  it('leaves the column of experts out where no piece belongs to one, and shows all pieces whichever expert is chosen', () => {
    const { root, show, tiles, click, pieces } = open();
    show({ ...decision, features: [{ text: 'rose', weight: 0.4 }] });
    expect([...root.querySelectorAll('thead th')].map((one) => one.textContent)).toEqual(['Piece', 'Weight']);
    click(tiles()[2]);
    expect(pieces()).toEqual(['rose']);
  });

  it('speaks Chinese', () => {
    const { root, show } = open('zh');
    show(decision);
    expect(root.querySelector('[role="status"]')?.textContent).toContain('判定：positive，87.2%。由专家 3（70%）和专家 1（30%）作出。');
  });
});

describe('expert decision', () => {
  it('calls no expert unbalanced while nothing has been decided', () => {
    expect(
      tilesOf(undefined, [
        { index: 0, share: 0 },
        { index: 1, share: 0 },
      ]).some(({ isOutOfBalance }) => isOutOfBalance),
    ).toBe(false);
  });

  it('says nothing about balance after a few decisions', () => {
    const shares = [0.5, 0.5, 0, 0, 0, 0, 0, 0].map((share, index) => ({ index, share }));
    const unbalanced = (decisions: number) => tilesOf(undefined, shares, decisions).filter(({ isOutOfBalance }) => isOutOfBalance).length;
    expect(unbalanced(1)).toBe(0);
    expect(unbalanced(1_000)).toBe(8);
  });

  it('holds eight experts to 8–20 %', () => {
    const shares = [0.07, 0.08, 0.2, 0.21, 0.11, 0.11, 0.11, 0.11].map((share, index) => ({ index, share }));
    expect(tilesOf(undefined, shares).map(({ isOutOfBalance }) => isOutOfBalance)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('ranks by strength whichever way, without changing the list', () => {
    const features = [...decision.features];
    expect(strongest(features, 2).map(({ text }) => text)).toEqual(['not', 'profit']);
    expect(features).toEqual(decision.features);
  });
});
