/** Own writing, to mend by: rewordings of the kinds that the sets before it showed to be missed. In the form of `report-situations-en.ts`. */
export const REPORTS_TENTH = `
# en-tenth-lines | tenth | DX | chest | low
D Tracheostomy tube 5 cm above the carina. Left subclavian catheter with its tip in the right atrium. Bibasal consolidation, right more than left. Decreasing perihilar haze. Small left pneumothorax. Feeding tube in the stomach.
H The tracheostomy tube is 5 cm above the carina. A left subclavian catheter has its tip in the right atrium. There is bibasal consolidation, right more than left. The perihilar haze is decreasing. There is a small left pneumothorax. The feeding tube is in the stomach. || Small left pneumothorax. Bibasal consolidation, right more than left.
H Tracheostomy tube: 50 mm above the carina. Left subclavian line: tip in the right atrium. Feeding tube: in the stomach. Consolidation at both lung bases, greater on the right than on the left. Perihilar haze: decreasing. Small pneumothorax on the left. || Pneumothorax on the left, small. Consolidation at both lung bases, greater on the right.
H A small pneumothorax is seen on the left side. Bilateral basal consolidation is more pronounced on the right than on the left, while the perihilar haze has decreased. The tip of the left subclavian venous catheter projects over the right atrium. The tracheostomy tube terminates 5 cm above the carina, and the feeding tube ends in the stomach. || Small left-sided pneumothorax. Bilateral basal consolidation, right greater than left.
# en-tenth-gyn | tenth | US | pelvis | low
D Anteverted uterus, 84 x 45 x 39 mm. Endometrial thickness 9 mm. Intramural fibroid of 24 mm in the posterior wall. Left ovary 31 x 22 mm with a dominant follicle of 18 mm. Right ovary not seen. Trace fluid in the cul-de-sac.
H The uterus is anteverted and measures 84 x 45 x 39 mm. The endometrial thickness is 9 mm. There is an intramural fibroid of 24 mm in the posterior wall. The left ovary measures 31 x 22 mm and contains a dominant follicle of 18 mm. The right ovary is not seen. There is trace fluid in the cul-de-sac.
H Uterus: anteverted, 8.4 x 4.5 x 3.9 cm. Endometrium: 0.9 cm thick. Posterior wall: intramural fibroid, 2.4 cm. Left ovary: 3.1 x 2.2 cm, dominant follicle 1.8 cm. Right ovary: not visualized. Cul-de-sac: trace fluid.
H An anteverted uterus measuring 84 by 45 by 39 mm is seen, with an endometrial thickness of 9 mm and a 24 mm intramural fibroid of its posterior wall. A dominant 18 mm follicle is noted in the left ovary, which measures 31 by 22 mm. The right ovary could not be visualized. A trace of fluid is present in the pouch of Douglas.
# en-tenth-liver | tenth | CT | abdomen | high
D Hepatic segment VIII: hypervascular lesion of 31 mm with capsule. LI-RADS 4. Three cysts in segment IV, up to 14 mm. No ascites. Common hepatic duct 6 mm. Spleen 12.8 cm.
H In hepatic segment VIII there is a hypervascular lesion of 31 mm with a capsule. It is LI-RADS 4. Three cysts of up to 14 mm are present in segment IV. There is no ascites. The common hepatic duct measures 6 mm. The spleen measures 12.8 cm.
H Segment VIII of the liver: 3.1 cm hypervascular lesion, encapsulated, LI-RADS category 4. Segment IV: 3 cysts, the largest 1.4 cm. Ascites: none. Common hepatic duct: 0.6 cm. Spleen: 128 mm.
H A hypervascular lesion measuring 31 mm is seen in segment VIII; it has a capsule and is categorized as LI-RADS 4. There are three cysts in segment IV measuring up to 14 mm. No ascites is present. The diameter of the common hepatic duct is 6 mm, and the spleen is 12.8 cm in length.
H The liver shows a lesion (31 mm) in segment VIII, which is hypervascular and has a capsule (LI-RADS 4). Segment IV contains three cysts not exceeding 14 mm. Absence of ascites. The common hepatic duct is 6 mm wide; splenic length 12.8 cm.
# en-tenth-bowel | tenth | MR | abdomen | low
D Thickening of the sigmoid wall over 9 cm, up to 7 mm, with hyperenhancement. Pericolic abscess of 28 x 19 mm. No perforation. Several reactive nodes along the inferior mesenteric vessels. Small bowel normal. Gastroenterology referral advised.
H The sigmoid wall is thickened over 9 cm, up to 7 mm, with hyperenhancement. There is a pericolic abscess of 28 x 19 mm. There is no perforation. Several reactive nodes lie along the inferior mesenteric vessels. The small bowel is normal. || || Gastroenterology referral is advised.
H Sigmoid colon: mural thickening, 9 cm long and up to 0.7 cm thick, hyperenhancing. Pericolic abscess: 2.8 x 1.9 cm. Perforation: none. Several reactive lymph nodes along the inferior mesenteric vessels. Small bowel: unremarkable. || || Referral to gastroenterology is recommended.
H There is hyperenhancing wall thickening of the sigmoid colon measuring up to 7 mm over a length of 9 cm, and a pericolic abscess measuring 28 x 19 mm. No evidence of perforation. Reactive nodes, several in number, are seen along the inferior mesenteric vessels. Normal small bowel. || || We advise referral to gastroenterology.
# en-tenth-neck | tenth | CT | neck | high
D Necrotic lymph node of 22 mm at level III on the right. Two smaller nodes at level IV on the right, up to 9 mm. Enlarged left palatine tonsil. Larynx symmetric. No abscess. Mild mucosal thickening of both maxillary sinuses.
H A necrotic lymph node of 22 mm is present at level III on the right. There are two smaller nodes at level IV on the right, measuring up to 9 mm. The left palatine tonsil is enlarged. The larynx is symmetric. There is no abscess. Mild mucosal thickening of both maxillary sinuses is noted.
H Right level III: necrotic lymph node, 2.2 cm. Right level IV: 2 smaller nodes, up to 0.9 cm. Left palatine tonsil: enlarged. Larynx: symmetrical. Abscess: none. Both maxillary sinuses: mild mucosal thickening.
H On the right side, a 22-mm necrotic lymph node is identified at level III and two smaller nodes, not exceeding 9 mm, at level IV. Enlargement of the left palatine tonsil. The larynx appears symmetric, and no abscess is seen. There is mild thickening of the mucosa in the maxillary sinuses bilaterally.
# zh-tenth-followup | tenth | CT | chest | high
D 右肺下叶背段部分实性结节，由7mm×6mm增至12mm×10mm，实性成分5mm，可见分叶及胸膜牵拉，对比2025年6月1日。左肺上叶两枚磨玻璃结节，较大者4mm，无变化。右肺门淋巴结短径9mm。考虑恶性可能，建议进一步检查。
H 与2025年6月1日比较，右肺下叶背段部分实性结节由7 mm×6 mm增大至12 mm×10 mm，其中实性成分约5 mm，可见分叶及胸膜牵拉。左肺上叶见两枚磨玻璃结节，较大者约4 mm，未见变化。右肺门淋巴结短径9 mm。考虑恶性可能，建议进一步检查。 || 右肺下叶背段部分实性结节，由7 mm×6 mm增大至12 mm×10 mm，实性成分约5 mm，伴分叶及胸膜牵拉（对比2025年6月1日）。左肺上叶两枚磨玻璃结节，较大者4 mm，无变化。
H 右下肺背段部分实性结节，大小1.2 cm×1.0 cm，前片（2025-06-01）0.7 cm×0.6 cm，较前增大，实性部分0.5 cm，见分叶征、胸膜牵拉征，恶性可能，建议进一步检查。左上肺2枚磨玻璃结节，大者0.4 cm，同前。右肺门淋巴结，短径0.9 cm。 || 右下肺背段部分实性结节，1.2 cm×1.0 cm，实性部分0.5 cm，分叶、胸膜牵拉，较2025-06-01（0.7 cm×0.6 cm）增大。左上肺2枚磨玻璃结节，大者0.4 cm，同前。
H 左肺上叶两个磨玻璃结节，最大4 mm，较前无变化。右肺下叶背段可见部分实性结节，现大小12×10 mm，较2025年6月1日的7×6 mm增大；其实性成分5 mm；边缘分叶并胸膜牵拉。右肺门淋巴结短径约9 mm。恶性可能。建议进一步检查。 || 右肺下叶背段部分实性结节增大，现12×10 mm（2025年6月1日7×6 mm），实性成分5 mm，分叶并胸膜牵拉。左肺上叶两个磨玻璃结节，最大4 mm，无变化。
# zh-tenth-vessel | tenth | CT | abdomen | low
D 腹主动脉夹层，破口位于肾动脉开口以远约12mm。假腔内血栓形成。真腔变窄。右肾动脉起自真腔，右肾灌注正常。左侧髂总动脉瘤样扩张，直径23mm。腹膜后未见血肿。
H 可见腹主动脉夹层，破口位于肾动脉开口以远约12 mm处。假腔内见血栓形成。真腔变窄。右肾动脉起自真腔，右肾灌注正常。左侧髂总动脉呈瘤样扩张，直径约23 mm。腹膜后未见血肿。
H 腹主动脉夹层：破口在肾动脉开口远侧约1.2 cm；假腔血栓形成；真腔狭窄；右肾动脉由真腔发出，右肾血流灌注正常；左髂总动脉瘤样扩张（2.3 cm）；腹膜后无血肿。
H 腹膜后未见血肿征象。腹主动脉呈夹层改变，破口距肾动脉开口远端约12 mm，真腔变窄，假腔可见血栓。右侧肾动脉源于真腔，右肾灌注未见异常。左侧髂总动脉瘤样扩张，内径约23 mm。
# zh-tenth-rectum | tenth | MR | pelvis | low
D 宫颈肿瘤，大小约36mm×30mm，侵犯间质深层，累及阴道上1/3。左侧宫旁受侵可疑。盆腔2枚肿大淋巴结，最大短径11mm。膀胱后壁未受侵。直肠未受累。
H 宫颈见肿瘤，大小约36 mm×30 mm，侵犯间质深层，累及阴道上1/3。左侧宫旁可疑受侵。盆腔内见2枚肿大淋巴结，最大者短径11 mm。膀胱后壁未受侵犯。直肠未受累。 || 盆腔2枚肿大淋巴结，最大短径11 mm。
H 宫颈肿瘤：3.6 cm×3.0 cm，间质深层受侵，阴道上1/3受累；左宫旁疑受侵；盆腔肿大淋巴结2枚，最大短径1.1 cm；膀胱后壁未见受侵；直肠无受累。 || 盆腔2枚肿大淋巴结，最大短径11 mm。
H 膀胱后壁未见侵犯，直肠未累及。肿瘤位于宫颈，范围36×30 mm，侵及间质深层，并累及阴道上三分之一。盆腔可见两枚肿大淋巴结，短径最大11 mm。左侧宫旁可能受侵。 || 盆腔2枚肿大淋巴结，最大短径11 mm。
# zh-tenth-xray | tenth | DX | lower_limb | low
D 右胫骨平台外侧塌陷骨折，塌陷约4mm。腓骨小头骨折，无明显移位。膝关节积液。髌骨位置正常。右股骨远端骨质疏松。内侧关节间隙变窄。
H 右胫骨平台外侧见塌陷骨折，塌陷约4 mm。腓骨小头见骨折，无明显移位。膝关节见积液。髌骨位置正常。右股骨远端骨质疏松。内侧关节间隙变窄。
H 右侧胫骨外侧平台塌陷性骨折，塌陷深度约0.4 cm；腓骨小头骨折，未见明显移位；膝关节腔积液；髌骨位置未见异常；右股骨远端骨质稀疏；内侧关节间隙狭窄。
H 髌骨位置如常，膝关节腔内可见积液。右胫骨平台外侧部骨折伴塌陷约4 mm；腓骨小头可见骨折线，断端无明显错位。右股骨远端骨质疏松改变，内侧关节间隙变窄。
# zh-tenth-sinus | tenth | CT | head | low
D 右侧上颌窦软组织密度影，窦口堵塞。双侧筛窦黏膜增厚。鼻中隔左偏，伴骨棘。左侧中鼻甲气化。额窦清晰。鼻咽部未见肿块。
H 右侧上颌窦见软组织密度影，窦口堵塞。双侧筛窦黏膜增厚。鼻中隔向左偏曲，伴骨棘。左侧中鼻甲气化。额窦清晰。鼻咽部未见肿块。
H 右上颌窦内软组织密度影充填，窦口阻塞；两侧筛窦黏膜增厚；鼻中隔左偏并骨棘形成；左中鼻甲气化；额窦清晰；鼻咽无肿块。
H 鼻咽部未见明显肿块影，额窦未见异常。双侧筛窦可见黏膜增厚，右侧上颌窦内可见软组织密度影，其窦口堵塞。鼻中隔偏向左侧，可见骨棘。左侧中鼻甲呈气化改变。
`;
