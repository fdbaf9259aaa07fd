/** Words of ordinary reports that the tables before lack, with the other names that models give them, in the form of `statement-lexicon.ts`. */
export const USUAL_WORDS_EN = `
a bifurcation, bifurcations
a carotid bulb, bulb of the carotid artery, carotid bifurcation bulb
a carina, tracheal carina
a talar dome, dome of the talus, talus dome, dome of talus
> talar dome, talus, ankle, bone
a odontoid, odontoid process, dens, odontoid peg
a true lumen
a false lumen
> true lumen, lumen
> false lumen, lumen
a anterior talofibular ligament, atfl
a posterior talofibular ligament, ptfl
a calcaneofibular ligament, cfl
a umbilical, umbilicus, periumbilical
a submandibular, submandibular gland
a choroid plexus
a sacroiliac joint, sacroiliac, sacroiliac joints, si joint, si joints
a anastomosis, anastomoses, anastomotic site, anastomotic
= hip arthroplasty: hip prosthesis, hip replacement, total hip replacement, hip arthroplasty, total hip arthroplasty, hip joint replacement, prosthesis of the hip
= knee arthroplasty: knee prosthesis, knee replacement, total knee replacement, knee arthroplasty, total knee arthroplasty, knee joint replacement, prosthesis of the knee
= shoulder arthroplasty: shoulder prosthesis, shoulder replacement, shoulder arthroplasty, total shoulder arthroplasty
f arthroplasty, arthroplasties
> arthroplasty, prosthesis
f lobectomy, lobectomies
= ‖ status_post: following, subsequent to
> peripheral zone, prostate
> transition zone, prostate
f recurrence, recurrent disease, recurrent tumor, recurrent tumour
f osteochondral lesion, osteochondral defect, osteochondral injury
> osteochondral lesion, lesion
f loose body, loose bodies, intra articular body, intraarticular body, intra articular bodies, joint mouse
> osteoarthritis, degenerative
> stranding, fat
> frontal, lobe
> temporal, lobe
> parietal, lobe
> occipital, lobe
f renal cell carcinoma, rcc, renal carcinoma
f hepatocellular carcinoma, hcc
> renal cell carcinoma, malignancy, kidney
> hepatocellular carcinoma, malignancy, liver
f angiomyolipoma, aml
f pheochromocytoma, phaeochromocytoma
f hydroureter, ureteral dilatation, dilated ureter, dilatation of the ureter
f phlegmon, phlegmonous change
f peritonitis
f carcinomatosis, peritoneal carcinomatosis
f cholangitis
f pneumobilia, aerobilia, air in the biliary tree, gas in the biliary tree
= common_bile_duct stone: choledocholithiasis
f ulcer, ulcers, ulceration, ulcerated
f bleb, blebs
f otitis
f ventriculomegaly
f cavernoma, cavernous malformation
f mass effect, space occupying effect
f myelopathy
f syrinx, syringomyelia
f extrusion, extruded, extruded disc
f sequestration, sequestrum, sequestered, sequestered fragment
f hydrocele
f varicocele
f architectural distortion
f shunt
f graft
f perfusion
f lucency, lucencies, radiolucency
s antegrade, anterograde, orthograde
s retrograde, reversed, reversal of flow
m spongiform
m endophytic
m isoechoic
m isointense
m triphasic
m monophasic
m avid, fdg avid, hypermetabolic
f small vessel disease, small vessel changes, small vessel ischemic changes, small vessel ischaemic changes, small vessel ischemic change, small vessel ischaemic change, microvascular disease, microangiopathy, small vessel ischemic disease, small vessel ischaemic disease, microvascular ischemic disease, microvascular ischaemic disease, microvascular changes, microvascular ischemic changes, microangiopathic changes, small vessel ischemia
~ is in keeping with, are in keeping with, in keeping with, consistent with, is consistent with, are consistent with, compatible with, is compatible with, are compatible with
v starts, start, starting, begins, begin, beginning, started, commencing, commences
= peak systolic velocity: psv
= ureter stone: ureterolithiasis
f chondropathy, chondromalacia
a foramen, neural foramen, neural foramina, neuroforaminal, neuroforamen, foraminal, foramina
= spinal_canal stenosis: spinal stenosis, stenosis of the spine, central canal stenosis
f spondylosis, spondylotic changes, spondylotic change
> spondylosis, degenerative, spine
= facet_joint osteoarthritis: facet arthropathy, facet arthrosis, facet joint arthropathy, facet joint arthrosis, facet osteoarthritis, facet joint osteoarthritis
f lacune, lacunes, lacunar infarct, lacunar infarcts, lacunar infarction, lacunar infarctions
> lacune, infarct
= aneurysm abdomen aorta: aaa
f bone destruction, lytic, osteolytic, osteolysis
m sclerotic, osteoblastic
= thrombus deep vein: dvt
f arteriosclerosis, atherosclerosis, atherosclerotic, atheromatous, atheroma, arteriosclerotic
f endotracheal tube, et tube, ett
= urinary catheter: foley catheter, foley, bladder catheter, indwelling urinary catheter
f pacemaker, pacer
= central necrosis: necrotic center, necrotic centre, centrally necrotic
`;
