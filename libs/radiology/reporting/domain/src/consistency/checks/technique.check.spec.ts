import { checkReport } from '../check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

describe('what the technique that a report tells cannot show', () => {
  it.each([
    ['肝脏CT平扫：肝右叶低密度灶，约20mm，动脉期明显强化，门脉期廓清。', '肝右叶占位。'],
    ['Unenhanced CT of the abdomen. A 25 mm liver lesion shows arterial enhancement with washout.', 'Liver lesion.'],
    ['MRI of the brain without gadolinium. A ring-enhancing lesion in the left frontal lobe.', 'Left frontal lesion.'],
    ['乳腺MRI平扫，未注射造影剂。右乳肿块，时间-信号曲线呈流出型。', '右乳肿块。'],
    ['No intravenous contrast was given because of renal failure. The right renal mass enhances avidly.', 'Right renal mass.'],
    ['本次检查未使用对比剂。胰头肿块呈不均匀强化。', '胰头占位。'],
    ['患者对碘过敏，仅行平扫。左肾肿块皮髓质期明显强化。', '左肾占位。'],
    ['Plain CT of the chest. Enlarged mediastinal nodes with rim enhancement.', 'Mediastinal adenopathy.'],
    ['Technique: T1 and T2 sequences only; diffusion was not performed. The lesion shows restricted diffusion.', 'Left thalamic lesion.'],
    ['扫描序列：T1WI、T2WI，未行DWI扫描。左侧丘脑病灶DWI呈高信号。', '左侧丘脑病灶。'],
    ['Contrast-enhanced CT of the abdomen. The liver lesion cannot be characterised as no contrast was given.', 'Liver lesion.'],
    ['床旁仰卧位胸片：右侧膈下见游离气体影，立位片显示膈下新月形透亮影。', '膈下游离气体。'],
    ['Supine portable chest film. On the lateral view there is a retrocardiac nodule.', 'Nodule.'],
    ['胸部X线平片：左肺门肿块增强后明显强化。', '左肺门肿块。'],
    ['CT头颅平扫：右额叶病灶，DWI高信号。', '右额叶病灶。'],
    ['Ultrasound of the liver. The lesion is hypointense on T1.', 'Liver lesion.'],
    ['非增强CT检查。肺动脉内见充盈缺损。', '肺栓塞。'],
    [
      'The study was performed without contrast material. There is a filling defect in the right main pulmonary artery.',
      'Pulmonary embolism.',
    ],
    ['颅脑MRI：扫描序列为T1WI、T2WI、FLAIR，未行磁敏感成像。SWI示双侧基底节多发微出血。', '双侧基底节微出血。'],
    [
      'MRI of the brain. Susceptibility-weighted imaging was not performed. Multiple foci of blooming in the cerebellum.',
      'Cerebellar microbleeds.',
    ],
    ['肾脏CT平扫：左肾肿块实质期呈低密度，排泄期肾盂内见充盈缺损。', '左肾占位。'],
    ['Non-contrast CT of the chest. Contrast extravasation from the left subclavian artery.', 'Active bleeding.'],
    ['CT平扫（未注射造影剂）：脾脏破裂，动脉期见造影剂外溢。', '脾破裂伴活动性出血。'],
    ['Ultrasound of the left breast. A 12 mm lesion with high T2 signal.', 'Left breast lesion.'],
    ['肝脏超声：肝右叶见低密度灶，CT值约35HU。', '肝右叶占位。'],
    ['腰椎CT：L4椎体T1WI低信号、T2WI高信号。', 'L4椎体骨髓水肿。'],
    ['Radiograph of the right hip. Marrow oedema with low T1 signal in the femoral head.', 'Osteonecrosis of the femoral head.'],
    [
      'Gray-scale ultrasound of the thyroid only; Doppler was not performed. The nodule shows marked internal vascularity.',
      'Thyroid nodule.',
    ],
    ['Liver MRI: delayed images were not acquired. On delayed phase the lesion fills in completely.', 'Hepatic haemangioma.'],
    ['Portable AP supine chest radiograph. PA and lateral views show a left lower lobe nodule.', 'Left lower lobe nodule.'],
    [
      'MRI knee without fat suppression: fat-suppressed images were not obtained. Marrow oedema is bright on STIR in the lateral condyle.',
      'Bone bruise.',
    ],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toContain('technique_mismatch'));

  it.each([
    ['肝脏CT平扫+增强：肝右叶低密度灶，动脉期明显强化。', '肝右叶占位。'],
    ['Unenhanced CT of the abdomen. A 25 mm liver lesion of low density; enhancement cannot be assessed.', 'Liver lesion.'],
    ['MRI of the brain before and after gadolinium. A ring-enhancing lesion in the left frontal lobe.', 'Left frontal lesion.'],
    ['CT of the abdomen without and with contrast. On the unenhanced images there is a calcified stone; the mass enhances.', 'Renal mass.'],
    ['本次检查未使用对比剂，病灶强化情况无法评价。', '胰头占位，建议增强检查。'],
    ['垂体MRI平扫及动态增强：垂体左份结节，早期强化低于正常垂体。', '垂体微腺瘤。'],
    ['平扫见肝右叶低密度影，增强扫描动脉期边缘结节状强化。', '肝右叶血管瘤。'],
    ['Non-contrast head CT, followed by CT angiography. There is a filling defect in the left MCA.', 'Left MCA occlusion.'],
    ['Plain CT of the kidneys. A 5 mm stone in the left ureter. The density of the cyst is 8 HU.', 'Left ureteric stone.'],
    ['床旁仰卧位胸片：双肺渗出，气管插管位置可。', '双肺炎症。'],
    ['胸部CT平扫：右肺上叶结节。既往增强CT示病灶明显强化。', '右肺上叶结节。'],
    ['Portable supine radiograph. Lateral part of the left base is obscured.', 'Left basal opacity.'],
    ['头颅MRI平扫，T1WI、T2WI、FLAIR及DWI。左侧丘脑DWI高信号。', '左侧丘脑急性梗死。'],
    ['CT平扫：胰腺肿胀，周围渗出，建议增强扫描明确有无坏死。', '急性胰腺炎。'],
    ['Contrast-enhanced CT. No abnormal enhancement.', 'Normal.'],
    ['先行平扫，未见结石；注射对比剂后左肾肿块不均匀强化。', '左肾癌可能。'],
    ['颅脑MRI：未行增强扫描。SWI示双侧基底节多发微出血。', '双侧基底节微出血。'],
    ['MRI of the brain. Susceptibility-weighted imaging was not performed, microbleeds cannot be excluded.', 'No infarct.'],
    ['MRI of the brain with DWI. No diffusion restriction. No FLAIR abnormality.', 'Normal MRI of the brain.'],
    ['肝脏超声：肝右叶见低回声结节，周边见血流信号。前次CT示低密度灶。', '肝右叶占位。'],
    ['CT of the lumbar spine. L4 burst fracture with retropulsion. Marrow oedema would be shown by MRI.', 'L4 burst fracture.'],
    ['Chest radiograph, PA and lateral. On the lateral view there is a retrocardiac nodule.', 'Retrocardiac nodule.'],
    ['床旁胸片（半卧位）。双肺渗出。建议立位片复查。', '双肺渗出。'],
    ['Portable supine chest radiograph. No lateral view was obtained. Lungs are clear.', 'Clear lungs.'],
    ['Contrast-enhanced CT. The unenhanced bowel loops are thick-walled and do not enhance.', 'Bowel ischaemia.'],
    ['CT平扫：右肾结石。增强扫描：右肾实质强化均匀。', '右肾结石。'],
    ['PET-CT. Hypodense liver lesion with SUVmax 9.', 'FDG-avid liver lesion.'],
    ['上消化道造影：食管中段见充盈缺损，管壁僵硬。', '食管癌。'],
    ['Barium enema radiographs. Filling defect in the sigmoid colon.', 'Sigmoid polyp.'],
    [
      'MRI of the liver. T1 and T2 sequences, diffusion and hepatobiliary phase after gadoxetate. The lesion is hypointense in the hepatobiliary phase.',
      'Hepatic adenoma.',
    ],
    [
      'MR angiography without contrast (time of flight). Focal narrowing of the left MCA. No filling of the distal branch.',
      'Left MCA stenosis.',
    ],
    ['Ultrasound of the liver after injection of contrast agent. Rapid arterial enhancement with washout.', 'Hepatocellular carcinoma.'],
    ['T1椎体及T2椎体未见异常。未行T2WI扫描。', '未见异常。'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));
});
