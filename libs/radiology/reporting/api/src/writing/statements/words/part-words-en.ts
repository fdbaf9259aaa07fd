/** More organs, and parts of the ones in `place-words-en.ts`, in the form of `statement-lexicon.ts`. */
export const PART_WORDS_EN = `
a caudate, caudate lobe
a surface, surfaces
a articular surface, joint surface
a labrum, labral
a thecal sac, dural sac
a epidural, extradural
a paravertebral, paraspinal
a subchondral
a globe, eyeball
a inferior rectus muscle, inferior rectus
a superior rectus muscle, superior rectus
a lateral rectus muscle
a medial rectus muscle
a orbital floor, floor of the orbit
a skin, cutaneous
a nipple, nipples, areola
a retina, retinal
a optic nerve
a external auditory canal
a middle ear
a vocal cord, vocal cords
a epiglottis
a submandibular gland
a corpus callosum
a internal capsule
a putamen
a caudate nucleus
a hippocampus, hippocampal
a pons, pontine
a medulla, medullary
a cerebellopontine angle
a dura, dural, meninges, meningeal
a falx
a tentorium
a sella, sellar
a pineal gland, pineal
a anterior cerebral artery
a middle cerebral artery
a posterior cerebral artery
a basilar artery
a vertebral artery
a internal carotid artery
a external carotid artery
a superior mesenteric artery
a celiac trunk, coeliac trunk
a renal artery
a renal vein
a hepatic vein, hepatic veins
a splenic vein
a femoral artery
a pulmonary vein, pulmonary veins
a azygos
a thymus, thymic
a septum, septal
a mitral valve
a aortic valve
a ascending aorta
a descending aorta
a infrarenal
a groin, inguinal
a perineum, perineal
a testis, testes, testicular
a epididymis
a seminal vesicle, seminal vesicles
a vagina, vaginal
a cervix
a parametrium, parametrial
a fallopian tube
a anal canal, anus
a psoas
a diaphragmatic crus
a sacrum, sacral
a coccyx
a sacroiliac joint, sacroiliac joints
a pubic symphysis, symphysis
a ischium
a ilium
a thoracic spine
a lumbar spine
a cervical spine
a spinous process
a transverse process
a pedicle, pedicles
a lamina
a nucleus pulposus
a annulus
a metacarpal, metacarpals
a metatarsal, metatarsals
a phalanx, phalanges
a thumb
a finger, fingers
a toe, toes
a lunate
a elbow
a olecranon
a rotator cuff
a deltoid
a quadriceps
a patellar tendon
a achilles tendon
a plantar fascia
a talus, talar
a navicular
a growth plate
a diaphysis, shaft
a metaphysis
a epiphysis
a parenchyma, parenchymal
a interstitium, interstitial
a capsule, capsular
a segment
a segment 1
a floor
a roof
a root of the neck
a upper outer quadrant
a upper inner quadrant
a lower outer quadrant
a lower inner quadrant
> caudate, lobe, liver
> articular surface, joint, surface
> labrum, joint
> orbital floor, orbit, floor
> epidural, spinal canal
> ascending aorta, aorta
> descending aorta, aorta
> middle cerebral artery, artery, brain
`;
