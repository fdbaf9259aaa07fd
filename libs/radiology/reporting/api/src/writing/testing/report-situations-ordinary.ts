/** Twenty drafts reworded by an independent hand that read no rule, kept aside: only figures are read. In the form of `report-situations-en.ts`. */
export const REPORTS_ORDINARY = `
# en-ordinary-nodule | ordinary | CT | chest | low
D 8 mm solid nodule in the right upper lobe, smooth margin. No lymphadenopathy. No pleural effusion. Mild coronary calcification.
H There is a solid nodule in the right upper lobe measuring 8 mm, with smooth margins. There is no lymphadenopathy. There is no pleural effusion. Mild coronary calcification is noted. || 8 mm solid nodule in the right upper lobe with smooth margins.
H The right upper lobe contains an 8 mm solid nodule with a smooth margin. No enlarged lymph nodes or pleural effusion are seen. Mild calcification of the coronary arteries is present. || Smoothly marginated solid nodule in the right upper lobe, 8 mm.
L side | nodule in the right upper lobe measuring => nodule in the left upper lobe measuring
L unit | measuring 8 mm => measuring 8 cm
L omission | There is no pleural effusion. =>
# en-ordinary-growth | ordinary | CT | chest | high
D Left lower lobe part-solid nodule, 14 mm, previously 10 mm, solid component 6 mm. Mild emphysema. No pleural effusion or pneumothorax.
H There is a part-solid nodule in the left lower lobe measuring 14 mm, with a 6 mm solid component. It has increased in size from 10 mm previously. Mild emphysema is present. There is no pleural effusion or pneumothorax. || 14 mm part-solid nodule in the left lower lobe with a 6 mm solid component, increased from 10 mm. Mild emphysema.
H The part-solid nodule in the left lower lobe has grown from 10 mm to 14 mm and has a solid component of 6 mm. There is mild emphysema. Neither pleural effusion nor pneumothorax is seen. || Growing part-solid left lower lobe nodule, now 14 mm (previously 10 mm), with a solid component of 6 mm. Mild emphysema.
L relation | It has increased in size from 10 mm previously. => It has decreased in size from 10 mm previously.
L number | with a 6 mm solid component. It => with an 8 mm solid component. It
L advice | Mild emphysema. => Mild emphysema. PET/CT is recommended.
# en-ordinary-pneumonia | ordinary | CT | chest | low
D Consolidation in the right middle lobe with air bronchograms, likely pneumonia. Small right pleural effusion. The left lung is clear. Recommend follow-up chest radiograph in 6 weeks.
H There is consolidation in the right middle lobe with air bronchograms, likely representing pneumonia. A small right pleural effusion is present. The left lung is clear. || Right middle lobe consolidation with air bronchograms, likely pneumonia. Small right pleural effusion. || Follow-up chest radiograph is recommended in 6 weeks.
H Consolidation with air bronchograms is seen in the right middle lobe and is likely due to pneumonia. There is also a small pleural effusion on the right. The left lung remains clear. || Probable right middle lobe pneumonia with consolidation and air bronchograms. Small right-sided pleural effusion. || A follow-up chest radiograph in 6 weeks is advised.
L certainty | likely representing pneumonia => diagnostic of pneumonia
L unsupported | A small right pleural effusion => A large right pleural effusion
L number | recommended in 6 weeks => recommended in 3 weeks
# en-ordinary-mass | ordinary | CT | chest | high
D 3.2 x 2.8 cm spiculated mass in the left upper lobe, suspicious for malignancy. Enlarged left hilar lymph node, 15 mm. No adrenal lesion. PET/CT recommended.
H There is a mass in the left upper lobe measuring 32 x 28 mm with spiculated margins, suspicious for malignancy. An enlarged left hilar lymph node measures 15 mm. No adrenal lesion is seen. || 32 x 28 mm spiculated mass in the left upper lobe, suspicious for malignancy. Enlarged left hilar lymph node, 15 mm. || PET/CT is recommended.
H A spiculated mass of 3.2 x 2.8 cm in the left upper lobe is suspicious for malignancy. A left hilar lymph node is enlarged at 15 mm. There is no adrenal lesion. || Spiculated left upper lobe mass, 3.2 x 2.8 cm, suspicious for malignancy. Left hilar lymph node enlargement of 15 mm. || PET/CT is advised.
L negation | No adrenal lesion is seen. => An adrenal lesion is seen.
L side | An enlarged left hilar => An enlarged right hilar
L advice | PET/CT is recommended. => PET/CT and biopsy are recommended.
# en-ordinary-tubes | ordinary | DX | chest | low
D Endotracheal tube 4 cm above the carina. Bibasilar atelectasis. Small left pleural effusion. No pneumothorax.
H The endotracheal tube lies 4 cm above the carina. There is bibasilar atelectasis. There is a small left pleural effusion. No pneumothorax is seen. || Small left pleural effusion. Bibasilar atelectasis.
H The tip of the endotracheal tube is 4 cm above the carina. Atelectasis is present at both lung bases, together with a small left-sided pleural effusion. There is no pneumothorax. || Small pleural effusion on the left and bibasilar atelectasis.
L negation | No pneumothorax is seen. => A pneumothorax is seen.
L relation | 4 cm above the carina => 4 cm below the carina
L unsupported | There is bibasilar atelectasis. => There is bibasilar atelectasis. The heart is enlarged.
# en-ordinary-multiple | ordinary | CT | chest | low
D Multiple bilateral solid nodules, the largest 5 mm in the right lower lobe, unchanged since 2023. Calcified granuloma in the left upper lobe. Small hiatal hernia.
H There are multiple solid nodules in both lungs. The largest measures 5 mm in the right lower lobe and is unchanged since 2023. A calcified granuloma is present in the left upper lobe. There is a small hiatal hernia. || Multiple bilateral solid nodules, the largest 5 mm in the right lower lobe, unchanged since 2023. Small hiatal hernia. Calcified granuloma in the left upper lobe.
H Both lungs show multiple solid nodules, of which the largest, in the right lower lobe, measures 5 mm and has been stable since 2023. The left upper lobe contains a calcified granuloma. A small hiatal hernia is noted. || Multiple solid nodules in both lungs; the largest is 5 mm in the right lower lobe and stable since 2023. Small hiatal hernia. Left upper lobe calcified granuloma.
L date | and is unchanged since 2023 => and is unchanged since 2021
L name | in the right lower lobe and is unchanged => in the right middle lobe and is unchanged
L certainty | A calcified granuloma is present => A calcified granuloma is possibly present
# en-ordinary-abdomen | ordinary | CT | abdomen | low
D Several gallstones without gallbladder wall thickening. 2.3 cm simple cyst in the left kidney. No hydronephrosis. Appendix is normal.
H There are several gallstones without gallbladder wall thickening. A 2.3 cm simple cyst is present in the left kidney. There is no hydronephrosis. The appendix is normal.
H Several stones are seen in the gallbladder, whose wall is not thickened. The left kidney contains a simple cyst measuring 2.3 cm. No hydronephrosis is seen. Normal appendix.
L side | in the left kidney => in the right kidney
L negation | without gallbladder wall thickening => with gallbladder wall thickening
L omission | The appendix is normal. =>
# en-ordinary-ureter | ordinary | CT | abdomen | low
D 5 mm calculus in the distal right ureter with moderate hydronephrosis. Nonobstructing 3 mm stone in the left kidney. No free fluid. Urology follow-up advised.
H There is a 5 mm calculus in the distal right ureter with moderate hydronephrosis. A nonobstructing 3 mm stone is present in the left kidney. There is no free fluid. || || Urology follow-up is advised.
H A calculus of 5 mm is seen in the distal right ureter, with moderate hydronephrosis. In the left kidney there is a 3 mm nonobstructing stone. No free fluid is present. || || Follow-up with urology is recommended.
L number | There is a 5 mm calculus => There is a 9 mm calculus
L unsupported | with moderate hydronephrosis => with severe hydronephrosis
L name | in the distal right ureter => in the proximal right ureter
# en-ordinary-brain | ordinary | MR | head | low
D Acute infarct in the left corona radiata, 12 mm. No hemorrhage. Mild chronic small vessel disease. Ventricles are normal in size.
H There is an acute infarct in the left corona radiata measuring 12 mm. There is no hemorrhage. Mild chronic small vessel disease is present. The ventricles are normal in size.
H A 12 mm acute infarct is seen in the left corona radiata. No hemorrhage is identified. There is mild chronic small vessel disease, and the ventricles are of normal size.
L name | an acute infarct => a chronic infarct
L negation | There is no hemorrhage. => There is hemorrhage.
L advice | The ventricles are normal in size. => The ventricles are normal in size. MR angiography is recommended.
# en-ordinary-spine | ordinary | MR | spine | low
D L4-L5 disc bulge with mild central stenosis. L5-S1 right paracentral disc protrusion contacting the right S1 nerve root. No fracture. Conus is normal.
H There is a disc bulge at L4-L5 with mild central stenosis. At L5-S1 there is a right paracentral disc protrusion contacting the right S1 nerve root. No fracture is seen. The conus is normal.
H L4-L5: disc bulge and mild central stenosis. L5-S1: right paracentral disc protrusion, which contacts the right S1 nerve root. There is no fracture, and the conus appears normal.
L side | a right paracentral disc protrusion contacting the right S1 nerve root => a left paracentral disc protrusion contacting the left S1 nerve root
L name | a disc bulge at L4-L5 => a disc bulge at L3-L4
L unsupported | with mild central stenosis => with severe central stenosis
# zh-ordinary-nodule | ordinary | CT | chest | low
D 右肺上叶尖段实性结节，大小约7mm，边缘光滑。纵隔未见肿大淋巴结。双侧胸腔未见积液。
H 右肺上叶尖段可见实性结节，大小约7 mm，边缘光滑。纵隔内未见肿大淋巴结。双侧胸腔未见积液。 || 右肺上叶尖段实性结节，约7 mm，边缘光滑。
H 右肺上叶尖段见一枚约7 mm的实性结节，边缘光整。纵隔淋巴结未见肿大，双侧胸腔内未见积液征象。 || 右肺上叶尖段7 mm实性结节，边缘光滑。
L side | 右肺上叶尖段可见 => 左肺上叶尖段可见
L name | 可见实性结节 => 可见磨玻璃结节
L omission | 双侧胸腔未见积液。 =>
# zh-ordinary-ggn | ordinary | CT | chest | low
D 左肺上叶磨玻璃结节，约9mm，较前（2024-03-15，6mm）增大。右肺下叶少许纤维条索影。心影不大。
H 左肺上叶可见磨玻璃结节，大小约9 mm，较前（2024-03-15，约6 mm）增大。右肺下叶可见少许纤维条索影。心影不大。 || 左肺上叶磨玻璃结节，约9 mm，较前（2024-03-15，6 mm）增大。右肺下叶少许纤维条索影。
H 左肺上叶见磨玻璃结节，现约9 mm，与2024-03-15（约6 mm）相比有所增大。右肺下叶见少量条索影。心影未见增大。 || 左肺上叶磨玻璃结节较2024-03-15增大，由6 mm增至9 mm。右肺下叶少许纤维条索。
L relation | （2024-03-15，约6 mm）增大 => （2024-03-15，约6 mm）缩小
L date | 较前（2024-03-15，约6 mm） => 较前（2023-03-15，约6 mm）
L negation | 心影不大。 => 心影增大。
# zh-ordinary-pneumonia | ordinary | CT | chest | low
D 左肺下叶斑片状实变影，考虑感染。左侧少量胸腔积液。右肺清晰。建议抗感染治疗后复查。
H 左肺下叶可见斑片状实变影，考虑感染。左侧胸腔可见少量积液。右肺清晰。 || 左肺下叶斑片状实变影，考虑感染。左侧胸腔少量积液。 || 建议抗感染治疗后复查。
H 左肺下叶见斑片状实变，考虑为感染性病变。左侧胸腔内有少量积液。右肺野清晰。 || 左肺下叶实变，呈斑片状，考虑感染；左侧少量胸腔积液。 || 建议经抗感染治疗后予以复查。
L unsupported | 左侧胸腔可见少量积液 => 左侧胸腔可见大量积液
L side | 左肺下叶可见 => 右肺下叶可见
L advice | 建议抗感染治疗后复查。 => 建议抗感染治疗后复查，必要时行支气管镜检查。
# zh-ordinary-mass | ordinary | CT | chest | high
D 右肺下叶肿块，大小约4.1cm×3.5cm，边缘分叶、毛刺，考虑肺癌可能。右肺门淋巴结肿大，短径14mm。未见胸腔积液。建议穿刺活检。
H 右肺下叶可见肿块，大小约41 mm×35 mm，边缘分叶、毛刺，考虑肺癌可能。右肺门淋巴结肿大，短径约14 mm。未见胸腔积液。 || 右肺下叶肿块，约41 mm×35 mm，边缘分叶、毛刺，考虑肺癌可能。右肺门淋巴结肿大，短径14 mm。 || 建议穿刺活检。
H 右肺下叶见一肿块，约4.1 cm×3.5 cm，可见分叶及毛刺，肺癌可能。右肺门见肿大淋巴结，短径14 mm。胸腔内未见积液。 || 右肺下叶4.1 cm×3.5 cm肿块，伴分叶、毛刺，考虑肺癌可能；右肺门淋巴结增大，短径14 mm。 || 建议行穿刺活检。
L certainty | 考虑肺癌可能。右肺门 => 确诊为肺癌。右肺门
L number | 短径约14 mm => 短径约24 mm
L negation | 未见胸腔积液。 => 可见胸腔积液。
# zh-ordinary-pneumothorax | ordinary | DX | chest | low
D 左侧气胸，肺压缩约30%。右肺未见异常。左侧第6肋骨骨折。纵隔居中。
H 左侧可见气胸，肺压缩约30%。右肺未见异常。左侧第6肋骨可见骨折。纵隔居中。 || 左侧气胸。
H 左侧胸腔见气胸，左肺压缩程度约30%。右肺未见明显异常。左侧第6肋骨骨折。纵隔位置居中。 || 左侧气胸。
L number | 肺压缩约30% => 肺压缩约60%
L name | 左侧第6肋骨 => 左侧第7肋骨
L relation | 纵隔居中。 => 纵隔右移。
# zh-ordinary-multiple | ordinary | CT | chest | low
D 双肺多发小结节，较大者位于左肺下叶，约5mm，较前无变化。双肺上叶轻度肺气肿。主动脉钙化。
H 双肺可见多发小结节，较大者位于左肺下叶，约5 mm，较前无变化。双肺上叶可见轻度肺气肿。主动脉钙化。 || 双肺多发小结节，较大者位于左肺下叶，约5 mm，较前无变化。双肺上叶轻度肺气肿。
H 双肺见多发小结节，其中较大者位于左肺下叶，大小约5 mm，与前片相比无变化。双肺上叶呈轻度肺气肿改变。主动脉可见钙化。 || 双肺多发小结节，大者约5 mm，位于左肺下叶，与前相仿。双肺上叶轻度肺气肿。
L relation | 约5 mm，较前无变化。双肺上叶可见 => 约5 mm，较前增大。双肺上叶可见
L omission | 主动脉钙化。 =>
L unit | 左肺下叶，约5 mm => 左肺下叶，约5 cm
# zh-ordinary-liver | ordinary | CT | abdomen | low
D 肝右叶囊肿，约18mm。胆囊多发结石，胆囊壁不厚。脾脏不大。腹腔未见积液。
H 肝右叶可见囊肿，大小约18 mm。胆囊内可见多发结石，胆囊壁不厚。脾脏不大。腹腔未见积液。
H 肝右叶见一囊肿，约18 mm。胆囊多发结石，囊壁未见增厚。脾脏未见增大，腹腔内未见积液。
L number | 大小约18 mm => 大小约28 mm
L negation | 胆囊壁不厚 => 胆囊壁增厚
L certainty | 肝右叶可见囊肿 => 肝右叶可疑囊肿
# zh-ordinary-kidney | ordinary | CT | abdomen | low
D 右侧输尿管下段结石，约6mm，右肾轻度积水。左肾囊肿，直径22mm。膀胱未见异常。建议泌尿外科就诊。
H 右侧输尿管下段可见结石，大小约6 mm，右肾轻度积水。左肾可见囊肿，直径约22 mm。膀胱未见异常。 || || 建议泌尿外科就诊。
H 右侧输尿管下段见约6 mm结石，右肾呈轻度积水改变。左肾见一直径22 mm的囊肿。膀胱未见明显异常。 || || 建议到泌尿外科就诊。
L side | 左肾可见囊肿 => 右肾可见囊肿
L unsupported | 右肾轻度积水 => 右肾重度积水
L advice | 建议泌尿外科就诊。 => 建议泌尿外科就诊，3个月后复查CT。
# zh-ordinary-brain | ordinary | CT | head | low
D 右侧基底节区脑出血，大小约28mm×20mm，周围轻度水肿。中线结构居中。双侧脑室旁缺血灶。
H 右侧基底节区可见脑出血，大小约28 mm×20 mm，周围可见轻度水肿。中线结构居中。双侧脑室旁可见缺血灶。
H 右侧基底节区脑出血灶，约28×20 mm，周边轻度水肿。中线结构无移位。双侧侧脑室旁见缺血灶。
L side | 右侧基底节区 => 左侧基底节区
L relation | 中线结构居中。 => 中线结构左移。
L unsupported | 周围可见轻度水肿。 => 周围可见轻度水肿，破入脑室。
# zh-ordinary-spine | ordinary | MR | spine | low
D 腰4/5椎间盘膨出，硬膜囊轻度受压。腰5/骶1椎间盘向左后突出，左侧神经根受压。腰椎退行性变。未见骨折。
H 腰4/5椎间盘膨出，硬膜囊轻度受压。腰5/骶1椎间盘向左后突出，左侧神经根受压。腰椎可见退行性变。未见骨折。
H 腰4/5椎间盘膨出，硬膜囊受压，程度轻。腰5/骶1椎间盘向左后方突出，压迫左侧神经根。腰椎退行性改变。未见骨折征象。
L side | 左侧神经根受压 => 右侧神经根受压
L name | 腰4/5椎间盘膨出 => 腰3/4椎间盘膨出
L negation | 未见骨折。 => 可见骨折。
`;
