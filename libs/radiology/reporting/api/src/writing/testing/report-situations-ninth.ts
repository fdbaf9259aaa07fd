/** Own writing as `report-situations-eighth.ts`, of other drafts, by the same hand; kept aside while most rules were mended (its totals were printed), then read and mended by. */
export const REPORTS_NINTH = `
# en-ninth-followup | ninth | CT | chest | high
D Spiculated solid nodule in the left upper lobe has grown from 11 mm to 16 mm since 4 March 2026. Three unchanged ground-glass nodules in the right lung, the largest 6 mm. Enlarged left hilar lymph node, short axis 13 mm. Suspicious for malignancy. PET/CT is recommended.
H The spiculated solid nodule in the left upper lobe has increased from 11 mm to 16 mm since 4 March 2026. Three ground-glass nodules in the right lung are unchanged, the largest measuring 6 mm. A left hilar lymph node is enlarged with a short axis of 13 mm. The findings are suspicious for malignancy. || The spiculated solid nodule in the left upper lobe has grown from 11 mm to 16 mm since 4 March 2026. Enlarged left hilar lymph node with a short axis of 13 mm. Three unchanged ground-glass nodules in the right lung, the largest 6 mm. || PET/CT is recommended.
H LUL: solid spiculated nodule, 16 mm, previously 11 mm on 4 March 2026 (growth). Right lung: three stable GGNs, up to 6 mm. Left hilum: enlarged lymph node, short axis 13 mm. Suspicious for malignancy. || Growing spiculated solid LUL nodule, 16 mm (11 mm on 4 March 2026). Enlarged lymph node at the left hilum, 13 mm in short axis. Three stable right-sided GGNs, largest 6 mm. || Recommend PET/CT.
H Compared with 4 March 2026, a solid nodule with spiculated margins in the left upper lobe has enlarged from 1.1 cm to 1.6 cm, suspicious for malignancy. The left hilar lymph node is enlarged, measuring 1.3 cm in short axis. There are 3 ground-glass nodules in the right lung without change, the largest of which measures 0.6 cm. || Enlarging spiculated solid nodule in the left upper lobe, from 1.1 cm to 1.6 cm since 4 March 2026. Enlarged left hilar node (short axis 1.3 cm). 3 unchanged ground-glass nodules of the right lung, largest 0.6 cm. || We advise PET/CT.
H In the right lung, three ground-glass nodules show no change; the largest is 6 mm. In the left upper lobe, a spiculated, solid nodule now measures 16 mm as compared to 11 mm on 4 March 2026. There is an enlarged lymph node at the left hilum whose short axis is 13 mm. Malignancy is suspected. || Interval growth of the spiculated solid nodule in the left upper lobe since 4 March 2026 (11 mm to 16 mm). Left hilar lymph node enlargement, 13 mm short axis. Unchanged ground-glass nodules (three) in the right lung, the largest measuring 6 mm. || A PET/CT is suggested.
H There is interval enlargement of a left upper lobe nodule, which is solid and spiculated: it measured 11 mm on 4 March 2026 and measures 16 mm today. Enlargement of a left hilar lymph node (13 mm, short axis). The right lung contains three ground-glass nodules, all unchanged, not exceeding 6 mm. Appearances are suspicious for malignancy. || Left upper lobe nodule, solid and spiculated, has grown since 4 March 2026 from 11 mm to 16 mm. Enlarged left hilar lymph node, 13 mm in short axis. Three unchanged right lung ground-glass nodules, not exceeding 6 mm. || PET/CT should be performed.
L relation | has increased from 11 mm to 16 mm => has decreased from 16 mm to 11 mm
L date | has increased from 11 mm to 16 mm since 4 March 2026 => has increased from 11 mm to 16 mm since 4 March 2025
L number | Three ground-glass nodules in the right lung are unchanged => Two ground-glass nodules in the right lung are unchanged
L advice | PET/CT is recommended. => Biopsy is recommended.
L omission | A left hilar lymph node is enlarged with a short axis of 13 mm. =>
L certainty | The findings are suspicious for malignancy. => The findings are diagnostic of malignancy.
# en-ninth-liver | ninth | MR | abdomen | high
D Hepatic segment VI: 23 mm lesion with arterial hyperenhancement and washout in the portal venous phase. LI-RADS 5. No portal vein thrombosis. Two hemangiomas in segment II, up to 9 mm. Mild splenomegaly, 13.5 cm. Common bile duct 5 mm.
H In hepatic segment VI there is a 23 mm lesion with arterial hyperenhancement and washout in the portal venous phase. The lesion is LI-RADS 5. There is no portal vein thrombosis. Two hemangiomas of up to 9 mm are seen in segment II. The spleen is mildly enlarged at 13.5 cm. The common bile duct measures 5 mm.
H Segment VI: lesion of 2.3 cm, arterial phase hyperenhancement, portal venous washout (LI-RADS 5). Segment II: 2 hemangiomas, up to 0.9 cm. Portal vein: no thrombosis. Spleen: mild splenomegaly, 135 mm. CBD: 5 mm.
H A lesion measuring 23 mm in segment VI of the liver shows hyperenhancement in the arterial phase and washout in the portal venous phase, corresponding to LI-RADS 5. Thrombosis of the portal vein is not seen. Segment II contains two hemangiomas, the largest 9 mm. Mild splenomegaly of 13.5 cm. The common bile duct is 5 mm wide.
H The portal vein is free of thrombosis. LI-RADS 5 lesion of 23 mm in segment VI, hyperenhancing in the arterial phase with portal venous phase washout. Mild enlargement of the spleen (13.5 cm). Two segment II hemangiomas measuring up to 9 mm. Common bile duct diameter 5 mm.
H Liver: 23-mm lesion, segment VI, with arterial hyperenhancement followed by washout in the portal venous phase; LI-RADS category 5. Two hemangiomas in segment II measure up to 9 mm. No thrombus in the portal vein. Spleen: mildly enlarged (13.5 cm). Bile ducts: common bile duct 5 mm.
L name | In hepatic segment VI there is => In hepatic segment IV there is
L number | The lesion is LI-RADS 5. => The lesion is LI-RADS 4.
L unit | Two hemangiomas of up to 9 mm => Two hemangiomas of up to 9 cm
L negation | There is no portal vein thrombosis. => There is portal vein thrombosis.
L unsupported | The spleen is mildly enlarged at 13.5 cm. => The spleen is mildly enlarged at 13.5 cm. There is ascites.
# en-ninth-wrist | ninth | DX | upper_limb | low
D Comminuted intra-articular fracture of the distal right radius with dorsal angulation of 15 degrees and 3 mm of shortening. Avulsion of the ulnar styloid. Scaphoid without fracture. Soft tissue swelling. Osteopenia.
H There is a comminuted intra-articular fracture of the distal right radius with dorsal angulation of 15 degrees and shortening of 3 mm. The ulnar styloid is avulsed. The scaphoid shows no fracture. There is soft tissue swelling. The bones are osteopenic.
H Distal right radius: comminuted fracture with intra-articular extension, 15° dorsal angulation, 3 mm shortening. Ulnar styloid: avulsion. Scaphoid: no fracture. Soft tissues: swelling. Bones: osteopenia.
H A comminuted fracture of the distal radius on the right is seen, extending into the joint, angulated dorsally by 15 degrees and shortened by 3 mm. Avulsion fracture of the ulnar styloid. No scaphoid fracture. The soft tissues are swollen. Osteopenia is noted.
H Osteopenia and soft tissue swelling are present. The right distal radius is fractured; the fracture is comminuted and intra-articular, with 15 degrees of dorsal angulation and 3 mm of shortening. The scaphoid is not fractured, but there is avulsion of the ulnar styloid.
H Right wrist: intra-articular comminuted distal radius fracture showing dorsal angulation (15 degrees) and shortening (3 mm). The styloid process of the ulna is avulsed. The scaphoid is intact. Swelling of the soft tissues. Osteopenic bone.
L side | of the distal right radius => of the distal left radius
L name | dorsal angulation => volar angulation
L negation | The scaphoid shows no fracture. => The scaphoid shows a fracture.
L number | angulation of 15 degrees => angulation of 25 degrees
# en-ninth-pregnancy | ninth | US | pelvis | low
D Single intrauterine pregnancy. Crown-rump length 31 mm, corresponding to 10 weeks 0 days. Heart rate 168 bpm. Subchorionic hematoma of 15 x 6 mm. Simple cyst of 22 mm in the right ovary. No free fluid.
H There is a single intrauterine pregnancy. The crown-rump length is 31 mm, which corresponds to 10 weeks 0 days. The heart rate is 168 bpm. There is a subchorionic hematoma of 15 x 6 mm. The right ovary contains a simple cyst of 22 mm. There is no free fluid.
H Single intrauterine gestation. CRL 3.1 cm (10 weeks 0 days). Heart rate: 168 beats per minute. Subchorionic hematoma, 1.5 x 0.6 cm. Right ovary: simple cyst, 2.2 cm. Free fluid: none.
H A single intrauterine pregnancy with a crown-rump length of 31 mm is seen, consistent with 10 weeks and 0 days. Cardiac activity is 168 bpm. A 15 x 6 mm subchorionic hematoma is noted. There is a 22 mm simple cyst of the right ovary. Free fluid is not seen.
H No free fluid. In the right ovary, a simple cyst measures 22 mm. A subchorionic hematoma measures 15 mm by 6 mm. The single intrauterine pregnancy shows a crown-rump length of 31 mm, equivalent to 10 weeks 0 days, and a heart rate of 168 bpm.
H One intrauterine pregnancy is demonstrated. Measured crown-rump length: 31 mm, corresponding to a gestational age of 10 weeks 0 days; heart rate 168/min. Subchorionic haematoma 15 × 6 mm. Simple ovarian cyst on the right, 22 mm. Absence of free fluid.
L number | 10 weeks 0 days => 12 weeks 0 days
L side | The right ovary => The left ovary
L unsupported | a simple cyst of 22 mm => a complex cyst of 22 mm
L negation | There is no free fluid. => There is free fluid.
# en-ninth-embolism | ninth | CT | chest | low
D Filling defects in the right lower lobe segmental arteries. RV/LV ratio 1.1. No saddle embolus. Wedge-shaped subpleural opacity in the right lower lobe, likely infarct. Small right pleural effusion. Main pulmonary artery 31 mm.
H Filling defects are present in the segmental arteries of the right lower lobe. The RV/LV ratio is 1.1. There is no saddle embolus. A wedge-shaped subpleural opacity is seen in the right lower lobe and is likely an infarct. There is a small right pleural effusion. The main pulmonary artery measures 31 mm. || Small right pleural effusion.
H RLL segmental arteries: filling defects. Saddle embolus: none. RV/LV ratio: 1.1. RLL: wedge-shaped subpleural opacity, probably infarct. Small right effusion. Main PA: 3.1 cm. || Small right-sided pleural effusion.
H Segmental pulmonary arteries to the right lower lobe show filling defects, without a saddle embolus. The ratio of RV to LV is 1.1. In the same lobe there is a subpleural, wedge-shaped opacity, likely representing an infarct. A small amount of pleural fluid is present on the right. The diameter of the main pulmonary artery is 31 mm. || A small right pleural effusion is present.
H The main pulmonary artery is 31 mm in diameter, and the RV/LV ratio is 1.1. No saddle embolus is identified; however, filling defects are seen in segmental arteries of the right lower lobe. There is a subpleural wedge-shaped opacity in the right lower lobe, suggestive of infarct. Small pleural effusion on the right. || Right pleural effusion, small.
H Filling defects within right lower lobe segmental arteries. There is a small pleural effusion on the right side. Right lower lobe subpleural opacity, wedge-shaped, most likely an infarct. A saddle embolus is not present. RV/LV ratio of 1.1. Main pulmonary artery diameter: 31 mm. || There is a small pleural effusion on the right side.
L side | There is a small right pleural effusion. The main => There is a small left pleural effusion. The main
L certainty | and is likely an infarct => and is an infarct
L number | The RV/LV ratio is 1.1. => The RV/LV ratio is 0.9.
L unsupported | There is no saddle embolus. => There is no saddle embolus. The heart is enlarged.
L omission | The main pulmonary artery measures 31 mm. =>
L advice | There is no saddle embolus. => There is no saddle embolus. Anticoagulation should be started.
# en-ninth-breast | ninth | US | breast | low
D Oval circumscribed hypoechoic mass in the left breast at 2 o'clock, 4 cm from the nipple, 12 x 7 mm, unchanged since 2024. Simple cyst of 5 mm in the right breast at 10 o'clock. BI-RADS 2. Axillary nodes normal.
H There is an oval circumscribed hypoechoic mass of 12 x 7 mm in the left breast at 2 o'clock, 4 cm from the nipple. It has not changed since 2024. A simple cyst of 5 mm is seen in the right breast at 10 o'clock. The category is BI-RADS 2. The axillary nodes are normal.
H Left breast, 2 o'clock, 4 cm from nipple: oval, circumscribed, hypoechoic mass, 1.2 x 0.7 cm, stable since 2024. Right breast, 10 o'clock: simple cyst, 0.5 cm. Axillary lymph nodes: normal. BI-RADS 2.
H At the 2 o'clock position of the left breast, 4 cm from the nipple, an oval hypoechoic mass with circumscribed margins measures 12 x 7 mm and is unchanged compared with 2024. The right breast shows a 5 mm simple cyst at the 10 o'clock position. Normal axillary lymph nodes. BI-RADS category 2.
H The axillary nodes appear normal. A simple 5-mm cyst lies at 10 o'clock in the right breast. Since 2024 there has been no change in the circumscribed, oval, hypoechoic mass (12 x 7 mm) at 2 o'clock in the left breast, located 4 cm from the nipple. Assessment: BI-RADS 2.
H A hypoechoic, oval and circumscribed mass is demonstrated in the left breast (2 o'clock, 40 mm from the nipple) measuring 12 × 7 mm, without change since 2024. In the right breast at 10 o'clock there is a simple cyst measuring 5 mm. No abnormal axillary nodes. Classified as BI-RADS 2.
L number | at 2 o'clock, 4 cm => at 4 o'clock, 4 cm
L date | since 2024 => since 2022
L side | is seen in the right breast => is seen in the left breast
L unsupported | an oval circumscribed hypoechoic mass => an irregular circumscribed hypoechoic mass
L omission | The axillary nodes are normal. =>
# en-ninth-icu | ninth | DX | chest | low
D Endotracheal tube 4 cm above the carina. Right internal jugular catheter with its tip in the SVC. Bibasal atelectasis, left more than right. Increasing perihilar haze, possible edema. No pneumothorax. Nasogastric tube coiled in the esophagus.
H The endotracheal tube is 4 cm above the carina. A right internal jugular catheter has its tip in the SVC. There is bibasal atelectasis, left more than right. The perihilar haze is increasing, possibly edema. There is no pneumothorax. The nasogastric tube is coiled in the esophagus. || Bibasal atelectasis.
H ETT: 4 cm above carina. Right IJ catheter: tip in SVC. NG tube: coiled in the esophagus. Bibasal atelectasis, left greater than right. Increasing perihilar haze, possible edema. Pneumothorax: none. || Atelectasis at both bases.
H The tip of the right internal jugular catheter projects over the superior vena cava. The endotracheal tube lies 40 mm above the carina. The nasogastric tube is coiled within the esophagus. Atelectasis is seen at both bases, more on the left than on the right. Perihilar haze has increased and may represent edema. No pneumothorax is seen. || Atelectasis is seen at both bases.
H No pneumothorax. A nasogastric tube shows coiling in the esophagus, an endotracheal tube ends 4 cm above the carina, and a right internal jugular line terminates in the SVC. Bilateral basal atelectasis is more marked on the left than on the right. There is increasing haze in the perihilar regions, possibly due to edema. || Bilateral basal atelectasis.
H Lines and tubes: endotracheal tube positioned 4 cm above the carina; right internal jugular venous catheter with tip in the SVC; nasogastric tube coiled in the oesophagus. Lungs: bibasilar atelectasis, left more than right; progressive perihilar haze, edema possible. Pleura: no pneumothorax. || Bibasilar atelectasis.
L number | 4 cm above the carina => 1 cm above the carina
L name | is coiled in the esophagus => is coiled in the stomach
L certainty | possibly edema => consistent with edema
L relation | left more than right => right more than left
L relation | The perihilar haze is increasing => The perihilar haze is decreasing
L advice | The nasogastric tube is coiled in the esophagus. => The nasogastric tube is coiled in the esophagus and should be repositioned.
# en-ninth-crohn | ninth | MR | abdomen | low
D Wall thickening of the terminal ileum over 14 cm, up to 8 mm, with restricted diffusion. Stricture of 3 cm with upstream dilatation to 34 mm. No fistula or abscess. Reactive mesenteric lymph nodes. Colon without active inflammation.
H The wall of the terminal ileum is thickened over 14 cm, up to 8 mm, with restricted diffusion. There is a stricture of 3 cm with upstream dilatation to 34 mm. There is no fistula or abscess. Reactive mesenteric lymph nodes are seen. The colon shows no active inflammation.
H Terminal ileum: wall thickening up to 0.8 cm over a length of 14 cm, restricted diffusion; 30 mm stricture, upstream dilatation 3.4 cm. Fistula: none. Abscess: none. Mesentery: reactive lymph nodes. Colon: no active inflammation.
H Over a distance of 14 cm the terminal ileum shows mural thickening of up to 8 mm and diffusion restriction. A 3 cm long stricture is accompanied by upstream dilatation to 34 mm. Neither fistula nor abscess is identified. Mesenteric lymph nodes are reactive. No active inflammation of the colon.
H There is no active inflammation in the colon, and no fistula or abscess. The terminal ileum is thick-walled (up to 8 mm) over 14 cm with restricted diffusion. A stricture measuring 3 cm is present, and the bowel upstream is dilated to 34 mm. Reactive lymph nodes in the mesentery.
H Mural thickening of the terminal ileum, 14 cm in length and up to 8 mm in thickness, showing restricted diffusion. Dilatation to 34 mm upstream of a 3-cm stricture. No fistula, no abscess. Reactive-appearing mesenteric nodes. The colon is free of active inflammation.
L name | The wall of the terminal ileum => The wall of the sigmoid colon
L number | upstream dilatation to 34 mm => upstream dilatation to 43 mm
L negation | There is no fistula or abscess. => There is a fistula but no abscess.
L unsupported | Reactive mesenteric lymph nodes => Necrotic mesenteric lymph nodes
L certainty | There is no fistula or abscess. => There is possibly a fistula, but no abscess.
# zh-ninth-followup | ninth | CT | chest | high
D 左肺上叶尖后段部分实性结节，由9mm×8mm增至13mm×11mm，实性成分6mm，可见毛刺及胸膜凹陷，对比2025年12月3日。右肺中叶三枚磨玻璃结节，较大者5mm，无变化。纵隔淋巴结短径8mm。考虑恶性可能性大，建议胸外科会诊。
H 与2025年12月3日比较，左肺上叶尖后段部分实性结节由9 mm×8 mm增大至13 mm×11 mm，其中实性成分约6 mm，可见毛刺及胸膜凹陷。右肺中叶见三枚磨玻璃结节，较大者约5 mm，未见变化。纵隔淋巴结短径8 mm。考虑恶性可能性大，建议胸外科会诊。 || 左肺上叶尖后段部分实性结节，由9 mm×8 mm增大至13 mm×11 mm，实性成分约6 mm，伴毛刺及胸膜凹陷（对比2025年12月3日）。右肺中叶三枚磨玻璃结节，较大者5 mm，无变化。
H 左上肺尖后段混合磨玻璃结节（部分实性），大小1.3 cm×1.1 cm，前片（2025-12-03）0.9 cm×0.8 cm，较前增大，实性部分0.6 cm，见毛刺征、胸膜凹陷征，恶性可能性大，建议胸外科会诊。右中肺3枚磨玻璃结节，大者0.5 cm，同前。纵隔淋巴结，短径0.8 cm。 || 左上肺尖后段部分实性结节，1.3 cm×1.1 cm，实性部分0.6 cm，毛刺、胸膜凹陷，较2025-12-03（0.9 cm×0.8 cm）增大。右中肺3枚磨玻璃结节，大者0.5 cm，同前。
H 右肺中叶三个磨玻璃密度结节，最大5 mm，较前无变化。左肺上叶尖后段可见部分实性结节，现大小13×11 mm，较2025年12月3日的9×8 mm增大；其实性成分6 mm；边缘毛刺并胸膜牵拉凹陷。纵隔内淋巴结短径约8 mm。恶性可能性大。建议请胸外科会诊。 || 左肺上叶尖后段部分实性结节增大，现13×11 mm（2025年12月3日9×8 mm），实性成分6 mm，毛刺并胸膜牵拉凹陷。右肺中叶三个磨玻璃结节，最大5 mm，无变化。
H 左肺上叶尖后段结节，部分实性，自2025年12月3日以来由9 mm×8 mm增长为13 mm×11 mm，实性成分约6 mm，可见毛刺和胸膜凹陷，考虑恶性可能大，建议胸外科会诊。纵隔淋巴结短径为8 mm。右肺中叶磨玻璃结节共三枚，其中较大的为5 mm，没有变化。 || 左肺上叶尖后段部分实性结节，自2025年12月3日以来由9 mm×8 mm增长为13 mm×11 mm，实性成分约6 mm，见毛刺和胸膜凹陷。右肺中叶磨玻璃结节三枚，较大的5 mm，没有变化。
H 左肺上叶尖后段可见13 mm×11 mm部分实性结节，内含6 mm实性成分，边缘见毛刺，邻近胸膜凹陷；对比2025年12月3日（9 mm×8 mm）明显增大，恶性可能性大。右肺中叶另见磨玻璃结节3枚，较大者直径5 mm，稳定。纵隔可见淋巴结，短径8 mm。建议胸外科会诊。 || 左肺上叶尖后段部分实性结节，13 mm×11 mm，含6 mm实性成分，毛刺、胸膜凹陷，对比2025年12月3日（9 mm×8 mm）增大。右肺中叶磨玻璃结节3枚，较大者5 mm，稳定。
L relation | 由9 mm×8 mm增大至13 mm×11 mm，其中 => 由13 mm×11 mm缩小至9 mm×8 mm，其中
L number | 右肺中叶见三枚磨玻璃结节 => 右肺中叶见两枚磨玻璃结节
L number | 其中实性成分约6 mm => 其中实性成分约9 mm
L date | 与2025年12月3日比较 => 与2025年11月3日比较
L unsupported | 纵隔淋巴结短径8 mm。 => 纵隔淋巴结肿大，短径8 mm，考虑转移。
# zh-ninth-aorta | ninth | CT | chest | low
D 主动脉夹层，Stanford B型，破口位于左锁骨下动脉开口以远约18mm。假腔部分血栓形成。真腔受压变窄。左肾动脉起自假腔，左肾灌注减低。双侧胸腔少量积液。心包无积液。
H 可见主动脉夹层，Stanford B型，破口位于左锁骨下动脉开口以远约18 mm处。假腔内部分血栓形成。真腔受压变窄。左肾动脉起自假腔，左肾灌注减低。双侧胸腔见少量积液。心包无积液。 || 双侧胸腔少量积液。
H 主动脉夹层（Stanford B型）：破口在左锁骨下动脉开口远侧约1.8 cm；假腔部分血栓化；真腔受压、变窄；左肾动脉由假腔发出，左肾血流灌注降低；双侧少量胸腔积液；心包未见积液。 || 双侧少量胸腔积液。
H 心包未见积液，双侧胸腔积液，量少。Stanford B型主动脉夹层，左锁骨下动脉开口以远18 mm处见破口。真腔变窄，呈受压改变；假腔可见部分血栓形成。左肾灌注减低，左肾动脉开口于假腔。 || 双侧胸腔积液，量少。
H 主动脉呈夹层改变，Stanford分型为B型，破口距左锁骨下动脉开口远端约18 mm。假腔内见部分血栓。真腔受压狭窄。左侧肾动脉源于假腔，左肾灌注下降。两侧胸腔少许积液，心包腔未见积液。 || 两侧胸腔少许积液。
H Stanford B型夹层累及主动脉，其破口位于左锁骨下动脉开口以远，距离约18 mm；真腔受压变窄，假腔有部分血栓形成；左肾动脉自假腔发出，伴左肾灌注减低。双侧胸腔内少量积液，心包内无积液。 || 双侧胸腔内少量积液。
L name | Stanford B型，破口 => Stanford A型，破口
L side | 左肾动脉起自假腔 => 右肾动脉起自假腔
L name | 左肾动脉起自假腔 => 左肾动脉起自真腔
L negation | 心包无积液 => 心包少量积液
L omission | 真腔受压变窄。 =>
L advice | 心包无积液 => 心包无积液。建议急诊手术
L unsupported | 左肾灌注减低 => 左肾梗死
# zh-ninth-rectum | ninth | MR | pelvis | low
D 直肠中段肿瘤，下缘距肛缘约72mm，长约41mm，累及肠周3/4周，侵犯肌层外约4mm。直肠系膜内4枚肿大淋巴结，最大短径9mm。环周切缘阴性。肛提肌未受累。骶前间隙清晰。
H 直肠中段见肿瘤，下缘距肛缘约72 mm，长约41 mm，累及肠周3/4周，侵犯至肌层外约4 mm。直肠系膜内见4枚肿大淋巴结，最大者短径9 mm。环周切缘阴性。肛提肌未受累。骶前间隙清晰。
H 直肠中段肿瘤：下缘距肛缘7.2 cm，长4.1 cm，占肠周3/4周，肌层外侵犯约0.4 cm；直肠系膜内肿大淋巴结4枚，最大短径0.9 cm；环周切缘阴性；肛提肌无受累；骶前间隙清楚。
H 肛提肌未见受累，骶前间隙清晰，环周切缘为阴性。肿瘤位于直肠中段，长度约41 mm，累及3/4肠周，下缘与肛缘相距约72 mm，向肌层外侵犯约4 mm。直肠系膜内可见四枚肿大淋巴结，短径最大9 mm。
H 直肠中段可见一肿瘤，长径约41 mm，其下缘距肛缘约72 mm，环绕肠周约3/4周，并突破肌层向外侵犯4 mm左右。系膜内（直肠）4个淋巴结肿大，最大的短径为9 mm。未累及肛提肌。骶前间隙未见异常。环周切缘阴性。
H 肿瘤（直肠中段）长约4.1厘米，下缘距肛缘7.2厘米，肠周受累3/4周，肌层外侵犯4毫米。直肠系膜淋巴结肿大，共4枚，最大短径9毫米。环周切缘呈阴性，肛提肌未受侵，骶前间隙清。
L number | 下缘距肛缘约72 mm => 下缘距肛缘约27 mm
L number | 见4枚肿大淋巴结 => 见6枚肿大淋巴结
L negation | 肛提肌未受累 => 肛提肌受累
L name | 直肠中段见肿瘤 => 直肠下段见肿瘤
L citation | 环周切缘阴性。 => 环周切缘阴性，按AJCC分期为T3N2。
L omission | 骶前间隙清晰。 =>
# zh-ninth-breast | ninth | MG | breast | low
D 左乳外上象限肿块，约19mm×15mm，边缘毛刺，伴细小多形性钙化，BI-RADS 5类。右乳散在良性钙化。左腋下淋巴结肿大，皮质增厚约6mm。双乳为致密型。建议穿刺活检。
H 左乳外上象限见肿块，大小约19 mm×15 mm，边缘毛刺，伴细小多形性钙化，BI-RADS 5类。右乳见散在良性钙化。左腋下见肿大淋巴结，皮质增厚约6 mm。双乳为致密型。 || 左腋下淋巴结肿大，皮质增厚约6 mm。 || 建议穿刺活检。
H 双乳腺体致密型。左侧乳腺外上象限肿块（1.9 cm×1.5 cm），毛刺状边缘，内伴细小多形性钙化，BI-RADS 5类。右侧乳腺散在良性钙化。左侧腋窝淋巴结增大，皮质厚约0.6 cm。 || 左侧腋窝淋巴结增大，皮质厚约0.6 cm。 || 建议行穿刺活检。
H 双侧乳腺为致密型。右乳散在分布良性钙化。左乳外上象限可见一19×15 mm肿块，边缘可见毛刺，并见细小多形性钙化（BI-RADS分类5类）。左侧腋下淋巴结肿大伴皮质增厚，约6 mm。 || 左侧腋下淋巴结肿大伴皮质增厚，约6 mm。 || 建议对其行穿刺活检。
H 左乳：外上象限肿块，19 mm×15 mm，边缘呈毛刺状，伴有细小多形性钙化。右乳：散在的良性钙化。左腋下：淋巴结肿大，皮质增厚6 mm。腺体类型：双乳致密型。BI-RADS：左乳5类。 || 左腋下淋巴结肿大，皮质增厚6 mm。 || 建议活检（穿刺）。
H 左乳外上象限占位性肿块，范围约19 mm×15 mm，边缘有毛刺，合并细小多形性钙化，评估为BI-RADS 5类。左腋窝肿大淋巴结，其皮质增厚约6 mm。右乳可见散在良性钙化灶。两侧乳腺均为致密型。 || 左腋窝肿大淋巴结，其皮质增厚约6 mm。 || 建议进行穿刺活检。
L side | 右乳见散在良性钙化 => 左乳见散在良性钙化
L name | 左乳外上象限见肿块 => 左乳内下象限见肿块
L number | BI-RADS 5类。右乳 => BI-RADS 4类。右乳
L unsupported | 右乳见散在良性钙化 => 右乳见散在可疑钙化
# zh-ninth-hand | ninth | DX | upper_limb | low
D 左腕舟骨腰部骨折，断端分离约2mm。月骨无脱位。桡骨远端骨质疏松。第1掌腕关节间隙变窄，骨赘形成。未见异物。
H 左腕舟骨腰部见骨折，断端分离约2 mm。月骨未见脱位。桡骨远端骨质疏松。第1掌腕关节间隙变窄，并骨赘形成。未见异物。
H 左侧腕部舟骨腰部骨折，断端间距约0.2 cm；月骨无脱位；桡骨远端骨质稀疏；第一掌腕关节间隙狭窄伴骨赘；无异物。
H 未见异物影。月骨位置可，无脱位。左腕舟状骨腰部骨折，骨折断端分离2 mm。第1掌腕关节间隙变窄，边缘骨赘形成。桡骨远端见骨质疏松改变。
H 左腕：舟骨腰部骨折线可见，断端分离约2毫米。月骨：无脱位。桡骨远端：骨质疏松。第一掌腕关节：间隙变窄，骨赘形成。异物：未见。
H 舟骨（左腕）腰部可见骨折，两断端分离约2 mm。第1掌腕关节可见骨赘形成及关节间隙变窄。桡骨远端骨质疏松表现，月骨未脱位，未见异物征象。
L name | 月骨未见脱位 => 钩骨未见脱位
L side | 左腕舟骨腰部 => 右腕舟骨腰部
L number | 第1掌腕关节 => 第2掌腕关节
L negation | 月骨未见脱位 => 月骨脱位
L omission | 桡骨远端骨质疏松。 =>
L certainty | 左腕舟骨腰部见骨折 => 左腕舟骨腰部可疑骨折
# zh-ninth-tb | ninth | CT | chest | low
D 右肺上叶尖段空洞，约34mm×28mm，壁厚约5mm，周围见卫星灶。左肺上叶树芽征。纵隔淋巴结钙化。右侧胸膜增厚。较2026年5月空洞缩小。考虑活动性肺结核可能。
H 右肺上叶尖段见空洞，大小约34 mm×28 mm，壁厚约5 mm，周围可见卫星灶。左肺上叶可见树芽征。纵隔淋巴结钙化。右侧胸膜增厚。与2026年5月比较，空洞缩小。考虑活动性肺结核可能。
H 右上肺尖段空洞（3.4 cm×2.8 cm，壁厚0.5 cm），周边见卫星病灶，较2026年5月缩小；左上肺树芽征；右侧胸膜肥厚；纵隔淋巴结见钙化；活动性肺结核可能。
H 左肺上叶见树芽征改变。右肺上叶尖段可见一空洞，范围34×28 mm，洞壁厚约5 mm，周围伴卫星灶，对比2026年5月，空洞较前缩小。右侧胸膜可见增厚，纵隔内淋巴结钙化。活动性肺结核可能性考虑。
H 空洞位于右肺上叶尖段，约34 mm×28 mm，空洞壁厚5 mm，其周围见卫星灶。自2026年5月以来空洞变小。左肺上叶呈树芽征。右胸膜增厚。钙化淋巴结见于纵隔。可能为活动性肺结核。
H 右肺上叶尖段空洞性病变，34 mm×28 mm，壁厚约5毫米，邻近见卫星灶。空洞较2026年5月有所缩小。左肺上叶可见“树芽征”。纵隔见钙化淋巴结，右侧胸膜增厚。倾向活动性肺结核可能。
L relation | 空洞缩小 => 空洞增大
L certainty | 考虑活动性肺结核可能 => 诊断活动性肺结核
L side | 右侧胸膜增厚 => 左侧胸膜增厚
L unsupported | 考虑活动性肺结核可能 => 考虑肺癌可能
# zh-ninth-uterus | ninth | US | pelvis | low
D 子宫前壁肌瘤，约33mm×29mm，后壁肌瘤18mm。内膜厚11mm。右附件区囊性包块，约52mm×46mm，内透声好。左卵巢显示正常。盆腔积液深18mm。
H 子宫前壁见肌瘤，大小约33 mm×29 mm，后壁见肌瘤，约18 mm。内膜厚约11 mm。右附件区见囊性包块，约52 mm×46 mm，内透声好。左卵巢显示正常。盆腔积液，深约18 mm。 || 右附件区囊性包块，约52 mm×46 mm。
H 子宫肌瘤：前壁3.3 cm×2.9 cm，后壁1.8 cm。子宫内膜厚1.1 cm。右侧附件区囊性包块5.2 cm×4.6 cm，透声好。左侧卵巢正常。盆腔积液1.8 cm。 || 右侧附件区囊性包块，5.2 cm×4.6 cm。
H 左侧卵巢未见异常。右侧附件区可见52×46 mm囊性包块，其内透声良好。盆腔内可见积液，深度18 mm。子宫前壁可见33×29 mm肌瘤，子宫后壁另见18 mm肌瘤。内膜厚度11 mm。 || 右侧附件区52×46 mm囊性包块。
H 子宫前壁探及肌瘤33 mm×29 mm，子宫后壁探及肌瘤18 mm，内膜11 mm厚。右附件区探及囊性包块，52 mm×46 mm，内部透声好。左卵巢正常显示。盆腔探及积液，深18 mm。 || 右附件区囊性包块，52 mm×46 mm。
H 前壁（子宫）肌瘤大小约33 mm×29 mm；后壁肌瘤大小约18 mm；内膜厚11毫米。盆腔见积液，深约1.8厘米。右附件区有一囊性包块，大小约5.2厘米×4.6厘米，透声佳。左卵巢未见明显异常。 || 右附件区有一囊性包块，大小约5.2厘米×4.6厘米。
L side | 右附件区见囊性包块，约52 mm×46 mm，内透声好 => 左附件区见囊性包块，约52 mm×46 mm，内透声好
L number | 内膜厚约11 mm => 内膜厚约17 mm
L relation | 子宫前壁见肌瘤，大小约33 mm×29 mm，后壁见肌瘤，约18 mm => 子宫后壁见肌瘤，大小约33 mm×29 mm，前壁见肌瘤，约18 mm
L unsupported | 内透声好 => 内见分隔
# zh-ninth-sinus | ninth | CT | head | low
D 双侧上颌窦黏膜增厚，左侧见液平。左侧筛窦密度增高。鼻中隔右偏。右侧下鼻甲肥大。蝶窦清晰。双侧乳突气化良好。窦壁骨质未见破坏。
H 双侧上颌窦黏膜增厚，左侧可见液平。左侧筛窦密度增高。鼻中隔向右偏曲。右侧下鼻甲肥大。蝶窦清晰。双侧乳突气化良好。窦壁骨质未见破坏。
H 两侧上颌窦黏膜增厚，左侧见气液平面；左侧筛窦密度增高；鼻中隔右偏；右下鼻甲肥厚；蝶窦清晰；双侧乳突气化良好；窦壁骨质无破坏。
H 窦壁骨质未见破坏征象，双侧乳突气化好。上颌窦黏膜双侧均增厚，其中左侧见液平面。左筛窦内密度增高影。右侧下鼻甲可见肥大，鼻中隔偏向右侧。蝶窦未见异常。
H 鼻中隔：右偏。下鼻甲：右侧肥大。上颌窦：双侧黏膜增厚，左侧有液平。筛窦：左侧密度增高。蝶窦：清晰。乳突：双侧气化良好。骨质：窦壁未见骨质破坏。
H 双侧上颌窦可见黏膜增厚，并左侧上颌窦液平形成。左侧筛窦见密度增高。鼻中隔偏右，右侧下鼻甲肥大。蝶窦清亮。双侧乳突气化良好，未见窦壁骨质破坏。
L side | 左侧可见液平 => 右侧可见液平
L relation | 鼻中隔向右偏曲 => 鼻中隔向左偏曲
L negation | 窦壁骨质未见破坏 => 窦壁骨质可见破坏
L name | 蝶窦清晰 => 额窦清晰
L omission | 右侧下鼻甲肥大。 =>
L advice | 窦壁骨质未见破坏。 => 窦壁骨质未见破坏。建议手术。
`;
