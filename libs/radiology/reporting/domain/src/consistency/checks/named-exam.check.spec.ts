import { checkReport } from '../check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

describe('the examination that the impression names', () => {
  it.each([
    [
      'MRI right knee. Radial tear of the lateral meniscus body. ACL and PCL intact. Small joint effusion.',
      'MRI right shoulder: radial tear of the lateral meniscus.',
    ],
    ['肩关节MRI：冈上肌腱关节面侧信号增高，关节腔少量积液，肱骨头未见骨折。', '膝关节冈上肌腱损伤，关节少量积液。'],
    ['颈椎MRI：C5/6椎间盘向后突出，硬膜囊前缘受压，颈髓信号未见异常。', '腰椎间盘突出，硬膜囊受压。'],
    [
      'Cervical spine MRI. Posterior disc protrusion at C5-6 indenting the thecal sac. No cord signal change.',
      'Lumbar disc protrusion indenting the thecal sac.',
    ],
    [
      'Plain radiograph of the left ankle. No fracture. Soft tissue swelling laterally.',
      'Normal CT of the left ankle apart from soft tissue swelling.',
    ],
    ['胸部正侧位片：双肺纹理清晰，心影不大，膈面光整。', '双膝关节正侧位片未见异常。'],
    ['头颅CT平扫：脑实质内未见异常密度影，脑室系统无扩张，中线居中。', '胸部CT平扫未见明显异常。'],
    ['CT abdomen and pelvis. Liver, spleen and pancreas are normal. No free fluid.', 'Unremarkable MRI of the brain.'],
    [
      'Ultrasound of the thyroid. A 9 mm spongiform nodule in the right lobe. The left lobe is normal.',
      'Breast ultrasound: 9 mm nodule, benign in appearance.',
    ],
    ['腰椎X线正侧位：腰椎序列可，L3、L4椎体前缘骨质增生，椎间隙未见狭窄。', '胸椎退行性变。'],
    ['右侧髋关节正位片：右侧股骨头形态正常，关节间隙未见狭窄，未见骨折。', '右侧肘关节未见明显骨折。'],
    [
      'X-ray left wrist. Undisplaced fracture of the distal radius. Carpal alignment is maintained.',
      'X-ray left elbow: undisplaced fracture.',
    ],
    ['双肾CT平扫：左肾下盏见结石，直径约5mm，双肾无积水。', '双肾MRI：左肾结石。'],
    ['MR of the pelvis. The uterus is anteverted with a 3 cm fibroid. Both ovaries are normal.', 'CT pelvis: uterine fibroid of 3 cm.'],
    ['超声所见：肝脏大小形态正常，实质回声均匀。胆囊壁光滑，腔内未见异常回声。', '肝胆CT未见明显异常。'],
    ['Chest radiograph. The lungs are clear. The heart is not enlarged.', 'Abdominal radiograph: no abnormality.'],
    ['双肺纹理清晰，心影大小正常，双侧膈面光滑，肋膈角锐利。', '双膝关节正侧位片未见异常。'],
    ['The lungs are clear. Heart size is normal. No effusion.', 'Normal radiograph of the lumbar spine.'],
    ['肝脏实质回声均匀，胆囊壁光滑，腔内未见结石。', '上腹部CT未见明显异常。'],
    ['No acute infarct on DWI. Scattered T2 hyperintense foci in the white matter.', 'CT head: no acute infarct, small vessel change.'],
    ['左肩关节：冈上肌腱信号增高，未见撕裂。肩峰下滑囊少量积液。', '左髋关节滑囊炎。'],
    ['Right ankle. Undisplaced fracture of the lateral malleolus.', 'Undisplaced fracture of the right wrist.'],
    ['T11/12椎间盘膨出，胸髓信号正常。', '腰椎间盘膨出。'],
    ['L5椎弓峡部裂，L5椎体I度前滑脱。', '颈椎滑脱。'],
    ['MRI right elbow. Thickening and high signal of the common extensor tendon.', 'Lateral epicondylitis of the right knee.'],
    ['钼靶：双乳腺体致密，未见明确肿块及钙化。', '双乳MRI未见明显异常。'],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toContain('exam_mismatch'));

  it.each([
    [
      'MRI right knee. Radial tear of the lateral meniscus body. ACL and PCL intact. Small joint effusion.',
      'MRI right knee: radial tear of the lateral meniscus with a small effusion.',
    ],
    ['颈椎MRI：C5/6椎间盘向后突出，硬膜囊前缘受压，颈髓信号未见异常。', '颈椎间盘突出，颈椎退行性变。'],
    [
      'CT chest. 14 mm spiculated nodule in the right upper lobe. 2 cm hypodense liver lesion.',
      'Suspicious right upper lobe nodule. Indeterminate liver lesion; MRI of the liver is recommended.',
    ],
    ['腰椎MRI平扫：L4/5椎间盘突出，硬膜囊受压。扫及T12椎体血管瘤。', '腰4/5椎间盘突出；胸12椎体血管瘤。'],
    [
      'Plain film of the left ankle. No fracture. Soft tissue swelling laterally.',
      'No fracture of the left ankle. CT is advised if pain persists.',
    ],
    ['胸部CT平扫：双肺纹理清晰，未见实变。扫及肝右叶见低密度影，约12mm。', '胸部CT未见明显异常；肝右叶低密度影，建议腹部增强MRI检查。'],
    [
      'CT head without contrast. No intracranial haemorrhage. Compared with the MRI brain of last week the infarct is better defined in the left occipital lobe.',
      'Evolving left occipital infarct, as seen on the previous MRI brain.',
    ],
    ['肩关节MRI：冈上肌腱全层撕裂，断端回缩约15mm，肩峰下滑囊积液。', '冈上肌腱全层撕裂；肩峰下滑囊炎。'],
    ['X-ray right hand. Fracture of the neck of the fifth metacarpal.', "Boxer's fracture."],
    ['双膝关节正侧位片：双膝髁间隆突变尖，内侧关节间隙变窄。', '双膝退行性骨关节病。'],
    [
      'CT pulmonary angiogram. No filling defect. Linear atelectasis at the left base. Degenerative change of the thoracic spine.',
      'No pulmonary embolism on CTPA. Normal heart size.',
    ],
    ['全脊柱MRI：颈椎、胸椎、腰椎序列可，C4/5及L5/S1椎间盘突出。', '颈椎间盘突出，腰椎间盘突出。'],
    [
      'PET-CT. FDG-avid right hilar mass. No uptake in the liver or bones. On the CT component there is a small effusion.',
      'FDG-avid right hilar mass on PET-CT, small effusion on CT.',
    ],
    ['骨盆正位片：双侧髋关节间隙对称，股骨颈骨皮质连续。', '双髋关节未见明显异常。'],
    [
      'MRI of the left hip. Oedema in the femoral neck with a low-signal line. The knee was not imaged.',
      'Stress fracture of the left femoral neck.',
    ],
    [
      'Ultrasound abdomen. The gallbladder contains stones. The common bile duct measures 9 mm.',
      'Gallstones with a dilated duct: MRCP suggested.',
    ],
    ['Right ankle. Undisplaced fracture of the lateral malleolus.', 'Weber B fracture of the right fibula.'],
    ['左肩关节：冈上肌腱信号增高，未见撕裂。肩峰下滑囊少量积液。', '左肩袖肌腱病；肩峰下滑囊炎。'],
    ['MRI right elbow. Thickening and high signal of the common extensor tendon.', 'Tennis elbow.'],
    ['T11/12椎间盘膨出；L1椎体血管瘤。', '胸腰椎退行性变；L1血管瘤。'],
    ['Fracture of the distal radius with dorsal tilt.', "Colles' fracture of the wrist."],
    ['胫骨平台外侧骨折，累及关节面。', '膝关节骨折。'],
    ['肝脏实质回声均匀，胆囊腔内见强回声伴声影。', '胆囊结石。CT检查可进一步评估。'],
    [
      'CT chest, abdomen and pelvis. Lungs are clear. Liver normal. The uterus is normal.',
      'Normal CT of the abdomen and pelvis. Clear lungs.',
    ],
    ["Baker's cyst behind the right knee, no thrombus in the femoral or popliteal vein.", "No DVT in the right leg. Baker's cyst."],
    [
      'CT of the thorax. 8 mm nodule, also visible on the chest radiograph of 3 May.',
      'Nodule as seen on the chest radiograph. PET-CT would help.',
    ],
    ['骶髂关节间隙模糊，关节面下骨质硬化。双髋关节间隙正常。', '双侧骶髂关节炎，符合强直性脊柱炎；建议行腰椎MRI。'],
    ['乳腺超声：左乳结节约9mm。', '左乳结节，BI-RADS 3类，建议钼靶检查。'],
    [
      'MRI lumbar spine. Disc protrusion at L5-S1 compressing the right S1 root.',
      'Right S1 radiculopathy from L5-S1 disc. Not explained by the hip.',
    ],
    [
      'CT coronary angiogram. 60% stenosis of the mid LAD. Small hiatal hernia.',
      'Moderate LAD stenosis. Cardiac MRI stress perfusion could be considered.',
    ],
    ['右腕关节：舟骨腰部见骨折线。', '右腕舟骨骨折。'],
    ['Bilateral hands and feet. Erosions at the metacarpal heads.', 'Erosive arthritis of the hands.'],
    ['腰椎骨质增生，腰5骶1椎间隙变窄。骨盆及双髋未见异常。', '腰椎退行性变，双髋未见异常。'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));
});
