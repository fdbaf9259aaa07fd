/** Our own writing; patients are invented. */
export const MORE_RADIOLOGY_EN = `
# cxr1-en
P There is a 14 mm nodule in the right upper lobe. No calcification is seen within it. The heart is not enlarged.
P Compared with 3 May 2023 the nodule has grown from 9 mm. No pleural effusion.
C There is a 14 mm nodule in the right upper lobe.
T The heart is of normal size [1].
T There is no calcification in the nodule [1].
T The nodule measured 9 mm on 3 May 2023 and has increased in size since [2].
T A pleural effusion is not present [2].
T A nodule of 1.4 cm lies in the right upper lobe [1].
N upper lobe | lower lobe
R The nodule has shrunk from 14 mm to 9 mm [2].
U The trachea is deviated to the left by a goitre [1].
A A PET scan should be performed within two weeks [1].
L negation The nodule contains calcification [1].
# cxr2-en
P Both lungs are clear. There is no pneumothorax. The left costophrenic angle is blunted.
P A small left pleural effusion is possible. The tip of the central line lies in the superior vena cava.
C There is no pneumothorax.
T The lungs are clear on both sides [1].
T There is blunting of the left costophrenic angle [1].
T There may be a small pleural effusion on the left [2].
T The central line ends in the superior vena cava [2].
T No pneumothorax is seen [1].
N superior vena cava | right atrium
R The superior vena cava lies in the tip of the central line [2].
U There is an old fracture of the clavicle [1].
A The central line must be withdrawn by 2 cm [2].
L negation There is a pneumothorax [1].
# ct1-en
P The aorta measures 42 mm. There is no dissection and no intramural haematoma.
P A filling defect is seen in the right lower lobe artery, in keeping with pulmonary embolism. The right ventricle is not dilated.
C A filling defect is seen in the right lower lobe artery, in keeping with pulmonary embolism.
T The diameter of the aorta is 42 mm [1].
T Neither dissection nor intramural haematoma is present [1].
T There is no dilatation of the right ventricle [2].
T The right lower lobe artery shows a filling defect consistent with pulmonary embolism [2].
N pulmonary embolism | tumour thrombus
R The pulmonary embolism shows a right ventricle of the filling defect in the aorta [2].
U The liver has a cyst of 3 cm [1].
A Anticoagulation should be started immediately [2].
L negation The right ventricle is dilated [2].
# cxr3-en
P Consolidation is present in the left lower lobe with air bronchograms. Pneumonia is likely.
P There are no enlarged hilar lymph nodes. No rib fracture is identified.
C Consolidation is present in the left lower lobe with air bronchograms.
T Pneumonia is probable [1].
T The hilar lymph nodes are not enlarged [2].
T Rib fractures are not identified [2].
T The left lower lobe is consolidated and shows air bronchograms [1].
N Pneumonia | Tuberculosis
R Air bronchograms are present in the pneumonia of the ribs [1].
U The patient has a pacemaker [2].
A Follow-up in six weeks is recommended [1].
L negation A rib fracture is identified [2].
# cxr4-en
P The endotracheal tube ends 4 cm above the carina. The nasogastric tube does not reach the stomach.
P There is new oedema of both lungs. The heart size is unchanged since 12 March 2024.
C The nasogastric tube does not reach the stomach.
T The tip of the endotracheal tube is 4 cm above the carina [1].
T Both lungs show new oedema [2].
T Since 12 March 2024 the heart size has not changed [2].
T The stomach is not reached by the nasogastric tube [1].
N nasogastric tube | chest drain
R The carina ends 4 cm above the endotracheal tube [1].
U There is free air under the diaphragm [2].
A The nasogastric tube should be advanced [1].
L negation The nasogastric tube reaches the stomach [1].
# ct2-en
P A mass of 5.2 cm in the left upper lobe abuts the chest wall without invading it. Two enlarged mediastinal nodes measure 16 mm and 12 mm.
P No metastases are seen in the liver or the adrenal glands. Bone windows show no lytic lesion.
C A mass of 5.2 cm in the left upper lobe abuts the chest wall without invading it.
T There are two enlarged nodes in the mediastinum, of 16 mm and 12 mm [1].
T The liver and the adrenal glands are free of metastases [2].
T No lytic bone lesion is visible [2].
T The 52 mm mass in the left upper lobe touches the chest wall but does not invade it [1].
N adrenal glands | kidneys
R The chest wall abuts the mass and invades the liver [1].
U The thyroid is enlarged [2].
A Biopsy is recommended [1].
L negation The mass invades the chest wall [1].
# cxr5-en
P Hyperinflation of both lungs with flat diaphragms, consistent with emphysema. A bulla of 6 cm is seen at the right apex.
P No focal consolidation. The mediastinum is not widened.
C A bulla of 6 cm is seen at the right apex.
T Both lungs are hyperinflated and the diaphragms flat, in keeping with emphysema [1].
T There is no focal consolidation [2].
T The width of the mediastinum is normal [2].
T At the right apex there is a bulla measuring 6 cm [1].
N emphysema | fibrosis
R The emphysema is flat and the diaphragm consistent with the bulla at the left apex [1].
U The stomach is distended [2].
A Smoking should be stopped [1].
L negation The mediastinum is widened [2].
# ct3-en
P Ground-glass opacities are distributed in the periphery of both lungs and involve about 30% of the parenchyma. Honeycombing is absent.
P The findings may represent viral pneumonia. A small pericardial effusion of 8 mm is present.
C Honeycombing is absent.
T About 30% of the lung parenchyma is involved by peripheral ground-glass opacities on both sides [1].
T Viral pneumonia is a possible cause of the findings [2].
T There is a small pericardial effusion, 8 mm wide [2].
T There is no honeycombing [1].
N viral pneumonia | hypersensitivity pneumonitis
R Viral pneumonia may represent the findings of the pericardium in honeycombing [2].
U The spleen has been removed [1].
A The patient should be isolated [2].
L negation Honeycombing is present [1].
# cxr6-en
P The pacemaker leads are intact. The right lead ends in the right ventricle.
P There is a healed fracture of the left seventh rib. No acute fracture. The lungs show no nodules.
C No acute fracture.
T There is no damage to the pacemaker leads [1].
T The right ventricle holds the tip of the right lead [1].
T The left seventh rib has a healed fracture [2].
T No nodules are seen in the lungs [2].
T There is no acute fracture [2].
N right ventricle | coronary sinus
R The right ventricle ends in the right lead [1].
U The patient swallowed a coin [2].
A The pacemaker should be checked in a month [1].
L negation The pacemaker leads are broken [1].
# ct4-en
P A cavity of 3 cm in the left lower lobe has a thick wall. An abscess is suspected; a tumour cannot be excluded.
P There is no air-fluid level. The bronchi are patent.
C An abscess is suspected; a tumour cannot be excluded.
T The left lower lobe contains a thick-walled cavity, 3 cm in size [1].
T An air-fluid level is not seen [2].
T The bronchi are open [2].
T An abscess is suspected, and a tumour remains possible [1].
N abscess | hydatid cyst
R A wall has a thick cavity of the right lower lobe [1].
U The oesophagus is dilated [2].
A Antibiotics should be given [1].
L negation The bronchi are occluded [2].
# cxr7-en
P Moderate right pleural effusion, which has increased since 4 January. The underlying lung is partly collapsed.
P The left lung is clear. There is no shift of the mediastinum.
C Moderate right pleural effusion, which has increased since 4 January.
T The lung under it is partially collapsed [1].
T No abnormality is seen in the left lung [2].
T The mediastinum is not shifted [2].
T Since 4 January the moderate pleural effusion on the right has become larger [1].
N pleural effusion | pleural thickening
R The right pleural effusion has decreased since 4 January [1].
U There is surgical emphysema of the neck [2].
A Drainage is advised [1].
L negation There is a shift of the mediastinum [2].
# ct5-en
P There is no evidence of coronary calcification in the left main artery. Moderate calcification is seen in the right coronary artery.
P The calcium score is 112. The aortic valve is not calcified.
C Moderate calcification is seen in the right coronary artery.
T The left main artery is not calcified [1].
T The calcium score amounts to 112 [2].
T The aortic valve is free of calcification [2].
T The right coronary artery is moderately calcified [1].
N left main artery | circumflex artery
R The calcification is seen in the left main artery and not in the right coronary artery [1].
U A stent lies in the carotid artery [2].
A Statins should be prescribed [2].
L negation The aortic valve is calcified [2].
# cxr8-en
P The study is limited by rotation. No foreign body is visible in the airways.
P The thymus is prominent, which is normal at the age of 8 months. Air trapping on the left is not excluded.
C No foreign body is visible in the airways.
T Rotation limits the study [1].
T A prominent thymus is normal at 8 months of age [2].
T Air trapping on the left side remains possible [2].
T In the airways, no foreign body can be seen [1].
N thymus | thyroid
R The study limits rotation of the thymus [1].
U There are twelve healed fractures [1].
A The film should be repeated in expiration [2].
L negation A foreign body is visible in the airways [1].
# ct6-en
P Bronchiectasis in the middle lobe with thick walls and mucus plugs. The volume of the lobe is reduced by half.
P No cavitation is present. Tree-in-bud opacities suggest infection with mycobacteria.
C No cavitation is present.
T In the middle lobe there is bronchiectasis with thickened walls and plugs of mucus [1].
T The lobe has lost half of its volume [1].
T Infection with mycobacteria is suggested by tree-in-bud opacities [2].
T There is no cavitation [2].
N mycobacteria | aspergillus
R Mycobacteria suggest a lobe of tree-in-bud volume by half of the walls [2].
U The gallbladder contains stones [1].
A Sputum should be cultured [2].
L negation Cavitation is present [2].
# cxr9-en
P The cardiothoracic ratio is 0.58. The pulmonary vessels are prominent, but there are no septal lines.
P Compared with the previous film of 2 June 2022 there is no change. A prosthetic mitral valve is in place.
C The cardiothoracic ratio is 0.58.
T Pulmonary vessels are prominent without septal lines [1].
T Nothing has changed since the film of 2 June 2022 [2].
T The mitral valve is prosthetic [2].
T A cardiothoracic ratio of 0.58 was measured [1].
N mitral valve | tricuspid valve
R Septal lines are prominent without pulmonary vessels [1].
U A nodule of 5 mm lies behind the sternum [2].
A Echocardiography is recommended [1].
L negation There are septal lines [1].
# ct7-en
P Pleural plaques are seen on both sides, partly calcified. They do not measure more than 4 mm in thickness.
P There is no sign of mesothelioma. Mild fibrosis in the lower lobes is probably due to asbestos.
C There is no sign of mesothelioma.
T There are partly calcified pleural plaques bilaterally [1].
T The plaques are at most 4 mm thick [1].
T The mild fibrosis of the lower lobes is likely caused by asbestos [2].
T Signs of mesothelioma are absent [2].
N asbestos | silica
R Asbestos is probably due to mild fibrosis of the lower lobes [2].
U The patient has a horseshoe kidney [1].
A The patient should be compensated [2].
L negation There are signs of mesothelioma [2].
# cxr10-en
P A skin fold mimics a pneumothorax on the left, but lung markings extend beyond it. A true pneumothorax is ruled out.
P The drain on the right lies outside the pleural space. The right lung has not re-expanded.
C The right lung has not re-expanded.
T The apparent pneumothorax on the left is mimicked by a skin fold [1].
T A true pneumothorax is excluded [1].
T The right drain is not inside the pleural space [2].
T The right lung did not expand again [2].
N skin fold | scapula
R A pneumothorax mimics a skin fold on the left [1].
U The hemidiaphragm is ruptured [2].
A The drain must be replaced today [2].
L negation The right lung has re-expanded [2].
# ct8-en
P The thyroid extends 3.5 cm into the chest and displaces the trachea to the right. The trachea is not narrowed.
P No enlarged nodes are found in the neck. The oesophagus is compressed by the goitre.
C The trachea is not narrowed.
T The trachea is pushed to the right by the thyroid, which reaches 3.5 cm into the chest [1].
T There are no enlarged nodes in the neck [2].
T The goitre compresses the oesophagus [2].
T There is no narrowing of the trachea [1].
N goitre | lymphoma
R The oesophagus compresses the goitre [2].
U A dental abscess is present [2].
A Surgery should be considered [1].
L negation The trachea is narrowed [1].
# cxr11-en
P The lungs are free of infiltrates. Old granulomas of 3 mm are seen in the right upper lobe.
P There is no sign of active tuberculosis. The diaphragm is smooth on both sides.
C There is no sign of active tuberculosis.
T No infiltrates are present in the lungs [1].
T The right upper lobe contains old granulomas of 3 mm [1].
T Both sides of the diaphragm are smooth [2].
T Active tuberculosis is not seen [2].
N granulomas | metastases
R The right upper lobe is seen in old granulomas on both sides of tuberculosis [1].
U The aortic knob is calcified [2].
A Sputum samples should be taken [2].
L negation There are signs of active tuberculosis [2].
# ct9-en
P After lobectomy on 9 May 2021 the left hilum is unremarkable. There is no recurrence.
P A new nodule of 5 mm in the right middle lobe is probably benign. The liver shows no focal lesion.
C There is no recurrence.
T The left hilum is normal after the lobectomy of 9 May 2021 [1].
T A 5 mm nodule in the right middle lobe is new and likely benign [2].
T There is no focal lesion in the liver [2].
T No recurrence is found [1].
N right middle lobe | lingula
R The lobectomy was followed by a hilum that removed the liver lesion on the left [1].
U The patient has lost 5 kg [1].
A A control after three months is recommended [2].
L negation There is a recurrence [1].
`;
