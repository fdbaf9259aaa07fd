/** How models word what a radiologist dictates in a few words, in the form of `statement-lexicon.ts`. Read last, so that it may write out what stands in the tables before it. */
export const WORDING_WORDS_EN = `
n case, cases, circumstance, context, item, entity, significance, greatest, maximum dimension, maximum diameter, in maximum diameter, in maximum dimension, in greatest dimension, in greatest diameter, in its greatest dimension, in largest dimension, in longest dimension, in short axis, short axis diameter, in short axis diameter, craniocaudal dimension, transverse diameter, in transverse diameter, anteroposterior diameter, in anteroposterior diameter, in ap diameter, maximum thickness, maximal thickness, with a maximum thickness of, at its widest point, at its widest, at the widest point, at its largest, widest, subject, course of the disease, time point, date, dated, obtained, acquired, performed, reference study, baseline, as compared, comparing, compared, interval examination, on the one hand, there being, it being, consecutive, altogether, collectively, numerically, numbering, in its entirety here, ordinary, upright, erect, supine, semi erect, portable, bedside, ap, pa, ap view, pa view, frontal view, lateral view, frontal and lateral views, two views, known, acoustic, overlying, individual, single largest, dominant, the dominant lesion, the dominant nodule, the dominant one, dominant lesion, dominant nodule, the larger nodule, the larger lesion, the largest lesion, the largest nodule, the largest node, the largest stone, the biggest lesion, the former, the latter, comparison is made with, comparison was made with, comparison made with, in the interim, interim, meanwhile, in the meantime, on this examination, on the current examination, on the current study, at this time, this time, on this study, on the present study, present study, current study, current examination, made, overall impression, in summary, summary, as described, as described above, as above, described above, mentioned, above mentioned, noted above, given above, with regard to, with respect to, in terms of, in relation to, reference, in this patient, in a patient, elsewhere unremarkable here, focally here, in character, in nature, in appearance, in morphology, morphology, in configuration, in type, variety, subtype, grossly, essentially, basically, roughly speaking, associated with it, this level, these levels, levels, such as, both measuring, each measuring, respectively measuring, apiece, all measuring, interval study, serial, follow up here, the remainder of the, the remaining, background of, in the setting of, within the confines of, the caliber of, caliber of, calibre of, the width of, the thickness of, the diameter of, the course of the, the region of the, the area of the, the level of the, point, spot, aspects of the, containing area, visualised portions, visualized portions, imaged portions, visualized, included, field of view, scanned, scan field, routine
v is called, is termed, is named, belongs to, belong to, is confined to, are confined to, confined to, limited to, is limited to, restricted to, is restricted to, is centered on, is centred on, centered on, centred on, centered in, centred in, centered at, centred at, abutting here, is included, covers, covering, comprises, forms, forming, constitutes, establishes, is indicated, is recorded, is registered, recorded, can be recognised, can be recognized, can be identified, can be appreciated, can be noted, can be demonstrated, can be found, can be observed, can be detected, may be noted, is noted to be, are noted to be, is seen to be, are seen to be, are found to be, was found, were found, is reported, lodged, is lodged, resides, comes from, supplied by here, takes origin, means that, meaning that, indicating that, is made, was made, makes, goes up to, shows evidence of, demonstrates evidence of, with evidence of, is characterised by, is characterized by, characterised by, characterized by, takes up, features, is accompanied by, are accompanied by, is associated with, are associated with, there is also, there are also, there is again, is again seen, is redemonstrated, redemonstrated, re demonstrated, persists, stands at, comes to, runs to, reads, tapers here, is the site of, bears, hosts, harboring, harbouring, carrying, exhibiting, manifests, manifesting, manifested, signifies, is in keeping, as evidenced by, confirmed, confirms, is confirmed, established, is established, attributable here, adjacent here, projects within, is projected over, are projected over, overlying here, is situated, are situated, is located, are located, is positioned, are positioned, is centred, is centered, arising, arises, originating, originates, traversing, traverses, tracks, tracking, tracks along, coursing, passes, passing, is demonstrated, are demonstrated, is observed, are observed, is detected, are detected, is appreciated, is depicted, are depicted, is revealed, are revealed, is evident, are evident, is apparent, are apparent, is recognised, is recognized, is encountered, comes to lie, is found to be, was found to be, proves to be here, happens to be, is felt to be here, is estimated at, is calculated at, is graded as, is classified as, is rated as, is assigned, is categorised as, is categorized as, amounts
m single, solitary, isolated, a single, a solitary, an isolated
m predominance, predominant, predominantly, predominate, predominates, predominating, mainly, chiefly, primarily, mostly, principally, for the most part, preponderance, preponderant
x.age new, newly, newly appeared, new onset, newly developed, appeared newly, newly detected, newly seen, newly visible, not present previously, has developed, have developed, developed since, has appeared, have appeared, has newly appeared, has arisen, interval development of, interval appearance of, de novo, developed in the interval, newly arisen, was not present before, were not present before, was not present previously, not previously seen, not previously present, not seen previously, not seen before, not present before
s in place, in position, in situ, in correct position, correctly placed, correct position, normally located, normally positioned, normal in position, in normal position, in anatomic position, in anatomical position, normally placed, normally situated, in its normal position, normal location of, normal position of, properly positioned, appropriately positioned
s grown, growing, growth, grew, increase in size, increased in size, has increased, have increased, has increased in size, have increased in size, larger than before, larger than previously, bigger than before, enlarging, interval growth, interval increase, interval enlargement, interval increase in size, progression in size, has enlarged, have enlarged, has grown, have grown, size increase, become larger, has become larger, have become larger, enlarged since, enlarged compared with, enlarged compared to, larger than on the prior study, larger than on the previous study, larger than on the prior examination, larger than on the previous examination, larger than in, increase of, shown growth, shows growth, larger compared with, larger compared to
s shrunk, shrinking, decreased in size, decrease in size, has decreased, have decreased, has decreased in size, have decreased in size, smaller, smaller than before, smaller than previously, reduced in size, reduction in size, become smaller, has become smaller, have become smaller, regressed, regression, regressive, interval decrease, interval decrease in size, decreased, diminished, decrease, decreasing, decreases, lessening, lessened, has shrunk, have shrunk, shrinkage, has diminished, have diminished, smaller than on the previous examination, smaller than on the prior examination, smaller than on the previous study, smaller than on the prior study, smaller than on prior, smaller than in, less than before, less than previously, has lessened, has reduced, reduced, reduction, improved, improving, improvement, has improved, have improved, less extensive, less prominent, less marked
s unchanged, stable, stability, with no change, and no change, with no interval change, with no significant change, no change, not changed, without change, no interval change, no significant change, no significant interval change, without interval change, without significant change, without significant interval change, unaltered, constant, no changes, remains stable, remain stable, has not changed, have not changed, has not changed in size, has not significantly changed, not significantly changed, no relevant change, did not change, without any change, similar to before, similar to previously, similar to the previous study, similar to the prior study, similar to prior, similar, the same as before, the same as previously, same as before, same size as before, not grown, has not grown, have not grown, no growth, without growth, shows no change, show no change, shown no change, remains unchanged, remain unchanged, is unchanged, are unchanged, does not differ, no different, as before, as previously, again unchanged, stable in size, unchanged in size, stable appearance, unchanged appearance, no increase, no interval growth, without interval growth
s progressed, progression, progressive, progressing, progresses, worsened, worsening, worse, has progressed, have progressed, has worsened, have worsened, interval progression, interval worsening, more extensive, more prominent, more extensive than before, deterioration
> grown, increased, progressed, enlarged
> increased, grown, progressed
> progressed, increased
> shrunk, decreased
s increased, increase, elevated, elevation, raised, increases, higher, increasing, heightened, elevates, high riding, elevation of
r encases, encase, encasing, encasement, encasement of, surrounds completely, engulfs, engulfing, ensheathes
r.passive encases, encasement by, encased, is encased by, are encased by, encased by, ensheathed
r causes, cause, causing, causes of, results in, resulting in, result in, resulted in, leads to, leading to, lead to, led to, produces, producing, giving rise to, gives rise to, with resultant, with resulting, with consequent, with secondary, resultant, with subsequent, responsible for, bringing about, induces, inducing, accounting for, is the cause of, the cause of, which causes
r.passive causes, due to, secondary to, because of, as a result of, resulting from, results from, result from, caused by, owing to, attributable to, as a consequence of, consequent to, consequent on, on account of, attributed to, induced by, related to, from compression by here, explained by, stems from, stemming from
r displaces, displacing, shifts here, pushes, pushing, deviates the, deviating the
r.passive displaces, displacement by, is displaced by, are displaced by, displaced by, pushed by, is pushed by, deviated by
r compresses, compress, compression, compressing, compression of, compression of the, impinges, impingement, impinges on, impinges upon, impinging on, impinging, impingement on, impingement of, exerts pressure on, pressing on, presses on, effaces here, pressure on, mass effect on
r.passive compresses, compression by, compression from, impression by, compressed, is compressed by, are compressed by, compressed by, impinged, impinged by, impinged upon, under compression from, under compression by
r indents, indent, indenting, indentation, indentation of, impresses, impressing, impression on
r.passive indents, indented, indented by, is indented by
r invades, invade, invasion, invading, infiltrates into, invasion of, invasion into, invades into, infiltrates, infiltrating, infiltrate into, growing into, grows into, extension into, extends into, extending into, involvement of the wall
r.passive invades, invasion by, infiltration by, invaded, invaded by, is invaded by, infiltrated by
> displaces, displaced
> displaced, displaces
> dilated, enlarged
> pneumothorax, lung, pleura
> encases, surround
< cannot be excluded, cannot be ruled out, not excluded, not ruled out, not be excluded, not be ruled out, can not be excluded, can not be ruled out, could not be excluded, could not be ruled out, is not excluded, are not excluded, is not ruled out, are not ruled out, is possible, are possible, is suspected, are suspected, is questioned, remains possible, remain possible, is a possibility, is conceivable, are conceivable
? possible, possibly, possibly due to, possibly secondary to, possibly related to, possibly representing, possibly reflecting, may be due to, could be due to, might be due to, possible cause being, may, might, could, could be, can represent, cannot exclude, could not exclude, does not exclude, cannot rule out, questionable, questionably, suspected, suspect, suspicion, suspicion of, suspicious, suspicious for, suspicious of, concerning for, concern for, raising concern for, raises concern for, worrisome for, equivocal, uncertain, perhaps, maybe, conceivable, presumed, presumably, presumptive, apparently, raises the possibility of, raising the possibility of, the possibility of, possibility, possibility of, may be present, may represent, may be, might be, might represent, could represent, may reflect, might reflect, could reflect, may indicate, may correspond to, query, a possible, raises suspicion of, raising suspicion of, raises suspicion for, raising suspicion for, with suspicion of, with suspicion for, suspect for, may suggest
~ probable, the likely cause, likely cause, the probable cause, the most likely cause, is likely due to, are likely due to, is probably due to, are probably due to, is most likely due to, are most likely due to, likely due to, most likely due to, probably due to, likely secondary to, probably secondary to, likely related to, probably related to, most likely secondary to, most likely related to, presumably due to, suggestive of, suggests, suggesting, suggest, in keeping with, consistent with, compatible with, probably, likely, most likely, very likely, favored, favoured, favors, favours, favoring, favouring, is favored, is favoured, are favored, are favoured, most consistent with, most compatible with, most in keeping with, probably represents, probably represent, likely represents, likely represent, likely representing, probably representing, likely reflects, likely reflect, likely reflecting, probably reflects, probably reflecting, likely to represent, likely to be, most likely represents, most likely represent, most likely representing, is likely, are likely, is most likely, are most likely, is probably, are probably, in all likelihood, typical of, characteristic of, indicative of, thought to represent, felt to represent, thought to be, appears to represent, appear to represent, appears to be due to here, presumably representing here, in line with, in accordance with, in agreement with, fits, fitting, matching
f necrosis, necrotic, necroses
x.front anterior, anteriorly, ventral, ventrally, volar, palmar, anterior aspect, forward, forwards
x.front posterior, posteriorly, dorsal, dorsally, posterior aspect, backward, backwards
s flattened, flattening, flat
f free air, free gas, free intraabdominal air, free intraperitoneal air, free intraperitoneal gas, free peritoneal air, free abdominal air, pneumoperitoneum
f pneumoperitoneum here
> leak, contrast
> edema, surround
a falx, falcine, parafalcine, cerebral falx, falx cerebri
> ileum, wall
> terminal ileum, wall
> small bowel, wall
> colon, wall
> bowel, wall
> stomach, wall
> gallbladder, wall
> bladder, wall
> esophagus, wall
n station, nodal station, stations, system
v is involved by, are involved by, involved by
f involvement, involved, is involved, are involved
= non involvement: not involved, is not involved, are not involved, without involvement, without involvement of, no involvement, no involvement of, spared, uninvolved, is spared, are spared
> deviated, displaced, displaces, shift
a sacroiliac joint, sacroiliac joints, si joint, si joints
= hip arthroplasty: hip replacement, total hip replacement, hip arthroplasty, total hip arthroplasty, hip joint replacement
= knee arthroplasty: knee replacement, total knee replacement, knee arthroplasty, total knee arthroplasty, knee joint replacement
= joint stenosis: loss of joint space, joint space loss, joint space narrowing, narrowing of the joint space, joint narrowing, reduced joint space
> ankle, joint
> knee, joint
> hip, joint
> shoulder, joint
> elbow, joint
> wrist, joint
f bone bruise, bone bruises, bone contusion, bone contusions, marrow contusion, bone marrow contusion, osseous contusion, bone marrow bruise
> bone bruise, bone, contusion
s hyperinflated, hyperinflation, overinflated, overinflation, hyperexpanded, hyperexpansion
a bone, bones, bony, osseous
= normal: is fine, are fine, looks fine, look fine, is ok, are ok, okay, ok
f metastasis, metastases, metastatic, metastatic lesion, metastatic lesions, metastatic disease, metastatic deposit, metastatic deposits, secondary deposits, secondaries, metastatic foci, metastatic nodules here, metastatic spread
= gallbladder removed: cholecystectomy, status post cholecystectomy, post cholecystectomy, prior cholecystectomy, previous cholecystectomy, after cholecystectomy, surgically absent gallbladder
= uterus removed: hysterectomy, status post hysterectomy, post hysterectomy, prior hysterectomy
= spleen removed: splenectomy, status post splenectomy, post splenectomy, prior splenectomy
= appendix removed: appendectomy, status post appendectomy, post appendectomy, prior appendectomy, appendicectomy
= kidney removed: nephrectomy, status post nephrectomy, post nephrectomy, prior nephrectomy
= prostate removed: prostatectomy, status post prostatectomy, post prostatectomy, prior prostatectomy
= breast removed: mastectomy, status post mastectomy, post mastectomy, prior mastectomy
> displaces, causes
> compresses, causes
> indents, causes
f nodule, nodules, nodular, nodularity
f stone, stones, calculus, calculi, concrement, concretion, concrements, lithiasis
m nonobstructive, nonobstructing, non obstructing, non obstructive, without obstruction, not obstructing, not causing obstruction, nonobstructed, unobstructing
m indeterminate, of indeterminate significance, indeterminate in nature, indeterminate in character, of uncertain significance, of undetermined significance, indeterminant, undetermined, of indeterminate nature, of uncertain nature
m centrilobular, centrilobular type
m hypoechoic, low echogenicity, hypoechogenic, echo poor, hypo echoic
f shadowing, shadow, shadows, acoustic shadow, acoustic shadowing
f posterior enhancement, acoustic enhancement, through transmission
= posterior shadowing: posterior acoustic shadowing, posterior acoustic shadow, dorsal shadowing, distal acoustic shadowing
m irregular, irregularly, irregularly shaped, ill defined, poorly defined, indistinct, irregular in shape, of irregular shape, irregularly marginated, irregularly outlined, poorly circumscribed, poorly delineated, ill circumscribed, poorly marginated, with irregular margins, irregular margins
m simple, uncomplicated
m pedunculated, stalked
a stalk, pituitary stalk, infundibulum, infundibular stalk, pituitary infundibulum
f microadenoma, micro adenoma, pituitary microadenoma here
> microadenoma, adenoma, lesion
> supraspinatus, tendon, muscle
> infraspinatus, tendon, muscle
> subscapularis, tendon, muscle
> biceps, tendon, muscle
> quadriceps, tendon, muscle
> achilles tendon, tendon
> patellar tendon, tendon
> thyroid, gland, lobe
> prostate, gland
> adrenal, gland
> pituitary, gland
> parotid, gland
> gallbladder, biliary
> stalk, pituitary
a surround, surrounding, around, adjacent, adjacent to, next to, neighbouring, neighboring, nearby, beside, close to, contiguous, contiguous with, alongside, perifocal, surrounds, encircling, encircles, adjoining, juxtaposed, vicinity, in the vicinity of, bordering, along here
= capsule: encapsulated, with a capsule, capsulated
> optic chiasm, optic
> ureter, ureteral
> optic nerve, optic
a supraspinatus, supraspinatus tendon, supraspinatus muscle tendon
a infraspinatus, infraspinatus tendon
a subscapularis, subscapularis tendon
a biceps, biceps tendon, long head of the biceps, long head of biceps, biceps long head
a adrenal, adrenals, adrenal gland, adrenal glands, suprarenal gland
a optic chiasm, chiasm, chiasmal, chiasmatic
x.reach distal, distally, distal portion, distal part, distal third
x.reach proximal, proximally, proximal portion, proximal part, proximal third
m lateral position here
= surround appendix: periappendiceal, periappendicular, around the appendix, surrounding the appendix
= surround kidney: perinephric, perirenal, around the kidney, pararenal
= surround ventricle white_matter: periventricular white matter
= enhancing: enhancement after contrast, postcontrast enhancement, post contrast enhancement, abnormal enhancement here
= non enhancing: nonenhancing, non enhancing, without enhancement, unenhancing, does not enhance, do not enhance, not enhancing, no enhancement, without contrast enhancement, no contrast enhancement, none shows enhancement, none enhances
= non compresses: noncompressed, not compressed, without compression, uncompressed, free of compression
= enlarged prostate: prostatomegaly, prostatic enlargement, enlargement of the prostate, prostatic hypertrophy, prostate enlargement
= enlarged thyroid: goiter, goitre, thyroid enlargement, enlargement of the thyroid
= enlarged heart: cardiomegaly, cardiac enlargement, enlargement of the heart, enlarged cardiac silhouette, enlarged heart
= enlarged liver: hepatomegaly, liver enlargement, enlargement of the liver
= enlarged spleen: splenomegaly, splenic enlargement, enlargement of the spleen
= enlarged lymph_node: lymphadenopathy, adenopathy, lymph node enlargement, nodal enlargement, enlargement of the lymph nodes, enlargement of lymph nodes, lymph nodes are enlarged
= vessel calcified: vascular calcification, vascular calcifications, calcification of the vessels, vessel calcification, vessel calcifications
= non enlarged: normal in size, of normal size, normal size, size normal, size is normal, size appears normal, size within normal limits, normal sized, size unremarkable, not enlarged in size, size is within normal limits, of normal dimensions, no enlargement, without enlargement, not enlarged, is not enlarged, are not enlarged, nonenlarged, size is not increased, size is not enlarged
`;
