import { Buffer } from 'node:buffer';
import { estimateTokens } from '@trivium/ai/inference/protocol';
import type { UiLanguage } from '@trivium/shared/kernel';
import { diffLines } from 'diff';
import { instructionsOf } from '../template/instructions';
import type { PromptSeal } from '../template/prompt-seal';
import type { PromptTemplate } from '../template/prompt-template';
import { requiredChange, type VersionPart } from '../template/semantic-version';

export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What the change of a text means for a provider's prefix cache. */
export interface PrefixBreak {
  /** First byte of UTF-8 that differs; everything before it can still come from the cache. Null when nothing differs. */
  readonly fromByte: number | null;
  readonly bytes: number;
  /** Tokens before that byte, as estimated. */
  readonly keptTokens: number;
  readonly lostTokens: number;
}

export interface VersionComparison {
  readonly from: string;
  readonly to: string;
  readonly requiredChange: VersionPart | null;
  readonly languages: readonly { readonly language: UiLanguage; readonly changes: TextChange[]; readonly prefix: PrefixBreak }[];
}

/** What differs between two versions, as the model reads them. */
export function compareTemplates(
  before: PromptTemplate,
  after: PromptTemplate,
  { seal }: { readonly seal: PromptSeal },
): VersionComparison {
  // The mark changes with each version and stands at the end; for the words it is left out.
  const words = (template: PromptTemplate, language: UiLanguage) => instructionsOf(template, { language, canary: '' }).trimEnd();
  const sent = (template: PromptTemplate, language: UiLanguage) => instructionsOf(template, { language, canary: seal.canaryOf(template) });
  return {
    from: before.version,
    to: after.version,
    requiredChange: requiredChange(before, after) ?? null,
    languages: (['en', 'zh'] as const).map((language) => ({
      language,
      changes: changesOf(words(before, language), words(after, language)),
      prefix: prefixBreak(sent(before, language), sent(after, language)),
    })),
  };
}

function changesOf(before: string, after: string): TextChange[] {
  return diffLines(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Where the second text stops being the first one's. */
export function prefixBreak(before: string, after: string): PrefixBreak {
  const [one, two] = [Buffer.from(before, 'utf8'), Buffer.from(after, 'utf8')];
  const bytes = two.length;
  if (one.equals(two)) return { fromByte: null, bytes, keptTokens: estimateTokens(after), lostTokens: 0 };
  let fromByte = 0;
  while (fromByte < one.length && fromByte < two.length && one[fromByte] === two[fromByte]) fromByte += 1;
  // A character cut in its middle counts as lost.
  const kept = estimateTokens(
    two
      .subarray(0, fromByte)
      .toString('utf8')
      .replace(/\uFFFD+$/, ''),
  );
  return { fromByte, bytes, keptTokens: kept, lostTokens: Math.max(0, estimateTokens(after) - kept) };
}
