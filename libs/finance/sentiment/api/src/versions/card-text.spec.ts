import { cardText } from './card-text';
import type { SentimentModelResponse } from './dto/model.dto';

const version = (changes: Partial<SentimentModelResponse> = {}): SentimentModelResponse => ({
  id: 'a',
  name: 'Desk labels',
  kind: 'trained',
  active: false,
  version: 'v',
  createdAt: '2026-11-26T08:00:00.000Z',
  licence: 'own',
  isExportAllowed: true,
  exportBlockedBy: [],
  metrics: {
    rows: 80,
    accuracy: 0.9,
    macroF1: 0.9,
    interval: [0.81, 0.95],
    worst: { by: 'length', group: 'null', rows: 22, accuracy: 0.7, macroF1: 0.7, interval: [0.5, 0.85] },
  },
  manifest: {
    kind: 'trained',
    trainedOn: '2026-11-26',
    rows: 80,
    languages: ['en'],
    seed: 1,
    sources: [
      {
        name: 'labels|of\nthe *desk*.tsv',
        sha256: '0'.repeat(64),
        licence: 'own',
        rows: 80,
        card: {
          read: 84,
          labels: { negative: 30, neutral: 20, positive: 30 },
          languages: [{ language: 'en', rows: 80 }],
          sources: [],
          entities: 3,
          characters: { least: 5, median: 60, most: 200 },
          alike: 1,
          contested: { rows: 30, examples: [3, 5] },
          cleaning: [{ step: 'copy', rows: 4, examples: [7, 9, 11, 12] }],
        },
      },
    ],
  },
  lineage: [],
  ...changes,
});

describe('cardText', () => {
  it('says what was read, what was left out and why, and how far the headline figure holds', () => {
    const text = cardText(version(), 'en');
    expect(text).toContain('# Data card: Desk labels\n');
    expect(text).toContain('- Rows taken, of rows read: 80 of 84\n');
    expect(text).toContain('- Rows whose text has two labels (taken with both): 30 (rows 3, 5 …)\n');
    expect(text).toContain('  - a second copy: 4 (rows 7, 9, 11, 12)\n');
    expect(text).toContain('- Accuracy: 0.900 [0.810, 0.950], n = 80\n');
    expect(text).toContain('- Weakest group: the longest texts: 0.700 [0.500, 0.850], n = 22\n');
  });

  it('is Chinese for Chinese readers', () => {
    const text = cardText(version(), 'zh');
    expect(text).toContain('# 数据卡：Desk labels\n');
    expect(text).toContain('  - 重复的行: 4（第 7, 9, 11, 12 行）\n');
  });

  it('keeps the name of a file on its line and free of markup', () => {
    expect(cardText(version(), 'en')).toContain('## labels\\|of the \\*desk\\*.tsv\n');
  });

  it('says so where there is no card', () => {
    const bare = version();
    const manifest = { ...bare.manifest, sources: bare.manifest.sources.map(({ card: _, ...source }) => source) };
    expect(cardText({ ...bare, manifest, metrics: null }, 'en')).toContain('- No card: its rows were not read from a file.\n');
  });
});
