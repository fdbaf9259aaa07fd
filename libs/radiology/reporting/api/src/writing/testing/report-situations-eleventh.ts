/** Own writing by the same hand, of drafts not met before, written while the rules for the sets before it were mended and before they were finished; first looked at with 20 of 32 and no lie of 32, then mended by. In the form of `report-situations-en.ts`. */
export const REPORTS_ELEVENTH = `
# en-eleventh-chest | eleventh | CT | chest | low
D Solid nodule of 9 mm in the right lower lobe, unchanged since 2024. Mild bronchiectasis in the middle lobe. Trace left pleural effusion. Coronary artery calcifications. No enlarged lymph nodes. Old fracture of the right 8th rib.
H A solid nodule measuring 9 mm is present in the right lower lobe, unchanged since 2024. There is mild bronchiectasis in the middle lobe. There is a trace left pleural effusion. Coronary artery calcifications are noted. No enlarged lymph nodes are seen. There is an old fracture of the right 8th rib. || Solid 9 mm nodule in the right lower lobe, unchanged since 2024. Trace left pleural effusion. Mild bronchiectasis in the middle lobe.
H RLL: 0.9 cm solid nodule, stable since 2024. RML: mild bronchiectasis. Trace effusion in the left pleural space. Calcified coronary arteries. Lymph nodes: not enlarged. Right 8th rib: old fracture. || Stable 0.9 cm solid nodule in the RLL (since 2024). Trace left effusion. Mild RML bronchiectasis.
H Since 2024 there has been no change of the 9-mm solid nodule located in the right lower lobe. The middle lobe shows mild bronchiectatic changes. A trace of pleural fluid is seen on the left. Calcification of the coronary arteries. Lymphadenopathy is absent. The eighth rib on the right shows an old fracture. || No change since 2024 of the solid 9-mm nodule in the right lower lobe. Trace of pleural fluid on the left. Mild bronchiectasis of the middle lobe.
H An old right-sided 8th rib fracture is noted, as well as calcifications of the coronary arteries. In the right lower lobe, a solid 9 mm nodule is stable compared with 2024, and the middle lobe demonstrates mild bronchiectasis. Trace pleural effusion on the left side. No lymph node enlargement. || Right lower lobe solid nodule, 9 mm, stable compared with 2024. Left-sided trace pleural effusion. Middle lobe bronchiectasis, mild.
L number | nodule measuring 9 mm is present => nodule measuring 19 mm is present
L side | a trace left pleural effusion. Coronary => a trace right pleural effusion. Coronary
L unsupported | There is an old fracture => There is an acute fracture
L name | bronchiectasis in the middle lobe. There => bronchiectasis in the upper lobe. There
# en-eleventh-foot | eleventh | DX | lower_limb | low
D Transverse fracture of the base of the left 5th metatarsal, displaced by 2 mm. Hallux valgus. Plantar calcaneal spur of 7 mm. No dislocation. Soft tissue swelling laterally.
H There is a transverse fracture of the base of the left 5th metatarsal, which is displaced by 2 mm. Hallux valgus is present. There is a plantar calcaneal spur of 7 mm. There is no dislocation. Soft tissue swelling is seen laterally.
H Left fifth metatarsal base: transverse fracture, 2 mm displacement. Hallux valgus. Plantar spur of the calcaneus, 0.7 cm. Dislocation: none. Lateral soft tissue swelling.
H The base of the fifth metatarsal on the left shows a transverse fracture with 2 mm of displacement. A hallux valgus deformity and a plantar calcaneal spur measuring 7 mm are noted. The soft tissues are swollen laterally. No evidence of dislocation.
H No dislocation is identified. Transverse fracture at the left 5th metatarsal base with displacement of 2 mm. Swelling of the lateral soft tissues. 7 mm plantar spur at the calcaneus; hallux valgus.
L name | Hallux valgus is present. => Hallux rigidus is present.
L side | of the left 5th metatarsal => of the right 5th metatarsal
L number | left 5th metatarsal => left 4th metatarsal
L negation | There is no dislocation. => There is a dislocation.
# en-eleventh-brain | eleventh | MR | head | low
D Enhancing extra-axial mass along the left sphenoid wing, 27 x 21 mm, with a dural tail. Mild edema of the adjacent temporal lobe. No hydrocephalus. Scattered white matter hyperintensities. Pituitary normal. Likely meningioma.
H There is an enhancing extra-axial mass along the left sphenoid wing, measuring 27 x 21 mm, with a dural tail. There is mild edema of the adjacent temporal lobe. There is no hydrocephalus. Scattered white matter hyperintensities are seen. The pituitary is normal. The mass is likely a meningioma.
H Left sphenoid wing: extra-axial enhancing mass, 2.7 x 2.1 cm, dural tail. Adjacent temporal lobe: mild edema. Hydrocephalus: none. White matter: scattered hyperintensities. Pituitary gland: unremarkable. Likely meningioma.
H Along the left sphenoid wing, an extra-axial mass of 27 x 21 mm shows enhancement and a dural tail, likely representing a meningioma. The adjacent temporal lobe is mildly edematous. Hydrocephalus is not present. There are scattered hyperintensities in the white matter. Normal pituitary gland.
H The pituitary appears normal and there is no hydrocephalus. White matter hyperintensities are scattered. An extra-axial, enhancing mass is located along the left sphenoid wing (27 x 21 mm) with a dural tail; mild edema is seen in the adjacent temporal lobe. Findings are most likely due to a meningioma.
L certainty | The mass is likely a meningioma. => The mass is a meningioma.
L side | along the left sphenoid wing => along the right sphenoid wing
L number | 27 x 21 mm => 37 x 21 mm
L unsupported | with a dural tail => with a cystic component
# en-eleventh-renal | eleventh | US | abdomen | low
D Right kidney 10.4 cm, left kidney 11.1 cm. Stone of 6 mm in the lower pole of the left kidney without hydronephrosis. Two simple cysts in the right kidney, up to 25 mm. Fatty liver. Gallbladder polyp, 4 mm. Bladder empty.
H The right kidney measures 10.4 cm and the left kidney measures 11.1 cm. There is a stone of 6 mm in the lower pole of the left kidney without hydronephrosis. Two simple cysts of up to 25 mm are seen in the right kidney. The liver is fatty. There is a gallbladder polyp of 4 mm. The bladder is empty.
H Kidneys: right 104 mm, left 111 mm. Left kidney, lower pole: 0.6 cm stone, no hydronephrosis. Right kidney: 2 simple cysts, up to 2.5 cm. Liver: fatty. Gallbladder: 4 mm polyp. Bladder: empty.
H In the lower pole of the left kidney a 6-mm calculus is present; there is no hydronephrosis. The right kidney contains two simple cysts, the largest 25 mm. Renal length: 10.4 cm on the right, 11.1 cm on the left. Hepatic steatosis. A polyp of 4 mm is noted in the gallbladder. Empty bladder.
H Right kidney: length 10.4 cm, two simple cysts measuring up to 25 mm. Left kidney: length 11.1 cm, 6 mm lower pole stone; hydronephrosis absent. The gallbladder harbors a 4 mm polyp. Fatty liver is noted and the bladder is empty.
L number | Two simple cysts => Three simple cysts
L name | in the lower pole => in the upper pole
L unsupported | Two simple cysts => Two complex cysts
L relation | The right kidney measures 10.4 cm and the left kidney measures 11.1 cm. => The right kidney measures 11.1 cm and the left kidney measures 10.4 cm.
# zh-eleventh-chest | eleventh | CT | chest | low
D 左肺下叶外基底段实性结节，大小约11mm×9mm，边缘分叶，较2025年8月增大。右肺上叶3枚钙化结节。两肺下叶支气管轻度扩张。右侧胸腔少量积液。主动脉壁钙化。
H 左肺下叶外基底段见实性结节，大小约11 mm×9 mm，边缘分叶，较2025年8月增大。右肺上叶见3枚钙化结节。两肺下叶支气管轻度扩张。右侧胸腔见少量积液。主动脉壁钙化。 || 左肺下叶外基底段实性结节，11 mm×9 mm，边缘分叶，较2025年8月增大。右侧胸腔少量积液。右肺上叶3枚钙化结节。两肺下叶支气管轻度扩张。
H 左下肺外基底段实性结节（1.1 cm×0.9 cm），呈分叶状，与2025年8月相比增大；右上肺钙化结节三枚；双肺下叶支气管扩张，程度轻；右侧胸水，少量；主动脉管壁钙化。 || 左下肺外基底段实性结节（1.1 cm×0.9 cm），分叶，较2025年8月增大；右侧少量胸水；右上肺钙化结节三枚；双肺下叶轻度支气管扩张。
H 右侧少量胸腔积液。主动脉壁可见钙化。左肺下叶外基底段可见11×9 mm实性结节，边缘见分叶，对比2025年8月有所增大。右肺上叶可见三个钙化结节。双下肺轻度支扩。 || 左肺下叶外基底段11×9 mm实性结节，分叶，对比2025年8月增大。右侧少量胸腔积液。右肺上叶三个钙化结节。双下肺轻度支扩。
H 右肺上叶内见钙化结节，共3枚。自2025年8月以来，左肺下叶外基底段实性结节增大，现约11毫米×9毫米，有分叶。两下肺见轻度支气管扩张。右胸腔内少许积液。主动脉壁见钙化。 || 左肺下叶外基底段实性结节自2025年8月以来增大，现约11毫米×9毫米，有分叶。右胸腔少许积液。右肺上叶钙化结节3枚。两下肺轻度支气管扩张。
L number | 右肺上叶见3枚钙化结节 => 右肺上叶见5枚钙化结节
L relation | 边缘分叶，较2025年8月增大。右肺 => 边缘分叶，较2025年8月缩小。右肺
L side | 右侧胸腔见少量积液 => 左侧胸腔见少量积液
L unsupported | 右侧胸腔见少量积液 => 右侧胸腔见大量积液
# zh-eleventh-shoulder | eleventh | MR | upper_limb | low
D 右肩冈上肌腱部分撕裂，范围约9mm。肩峰下滑囊积液。肱骨大结节囊变，约5mm。肩锁关节退变。关节盂唇未见撕裂。三角肌未见萎缩。
H 右肩冈上肌腱见部分撕裂，范围约9 mm。肩峰下滑囊见积液。肱骨大结节见囊变，约5 mm。肩锁关节退变。关节盂唇未见撕裂。三角肌未见萎缩。
H 右侧肩关节：冈上肌腱部分性撕裂（0.9 cm）；肩峰下滑囊内积液；肱骨大结节囊变0.5 cm；肩锁关节退行性变；盂唇无撕裂；三角肌无萎缩。
H 三角肌未见明显萎缩，关节盂唇完整，未见撕裂征象。右肩冈上肌腱可见部分撕裂，大小约9 mm；肱骨大结节处约5 mm囊变。肩峰下滑囊可见积液，肩锁关节呈退行性改变。
H 右肩：冈上肌腱局部撕裂（部分），约9毫米。肩锁关节见退变。肱骨大结节可见囊变，大小约5毫米。肩峰下滑囊有积液。盂唇未见明确撕裂。未见三角肌萎缩。
L unsupported | 见部分撕裂 => 见完全撕裂
L side | 右肩冈上肌腱 => 左肩冈上肌腱
L name | 冈上肌腱见部分撕裂 => 冈下肌腱见部分撕裂
L negation | 关节盂唇未见撕裂 => 关节盂唇撕裂
# zh-eleventh-liver | eleventh | US | abdomen | low
D 肝脏形态大小正常，实质回声增粗。肝左叶高回声结节，约17mm×14mm，边界清。胆囊结石2枚，较大者9mm。胆总管内径6mm。脾稍大，厚43mm。门静脉内径12mm。考虑血管瘤可能。
H 肝脏形态及大小正常，实质回声增粗。肝左叶见高回声结节，大小约17 mm×14 mm，边界清。胆囊内见结石2枚，较大者约9 mm。胆总管内径约6 mm。脾稍大，厚约43 mm。门静脉内径约12 mm。考虑血管瘤可能。
H 肝形态、大小未见异常，肝实质回声增粗；左肝叶高回声结节1.7 cm×1.4 cm，边界清晰；胆囊两枚结石，大者0.9 cm；胆总管0.6 cm；脾脏轻度增大，厚4.3 cm；门静脉1.2 cm；血管瘤可能。
H 胆囊可见2枚结石，最大9 mm。胆总管宽6 mm，门静脉宽12 mm。脾脏稍大，厚度43 mm。肝脏大小、形态正常，实质回声较粗。肝左叶可见17×14 mm高回声结节，边界清楚，可能为血管瘤。
H 肝脏：形态大小正常，实质回声增粗，肝左叶内高回声结节，约17毫米×14毫米，边界清楚，考虑为血管瘤可能。胆囊：结石2枚，较大的9毫米。胆总管：内径6毫米。脾：稍大，厚43毫米。门静脉：内径12毫米。
L certainty | 考虑血管瘤可能 => 诊断血管瘤
L name | 肝左叶见高回声结节 => 肝右叶见高回声结节
L number | 厚约43 mm => 厚约34 mm
L unsupported | 见高回声结节 => 见低回声结节
# zh-eleventh-brain | eleventh | CT | head | low
D 右侧额颞部硬膜下血肿，最厚处约13mm。中线结构左移约5mm。右侧侧脑室受压变窄。左侧颞骨骨折。蛛网膜下腔未见出血。枕部头皮血肿。
H 右侧额颞部见硬膜下血肿，最厚处约13 mm。中线结构左移约5 mm。右侧侧脑室受压变窄。左侧颞骨见骨折。蛛网膜下腔未见出血。枕部头皮见血肿。
H 右额颞部硬膜下血肿，最大厚度1.3 cm；中线向左偏移0.5 cm；右侧脑室受压、变窄；左颞骨骨折；蛛网膜下腔无出血；枕部头皮下血肿。
H 枕部可见头皮血肿，左侧颞骨可见骨折线。右侧额颞部硬膜下血肿，厚约13 mm，右侧侧脑室受压狭窄，中线结构向左移位约5 mm。未见蛛网膜下腔出血。
H 蛛网膜下腔：未见出血征象。硬膜下血肿位于右侧额颞部，最厚约13毫米；中线结构左偏约5毫米，右侧侧脑室受压并变窄。左侧颞骨骨折，枕部头皮血肿。
L side | 左侧颞骨见骨折 => 右侧颞骨见骨折
L name | 见硬膜下血肿，最厚处 => 见硬膜外血肿，最厚处
L relation | 中线结构左移 => 中线结构右移
L negation | 蛛网膜下腔未见出血 => 蛛网膜下腔见出血
`;
