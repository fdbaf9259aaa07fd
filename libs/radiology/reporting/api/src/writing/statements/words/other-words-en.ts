/** Abbreviations, other names of what the tables before it hold, and more verbs, in the form of `statement-lexicon.ts`. Read last, so that it may write out what stands there. */
export const OTHER_WORDS_EN = `
= left upper lobe: lul
= left lower lobe: lll
= right upper lobe: rul
= right middle lobe: rml
= right lower lobe: rll
= middle_cerebral_artery: mca
= anterior_cerebral_artery: aca
= posterior_cerebral_artery: pca
= internal_carotid_artery: ica
= superior_mesenteric_artery: sma
= pulmonary_trunk: main pa, mpa, main pulmonary arterial trunk
= anterior cruciate_ligament: acl
= posterior cruciate_ligament: pcl
= medial collateral_ligament: mcl
= lateral collateral_ligament: lcl
= ground_glass nodule: ggn, ggns, ground glass nodule
= solid nodule: sn
= pneumothorax and pleura effusion: hydropneumothorax, hydropneumothoraces
= pneumothorax and hemothorax: hemopneumothorax, haemopneumothorax
= subclavian catheter: subclavian line, subclavian venous catheter, subclavian central line, subclavian vein catheter
= jugular_vein catheter: ij catheter, ij line, internal jugular line, internal jugular catheter, internal jugular venous catheter, jugular line, jugular catheter, internal jugular central line
= both basal: bibasal, bibasilar
= both apical: biapical
= free_fluid pelvis: free pelvic fluid, pelvic free fluid
= free_fluid abdomen: free abdominal fluid, free intraabdominal fluid, free intraperitoneal fluid, free peritoneal fluid
= wall thickened ileum: ileitis
= pleura effusion: pleural fluid, fluid in the pleural space, fluid in the pleural cavity, fluid in the pleural spaces
= no pleura effusion: no fluid is seen in the pleural space, no pleural fluid
= lung embolism: pulmonary embolus, pulmonary emboli, pulmonary embolism
= lung nodule: lung nodule, pulmonary nodule, lung nodules, pulmonary nodules
= soft_tissue swelling: soft tissue swelling, swelling of the soft tissues
= hernia hiatal: hiatus hernia, hiatal hernia
= fine needle aspiration: fna, fine needle aspiration cytology, fnac
= crown rump: crl, crown rump length
a m1, m1 segment, m1 portion
a m2, m2 segment
a a1, a1 segment
a a2, a2 segment
a p1, p1 segment
a p2, p2 segment
a v4, v4 segment
> m1, middle cerebral artery, cerebral artery, artery
> m2, middle cerebral artery, cerebral artery, artery
> a1, anterior cerebral artery, cerebral artery, artery
> a2, anterior cerebral artery, cerebral artery, artery
> p1, posterior cerebral artery, cerebral artery, artery
> p2, posterior cerebral artery, cerebral artery, artery
> v4, vertebral artery, artery
a jugular vein, jugular, internal jugular vein, internal jugular, ij
a isthmus
a peripheral zone
a transition zone, transitional zone
a midgland, mid gland
a lateral recess, lateral recesses, subarticular recess
a facet joint, facet joints, facet, facets, zygapophyseal joint
a operculum, opercular
a ulnar styloid, styloid process of the ulna, ulnar styloid process
a terminal ileum
a ileum, ileal
a jejunum, jejunal
a groove, bicipital groove, intertubercular groove, sulcus of the biceps
a labrum, labral
a superior vena cava, svc, vena cava superior
a axillary node, axillary nodes, axillary lymph node, axillary lymph nodes
= lymph_node axilla: axillary node, axillary nodes, axillary lymph node, axillary lymph nodes
> isthmus, thyroid, gland
> peripheral zone, prostate, gland
> transition zone, prostate, gland
> midgland, prostate, gland
> operculum, brain, lobe
> terminal ileum, ileum, small bowel, bowel
> ileum, small bowel, bowel
> facet joint, joint
> neck, cervical
> cervical, neck
> esophagus, oesophagus
f haze, haziness, hazy opacity, hazy opacities
f small vessel disease, microvascular disease, microangiopathy, small vessel ischemic disease, small vessel ischaemic disease, microvascular ischemic disease, microvascular ischaemic disease, microvascular changes, microangiopathic changes
f arthropathy, arthropathic changes
f stricture, strictures
f avulsion, avulsed, avulsion fracture
f osteopenia, osteopenic
f angulation, angulated, angled, angulates
f shortening, shortened
f hallux valgus
> hallux valgus, deformity, deformed
f steatosis, fatty infiltration, fatty, steatotic, fatty change, fatty degeneration
f meningioma, meningiomas
f glioma, gliomas
f schwannoma
f neuroma
f hyperintensity, hyperintensities, hyperintense, high signal
f spur, spurs, bone spur
f follicle, follicles
f calculus of the kidney
= fatty liver: hepatic steatosis, steatosis of the liver, fatty liver
f deformity, deformities, deformed
f adenopathy here
f scar, scarring, scars, fibrotic band, fibrotic bands, fibrous band, fibrous bands, fibrotic strand, fibrotic strands, linear scar, linear scarring
a pelvic ring, ring of the pelvis
a lumbar spine, lumbar
f disruption, disrupted
> intact, disruption-
> disruption-, intact
> osteopenia, bone
> osteoporosis, bone
f spongiform
f pregnancy, gestation, gravidity
f hyperenhancement, hyperenhancing, hyperenhances, hypervascularity
f washout, washes out
f extension beyond, extraprostatic extension, extracapsular extension, extension beyond the prostate, ecE
f nasogastric tube, ng tube, ngt, gastric tube
f line, lines
f catheter, line catheter, catheters, central line, venous catheter, central venous catheter, venous line
> increased, grown
> grown, increased
> normal, enlarged-, abnormal-
> abnormal-, normal
> consolidation, lung
> atelectasis, lung
> emphysema, lung
> bronchiectasis, lung, bronchus
> pneumonia, lung
> bulla, lung
> tree in bud, lung
> honeycombing, lung
> nasogastric tube, tube, in place
> hyperenhancement, enhancing
> infarct, ischemia
> spondylolisthesis, displaced, anterior
> avulsion, fracture
> compresses, causes
> small vessel disease, disease
s intact, uninterrupted, in continuity, continuous, undamaged, unbroken, not torn, not ruptured
> intact, preserved, tear-, rupture-, fracture-, injury-, laceration-
> fracture-, intact
> tear-, intact
> injury-, intact
s in good position, well positioned, well placed, in satisfactory position, in appropriate position, adequately positioned, correctly positioned, good position, well sited, satisfactorily positioned
> in good position, in place
s coiled, looped, coiling, coils, curled
s shrunk, decrease, decreasing, decreases, lessening
- could not be visualized, could not be visualised, could not be seen, could not be identified, could not be demonstrated, could not be detected, cannot be visualized, cannot be visualised, cannot be identified, cannot be demonstrated, not visualized, not visualised, not depicted, not appreciated, not shown, not noted, not recognized, not recognised, was not seen, without evidence of, without any, no indication of, no suggestion of, not apparent, non visualization of, nonvisualization of
x.roman vii
x.roman viii
x.roman ix
m predominance
s comparably
s calcified, calcification, calcifications, calcific, calcium
s sharp
m transformation, conversion, transformed
m surgical, surgery, surgeon, surgeons, surgically
m consultation, consult, consultations
m nipple
m taller than wide
m echogenic foci, echogenic spots
m cervical type
m broad based, broad base
m subarticular
n gestational age, menstrual age
f heart rate, cardiac rate, fetal heart rate, cardiac activity
m more than, exceeding, greater than, larger than, more marked than, more pronounced than, more prominent than
r contacts, contact with, abuts, abutting, touches, touching, contact to, in contact with, makes contact with, contact
r.passive contacts, contacted
f stenosis, stenoses, stenosed, stenotic, narrowing, narrowed, narrow, narrower, narrows, constriction, constricted
v seated, resides, residing, rests, resting, projected, located within, assigned, graded, rated, classified, scored, assessed, categorised, categorized, corresponds, correspond, corresponding, equivalent, equals, equal, equates, represent, representing, supplying, supplied, supplies, measured at, calculated, calculated at, estimated, estimated at, harbor, harbour, housing, houses, sited, situated within, resulting, develops, developed, produces, exceeds, constitutes, indicates, indicating, denotes, displayed, imaged, evaluated, overlie, crosses over, follows, followed by, followed, distributed, leading
, where, wherein, whereby
n made, radiologic, radiological, radiographic, sonographic, deformity here, phase, phases, all, than, not exceeding, not larger than, toward, towards, category, categories, classification, class, score, scores, assessment, grading, rating, final, bpm, beats per minute, beats, minute, min, measurable, estimate, mark, remark, comment, otherwise noted, lines and tubes, general, overview, details, concurrent, concomitant, coexisting, accompanying, interval, currently seen, thickness of, the level of, at the level of, course of, contents, content, respectively, mean, average, calculated as, computed, presence, presence of, existence, occurrence, caudally here, in keeping, technique, clinical, gland itself, amounting, tissue area, process, structures of, margins of, slightly here, background, setting, scattered here, observation, observations, result, results, both of which, all of which, none of which here, internal here, ordinary, usual, expected, distance, a distance of, over a distance of, interspace, compartment, compartments, space, spaces, side of, aspect, portion of, segmental level, time, period
t whose
n lesser here
> paired, both
> paired seminal vesicle, both
> paired globe, both
> paired orbit, both
> paired parotid, both
> paired maxillary sinus, both
> paired mastoid, both
> paired ureter, both
> paired testis, both
> paired axilla, both
> paired pleura, both
> paired facet joint, both
> paired knee, both
> paired shoulder, both
> paired sacroiliac joint, both
> paired costophrenic angle, both
> paired diaphragm, both
> paired effusion, both
> paired base, both
> effusion-, fluid-
> range, multiple
`;
