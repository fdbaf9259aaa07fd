/** Our own writing; no patient's report. */
export const FREE_RADIOLOGY_EN = `
# w-node-en
P CT chest: A solid nodule in the left upper lobe measures 9 mm, compared with 6 mm in March 2024. There is no calcification.
P No enlarged lymph nodes are seen in the mediastinum. The liver is not fully included in the scan.
C There is no calcification.
T The solid left upper lobe nodule has grown from 6 mm in March 2024 to 9 mm [1].
T Mediastinal lymph nodes are not enlarged [2].
T The liver has been only partly imaged [2].
T The nodule is not calcified [1].
N upper lobe | lower lobe
R The nodule measures 6 mm, compared with 9 mm in March 2024 [1].
U The spleen shows a cyst of 3 cm [2].
A A biopsy should be performed [1].
L negation The nodule contains calcification [1].
L negation Enlarged lymph nodes are present in the mediastinum [2].
L side The right upper lobe contains a solid nodule of 9 mm [1].
# w-effusion-en
P Chest radiograph: A moderate right pleural effusion with passive collapse of the adjacent lung. The heart is of normal size.
P Compared with 12 May 2025, the effusion has increased. There is no pneumothorax.
C There is no pneumothorax.
T On the right there is a moderate pleural effusion; the neighbouring lung is passively collapsed [1].
T The heart is not enlarged [1].
T The effusion is larger than on 12 May 2025 [2].
T A pneumothorax is not present [2].
N pleural effusion | pericardial effusion
R The collapse of the lung has caused the right pleural effusion [1].
U A central line ends in the right atrium [2].
A Drainage is recommended [1].
L negation The effusion has decreased compared with 12 May 2025 [2].
L negation A small pneumothorax is seen [2].
L side A moderate left pleural effusion is present [1].
# w-tube-en
P The tip of the endotracheal tube lies 3 cm above the carina. The feeding tube passes into the stomach.
P Patchy opacities in both lower lobes may represent aspiration. The opacities were not visible on the previous image.
C The tip of the endotracheal tube lies 3 cm above the carina.
T The feeding tube runs into the stomach [1].
T Aspiration is a possible cause of the patchy opacities in the two lower lobes [2].
T The opacities are new compared with the previous image [2].
T The endotracheal tube ends 3 cm above the carina [1].
N carina | clavicle
R The carina lies 3 cm above the tip of the endotracheal tube [1].
U A pacemaker is seen on the left [1].
A The tube must be withdrawn by 2 cm [1].
L certainty Patchy opacities in both lower lobes prove aspiration [2].
L negation The opacities were already visible on the previous image [2].
L negation The feeding tube does not reach the stomach [1].
# w-aorta-en
P The ascending aorta is dilated to 46 mm; it measured 44 mm two years ago. No dissection is identified.
P The aneurysm displaces the superior vena cava slightly. The pulmonary arteries contain no clot.
C No dissection is identified.
T The diameter of the ascending aorta is now 46 mm, up from 44 mm two years ago [1].
T The superior vena cava is slightly displaced by the aneurysm [2].
T The pulmonary arteries are free of clot [2].
T There is no sign of dissection [1].
N superior vena cava | inferior vena cava
R The superior vena cava displaces the aneurysm slightly [2].
U The gallbladder contains stones [2].
A Surgery should be considered [1].
L negation A dissection is identified [1].
L negation Clots are present in the pulmonary arteries [2].
L number The ascending aorta measures 44 mm; it measured 46 mm two years ago [1].
# w-fracture-en
P Fractures of the right fifth and sixth ribs without displacement. A thin pneumothorax is present on the same side.
P Both lungs are otherwise clear. The fractures are probably recent.
C A thin pneumothorax is present on the same side.
T The fifth and sixth ribs on the right are broken but not displaced [1].
T Apart from that, there is nothing abnormal in either lung [2].
T The rib fractures are likely fresh [2].
T On the right there is also a thin pneumothorax [1].
N ribs | vertebrae
R The pneumothorax has broken the right fifth and sixth ribs [1].
U The patient has a metal implant in the shoulder [2].
A The patient should rest for six weeks [1].
L negation The fractures are displaced [1].
L negation No pneumothorax is present on the same side [1].
L certainty The fractures are definitely recent [2].
L side Fractures of the left fifth and sixth ribs without displacement [1].
# w-fibrosis-en
P Reticular changes with honeycombing are seen at both lung bases. They are more marked on the left than on the right.
P The pattern suggests usual interstitial pneumonia. Ground-glass opacities are absent.
C Ground-glass opacities are absent.
T The bases of both lungs show reticular changes and honeycombing [1].
T The right base is less affected than the left [1].
T Usual interstitial pneumonia is suggested by the pattern [2].
T No ground-glass opacities are found [2].
N honeycombing | bronchiectasis
R The changes are more marked on the right than on the left [1].
U The oesophagus is dilated with fluid [1].
A Lung function tests are advised [2].
L negation There are ground-glass opacities [2].
L certainty The pattern proves usual interstitial pneumonia [2].
# w-mass-en
P A mass of 5.2 cm in the right hilum narrows the main bronchus. It invades the chest wall in two places.
P A second lesion in the left adrenal gland is suspicious for metastasis. The brain was not examined.
C The brain was not examined.
T The main bronchus is narrowed by a right hilar mass measuring 5.2 cm [1].
T The chest wall is invaded by the mass at two sites [1].
T Metastasis is suspected in the left adrenal gland, where there is a second lesion [2].
T No examination of the brain was done [2].
N adrenal gland | thyroid gland
R The main bronchus narrows a mass of 5.2 cm in the right hilum [1].
U The mass has doubled since January [1].
A Chemotherapy should be started [2].
L negation The chest wall is spared by the mass [1].
L certainty The second lesion in the left adrenal gland is a proven metastasis [2].
L relation The chest wall invades the mass in two places [1].
# w-child-en
P Radiograph of a child: the right lung is hyperinflated and the mediastinum is shifted to the left. A foreign body in the right main bronchus cannot be excluded.
P No rib fracture is seen. The film was taken in expiration.
C A foreign body in the right main bronchus cannot be excluded.
T The mediastinum is pushed towards the left, and the right lung contains too much air [1].
T The ribs are not fractured [2].
T The image was acquired in expiration [2].
T It is possible that there is a foreign body in the right main bronchus [1].
N right main bronchus | trachea
R The left lung is hyperinflated and the mediastinum is shifted to the right [1].
U The child swallowed a coin in April [1].
A Bronchoscopy should be done today [1].
L certainty A foreign body in the right main bronchus is confirmed [1].
L negation A rib fracture is seen [2].
L negation A foreign body in the right main bronchus is excluded [1].
# w-tb-en
P A cavity with a thick wall lies in the apex of the right lung. Tree-in-bud nodules surround it.
P Tuberculosis is the most likely diagnosis. The left lung is spared.
C The left lung is spared.
T There is a thick-walled cavity at the right lung apex [1].
T The cavity is surrounded by tree-in-bud nodules [1].
T The findings are most probably due to tuberculosis [2].
T The left lung is not involved [2].
N Tuberculosis | Sarcoidosis
R A thick-walled cavity surrounds the tree-in-bud nodules [1].
U The trachea is calcified [1].
A The patient should be isolated immediately [2].
L negation The left lung is also affected [2].
L certainty Tuberculosis is the confirmed diagnosis [2].
L side A cavity with a thick wall lies in the apex of the left lung [1].
# w-heart-rad-en
P The cardiac silhouette is enlarged with a cardiothoracic ratio of 0.58. The upper lobe vessels are distended.
P Septal lines point to interstitial oedema. After diuretics, the lines disappeared within two days.
C The cardiac silhouette is enlarged with a cardiothoracic ratio of 0.58.
T The vessels of the upper lobes are widened [1].
T Interstitial oedema is indicated by septal lines [2].
T The septal lines were gone two days after diuretics [2].
T The heart shadow is bigger than normal, the cardiothoracic ratio being 0.58 [1].
N diuretics | antibiotics
R The lines disappeared before diuretics were given [2].
U A stent lies in the left coronary artery [1].
A Fluid intake must be limited [2].
L negation The cardiac silhouette is not enlarged [1].
L negation The lines persisted after diuretics [2].
L relation Interstitial oedema points to septal lines [2].
`;
