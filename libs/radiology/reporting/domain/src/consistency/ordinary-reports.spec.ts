import { type CheckContext, checkReport } from './check-report';

const typesOf = (findings: string, impression: string, context: CheckContext = {}): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

interface Pair {
  readonly why: string;
  readonly findings: string;
  readonly clean: string;
  readonly wrong: string;
  readonly type: string;
  readonly context?: CheckContext;
}

/** Ordinary reports that say the same in other words; beside each the slip that the same rule must still tell. */
const PAIRS: readonly Pair[] = [
  {
    why: 'the greater side of a thing of both sides',
    findings: '双侧髋关节间隙变窄，髋臼缘骨质增生，以左侧为著。',
    clean: '双侧髋关节骨性关节炎，左侧为著。',
    wrong: '双侧髋关节骨性关节炎，右侧为著。',
    type: 'laterality',
  },
  {
    why: 'places that go on behind `and`',
    findings: 'Cylindrical bronchiectasis in the right middle lobe and lingula.',
    clean: 'Right middle lobe and lingular bronchiectasis.',
    wrong: 'Right middle lobe and right lower lobe bronchiectasis. Left pneumothorax.',
    type: 'insertion',
  },
  {
    why: 'an aneurysm by the name of its artery',
    findings: '肾下腹主动脉瘤样扩张，最大径约46mm。脾脏未见异常。',
    clean: '肾下腹主动脉瘤，最大径约46mm。',
    wrong: '肾下腹主动脉瘤，最大径约46mm。脾大。',
    type: 'insertion',
  },
  {
    why: 'a node that is large, not one that grew',
    findings: '阑尾增粗，壁增厚，腔内见粪石。回盲部淋巴结稍增大。',
    clean: '急性阑尾炎伴粪石。',
    wrong: '急性阑尾炎伴粪石。右侧气胸。',
    type: 'insertion',
  },
  {
    why: 'plaque that is calcified',
    findings: '左侧颈内动脉起始部混合斑块。右侧颈总动脉分叉处见钙化斑块。',
    clean: '右侧颈动脉分叉部斑块。左侧颈内动脉斑块。',
    wrong: '右侧颈内动脉动脉瘤。左侧颈内动脉斑块。右侧颈总动脉斑块。',
    type: 'insertion',
  },
  {
    why: 'the rest shows none',
    findings: '右侧小脑半球见斑片状DWI高信号，ADC呈低信号。余脑实质未见弥散受限。',
    clean: '右侧小脑半球急性梗死灶。',
    wrong: '左侧小脑半球急性梗死灶。',
    type: 'laterality',
  },
  {
    why: 'the menisci are no ligament',
    findings: '左膝前交叉韧带连续性中断。半月板未见撕裂。',
    clean: '左膝前交叉韧带断裂。',
    wrong: '左膝前交叉韧带断裂。外侧半月板撕裂。',
    type: 'negation',
  },
  {
    why: 'an infection of the spine',
    findings: 'L2、L3椎体及椎间盘信号异常，椎旁见脓肿形成。',
    clean: 'L2-L3椎体及椎间盘感染性病变，伴椎旁脓肿。',
    wrong: 'L2-L3椎体及椎间盘感染性病变，伴椎旁脓肿。双肺肺炎。',
    type: 'exam_mismatch',
    context: { exam: '腰椎MRI增强' },
  },
  {
    why: 'a sign by its name',
    findings: '右中腹见“同心圆”征，横切面直径约28mm。',
    clean: '肠套叠。',
    wrong: '右侧气胸。',
    type: 'insertion',
  },
  {
    why: 'a diagnosis by its own name is no sign that any other may stand for',
    findings: 'Acute cholecystitis. Mobile shadowing calculi within the gallbladder lumen.',
    clean: 'Acute calculous cholecystitis.',
    wrong: 'Uncomplicated gallbladder calculi.',
    type: 'omission',
  },
  {
    why: 'what is denied is no name of something else',
    findings: '左膝前交叉韧带断裂。左膝髌上囊见液体信号。',
    clean: '左膝前交叉韧带断裂。未见骨折。',
    wrong: '未见骨折。',
    type: 'omission',
  },
  {
    why: 'two joints are two places',
    findings: '右股骨颈骨折。右膝前交叉韧带走行不连续。',
    clean: '右股骨颈骨折。右膝前交叉韧带撕裂。',
    wrong: '右膝前交叉韧带撕裂。',
    type: 'omission',
  },
  {
    why: 'one that is described, several by name',
    findings: '肝内见单发囊性低密度影，约16mm。',
    clean: '肝囊肿。',
    wrong: '肝多发囊肿。',
    type: 'count_mismatch',
  },
  {
    why: 'levels that an examination reaches',
    findings: '双肺清晰。L1椎体陈旧性压缩骨折。',
    clean: '双肺未见异常。L1陈旧性压缩骨折。',
    wrong: '双肺未见异常。L1陈旧性压缩骨折。L4/5椎间盘膨出。',
    type: 'exam_mismatch',
    context: { exam: '胸部CT' },
  },
  {
    why: 'a sign that an unknown name explains',
    findings: '双侧基底节区见对称性弥散受限。余脑实质未见异常。',
    clean: '代谢性脑病可能。',
    wrong: '代谢性脑病可能。右侧气胸。',
    type: 'insertion',
  },
  {
    why: 'what is denied by one character',
    findings: '肝内外胆管不扩张，胆总管内径5mm。',
    clean: '胆道未见异常。',
    wrong: '胆总管扩张。',
    type: 'negation',
  },
  {
    why: 'one character of an organ inside another word',
    findings: '肝S8见低密度灶，边缘强化，呈“牛眼征”。',
    clean: '肝转移瘤可能。',
    wrong: '肝转移瘤可能。左眼占位。',
    type: 'exam_mismatch',
    context: { exam: '上腹部增强CT' },
  },
  {
    why: 'the meninges of the spinal canal',
    findings: 'L1-L2水平椎管内见髓外硬膜下占位，约18mm。',
    clean: 'L1-L2椎管内占位。',
    wrong: 'L1-L2椎管内占位。右肺结节。',
    type: 'exam_mismatch',
    context: { exam: '腰椎MRI' },
  },
  {
    why: 'what goes with the greater side',
    findings: '右肺上叶见厚壁空洞，约2.1cm。双肺散在树芽征及斑片影。',
    clean: '双肺结核，右肺为著伴空洞。',
    wrong: '双肺结核，左肺为著伴空洞。',
    type: 'laterality',
  },
  {
    why: 'structures of one joint',
    findings: '距腓前韧带连续性中断。跟腱未见撕裂。',
    clean: '距腓前韧带撕裂。',
    wrong: '跟腱撕裂。',
    type: 'negation',
  },
  {
    why: 'a number of each of two sides',
    findings: '左肾结石5mm，右肾结石4mm。',
    clean: '双肾结石，各1枚。',
    wrong: '双肾结石，各3枚。',
    type: 'count_mismatch',
  },
  {
    why: 'ribs in words',
    findings: 'Fractures of the left second through fourth ribs.',
    clean: 'Three left rib fractures.',
    wrong: 'Six left rib fractures.',
    type: 'count_mismatch',
  },
  {
    why: 'how the whole of an organ looks',
    findings: '肝脏回声增强，轮廓规整。胆囊未见异常。',
    clean: '脂肪肝。',
    wrong: '脂肪肝；肝右叶占位，恶性不除外。',
    type: 'insertion',
  },
  {
    why: 'blood that is described',
    findings: '左侧颞部颅板下见梭形高密度影，厚约13mm。右侧上颌窦黏膜增厚。',
    clean: '左侧硬膜外血肿；右侧上颌窦炎。',
    wrong: '右侧上颌窦炎。',
    type: 'omission',
  },
  {
    why: 'gas of the pleura',
    findings: '右侧胸腔大量积气，右肺压缩约60%。右侧第4肋骨折。',
    clean: '右侧气胸；右侧第4肋骨折。',
    wrong: '右侧第4肋骨折。',
    type: 'omission',
  },
  {
    why: 'a prior in brackets',
    findings: '两肺多发结节，较大者位于右肺下叶，约14mm。较3个月前CT（最大约16mm）缩小。',
    clean: '两肺多发结节，较前缩小。',
    wrong: '两肺多发结节，大者约24mm，较前缩小。',
    type: 'size_mismatch',
  },
  {
    why: 'the child of an obstetric scan',
    findings: 'Single live fetus. Fetal heart rate 142 bpm. Stomach and kidneys normal.',
    clean: 'Single live pregnancy.',
    wrong: 'Single live pregnancy. Right lung consolidation.',
    type: 'exam_mismatch',
    context: { exam: 'Obstetric ultrasound' },
  },
  {
    why: 'the side beside the one of the order',
    findings: 'Displaced fracture of the right femoral neck. Degenerative change of the left hip.',
    clean: 'Right femoral neck fracture.',
    wrong: 'Left femoral neck fracture.',
    type: 'laterality',
    context: { exam: 'Right hip radiographs' },
  },
  {
    why: 'numbers that no organ has',
    findings: '肝S7段见囊性灶，约12mm。',
    clean: '肝S7段囊肿。',
    wrong: '肝S11段囊肿。',
    type: 'impossible_anatomy',
  },
];

describe('ordinary reports', () => {
  it.each(PAIRS)('$why: no alarm', ({ findings, clean, context }) => {
    expect(typesOf(findings, clean, context)).toEqual([]);
  });

  it.each(PAIRS)('$why: the slip is told', ({ findings, wrong, type, context }) => {
    expect(typesOf(findings, wrong, context)).toContain(type);
  });
});
