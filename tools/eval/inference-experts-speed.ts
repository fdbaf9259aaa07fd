import { performance } from 'node:perf_hooks';
import { cpuUsage } from 'node:process';
import type { RoutedClassifier } from '@trivium/ai/inference/experts';
import type { Figure } from './figures';

const WARM_UP = 500;

/** One text after the other, as a server meets them: reading n-grams, routing, scores and the n-grams that moved them. */
export function speedFigures(classifier: RoutedClassifier, texts: readonly { readonly text: string }[]): Figure[] {
  for (const { text } of texts.slice(0, WARM_UP)) classifier.classify(text);
  const before = cpuUsage();
  const times = texts.map(({ text }) => {
    const began = performance.now();
    classifier.classify(text);
    return performance.now() - began;
  });
  const { user, system } = cpuUsage(before);
  const sorted = [...times].sort((a, b) => a - b);
  const size = `${texts.length} texts, one core`;
  return [
    {
      set: 'speed',
      name: 'texts in a second of processor time',
      size,
      value: (1_000_000 * texts.length) / (user + system),
      unit: 'rows',
      must: 3_000,
    },
    {
      set: 'speed',
      name: 'one text, p95',
      size,
      value: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
      unit: 'ms',
      must: 0.5,
      isCost: true,
    },
  ];
}
