/**
 * Own dictations with what the tables say of them: text | context | expectation. Context: `age=28`, `risk=high`, `setting=screening`, `exam=…`. Expectation: `F CODE months`, `L category`,
 * `F ? input` for what must be asked for, `-` for no guideline. Lines with an even index were used for building, the odd ones kept aside.
 */
export const GUIDELINE_DICTATIONS: readonly string[] = `
左肺上叶1.2cm磨玻璃结节，边缘毛刺征阳性。 | age=60 | F CT 6-12
左肺上叶1.2cm磨玻璃结节，边缘毛刺征阳性。 | setting=screening | L 2
右肺下叶实性结节，大小约8mm×6mm，边缘光滑。 | | F CT 6-12
右肺下叶实性结节，大小约9mm×8mm。 | | F CONSIDER_CT3_PET_BIOPSY 3-3
右肺中叶部分实性结节，直径约15 mm，其中实性成分约5 mm。 | | F CT 3-6
右肺中叶部分实性结节，直径约15 mm，其中实性成分约5 mm。 | setting=screening | L 3
右上肺4mm实性结节。 | | F NO_ROUTINE_FOLLOWUP
右上肺4mm实性结节。 | risk=high | F OPTIONAL_CT 12-12
左肺下叶5.5mm实性结节。 | | F CT 6-12
左肺下叶8.5mm实性结节。 | | F CONSIDER_CT3_PET_BIOPSY 3-3
左肺下叶纯磨玻璃结节，约0.5cm。 | | F NO_ROUTINE_FOLLOWUP
双肺多发实性小结节，较大者位于右肺下叶，约7mm。 | | F CT 3-6
双肺多发实性小结节，较大者约14mm，位于左肺上叶。 | risk=high | F CT 3-6
双肺多发实性结节，大者位于右肺上叶，约4mm。 | risk=high | F OPTIONAL_CT 12-12
右肺上叶实性结节12mm，边缘毛刺。 | setting=screening | L 4X
右肺上叶实性结节12mm，边缘光滑。 | setting=screening | L 4A
右肺上叶新发实性结节5mm。 | setting=screening | L 3
右肺上叶新发实性结节9mm。 | setting=screening | L 4B
左肺下叶实性结节，由5mm增至7.5mm。 | setting=screening | L 4A
左肺下叶实性结节，由6mm增至9mm。 | setting=screening | L 4B
左肺上叶实性结节16mm。 | setting=screening | L 4B
左肺上叶实性结节16mm。 | age=30 | F NOT_APPLICABLE
右肺上叶部分实性结节18mm，实性成分9mm。 | setting=screening | L 4B
右肺上叶部分实性结节18mm，实性成分7mm。 | setting=screening | L 4A
右肺上叶部分实性结节10mm。 | setting=screening | L ? solidMm
右肺上叶混合磨玻璃结节5mm。 | setting=screening | L 2
右肺下叶磨玻璃结节32mm。 | setting=screening | L 3
右肺下叶磨玻璃结节32mm，较前无变化。 | setting=screening | L 2
右肺上叶尖段4mm钙化结节。 | setting=screening | L 1
双肺未见结节。 | setting=screening | L 1
右肺上叶实性结节。 | | F ? meanMm
右肺上叶8mm结节。 | | F ? density
甲状腺右叶结节12mm。 | exam=甲状腺超声 | -
左上磨12毛刺 | | F CT 6-12
右下实6稳 | | F CT 6-12
LUL 磨玻璃结节 10mm。 | | F CT 6-12
右肺中叶实性结节0.7厘米，患者高危。 | risk=high | F CT 6-12
左肺舌段实性结节6mm。 | setting=screening | L 3
左肺舌段实性结节5.9mm。 | setting=screening | L 2
右肺下叶实性结节，長徑8mm，短徑7mm。 | setting=screening | L 3
Spiculated 12 mm pure ground-glass nodule in the left upper lobe. | age=60 | F CT 6-12
Spiculated 12 mm pure ground-glass nodule in the left upper lobe. | setting=screening | L 2
RLL: solid nodule measuring 8 x 6 mm, smooth margin. | | F CT 6-12
RLL: solid nodule measuring 8 x 6 mm, smooth margin. | setting=screening | L 3
Part-solid nodule in the right middle lobe, 15 mm, with a 7 mm solid component. | | F CT 3-6
Part-solid nodule in the right middle lobe, 15 mm, with a 7 mm solid component. | setting=screening | L 4A
4 mm solid nodule in the RUL. | | F NO_ROUTINE_FOLLOWUP
4 mm solid nodule in the RUL. | risk=high | F OPTIONAL_CT 12-12
Multiple bilateral solid nodules, the largest 7 mm in the right lower lobe. | | F CT 3-6
Multiple bilateral solid nodules, the largest 4 mm in the left upper lobe. | | F NO_ROUTINE_FOLLOWUP
Multiple ground-glass nodules, the largest 9 mm in the right upper lobe. | | F CT 3-6
Multiple ground-glass nodules, the largest 4 mm in the right upper lobe. | | F CT 3-6
Previously seen 6 mm left lower lobe solid nodule now measures 9 mm. | setting=screening | L 4B
Previously seen 5 mm left lower lobe solid nodule now measures 7 mm. | setting=screening | L 4A
New 5 mm solid nodule in the left lower lobe. | setting=screening | L 3
New 3 mm solid nodule in the left lower lobe. | setting=screening | L 2
Stable 7 mm solid nodule in the right upper lobe. | setting=screening | L 3
Solid nodule 20 mm in the right upper lobe, spiculated. | setting=screening | L 4X
Solid nodule 20 mm in the right upper lobe, spiculated. | | F CONSIDER_CT3_PET_BIOPSY 3-3
Solid nodule 20 mm in the right upper lobe, spiculated. | age=34 | F NOT_APPLICABLE
12 mm solid nodule in the LLL. | setting=known_primary_cancer | F NOT_APPLICABLE
12 mm solid nodule in the LLL. | setting=immunosuppression | F NOT_APPLICABLE
12 mm solid nodule in the LLL. | setting=incidental, age=35 | F CONSIDER_CT3_PET_BIOPSY 3-3
Ground-glass nodule 5 mm in the RML. | | F NO_ROUTINE_FOLLOWUP
Part-solid nodule 9 mm in the lingula. | setting=screening | L ? solidMm
Part-solid nodule 9 mm in the lingula. | | F CT 3-6
No pulmonary nodule. | setting=screening | L 1
No pulmonary nodule. | | -
Unchanged 4 mm calcified nodule in the right apex. | setting=screening | L 1
LUL GGN 12 spic, RLL SN 6 stab | | F CT 6-12
LUL GGN 12 spic, RLL SN 6 stab | setting=screening | L 3
Nodule in the left upper lobe, solid, 0.8 cm. | | F CT 6-12
Solid nodule of 1.5 cm in the RUL with mediastinal lymphadenopathy. | setting=screening | L 4X
Solid nodule of 9 mm in the RUL. No lymphadenopathy. | setting=screening | L 4A
Solid RUL nodule measuring 5.7 x 5.3 mm. | | F CT 6-12
Solid RUL nodule measuring 6.0 x 5.8 mm. | setting=screening | L 2
Nodule in the right lobe of the thyroid, 12 mm, solid. | exam=thyroid ultrasound | -
8 mm solid nodule in the right upper lobe. | exam=chest radiograph | -
右肺上叶实性结节8mm，左肺下叶实性结节5mm。 | | F CT 3-6
右肺上叶实性结节8mm，左肺下叶磨玻璃结节12mm。 | setting=screening | L 4A
`
  .trim()
  .split('\n');
