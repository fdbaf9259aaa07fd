import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const codes = (text: string, passage: string): readonly string[] =>
  verifier
    .verify({ text: `${text}[1]`, language: /\p{sc=Han}/u.test(text) ? 'zh' : 'en', evidence: { passages: [passage], facts: [] } })
    .sentences.flatMap(({ reasons }) => reasons.map(({ code }) => code));

const MOVE = 'Chief executive Iris Kane is expected to step down next spring.';
const PLANT = '恒曜拟投资12亿元在湘城建厂，明年三月动工。';
const NODULE = 'A second lesion in the left adrenal gland is suspicious for metastasis.';
const LANGUAGES = '尾递归可以由编译器优化成循环。并不是所有语言都做这种优化。';

it.each([
  ['It is expected that Iris Kane, the chief executive, will step down next spring ', MOVE],
  ['恒曜打算在湘城建厂，投资12亿元，明年三月动工', PLANT],
  ['The second lesion in the left adrenal gland suggests metastasis ', NODULE],
  ['有些语言不做这种优化', LANGUAGES],
])('%s is said no more surely than its source says it', (text, passage) => {
  expect(codes(text, passage)).toEqual([]);
});

it.each([
  ['Iris Kane will definitely step down next spring ', MOVE],
  ['It is expected that Iris Kane leaves; she will certainly step down next spring ', MOVE],
  ['The second lesion in the left adrenal gland is a metastasis ', NODULE],
  ['所有语言都做这种优化', LANGUAGES],
])('%s is said more surely', (text, passage) => {
  expect(codes(text, passage)).not.toEqual([]);
});

it.each([
  ['The left wall of the aneurysm is lined with thrombus ', []],
  ['The right wall of the aneurysm is lined with thrombus ', ['side']],
])('%s: a side counts where most of its words stand', (text, reasons) => {
  expect(codes(text, 'A thrombus covers the left wall. Both renal arteries arise above the aneurysm and are open.')).toEqual(reasons);
});
