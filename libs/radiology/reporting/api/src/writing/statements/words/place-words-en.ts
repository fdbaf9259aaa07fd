/** Organs, their parts, and what tells one from another, in the form of `statement-lexicon.ts`. */
export const PLACE_WORDS_EN = `
x.side left, left sided, leftward, leftwards, on the left, on the left side, on the left hand side, left side, left hand
x.side right, right sided, rightward, rightwards, on the right, on the right side, right side
x.side both, bilateral, bilaterally, on both sides, on either side, either, on each side, the two, two sided, both sides, either side
x.level upper, superior, superiorly, uppermost
x.level middle, mid
x.level lower, inferior, inferiorly
x.level apical, apex, apices
x.level basal, base, bases, basilar
x.front anterior, anteriorly, ventral, ventrally, volar, palmar, anterior aspect
x.front posterior, posteriorly, dorsal, dorsally, posterior aspect
x.middle medial, medially, internal, inner
x.middle lateral, laterally, external, outer
x.reach proximal, proximally
x.reach distal, distally
x.reach segmental
x.reach subsegmental
x.reach lobar
x.reach central, centrally
x.reach peripheral, peripherally
x.reach superficial
x.height above, cranial to, superior to
x.height below, caudal to, inferior to, beneath, underneath
x.roman i
x.roman ii
x.roman iii
x.roman iv
x.roman v
x.roman vi
x.lesser greater
x.lesser lesser
m surround, surrounding, around, adjacent, adjacent to, next to, neighbouring, neighboring, nearby, beside, close to, contiguous, alongside, perifocal, surrounds, encircling, encircles, adjoining, juxtaposed, vicinity, in the vicinity of, bordering
= surround pancreas: peripancreatic
= surround colon: pericolic, pericolonic
= surround appendix: periappendiceal, periappendicular
= surround spleen: perisplenic
= surround liver: perihepatic
= surround kidney: perinephric, perirenal
= surround gallbladder: pericholecystic
= surround rectum: perirectal, mesorectal
= surround hilum: perihilar
= surround bronchus: peribronchial
= surround lesion: perilesional
= surround joint: periarticular
= surround ventricle: periventricular
= surround portal vein: periportal
= surround aorta: periaortic, paraaortic, para aortic
= surround trachea: paratracheal
= surround stomach: perigastric
a lung, lungs, pulmonary, lung parenchyma, pulmonary parenchyma
a lobe, lobes, lobar part
a lingula, lingular
a fissure, fissures, interlobar
a airway, airways
a trachea, tracheal
a carina, carinal
a bronchus, bronchi, bronchial
a subpleural, subpleurally
a pleura, pleural, pleural space, pleural cavity, pleural spaces
a hemithorax
a costophrenic angle, costophrenic, costophrenic sulcus, costophrenic recess
a diaphragm, hemidiaphragm, diaphragmatic
a mediastinum, mediastinal
a hilum, hilar, hila, hilus
a lymph node, lymph nodes, lymphatic nodes, node, nodes, nodal
a axilla, axillary, axillae
a heart, cardiac, heart silhouette, cardiac silhouette, cardiac shadow
a coronary, coronary artery, coronary arteries, coronaries
a atrium, atria, atrial
a pericardium, pericardial
a aorta, aortic
a aortic arch, arch of the aorta
a pulmonary trunk, main pulmonary artery, pulmonary artery trunk, pulmonary arterial trunk
= lung artery: pulmonary artery, pulmonary arteries, pulmonary arterial
a artery, arteries, arterial
a vein, veins, venous
a vessel, vessels, vascular
a portal vein, portal venous system
a inferior vena cava, ivc
a superior vena cava, svc
a vena cava, caval
> inferior vena cava, vena cava
> superior vena cava, vena cava
a jugular vein, jugular, internal jugular vein
a subclavian
a carotid, carotids, carotid artery, carotid arteries
a iliac
a popliteal
a femoral vein, femoral veins
a chest, thorax, thoracic
a chest wall
a rib, ribs, costal
a clavicle, clavicular
a sternum, sternal
a scapula, scapular
a esophagus, oesophagus, esophageal, oesophageal
a hiatal, hiatus
a abdomen, abdominal, intraabdominal, intra abdominal, abdominal cavity
a peritoneum, peritoneal, peritoneal cavity
a retroperitoneum, retroperitoneal
a mesentery, mesenteric, mesenterial
a omentum, omental
a liver, hepatic
a gallbladder, gall bladder
a bile duct, bile ducts, biliary, biliary duct, biliary ducts, biliary tree, biliary system
a common bile duct, cbd, choledochal duct, ductus choledochus
a pancreas, pancreatic, pancreatic gland
a pancreatic duct, duct of the pancreas, main pancreatic duct
a spleen, splenic
a stomach, gastric
a duodenum, duodenal
a small bowel, small intestine, small intestinal, small bowel loops, loops of small bowel, small bowel loop
a bowel, intestine, intestinal, bowel loops, loops of bowel
a colon, colonic
a large bowel, large intestine
a sigmoid colon, sigmoid
a descending colon
a ascending colon
a transverse colon
a cecum, caecum, cecal, caecal
a rectum, rectal
a appendix, appendiceal
a lesser sac, omental bursa
a pouch of douglas, douglas pouch, cul de sac, rectouterine pouch, douglas space
a kidney, kidneys, renal
a renal pelvis
a ureter, ureters, ureteral, ureteric
a bladder, urinary bladder, bladder urinary
a adrenal, adrenals, adrenal gland, adrenal glands, suprarenal gland
a uterus, uterine
a endometrium, endometrial
a ovary, ovaries, ovarian
a adnexa, adnexal
a prostate, prostatic, prostate gland
a pelvis, pelvic
a breast, breasts, mammary
a thyroid, thyroid gland, thyroidal
a parotid, parotid gland, parotid glands
a salivary gland, salivary glands
a gland, glands
a neck, cervical region
a cervical
a tongue base, base of the tongue, base of tongue
a tongue
a larynx, laryngeal
a pharynx, pharyngeal
a nasopharynx, nasopharyngeal
a tonsil, tonsils, tonsillar
a sinus, sinuses, paranasal sinus, paranasal sinuses
a maxillary sinus, maxillary sinuses, antrum
a maxillary
a mastoid, mastoids, mastoid air cells, mastoid cells
a orbit, orbits, orbital
a skull, cranial, cranium, calvarium, calvarial
a parietal, parietal bone
a temporal, temporal bone
a frontal, frontal bone
a occipital, occipital bone
a brain, cerebral, cerebrum, intracranial, encephalic
a cerebellum, cerebellar
a brainstem, brain stem
a basal ganglia, basal ganglion
a thalamus, thalamic, thalami
a insula, insular
a ventricle, ventricles, ventricular, ventricular system
a convexity, convexities
a sulcus, sulci, sulcal
a cistern, cisterns
a midline, midline structures
a white matter
a cortex, cortical
a fossa, fossae
a cranial fossa
a subarachnoid, subarachnoid space
a subdural, subdural space
a pituitary, pituitary gland, hypophysis
a communicating artery
a cerebral artery, cerebral arteries
a spine, spinal, spinal column, vertebral column
a spinal cord, cord, myelon, medulla spinalis
a conus, conus medullaris
a spinal canal, canal
a nerve root, root, nerve roots
a foramen, foramina, foraminal, neural foramen, neural foramina, neuroforamen, neuroforaminal
a disc, disk, discs, disks, discal, disc space, disc spaces, intervertebral space, intervertebral disc space, intervertebral disc, intervertebral disk
a facet joint, facet joints
a vertebra, vertebrae, vertebral, vertebral body, vertebral bodies
a endplate, endplates
a bone, bones, osseous, bony, skeletal, skeleton
a bone marrow, marrow
a humerus, humeral
a humeral head, head of the humerus
a tuberosity, tubercle
a radius, radial
a ulna, ulnar
a ulnar styloid, styloid process of the ulna
a radial styloid
a styloid
a carpus, carpal, wrist
a scaphoid
a femur, femoral
a femoral neck, neck of the femur
a femoral head, head of the femur
a hip, hip joint, hips
a acetabulum, acetabular
a pubic rami, pubic ramus
a knee, knee joint
a meniscus, menisci, meniscal
a posterior horn
a anterior horn
a cruciate ligament, cruciate ligaments, cruciate
a collateral ligament, collateral ligaments, collateral
a ligament, ligaments, ligamentous
a tendon, tendons, tendinous
a tibial plateau
a tibia, tibial
a fibula, fibular
a femoral condyle, condyle
a patella, patellar
a malleolus, malleolar
a calcaneus, calcaneal
a ankle
a shoulder, glenohumeral, shoulder joint
a supraspinatus
a infraspinatus
a subscapularis
a biceps
a bursa, bursal
a acromioclavicular joint, ac joint, acromioclavicular
a joint, joints, articular, joint space
a leg, legs, lower extremity, lower limb
a arm, arms, upper limb, upper extremity
a soft tissue, soft tissues
a fat, fatty tissue, adipose tissue
a muscle, muscles, muscular
a subcutaneous
a wall, walls, mural, parietal wall
a mucosa, mucosal
a lumen, luminal
a quadrant, quadrants
a pole, poles
a head, heads
a tail
a lateral ventricle, lateral ventricles
> lobe, lung
> lingula, lung
> adrenal, gland
> thyroid, gland
> pituitary, gland
> parotid, gland
> prostate, gland
> aortic arch, aorta
> aorta, artery, vessel
> carotid, artery, vessel, neck
> pulmonary trunk, artery, lung, vessel
> iliac, vessel
> coronary, artery, heart
> jugular vein, vein
> femoral vein, vein, vessel
> portal vein, vein
> popliteal, knee
> cerebral artery, artery, brain
> communicating artery, artery, brain
> convexity, brain
> sulcus, brain
> ventricle, brain
> basal ganglia, brain
> white matter, brain
> subarachnoid, brain
> subdural, brain
> midline, brain
> cruciate ligament, ligament, knee
> meniscus, knee
> tibial plateau, tibia, knee, bone
> radius, bone, carpus
> femur, bone
> rib, chest, bone
> parietal, skull, bone
> temporal, skull, bone
> vertebra, spine, bone
> spine t, vertebra, spine
> spine l, vertebra, spine
> spine c, vertebra, spine
> spine s, vertebra, spine
> sigmoid colon, colon, bowel
> descending colon, colon
> colon, bowel
> small bowel, bowel
> common bile duct, bile duct
> renal pelvis, kidney
> mesentery, abdomen
> lesser sac, abdomen
> gallbladder, abdomen
> liver, abdomen
> pouch of douglas, pelvis
> bone marrow, bone
> lymph node, lymphatic
> humeral head, humerus, shoulder, head, bone
> acromioclavicular joint, joint
> hip, joint
> knee, joint
> shoulder, joint
> segmental, segment
> pleura, chest, lung
> ovary, pelvis
> uterus, pelvis
> cranial fossa, fossa, brain, skull
> paired kidney, both
> paired lung, both
> paired adrenal, both
> paired ovary, both
> paired hip, both
> paired hilum, both
> paired carotid, both
> paired breast, both
`;
