import type { Act } from './acts';
import type { TermReader } from './terms';

/** One kind for all turns of phrase: `导致` and `原因是` say the same. */
export const CAUSE_ZH = 'cause-zh';

/** How Chinese says what causes (a) and what is caused (b), joined within a sentence or over a comma; before each what it cannot do without, because looking for where (a) or (b) begin is dear. */
const FORMS: readonly (readonly [needs: RegExp, form: RegExp])[] = [
  [/[原诱起]因/u, /(?<a>[^，；。]+)是(?:造成|导致|引起)?(?<b>[^，；。]+?)的(?:主要|直接|根本|重要)?(?:原因|诱因|起因)/u],
  [/原因/u, /(?<b>[^；。]+?)[，的]?(?:主要|直接|根本|重要)?原因(?:是|在于)(?<a>[^；。]+)/u],
  [/所致|引起|造成|导致|引发/u, /(?<b>[^，；。]+?)是?(?:由于?|因)(?<a>[^，；。]+?)(?:所致|引起|造成|导致|引发)/u],
  [/因|由于/u, /(?:因为|由于|因(?![此而素子果为]))(?<a>[^，；。]+)，(?:所以|因此|因而|便|就|故)?(?<b>[^；。]+)/u],
  [/导致|引起|造成|引发|致使|使得/u, /(?<a>[^；。]+?)，?(?:导致|引起|造成|引发|致使|使得)了?(?<b>[^；。]+)/u],
  [/随之/u, /(?<a>[^；。]+?)，(?<b>[^，；。]*?随之[^，；。]+)/u],
  [/因此|所以|因而|于是|从而/u, /(?<a>[^；。]+?)，(?:因此|所以|因而|于是|从而)(?<b>[^；。]+)/u],
  [/[便就]/u, /(?<a>[^，；。]+)，(?<b>[^，；。]{0,6}(?:便|就)(?!是|在|业|诊|医|算|像|利|于|宜|秘|携)[^，；。]+)/u],
];

/** The causes of a Chinese sentence: what stands before a comma may cause what stands behind it. */
export function readCausesZh(text: string, terms: TermReader): readonly Act[] {
  for (const [needs, form] of FORMS) {
    if (!needs.test(text)) continue;
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const [subject, object] = [terms.read(groups['a'] ?? ''), terms.read(groups['b'] ?? '')];
    if (subject.length > 0 && object.length > 0) return [{ kind: CAUSE_ZH, subject, object }];
  }
  return [];
}
