import { TestBed } from '@angular/core/testing';
import { LanguageService } from '@trivium/web/i18n';
import type { FoundPassage } from './found-passage';
import { WhyFoundComponent } from './why-found.component';

type Explained = Pick<FoundPassage, 'matched' | 'coverage' | 'why' | 'language'>;

const FUSED: Explained = {
  language: 'en',
  coverage: 0.83,
  matched: [
    { term: 'gate', word: 'gate', field: 'body', weight: 1 },
    { term: 'gate', word: 'gate', field: 'title', weight: 4 },
    { term: 'expert', word: 'expert', field: 'aliases', weight: 2 },
  ],
  why: {
    lexical: { rank: 3, score: 7 },
    vector: { rank: 12, similarity: 0.71, model: 'bge-m3', kind: 'semantic' },
    shares: { lexical: 0.64, vector: 0.36 },
    reranking: {
      before: 7,
      after: 3,
      features: [
        { name: 'phrases', value: 0.5 },
        { name: 'order', value: 0.004 },
        { name: 'toString', value: 1 },
      ],
    },
  },
};

async function draw(passage: Explained): Promise<{ root: HTMLElement; text: () => string }> {
  const fixture = TestBed.createComponent(WhyFoundComponent);
  fixture.componentRef.setInput('passage', passage);
  fixture.autoDetectChanges();
  await fixture.whenStable();
  const root = fixture.nativeElement as HTMLElement;
  return { root, text: () => (root.textContent ?? '').replace(/\s+/g, ' ') };
}

describe('WhyFoundComponent', () => {
  afterEach(() => localStorage.clear());

  it('shows what each word adds in each field as a bar and a number, heaviest first', async () => {
    const { root } = await draw(FUSED);
    const rows = [...root.querySelectorAll('.words tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(rows).toEqual([
      ['gate', 'title', '4.00'],
      ['text', '1.00'],
      ['expert', 'other names', '2.00'],
    ]);
    const bars = [...root.querySelectorAll<HTMLElement>('.bar span')].map((bar) => bar.style.inlineSize);
    expect(bars).toEqual(['100%', '25%', '50%']);
  });

  it('names both places, the model and how it compares, and the shares in figures', async () => {
    const { root, text } = await draw(FUSED);
    for (const part of ['83%', 'place 3', 'place 12', 'similarity 71%', 'similar meaning', 'bge-m3']) expect(text()).toContain(part);
    expect(text()).toContain('Search by words 64%');
    expect(text()).toContain('Search by similarity 36%');
    expect([...root.querySelectorAll<HTMLElement>('.stack span')].map((part) => part.style.flexGrow)).toEqual(['0.64', '0.36']);
  });

  it('calls an embedded vector what it is: spelling and words, not meaning', async () => {
    const vector = { rank: 1, similarity: 0.5, model: 'hashed', kind: 'lexical' } as const;
    const { root, text } = await draw({ ...FUSED, matched: [], why: { vector, shares: { lexical: 0, vector: 1 } } });
    expect(text()).toContain('similar spelling and words');
    expect(text()).not.toContain('meaning');
    expect(root.querySelector('.stack')).toBeNull();
    expect(text()).toContain('None of your words stands here');
    expect(text()).toContain('adds nothing here');
  });

  it('tells the second look: where it moved, and only what was seen, an unknown feature by its own name', async () => {
    const { root, text } = await draw(FUSED);
    expect(text()).toContain('from place 7 to place 3');
    const rows = [...root.querySelectorAll('.features tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['your words side by side', '0.5'],
      ['toString', '1'],
    ]);
    const stayed = await draw({ ...FUSED, why: { ...FUSED.why, reranking: { before: 2, after: 2, features: [] } } });
    expect(stayed.text()).toContain('stayed at place 2');
    const unlooked = await draw({ ...FUSED, why: { shares: FUSED.why.shares } });
    expect(unlooked.text()).not.toContain('Second look');
  });

  it('leaves out words that add little, and says how many', async () => {
    const matched = Array.from({ length: 10 }, (_, index) => ({
      term: `w${index}`,
      word: `w${index}`,
      field: 'body' as const,
      weight: 10 - index,
    }));
    const { root, text } = await draw({ ...FUSED, matched });
    expect(root.querySelectorAll('.words tbody')).toHaveLength(8);
    expect(text()).toContain('and 2 more words');
  });

  it('speaks Chinese', async () => {
    const { text } = await draw(FUSED);
    TestBed.inject(LanguageService).use('zh');
    TestBed.tick();
    for (const part of ['含义相近', '从第 7 名变为第 3 名', '词语紧挨着出现', '别名']) expect(text()).toContain(part);
  });
});
