/** Legal forms behind a name, in small letters. Longer before shorter is not needed: one is taken off at a time. */
const BEHIND: ReadonlySet<string> = new Set([
  'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'ltd', 'limited', 'llc', 'llp', 'lp', 'plc', 'ag', 'se', 'gmbh', 'kgaa', 'kg', 'sa', 's.a', 'sas',
  'spa', 's.p.a', 'nv', 'n.v', 'bv', 'b.v', 'ab', 'asa', 'a/s', 'oyj', 'tbk', 'pjsc', 'pao', 'ao', 'bhd', 'berhad', 'kk', 'k.k', 'pte', 'pty', 'sab', 'cv', 's.a.b',
  'group', 'holding', 'holdings', 'пао', 'ао', 'ооо', '&',
]); // prettier-ignore
const BEFORE: ReadonlySet<string> = new Set(['pt', 'пао', 'ао', 'ооо', 'зао', 'the', 'groupe', 'grupo']);
const CJK_BEHIND = [
  '股份有限公司', '有限责任公司', '有限公司', '集团股份', '股份公司', '公司', '株式会社', '(株)', 'ホールディングス', '주식회사', '㈜',
]; // prettier-ignore
const CJK_BEFORE = ['株式会社', '주식회사', '(株)', '㈜', '(주)'];

/** Whether a word is a legal form and no name. */
export function isLegalForm(word: string): boolean {
  const plain = word.toLowerCase().replace(/[.,]+$/, '');
  return BEHIND.has(plain) && plain !== '&';
}

/** Whether a word certainly shows that what stands before it is a company: `AG`, `Inc.`, not `Group`. */
export function isCertainLegalForm(word: string): boolean {
  return isLegalForm(word) && !/^(?:co|company|group|holdings?|cv|se|sa|ag|kg)$/.test(word.toLowerCase().replace(/[.,]+$/, ''))
    ? true
    : /^(?:AG|SE|SA|KG|Co\.)$/.test(word);
}

/** A name in small letters without the legal forms around it; the whole when nothing else is left. */
export function withoutLegalForm(name: string): string {
  let words = name.split(' ').filter((word) => word !== '');
  while (words.length > 1 && BEHIND.has((words.at(-1) ?? '').replace(/[.,]+$/, ''))) words = words.slice(0, -1);
  while (words.length > 1 && BEFORE.has(words[0] ?? '')) words = words.slice(1);
  let plain = words.join(' ').replace(/[,.]+$/, '');
  for (const form of CJK_BEHIND) if (plain.endsWith(form) && plain.length > form.length + 1) plain = plain.slice(0, -form.length);
  for (const form of CJK_BEFORE) if (plain.startsWith(form) && plain.length > form.length + 1) plain = plain.slice(form.length);
  return plain.trim();
}
