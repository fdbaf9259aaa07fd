/** What things look like, how much there is, since when, and what they do to one another, in the form of `statement-lexicon.ts`. */
export const FEATURE_WORDS_EN = `
x.grade mild, mildly, slight, slightly, discrete, low grade, mild degree
x.grade moderate, moderately, moderate sized, moderate degree, medium sized
x.grade severe, severely, marked, markedly, pronounced, high grade, extensive, extensively
x.grade massive
x.grade small, little, small sized, tiny here, small amount, small amount of, small volume, small quantity, small quantity of, a little, a small amount of, trace here
x.grade large, large sized, large amount, large volume, big, sizable
x.grade minimal, minimally, trace, tiny, minute
x.grade complete, completely, entire, full thickness, fully, through the full thickness, total tear
x.grade partial, partially, partly, in part, partial thickness, incomplete
x.age acute, acutely
x.age subacute
x.age chronic
x.age old, remote
x.age recent, fresh
x.age new, newly, newly appeared, new onset, newly developed, appeared newly, newly detected, newly seen, newly visible, not present previously
m previous, previously, formerly, prior, before, earlier, former, on the prior study, on the previous study, on the prior examination, on the previous examination, on prior imaging, at the prior examination, the prior study, the previous study, the previous examination, the prior examination, prior imaging, compared with the prior study, compared to the prior study, previously measured, in the past, compared with the previous examination, compared to the previous examination, compared with previously, on prior study
n compared with, compared to, in comparison with, in comparison to, relative to, comparison, since, as of, as compared to, as compared with, against
k resolved, resolution of, disappeared, vanished, cleared
k status post, status after, s p, postoperative, post surgical, after surgery, history of, known history of
n larger, the larger, the larger of which, of which the larger, the larger one, the larger of these, the larger of them, larger one, the bigger, the bigger one
n largest, the largest, the largest of which, of which the largest, the largest one, the biggest, biggest, the largest of these, the largest of them, the largest lesion, the largest nodule
m baker
> baker, popliteal, knee
m solid
m part solid, partly solid, partially solid, mixed density, semi solid, subsolid mixed
m pure
m calcareous
m smooth, smoothly, smooth margin, smooth margins, smooth bordered, smoothly marginated, smoothly outlined
m spiculated, spiculation, spiculations, spicular
m lobulated, lobulation, lobulations
m irregular, irregularly, ill defined, poorly defined, indistinct
m well defined, well circumscribed, sharply defined, circumscribed, well demarcated, well delineated, sharply marginated
n margin, margins, border, borders, contour, contours, edge, edges, outline, outlined, marginated, delineated, defined
s cavitary, cavity, cavitated, cavitation, cavitating
m patchy, patchily
m wedge shaped, wedge, wedge like, cuneiform
m round, rounded, roundish, ovoid round
m oval, ovoid
m linear
m diffuse, diffusely
m focal, focally, circumscript
m multiple, several, numerous, many, multifocal, a number of, multiplicity
m single, solitary, isolated
m simple
m complex
m hypodense, low density, low attenuation, hypoattenuating, hypodensity, of low density, hypodensities
m hyperdense, high density, high attenuation, hyperattenuating, hyperdensity
m isodense
m hypoechoic, low echogenicity, hypoechogenic, echo poor
m hyperechoic, hyperechogenic
m anechoic
m echogenic
m echogenicity, echotexture, parenchymal echogenicity, echo
m hyperintense, hyperintensity, high signal, hyperintensities, high signal intensity, bright signal
m hypointense, hypointensity, low signal
m signal, signal intensity, signals
m density
n density value
m t2 weighted
m diffusion
m contrast, contrast medium, contrast agent
= non contrast: unenhanced, non contrast, without contrast, noncontrast, plain here, non enhanced, native, precontrast, nonenhanced
m comminuted, comminution, multifragmentary
m horizontal, horizontally
m vertical, vertically
m oblique, obliquely
m transverse, transversely
m radial tear
m intramural
m submucosal
m subserosal
m fatty, steatotic, steatosis
m sclerotic, sclerosis
m suspicious looking
m reactive
m active, actively, ongoing
m fetal, foetal, fetal type, foetal type
m degenerate
m height
m alignment, aligned, alignement
m flow, blood flow
m vascularity
m free
m line
m opaque
m symmetric, symmetrical, symmetrically
f microcalcification, microcalcifications
m mural thrombus thing
r compresses, compress, compression, compressing, compression of, impinges, impingement
r.passive compresses, compressed, is compressed by
r indents, indent, indenting, indentation, indentation of
r.passive indents, indented
r displaces, displacing
r invades, invasion, invading, invaded, infiltrates into
r causes, cause, caused, causing, due to, secondary to, because of, as a result of, resulting from, results in, resulting in, leads to, leading to
r contacts, contact with, abuts, abutting
n on t2
= disc_herniation compresses: compressive disc herniation
> part solid, solid
> free, free
m cystic
m coarse, coarsely
m fine, finely
m pleomorphic
m curvilinear
m septal thickening pattern
m nodular margin
m peripheral rim, rim
m ring enhancing
m mobile
m impacted
m obstructive, obstructing
m nonobstructive
m dependent
m confluent
m scattered, disseminated
m symmetrical bilateral
m epicentre
m spotty
m punctate
m dense, density increased
m exophytic
m infiltrative
m pedunculated
m laminar
m loculated
m encapsulated
m necrotising
m hemorrhagic content
m stereotactic, stereotactically
m locking, locked, interlocking
`;
