import { saidOfDraft } from './statement-match';
import { unsaidOf } from './unsaid-words';
import { draftStatement } from './statement-units';

type Language = 'en' | 'zh';

/** Whether a sentence says what sentences of a draft say, and all of them. */
function says(language: Language, said: string, drafts: readonly string[]): 'all' | 'part' | 'nothing' {
  const known = drafts.map((text) => ({ fact: text, statement: draftStatement(text, language) }));
  const found = saidOfDraft(said, { language, known });
  if (found === undefined) return 'nothing';
  const isAll = known.every(({ fact, statement }) => {
    const keys = found.said.find((one) => one.fact === fact)?.keys ?? new Set<string>();
    return unsaidOf(statement, keys).length === 0;
  });
  return isAll ? 'all' : 'part';
}

describe('saidOfDraft', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', 'The liver, spleen and pancreas are unremarkable.', ['Liver normal.', 'Spleen normal.', 'Pancreas normal.']],
    ['en', 'Both kidneys appear normal.', ['Right kidney normal.', 'Left kidney normal.']],
    ['en', 'A cyst of 1.2 cm is seen in the left kidney, and the spleen is enlarged.', ['12 mm cyst in the left kidney.', 'Splenomegaly.']],
    ['en', 'The mass has decreased from 52 mm to 41 mm.', ['Mass of 41 mm, previously 52 mm.']],
    ['en', 'The L5 nerve root is compressed by the disc herniation.', ['Disc herniation compressing the L5 nerve root.']],
    ['en', 'Abscess: none. Free air: none.', ['No abscess or free air.']],
    ['en', 'The fourth and fifth ribs on the left are fractured.', ['Fractures of left ribs 4 and 5.']],
    ['en', 'There may be a small effusion.', ['Possible small effusion.']],
    ['en', 'Two nodules in the left lung, 5 and 8 mm.', ['Nodule in the left lung, 5 mm.', 'Nodule in the left lung, 8 mm.']],
    ['en', 'A 4-mm stone is seen in the left kidney.', ['Stone of 4 mm in the left kidney.']],
    ['en', 'Lesion of the liver, BI-RADS category 4a.', ['BI-RADS 4a lesion of the liver.']],
    ['en', 'The left subclavian catheter ends in the right atrium.', ['Left subclavian catheter with its tip in the right atrium.']],
    ['en', 'No effusion or fracture is seen.', ['No effusion or fracture.']],
    ['zh', '肝、脾、胰腺未见异常。', ['肝未见异常。', '脾未见异常。', '胰腺未见异常。']],
    ['zh', '双肾未见异常。', ['右肾未见异常。', '左肾未见异常。']],
    ['zh', '左肾可见一枚约1.2 cm的囊肿；脾脏增大。', ['左肾囊肿12mm。', '脾大。']],
    ['zh', '骨折及脱位均未见。', ['未见骨折及脱位。']],
    ['zh', '右侧第三至第六肋骨骨折。', ['右侧第3-6肋骨骨折。']],
    ['zh', '硬膜囊受压。', ['压迫硬膜囊。']],
    ['zh', '左侧第3、4、5肋骨骨折。', ['左侧第3至5肋骨骨折。']],
    ['zh', '未见三角肌萎缩。', ['三角肌未见萎缩。']],
    ['zh', '左侧气胸、胸腔积液。', ['左侧液气胸。']],
    ['en', 'Hydronephrosis is due to a 6 mm stone.', ['6 mm stone causing hydronephrosis.']],
    ['en', 'Because of bowel gas, gallstones cannot be excluded.', ['Gallstones cannot be excluded because of bowel gas.']],
    ['en', 'No effusion is seen, and fractures are absent.', ['No effusion.', 'No fracture.']],
    ['en', 'The renal vein is not involved.', ['No involvement of the renal vein.']],
    ['en', 'Hip joint narrowing, more marked on the right.', ['Hip joint narrowing worse on the right than on the left.']],
    ['zh', '硬膜囊受后缘骨块压迫。', ['后缘骨块压迫硬膜囊。']],
    ['zh', '左侧肠管扩张较右侧明显。', ['左侧肠管扩张比右侧明显。']],
    ['zh', '肿块大小约5.2 cm×4.1 cm。', ['肿块5.2乘4.1厘米。']],
    ['zh', '左乳2点方向低回声结节。', ['左乳两点钟方向低回声结节。']],
    ['zh', '压缩约20%。', ['压缩约百分之二十。']],
    ['zh', '外周带见13 mm病变。', ['外周带病灶13毫米。']],
    ['en', 'Suspicious 22 mm lesion of the kidney, concerning for carcinoma.', ['Lesion of the kidney, 22 mm, suspicious for carcinoma.']],
  ])('%s: “%s” says all of %j', (language, said, drafts) => expect(says(language, said, drafts)).toBe('all'));

  it.each<[Language, string, readonly string[]]>([
    ['en', 'The spleen and pancreas are unremarkable.', ['Spleen normal.', 'Pancreas atrophic.']],
    ['en', 'A 6 mm stone is due to hydronephrosis.', ['6 mm stone causing hydronephrosis.']],
    ['en', 'The mass is displaced by the kidney.', ['Mass displacing the kidney.']],
    ['en', 'Gallstones are excluded because of bowel gas.', ['Gallstones cannot be excluded because of bowel gas.']],
    ['en', 'No effusion is seen, and fractures are present.', ['No effusion.', 'No fracture.']],
    ['en', 'The renal vein is involved.', ['No involvement of the renal vein.']],
    ['en', 'Hip joint narrowing, more marked on the left.', ['Hip joint narrowing worse on the right than on the left.']],
    ['zh', '后缘骨块受硬膜囊压迫。', ['后缘骨块压迫硬膜囊。']],
    ['zh', '右侧肠管扩张较左侧明显。', ['左侧肠管扩张比右侧明显。']],
    ['zh', '肿块大小约5.2 cm×4.7 cm。', ['肿块5.2乘4.1厘米。']],
    ['zh', '左乳3点方向低回声结节。', ['左乳两点钟方向低回声结节。']],
    ['zh', '压缩约30%。', ['压缩约百分之二十。']],
    ['zh', '外周带见13 mm病变。', ['外周带没有病灶。']],
    ['zh', '双肺上野斑片影较昨天增多。', ['双下肺斑片影，比昨天增多。']],
    ['en', 'Possible 22 mm lesion of the kidney, concerning for carcinoma.', ['Lesion of the kidney, 22 mm, suspicious for carcinoma.']],
    ['en', 'Suspicious 22 mm lesion of the kidney.', ['Lesion of the kidney, 22 mm, possibly a cyst.']],
    ['en', 'Suspicious 22 mm lesion of the kidney.', ['No suspicious lesion of the kidney.']],
    ['en', 'Both kidneys appear normal.', ['Right kidney normal.', 'Left kidney with a stone.']],
    ['en', 'Calcified nodule in the left lung.', ['Nodule in the left lung.', 'Calcified lymph nodes.']],
    ['en', 'The mass measures 52 mm, previously 41 mm.', ['Mass of 41 mm, previously 52 mm.']],
    ['en', 'The mass has increased from 41 mm to 52 mm.', ['Mass of 41 mm, previously 52 mm.']],
    ['en', 'Cyst of 8 mm in the left kidney.', ['Cyst of 8 mm in the right and of 12 mm in the left kidney.']],
    ['en', 'No fracture.', ['No acute fracture.']],
    ['en', 'A nodule, 14 mm, is not seen.', ['Nodule of 14 mm.']],
    ['en', 'No effusion is not seen.', ['No effusion.']],
    ['en', 'Small effusion.', ['Possible small effusion.']],
    ['en', 'Probable small effusion.', ['Possible small effusion.']],
    ['en', 'The disc herniation is compressed by the L5 nerve root.', ['Disc herniation compressing the L5 nerve root.']],
    ['en', 'Lymph node of 7 mm in the neck.', ['Possible lymph node of 7 mm in the neck.']],
    ['en', 'Three nodules in the left lung, 5 and 8 mm.', ['Nodule in the left lung, 5 mm.', 'Nodule in the left lung, 8 mm.']],
    ['en', 'Effusion on both sides, right more than left.', ['Effusion on both sides, left more than right.', 'Right catheter.']],
    ['en', 'Right subclavian catheter with its tip in the left atrium.', ['Left subclavian catheter with its tip in the right atrium.']],
    ['en', 'Small effusion with drainage.', ['Small effusion.']],
    ['en', 'Fracture of the fifth left rib, dislocation of the sixth.', ['Fracture of the left fifth rib.']],
    ['en', 'Endotracheal tube 4 cm below the carina.', ['Endotracheal tube 4 cm above the carina.']],
    ['zh', '左叶结节，TI-RADS 4a类。', ['左叶结节，TI-RADS 4c类。']],
    ['zh', '主动脉夹层，A型。', ['主动脉夹层，B型。']],
    ['zh', '脾、胰腺未见异常。', ['脾未见异常。', '胰腺萎缩。']],
    ['zh', '左肾囊肿8mm。', ['右肾囊肿8mm、左肾囊肿12mm。']],
    ['zh', '有可疑淋巴结。', ['无可疑淋巴结。']],
    ['zh', '右侧小脑急性梗死。', ['右侧小脑陈旧性梗死。']],
    ['zh', '垂体柄右移。', ['垂体柄左移。']],
    ['zh', '胸膜侵犯。', ['可疑胸膜侵犯。']],
    ['zh', '腰2椎体骨折。', ['腰1椎体骨折。']],
  ])('%s: “%s” is not said by %j', (language, said, drafts) => expect(says(language, said, drafts)).toBe('nothing'));

  it('tells what was left out', () => {
    expect(says('en', 'Small effusion.', ['Small left effusion.'])).toBe('part');
    expect(says('zh', '双肺下野斑片影较昨天增多。', ['双下肺斑片影，比昨天增多。'])).toBe('part');
    expect(says('zh', '左肾囊肿。', ['左肾囊肿12mm。'])).toBe('part');
  });

  it('gives up on what is no sentence of a report', () => {
    for (const text of ['', ',,,', 'a, '.repeat(4000), '肝、'.repeat(4000), 'x'.repeat(20_000)])
      expect(says('en', text, ['Liver normal.'])).toBe('nothing');
  });
});
