import { keptWith } from './kept-with';
import type { SentenceReading } from './reading';

/** Who says, wants, denies or expects what. */
interface Saying {
  readonly deed: string;
  readonly speaker: string;
  readonly content: ReadonlySet<string>;
}

/** Deeds of speech that people put for each other. */
const DEEDS: readonly string[] = [
  '要求|主张|呼吁|请求',
  '否认',
  '承认',
  '预计|预测|估计|预期|预料',
  '警告|提醒',
  '承诺|保证|答应',
  '表示|称|指出|认为|宣布|透露|说|强调|介绍',
];
const SAID = DEEDS.map(
  (deed) =>
    [
      deed,
      new RegExp(
        `^(?<speaker>[^，。；、]{2,14}?)(?:原先|此前|曾经?|则|也|还|周[一二三四五六日]|随后|已经?){0,2}(?:${deed})(?<content>[^。；]{4,})`,
        'u',
      ),
    ] as const,
);
/** Stands for whom another sentence names. */
const STANDS_FOR = /该|此|其|它|他|她|公司$|^(?:央行|银行|企业|政府|法院|研究者|专家|作者|分析师|医生|教授)$/u;

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\p{sc=Han}{2,}|\d[\d.]*%?/gu)].flatMap(([run]) =>
      /\d/u.test(run) ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
    ),
  );

const sayingOf = keptWith(({ text }: SentenceReading): Saying | undefined => {
  for (const [deed, pattern] of SAID) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.['speaker'] !== undefined) return { deed, speaker: groups['speaker'], content: pairsOf(groups['content'] ?? '') };
  }
  return undefined;
});

/** Share of the content that both have, from which they say the same. */
const SAME_CONTENT = 0.5;

const isAnyShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((pair) => b.has(pair));

/** `港务公司要求工资上调12%` for `工会要求工资上调12%`: gives what one party says to another of the sources. Only where both are named and share no word. */
export function isOfOtherSpeaker(
  said: SentenceReading,
  { near, text }: { readonly near: readonly SentenceReading[]; readonly text: string },
): boolean {
  const own = sayingOf(said);
  if (own === undefined || !text.includes(own.speaker)) return false;
  const alike = near.flatMap((source) => {
    const known = sayingOf(source);
    if (known?.deed !== own.deed) return [];
    const shared = [...own.content].filter((pair) => known.content.has(pair)).length;
    return shared >= own.content.size * SAME_CONTENT ? [known] : [];
  });
  return (
    alike.length > 0 &&
    alike.every(
      ({ speaker }) =>
        !STANDS_FOR.test(speaker.replace(/^\p{sc=Han}{2,}(?=公司$)/u, '')) && !isAnyShared(pairsOf(speaker), pairsOf(own.speaker)),
    )
  );
}
