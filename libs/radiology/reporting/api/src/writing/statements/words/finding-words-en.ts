/** What is found, and what is said of an organ, in the form of `statement-lexicon.ts`. Words that a radiologist tells apart stand in lines of their own. */
export const FINDING_WORDS_EN = `
f nodule, nodules, nodular, nodularity
f mass, masses
f lesion, lesions, focus, foci, abnormality, abnormalities
f tumor, tumour, tumors, tumours, neoplasm
f metastasis, metastases, metastatic, metastatic lesion, metastatic lesions
f malignancy, malignant, cancer, carcinoma, neoplastic
f cyst, cysts
f arachnoid cyst
= baker cyst: popliteal cyst, popliteal baker cyst, baker popliteal cyst
f granuloma, granulomas, granulomatous
f opacity, opacities, opacification, opacified
f consolidation, consolidations, consolidated, airspace consolidation, air space consolidation, airspace opacity, parenchymal consolidation
f infiltrate, infiltrates, infiltration
f ground glass, ground glass opacity, ground glass opacities, ggo
f atelectasis, atelectatic, collapse, collapsed
f emphysema, emphysematous
f bronchiectasis, bronchiectatic, bronchiectases
f fibrosis, fibrotic
f honeycombing
f reticulation, reticular, reticulations
f scar, scarring, scars
f air bronchogram, air bronchograms
f effusion, effusions
f pneumothorax, pneumothoraces
f hemothorax, haemothorax
f pneumonia
f pneumomediastinum
f pneumoperitoneum, free intraperitoneal air
f free air, free gas, free intraabdominal air
f free fluid, fluid lies free
f ascites
f fluid collection, collection, collections, fluid collections, collection of fluid, collections of fluid
f fluid, liquid
f abscess, abscesses
f hematoma, haematoma, hematomas, haematomas
f hemorrhage, haemorrhage, hemorrhagic, haemorrhagic, bleeding, bleed, hemorrhages, blood, bleedings
f subdural hematoma, subdural haematoma, sdh
f infarct, infarction, infarcts, infarcted, infarctions
f lacune, lacunes, lacunar lesion, lacunar lesions
f ischemia, ischaemia, ischemic, ischaemic
f aneurysm, aneurysms, aneurysmal
f dissection, dissected
f thrombus, thrombi, thrombosis, thrombosed, clot
f embolism, embolus, emboli
f filling defect, filling defects
f plaque, plaques
f stone, stones, calculus, calculi, concrement, concretion
f appendicolith, fecalith, appendicoliths
f polyp, polyps, polypoid
f fibroid, fibroids, leiomyoma, myoma
f hemangioma, haemangioma
f lipoma
f adenoma, adenomas
f septation, septations, septated, septa, septate
f diverticulum, diverticula, diverticulosis, diverticular
f diverticulitis
f hernia, hernias, herniation of the stomach
f disc herniation, disk herniation, herniated disc, herniated disk, disc herniations
f protrusion, protrudes, protruding, protruded, bulge, bulging, bulges
f herniation, herniated
f fracture, fractures, fractured
f fracture line, fracture lines
f dislocation, dislocated, luxation, dislocates
f subluxation
f tear, tears, torn, rupture tear
f laceration, lacerations, lacerated
f contusion, contusions
f injury, injuries, injured
f perforation, perforated
f rupture, ruptured
f fistula
f foreign body, foreign bodies
f air, gas
f catheter, line catheter, catheters
f port catheter, port, port a cath, port system
f tube, tubes
f endotracheal tube, ett
f drain, drainage tube
f pacemaker
f stent
f osteoarthritis, arthrosis, osteoarthrosis
f osteophyte, osteophytes
f arthritis
f necrosis, necrotic, necroses
f edema, oedema, edematous, oedematous
f swelling, swollen
f inflammation, inflamed, inflammatory
f stranding, strand
= fat stranding: fat stranding, stranding of the fat, stranding of fat
f effacement, effaced, efface
f shift, shifted, shifts, displacement of the midline
f strain
f restricted diffusion, restriction of diffusion, diffusion restriction, diffusion is restricted, diffusivity restricted
f stenosis, stenoses, stenosed, stenotic, narrowing, narrowed, narrow, narrower
f occlusion, occluded, obstruction, obstructed
f hydronephrosis, hydronephrotic
f varices
f hemorrhoid
f bone bruise
f component, part, solid component, portion
f solid component, solid part, solid portion, solid components
f neck portion
f retraction, retracted, retracts
f angulation, angulated, angled
f extension across, extending across, extending over the midline, extends over the midline, extension over the midline, crossing, crosses, cross, extends across
f bone destruction, destructive, destruction, destroyed, osteolysis, lytic
f pleural thickening
f tortuosity, tortuous
f symptom
f adhesion, adhesions
f intussusception
f volvulus
f ileus
f transition point
f extension into the joint, intra articular, intraarticular, extends into the joint, extending into the joint, articular extension
s enlarged, enlargement, large in size, enlarges
s thickened, thickening, thickens
= thickened wall: thick walled, thick wall, mural thickening, wall thickening, thickening of the wall, thickened wall
s dilated, dilatation, dilation, dilates, distended, distension, ectatic, ectasia, widened, widening
s calcified, calcification, calcifications, calcific
s normal, unremarkable, normally, within normal limits, in normal limits, of normal appearance, no abnormality, no abnormalities, without abnormality, without abnormalities, no abnormal findings, no abnormal finding, without abnormal findings, not abnormal, no pathological findings, without pathological findings, within the normal range, regular in appearance, normal in appearance, normal appearance, normal in size and appearance, of normal size here
s abnormal, abnormally
s clear, well aerated, aerated, cleared of opacity, well ventilated
f lead, leads, electrode, electrodes
s intact, uninterrupted, in continuity, continuous, undamaged, unbroken
s patent, patency, open, perfused, permeable
s compressible, compressibility, compressed by the probe
s empty, emptied
s removed, removal, resected, resection, status post removal, excised, surgically absent
s preserved, maintained, no loss of, without loss of, no loss in, preservation, kept, retained
s unchanged, stable, with no change, and no change, with no interval change, with no significant change, no change, not changed, without change, no interval change, no significant change, no significant interval change, without interval change, unaltered, constant, no changes, without significant change, remains stable, has not changed, have not changed, stability, no relevant change, did not change, without any change
s grown, growing, growth, increase in size, increased in size, has increased, have increased, larger than before, larger than previously, bigger than before, enlarging, interval growth, interval increase, progression in size, has enlarged, size increase
s shrunk, shrinking, decreased in size, decrease in size, has decreased, have decreased, smaller, smaller than before, smaller than previously, reduced in size, reduction in size, become smaller, has become smaller, have become smaller, regressed, regression, regressive, interval decrease, decreased, diminished, smaller than on the previous examination, smaller than on the prior examination, smaller than on the previous study, smaller than on the prior study, smaller than on prior
s progressed, progression, progressive, progressing, worsened, worsening, worse
s increased, increase, elevated, raised, increases, higher, increasing, heightened
s enhancing, enhancement, enhances, enhance, contrast enhancement, contrast enhancing, contrast uptake
s degenerative, degeneration, degenerated, degenerative change, degenerative changes
s effaceable
s necrotising
s in place, in position, in situ, in correct position, correctly placed, correct position
s atrophic, atrophy
s displaced, displacement, dislodged
= non displaced: undisplaced, nondisplaced, non displaced, without displacement, not displaced, no displacement
= non injury: uninjured, non injured, without injury
= non compressible: incompressible, non compressible, noncompressible, cannot be compressed, not compressible, could not be compressed
= non wide: non dilated
= non enlarged: normal in size, of normal size, normal size, size normal, size is normal, size appears normal, size within normal limits, normal sized, size unremarkable, not enlarged in size, size is within normal limits, of normal dimensions
= enlarged liver: hepatomegaly
= enlarged spleen: splenomegaly
= enlarged heart: cardiomegaly, cardiac enlargement
= enlarged thyroid: goiter, goitre
= enlarged lymph_node: lymphadenopathy, adenopathy, lymph node enlargement, nodal enlargement, enlargement of the lymph nodes, enlargement of lymph nodes
= gallbladder stone: gallstone, gallstones, cholelithiasis, cholecystolithiasis
= kidney stone: nephrolithiasis
= pleura effusion: hydrothorax
= fluid pericardium: pericardial fluid
> nodule, lesion
> catheter, in place
> port catheter, in place
> endotracheal tube, in place
> tube, in place
> pacemaker, in place
> drain, in place
> stent, in place
> normal, enlarged-
> mass, lesion, tumor
> cyst, lesion
> arachnoid cyst, cyst, lesion
> patent, preserved
> intact, preserved
> compressible, preserved
> granuloma, lesion
> metastasis, lesion
> hemangioma, lesion
> subdural hematoma, hematoma, subdural
> free fluid, fluid
> fluid collection, fluid
> free air, air
> port catheter, catheter
> endotracheal tube, tube
> fracture line, fracture
> consolidation, opacity
> effusion, fluid
> ascites, fluid
> stenosis, narrowing
> solid component, component, solid
> disc herniation, disc, herniation
> restricted diffusion, diffusion
> lacune, lesion
> hemorrhage, blood
f hypertrophy, hypertrophied, hypertrophic
s thinned, thinning, thin
f avascular necrosis, osteonecrosis
s collapse of bone
f blowout fracture, blow out fracture
f entrapment, entrapped
f tree in bud
f mosaic attenuation, mosaic pattern, mosaic attenuation pattern
f cluster, clustered, clusters
f callus, callus formation
f loosening, loosened, loose
f nail, intramedullary nail
f screw, screws
f plate, plates
f prosthesis, prosthetic
f wire, wires
f clip, clips
f implant, implants
f osteophyte formation
f spondylolisthesis, anterolisthesis
f retrolisthesis
f scoliosis, scoliotic
f kyphosis
f lordosis
f osteoporosis, osteoporotic
f osteopenia, osteopenic
f sclerosis of bone
f demyelination, demyelinating
f hydrocephalus
f encephalomalacia
f gliosis
f microbleed, microbleeds
f empyema
f pneumatosis
f cholecystitis
f pancreatitis
f appendicitis
f colitis
f pyelonephritis
f cirrhosis, cirrhotic
f steatosis, fatty infiltration
f hydrosalpinx
f endometrioma
f adenomyosis
f goitre nodule
f lymphocele
f seroma
f pseudocyst, pseudocysts
f pseudoaneurysm
f arteriosclerosis, atherosclerosis, atherosclerotic
f vasculitis
f collateral vessels, collaterals
f reflux
f leak, leakage, extravasation
f tendinopathy, tendinosis
f tenosynovitis
f bursitis
f synovitis, synovial thickening
f erosion, erosions
f bone bridge
f nonunion, pseudarthrosis
f bone loss
f malalignment
f crazy paving
f mucus plugging, mucoid impaction
f air trapping
f bulla, bullae
f pleural plaque, pleural plaques
f pulmonary edema, pulmonary oedema
f congestion, congested
s tapered, tapering
s kinked
s deviated, deviation, deviates
s elevated position
s flattened, flattening
s blunted, blunting
s asymmetric, asymmetry
s homogeneous, homogeneously
s heterogeneous, heterogeneously, inhomogeneous
s visible part
s deformed, deformity
s healed, healing
s shortened, shortening
s elongated, elongation
> avascular necrosis, necrosis
> blowout fracture, fracture
> pseudocyst, cyst
> pseudoaneurysm, aneurysm
`;
