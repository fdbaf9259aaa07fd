export { AMBIGUOUS_NAMES } from './ambiguous-names';
export type { Company, CompanyMention } from './company';
export { canonicalSymbol, CompanyBook, nameKey } from './company-book';
export { foldPlaces, type PhraseMatch, PhraseTrie } from './phrase-trie';
export { recogniseCompanies } from './recognise-companies';
export { largeWords } from './shape/unknown-names';
export { shippedCompanies } from './table/shipped-companies';
export { isSameName, shortName } from './short-names';
