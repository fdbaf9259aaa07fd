import { eachByItself } from './respective-words';
import { saidOfDraft } from './statement-match';
import { unsaidOf } from './unsaid-words';
import { draftStatement } from './statement-units';

type Language = 'en' | 'zh';

function says(language: Language, said: string, drafts: readonly string[]): 'all' | 'part' | 'nothing' {
  const known = drafts.map((text) => ({ fact: text, statement: draftStatement(text, language) }));
  const found = saidOfDraft(said, { language, known });
  if (found === undefined) return 'nothing';
  const isAll = known.every(
    ({ fact, statement }) => unsaidOf(statement, found.said.find((one) => one.fact === fact)?.keys ?? new Set()).length === 0,
  );
  return isAll ? 'all' : 'part';
}

describe('words that state nothing', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', 'Imaging discloses a 6 mm stone in the left kidney.', ['6 mm stone in the left kidney.']],
    ['en', 'Of note, a cyst is depicted in the liver, 12 mm along its longest axis.', ['Cyst in the liver, 12 mm.']],
    ['en', 'Sonographically, the spleen shows no pathological changes.', ['Spleen normal.']],
    ['zh', '影像学上，左肾可以看到囊肿，最大径线约12 mm。', ['左肾囊肿12毫米。']],
    ['zh', '总体上，脾脏未见阳性发现。', ['脾脏正常。']],
    ['en', 'No suspicious axillary lymphadenopathy.', ['No suspicious axillary lymph nodes.']],
    ['zh', '腋窝未见可疑肿大淋巴结。', ['腋窝没有可疑淋巴结。']],
    ['en', 'No cerebellar involvement.', ['No cerebellar lesions.']],
    ['zh', '小脑未见异常病灶。', ['小脑没有病灶。']],
    ['zh', '阑尾肿大增粗。', ['阑尾增粗。']],
    ['zh', '肝S7段可见囊肿。', ['肝7段囊肿。']],
    ['zh', '包膜完整。', ['包膜没有突破。']],
    ['en', 'The spleen and the pancreas are enlarged and atrophic, respectively.', ['Spleen enlarged.', 'Pancreas atrophic.']],
  ])('%s: “%s” says all of %j', (language, said, drafts) => expect(says(language, said, drafts)).toBe('all'));

  it('knows a change after an operation from the operation', () => {
    expect(says('zh', '右肺上叶术后改变。', ['右肺上叶切除术后。'])).toBe('part');
    expect(says('zh', '右肺上叶切除术后。', ['右肺上叶术后改变。'])).toBe('nothing');
    expect(says('en', 'Postoperative changes of the right upper lobe.', ['Status post right upper lobectomy.'])).toBe('part');
    expect(says('en', 'Status post right upper lobectomy.', ['Postoperative changes of the right upper lobe.'])).toBe('nothing');
  });

  it.each<[Language, string, readonly string[]]>([
    ['en', 'Imaging discloses a 6 mm stone and an ectasia in the left kidney.', ['6 mm stone in the left kidney.']],
    ['en', 'A cyst is depicted in the liver, 14 mm along its longest axis.', ['Cyst in the liver, 12 mm.']],
    ['en', 'Sonographically, the spleen shows pathological changes.', ['Spleen normal.']],
    ['zh', '影像学上，左肾可以看到囊肿，最大径线约14 mm。', ['左肾囊肿12毫米。']],
    ['zh', '总体上，脾脏可见阳性发现。', ['脾脏正常。']],
    ['en', 'Suspicious axillary lymphadenopathy.', ['No suspicious axillary lymph nodes.']],
    ['en', 'No suspicious inguinal lymphadenopathy.', ['No suspicious axillary lymph nodes.']],
    ['zh', '腋窝可见可疑肿大淋巴结。', ['腋窝没有可疑淋巴结。']],
    ['en', 'Cerebellar involvement.', ['No cerebellar lesions.']],
    ['zh', '小脑可见异常病灶。', ['小脑没有病灶。']],
    ['zh', '阑尾未见肿大增粗。', ['阑尾增粗。']],
    ['zh', '肝S6段可见囊肿。', ['肝7段囊肿。']],
    ['zh', '包膜不完整。', ['包膜没有突破。']],
    ['en', 'The spleen and the pancreas are atrophic and enlarged, respectively.', ['Spleen enlarged.', 'Pancreas atrophic.']],
  ])('%s: “%s” is not said by %j', (language, said, drafts) => expect(says(language, said, drafts)).toBe('nothing'));

  it('takes apart what is told of two respectively, and of no more', () => {
    expect(eachByItself('The liver and the spleen measure 15 cm and 11 cm, respectively.')).toBe(
      'The liver measure 15 cm; the spleen measure 11 cm.',
    );
    expect(eachByItself('A, B and C measure 1, 2 and 3 mm, respectively.')).toBeUndefined();
    expect(eachByItself('The liver and the spleen are enlarged.')).toBeUndefined();
  });
});
