import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RetrievalBuildRepository, RetrievalIndex, RetrievalSearchRepository } from '@trivium/ai/retrieval';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import {
  cranfield,
  halfOf,
  type JudgedQuestion,
  namedId,
  psychology,
  readingComprehension,
  type RetrievalDataset,
} from './retrieval-datasets';
import { hitAt, mean, ndcgAt10, quantile } from './retrieval-metrics';

/** One measured number; `target` is the least it should be (the most, for milliseconds). */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly target?: number;
  readonly unit: 'share' | 'chunks/s' | 'ms';
}

const ORGANISATION = namedId('evaluation') as OrganisationId;

/**
 * Measures retrieval on public test sets, on an embedded database in memory. Section settings were chosen
 * mainly on the half `tune` of the psychology questions; `held out` was seen meanwhile, so it is a check, not a blind test.
 *
 * @param options.dataFolder folder with `education/` and `retrieval/`; the sets are not part of the repository
 */
export async function run(options: { readonly dataFolder: string; readonly print?: (line: string) => void }): Promise<Figure[]> {
  const { dataFolder, print = console.log } = options;
  if (!existsSync(join(dataFolder, 'retrieval'))) {
    print('education: skipped, the folder of test sets is absent');
    return [];
  }
  const test = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] });
  try {
    const index = new RetrievalIndex(
      test.database,
      new RetrievalBuildRepository(test.database),
      new RetrievalSearchRepository(test.database),
    );
    const figures: Figure[] = [];
    const report = (figure: Figure): void => {
      figures.push(figure);
      print(
        `${figure.name.padEnd(48)} ${figure.value.toFixed(figure.unit === 'share' ? 3 : 0)} ${figure.unit}${figure.target === undefined ? '' : ` (target ${figure.target})`}`,
      );
    };
    const retrieval = join(dataFolder, 'retrieval');
    const sets: [RetrievalDataset, number][] = [
      [readingComprehension(join(retrieval, 'xquad.en.json'), 'xquad-en', 'en', 'whole'), 0.969],
      [readingComprehension(join(retrieval, 'xquad.zh.json'), 'xquad-zh', 'zh', 'whole'), 0.96],
      [readingComprehension(join(retrieval, 'cmrc_dev.json'), 'cmrc', 'zh', 'whole'), 0.982],
      [cranfield(retrieval, 'whole'), 0.362],
    ];
    for (const [dataset, target] of sets) {
      await indexed(index, dataset, report);
      const answers = await ask(index, dataset, (question) => question.question, report);
      report({
        name: `${dataset.name} nDCG@10`,
        value: mean(answers.map(({ ranked, question }) => ndcgAt10(ranked, question.gains))),
        target,
        unit: 'share',
      });
    }
    const book = psychology(join(dataFolder, 'education'));
    await indexed(index, book, report);
    const plain = await ask(index, book, (question) => question.question, report);
    const withOptions = await ask(index, book, (question) => [question.question, ...question.options].join(' '));
    for (const [label, answers] of [
      ['', plain],
      [' with options', withOptions],
    ] as const) {
      for (const half of ['tune', 'held out', 'all'] as const) {
        const asked = answers.filter(({ question }) => half === 'all' || halfOf(question) === half);
        for (const [count, target] of [
          [1, 0.82],
          [3, 0.94],
          [5, 0.96],
        ] as const) {
          const value = mean(asked.map(({ ranked, question }) => hitAt(count, ranked, question.gains)));
          report({ name: `psychology${label} (${half}) section in ${count}`, value, ...(label === '' ? { target } : {}), unit: 'share' });
        }
      }
    }
    return figures;
  } finally {
    await test.close();
  }
}

async function indexed(index: RetrievalIndex, { name, document }: RetrievalDataset, report: (figure: Figure) => void): Promise<void> {
  const started = performance.now();
  const { chunks } = await index.replaceDocument(ORGANISATION, { collectionId: namedId(`collection ${name}`), document });
  report({ name: `${name} indexing`, value: (chunks * 1000) / (performance.now() - started), target: 300, unit: 'chunks/s' });
}

async function ask(
  index: RetrievalIndex,
  { name, document, questions }: RetrievalDataset,
  queryOf: (question: JudgedQuestion) => string,
  report?: (figure: Figure) => void,
): Promise<{ question: JudgedQuestion; ranked: string[] }[]> {
  const answers: { question: JudgedQuestion; ranked: string[] }[] = [];
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    const hits = await index.searchSections(ORGANISATION, {
      collectionId: namedId(`collection ${name}`),
      query: queryOf(question),
      language: document.language,
      limit: 10,
    });
    times.push(performance.now() - started);
    answers.push({ question, ranked: hits.map((hit) => hit.sectionId) });
  }
  report?.({ name: `${name} search p95`, value: quantile(times, 0.95), target: 60, unit: 'ms' });
  return answers;
}
