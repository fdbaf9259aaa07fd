/** Own writing in the habit of letters to a colleague, written after the third set was mended for. At the first look 15 of 40 honest reports and no lie passed; six of the honest ones lacked an impression that the draft has, which was added since. In the form of `report-situations-en.ts`. */
export const REPORTS_FOURTH = `
# en-fourth-bowel | fourth | CT | abdomen | low
D Dilated small bowel loops up to 38 mm. Transition point in the right lower quadrant. No perforation. Free fluid in the pelvis.
H We find small bowel loops dilated up to 38 mm, with a transition point in the right lower quadrant. There is no perforation. Fluid lies free in the pelvis.
H Loops of small bowel are dilated to as much as 38 mm. The transition point is found in the right lower quadrant. Perforation is not evident. The pelvis contains free fluid.
L number | dilated up to 38 mm => dilated up to 58 mm
L negation | There is no perforation. => There is perforation.
L side | in the right lower quadrant => in the left lower quadrant
# en-fourth-mets | fourth | CT | chest | low
D Solid nodule in the left upper lobe, 11 mm, smooth. Second nodule in the right middle lobe, 5 mm. No lymphadenopathy. Degenerative changes of the thoracic spine.
H In the left upper lobe we see a smooth solid nodule of 11 mm. A second nodule, 5 mm, lies in the right middle lobe. There is no lymphadenopathy. The thoracic spine shows degenerative changes. || A solid nodule of 11 mm in the left upper lobe. A nodule of 5 mm in the right middle lobe.
H The left upper lobe carries a solid, smooth nodule measuring 11 mm, and the right middle lobe a second one of 5 mm. No enlarged lymph nodes. Degenerative change is seen in the thoracic spine. || Solid left upper lobe nodule (11 mm); right middle lobe nodule (5 mm).
L unsupported | a smooth solid nodule of 11 mm => a spiculated solid nodule of 11 mm
L number | A second nodule, 5 mm, lies => A second nodule, 9 mm, lies
L relation | The thoracic spine shows degenerative changes. => The thoracic spine shows degenerative changes due to osteoporosis.
# en-fourth-shoulder | fourth | MR | upper_limb | low
D Full-thickness tear of the supraspinatus tendon with retraction of 15 mm. Long head of the biceps in place. Moderate effusion in the subacromial bursa. No bone bruise.
H The supraspinatus tendon has a full-thickness tear, retracted by 15 mm. The long head of the biceps is in place. The subacromial bursa holds a moderate effusion. No bone bruise is visible. || Moderate effusion in the subacromial bursa.
H There is a tear through the full thickness of the supraspinatus tendon with 15 mm of retraction. Long head of the biceps: in place. A moderate effusion is found in the subacromial bursa. We see no bone bruise. || Moderate effusion in the subacromial bursa.
L name | The supraspinatus tendon has => The infraspinatus tendon has
L unsupported | a full-thickness tear => a partial-thickness tear
L unit | retracted by 15 mm => retracted by 15 cm
# en-fourth-stroke | fourth | CT | head | low
D Hyperdense left middle cerebral artery. Loss of grey-white differentiation in the left insula. No hemorrhage. Old infarct in the right cerebellum.
H The left middle cerebral artery is hyperdense. In the left insula, the grey-white differentiation is lost. There is no hemorrhage. The right cerebellum shows an old infarct.
H We note a hyperdense middle cerebral artery on the left and loss of grey-white differentiation in the left insula. Hemorrhage is absent. An old infarct is seen in the right cerebellum.
L side | The right cerebellum shows an old infarct. => The left cerebellum shows an old infarct.
L certainty | The left middle cerebral artery is hyperdense. => The left middle cerebral artery is possibly hyperdense.
L date | shows an old infarct => shows an infarct from June 2020
# en-fourth-effusion | fourth | DX | chest | low
D Moderate right pleural effusion. Atelectasis in the right lower lobe. Left lung clear. Heart size normal. Central venous catheter via the left jugular vein.
H There is a moderate pleural effusion on the right and atelectasis in the right lower lobe. The left lung is clear. The heart is normal in size. A central venous catheter enters via the left jugular vein. || Moderate right pleural effusion. Right lower lobe atelectasis.
H On the right we see a moderate pleural effusion. The right lower lobe shows atelectasis. Clear left lung. Normal heart size. Central venous catheter, via the left jugular vein. || A moderate effusion of the right pleura. Atelectasis of the right lower lobe.
L unsupported | a moderate pleural effusion on the right => a massive pleural effusion on the right
L name | via the left jugular vein => via the left subclavian vein
L advice | The left lung is clear. => The left lung is clear. Drainage is recommended.
# en-fourth-kidney | fourth | CT | abdomen | low
D Stone of 6 mm in the left ureter at L3. Mild hydronephrosis on the left. Right kidney normal. Diverticula of the colon.
H A 6 mm stone sits in the left ureter at the level of L3. On the left there is mild hydronephrosis. The right kidney is normal. The colon has diverticula.
H Within the left ureter, at L3, lies a stone of 6 mm. Mild left hydronephrosis. The right kidney appears normal. Diverticula are seen in the colon.
L name | in the left ureter at the level of L3 => in the left ureter at the level of L5
L number | A 6 mm stone => A 9 mm stone
L unsupported | The colon has diverticula. => The colon has inflamed diverticula.
# en-fourth-thyroid | fourth | US | neck | low
D Hypoechoic nodule of 9 mm in the left lobe of the thyroid with microcalcifications. Right lobe normal. No suspicious lymph nodes. Recommend fine-needle aspiration.
H The left lobe of the thyroid contains a hypoechoic nodule of 9 mm with microcalcifications. The right lobe is normal. There are no suspicious lymph nodes. || || We recommend fine-needle aspiration.
H In the left thyroid lobe lies a 9 mm hypoechoic nodule, which shows microcalcifications. Normal right lobe. No suspicious lymph nodes are seen. || || Fine-needle aspiration is recommended.
L unsupported | with microcalcifications => with microcalcifications and increased vascularity
L advice | We recommend fine-needle aspiration. => We recommend surgery.
L citation | a hypoechoic nodule of 9 mm => a hypoechoic nodule of 9 mm (TI-RADS 5)
# en-fourth-aorta | fourth | CT | abdomen | low
D Infrarenal aortic aneurysm of 52 mm with mural thrombus. No rupture. Left common iliac artery 19 mm. Simple cysts in both kidneys.
H We see an infrarenal aneurysm of the aorta, 52 mm, with mural thrombus. No rupture is seen. The left common iliac artery measures 19 mm. Both kidneys contain simple cysts.
H There is a 52 mm infrarenal aortic aneurysm containing mural thrombus. Rupture is absent. Left common iliac artery: 19 mm. Simple cysts are found in the two kidneys.
L number | 52 mm, with mural thrombus => 62 mm, with mural thrombus
L negation | No rupture is seen. => Rupture is seen.
L side | The left common iliac artery => The right common iliac artery
# en-fourth-ild | fourth | CT | chest | low
D Reticulation in both lower lobes. No honeycombing. Emphysema in the right upper lobe. Possible hiatal hernia. Trachea midline.
H Both lower lobes show reticulation. Honeycombing is absent. There is emphysema in the right upper lobe. A hiatal hernia is possible. The trachea is midline. || Emphysema in the right upper lobe. Possible hiatal hernia.
H There is reticulation in the lower lobes on both sides, without honeycombing. The right upper lobe shows emphysema. Possibly there is a hiatal hernia. Midline trachea. || Right upper lobe emphysema. A hiatal hernia is possible.
L certainty | A hiatal hernia is possible. The => There is a hiatal hernia. The
L name | There is emphysema in the right upper lobe. => There is emphysema in the right middle lobe.
L relation | There is emphysema in the right upper lobe. => There is emphysema caused by smoking in the right upper lobe.
# en-fourth-hip | fourth | DX | lower_limb | low
D Displaced fracture of the left femoral neck. Osteoarthritis of the right hip, mild. No dislocation. Pubic rami intact.
H The left femoral neck shows a displaced fracture. There is mild osteoarthritis of the right hip. There is no dislocation. Pubic rami intact.
H We see a displaced femoral neck fracture on the left. The right hip shows mild osteoarthritis. Dislocation is absent. Pubic rami intact.
L side | The left femoral neck => The right femoral neck
L unsupported | mild osteoarthritis => severe osteoarthritis
L omission | There is mild osteoarthritis of the right hip. =>
# zh-fourth-bowel | fourth | CT | abdomen | low
D 小肠扩张，最宽38mm。右下腹见移行点。未见穿孔。盆腔少量游离积液。
H 小肠肠管可见扩张，最宽处约38 mm。移行点位于右下腹。无穿孔征象。盆腔内有少量游离积液。 || 盆腔少量游离积液。
H 见小肠扩张，最宽约38 mm。右下腹可见移行点。穿孔未见。少量游离积液位于盆腔。 || 盆腔少量游离积液。
L number | 约38 mm => 约58 mm
L negation | 无穿孔征象。 => 可见穿孔征象。
L side | 移行点位于右下腹 => 移行点位于左下腹
# zh-fourth-mets | fourth | CT | chest | low
D 左肺上叶实性结节，11mm，边缘光滑。右肺中叶结节5mm。未见淋巴结肿大。胸椎退行性变。
H 左肺上叶可见一实性结节，约11 mm，边缘光滑。右肺中叶另见5 mm结节。淋巴结未见肿大。胸椎呈退行性改变。 || 左肺上叶实性结节，11 mm。右肺中叶结节，5 mm。
H 左肺上叶内见11 mm实性结节，边缘光整；右肺中叶可见结节一枚，约5 mm。无肿大淋巴结。胸椎可见退行性变。 || 左肺上叶11 mm实性结节；右肺中叶5 mm结节。
L unsupported | 约11 mm，边缘光滑 => 约11 mm，边缘毛刺
L number | 右肺中叶另见5 mm结节 => 右肺中叶另见9 mm结节
L relation | 胸椎呈退行性改变。 => 骨质疏松所致胸椎退行性改变。
# zh-fourth-shoulder | fourth | MR | upper_limb | low
D 冈上肌腱全层撕裂，回缩15mm。肩峰下滑囊中量积液。未见骨髓水肿。肱二头肌长头腱位置正常。
H 冈上肌腱见全层撕裂，回缩约15 mm。肩峰下滑囊内有中等量积液。骨髓水肿未见。肱二头肌长头腱位置正常。 || 肩峰下滑囊中量积液。
H 冈上肌腱全层撕裂，断端回缩约15 mm。肩峰下滑囊可见中量积液。无骨髓水肿。肱二头肌长头腱的位置正常。 || 肩峰下滑囊中量积液。
L name | 冈上肌腱见全层撕裂 => 冈下肌腱见全层撕裂
L unsupported | 见全层撕裂 => 见部分撕裂
L unit | 回缩约15 mm => 回缩约15 cm
# zh-fourth-stroke | fourth | CT | head | low
D 左侧大脑中动脉高密度征。左侧岛叶灰白质分界消失。未见出血。右侧小脑陈旧性梗死。
H 左侧大脑中动脉可见高密度征。左侧岛叶灰白质分界消失。无出血。右侧小脑见陈旧梗死灶。
H 大脑中动脉高密度征见于左侧。左侧岛叶处灰白质分界已消失。出血未见。右侧小脑有陈旧性梗死灶。
L side | 右侧小脑见陈旧梗死灶。 => 左侧小脑见陈旧梗死灶。
L certainty | 左侧大脑中动脉可见高密度征。 => 左侧大脑中动脉可疑高密度征。
L date | 右侧小脑见陈旧梗死灶。 => 右侧小脑见2020年6月梗死灶。
# zh-fourth-effusion | fourth | DX | chest | low
D 右侧胸腔中量积液。右肺下叶不张。左肺清晰。心影大小正常。左侧颈内静脉置管。
H 右侧胸腔内见中等量积液，右肺下叶不张。左肺清晰。心影大小正常。可见左侧颈内静脉置管。 || 右侧胸腔中等量积液。右肺下叶不张。
H 右侧有中量胸腔积液。右肺下叶可见不张。左肺野清晰。心影大小在正常范围。左侧颈内静脉见置管。 || 右侧中量胸腔积液。不张，右肺下叶。
L unsupported | 右侧胸腔内见中等量积液 => 右侧胸腔内见大量积液
L name | 左侧颈内静脉置管 => 左侧锁骨下静脉置管
L advice | 左肺清晰。 => 左肺清晰。建议引流。
# zh-fourth-kidney | fourth | CT | abdomen | low
D 左侧输尿管腰3水平结石6mm。左肾轻度积水。右肾未见异常。结肠多发憩室。
H 左侧输尿管于腰3水平见一结石，约6 mm。左肾呈轻度积水。右肾正常。结肠可见多发憩室。
H 左侧输尿管内见6 mm结石，位于腰3水平。左肾有轻度积水。右肾未见明显异常。结肠见多个憩室。
L name | 于腰3水平见一结石 => 于腰5水平见一结石
L number | 约6 mm => 约9 mm
L unsupported | 结肠可见多发憩室。 => 结肠可见多发憩室并炎症。
# zh-fourth-thyroid | fourth | US | neck | low
D 甲状腺左叶低回声结节9mm，伴微钙化。右叶未见异常。未见可疑淋巴结。建议细针穿刺。
H 甲状腺左叶可见一低回声结节，约9 mm，其内伴微钙化。右叶未见明显异常。无可疑淋巴结。 || || 建议行细针穿刺。
H 甲状腺左叶内低回声结节，大小9 mm，内有微钙化。右叶正常。可疑淋巴结未见。 || || 建议细针穿刺检查。
L unsupported | 其内伴微钙化 => 其内伴微钙化及丰富血流
L advice | 建议行细针穿刺。 => 建议手术切除。
L citation | 可见一低回声结节 => 可见一低回声结节（TI-RADS 5类）
# zh-fourth-aorta | fourth | CT | abdomen | low
D 肾下腹主动脉瘤，52mm，伴附壁血栓。未见破裂。左侧髂总动脉19mm。双肾单纯囊肿。
H 肾下腹主动脉见动脉瘤，约52 mm，伴有附壁血栓。破裂征象未见。左侧髂总动脉约19 mm。双肾可见单纯囊肿。
H 肾下腹主动脉瘤，直径约52 mm，可见附壁血栓。无破裂。左侧髂总动脉直径19 mm。两肾见单纯性囊肿。
L number | 约52 mm => 约62 mm
L negation | 破裂征象未见。 => 可见破裂征象。
L side | 左侧髂总动脉约19 mm => 右侧髂总动脉约19 mm
# zh-fourth-ild | fourth | CT | chest | low
D 两肺下叶网格影。未见蜂窝影。右肺上叶肺气肿。可疑食管裂孔疝。气管居中。
H 两肺下叶可见网格影。无蜂窝影。右肺上叶见肺气肿。食管裂孔疝可疑。气管居中。 || 右肺上叶肺气肿。可疑食管裂孔疝。
H 网格影见于两肺下叶。蜂窝影未见。右肺上叶呈肺气肿改变。疑有食管裂孔疝。气管位置居中。 || 右肺上叶可见肺气肿。疑食管裂孔疝。
L certainty | 食管裂孔疝可疑。 => 可见食管裂孔疝。
L name | 右肺上叶见肺气肿。 => 右肺中叶见肺气肿。
L relation | 右肺上叶见肺气肿。 => 吸烟导致右肺上叶肺气肿。
# zh-fourth-hip | fourth | DX | lower_limb | low
D 左侧股骨颈骨折，断端移位。右髋关节轻度骨关节炎。未见脱位。耻骨支完整。
H 左侧股骨颈可见骨折，断端移位。右髋关节呈轻度骨关节炎。无脱位。耻骨支完整。
H 左侧股骨颈见骨折，断端有移位。右侧髋关节轻度骨关节炎。脱位未见。耻骨支连续完整。
L side | 左侧股骨颈可见骨折 => 右侧股骨颈可见骨折
L unsupported | 呈轻度骨关节炎 => 呈重度骨关节炎
L omission | 右髋关节呈轻度骨关节炎。 =>
`;
