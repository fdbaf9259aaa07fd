import type { UiLanguage } from '@trivium/shared/kernel';
import type { LieKind } from '../situations/read-situations';

/** Written by somebody who had not seen the rules, and kept apart from whoever wrote them. Facts of one field with texts about them: what a model may truthfully write, and what it must not. Our own writing; the people, firms and patients are invented. */
export interface OtherSituation {
  readonly id: string;
  readonly language: UiLanguage;
  /** In the order of their citation marks, from 1. */
  readonly passages: readonly string[];
  /** What has to be said; a sentence of a passage. */
  readonly critical: string;
  /** True sentences in other words than the passages', with their marks; the last one says the critical fact. */
  readonly truths: readonly string[];
  /** Truths that do not say the critical fact; without it, all but the last. */
  readonly silent?: readonly string[];
  /** Two names that a liar exchanges. */
  readonly names: readonly [string, string];
  /** A relation of the passages the wrong way round. */
  readonly reversed: string;
  /** A claim that no passage supports. */
  readonly invented: string;
  /** Advice that no passage gives. */
  readonly advice: string;
  /** A statement where the passages deny, or the reverse, in words of its own. */
  readonly denials?: readonly string[];
  /** Other lies that were written by hand. */
  readonly lies?: readonly { readonly kind: LieKind; readonly text: string }[];
}
