/** Words that begin with a capital letter in headings and titles of reports; a "name" that holds one of them is none. Not here: words that are family names as well. */
export const REPORT_WORDS: ReadonlySet<string> = new Set(
  `The This That These There Patient Patients Name Date Birth Exam Examination Study Studies Findings Finding Impression History Indication Indications Technique Comparison Conclusion Report Radiology Emergency Surgery Oncology Neurology
Cardiology Medicine Pediatrics Hospital Clinic Center Centre University Department Medical Record Number Age Sex Male Female Left Right Upper Lower Middle Lobe Chest Abdomen Head Neck Brain Spine Pelvis Normal Stable No Not None New Prior Follow
Contrast January February March April August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec In On At By For And Or Is Was Are With Without From Mild
Moderate Severe Small Large Acute Chronic Recommend Suggest Consider Clinical Dr Mr Mrs Ms Prof Miss Nurse Doctor Professor Call Called Team Service Resident Attending Physician Staff Technologist Unknown Lung Lungs Liver Kidney Kidneys
Bilateral Multiple Single Mass Nodule Nodules Fracture Room Ward Bed Unit Mean Axial Sagittal Coronal Images Image Series Final Preliminary Critical Result Results Verbal Read Back Given Discussed Reviewed Also Then Her His Their MRI CT PET ICU
Pulmonary Embolism Pneumonia Cancer Carcinoma Disease Syndrome Infection Injury Trauma Stenosis Aneurysm Artery Arteries Vein Veins Valve Valves Aorta Aortic Thoracic Lumbar Cervical Sacral Renal Hepatic Pelvic Coronary Bone Bones Bowel Joint
Joints Tear Sign Signs Society Guideline Guidelines Criteria College American National World Health Research Institute Foundation Group Trial Protocol System Scale Score Data Weighted Dose Low High Fat Gas Air Fluid Association Academy Heart
Soft Tissue Tissues Lymph Node Nodes Osseous Structures Skeletal Muscle Muscles Skull Base Thigh Calf Mid Distal Proximal Medial Lateral Anterior Posterior Superior Inferior Cuff Rotator Tendon Tendons Ligament Ligaments Cruciate Collateral
Meniscus Cartilage Disc Discs Disk Vertebra Vertebral Body Bodies Canal Cord Foramen Foramina Facet Pleura Pleural Mediastinum Mediastinal Hila Hilar Hilum Trachea Bronchi Bronchus Airway Airways Esophagus Stomach Duodenum Colon Rectum
Appendix Gallbladder Bile Duct Ducts Common Pancreas Pancreatic Spleen Splenic Adrenal Adrenals Gland Glands Ureter Ureters Bladder Prostate Uterus Uterine Ovary Ovaries Ovarian Adnexa Testis Testes Breast Breasts Axilla Axillary Thyroid
Parotid Orbit Orbits Sinus Sinuses Mastoid Temporal Frontal Parietal Occipital Cerebral Cerebellar Cerebellum Brainstem Ventricle Ventricles Ventricular Basal Ganglia Thalamus Matter Pituitary Meninges Vascular Vessel Vessels Peripheral Central
Zone Focal Diffuse Degenerative Changes Change Type Grade Stage Class Category Level Segment Segments Measurement Measurements Size Density Attenuation Signal Intensity Enhancement Lesion Lesions Cyst Cysts Effusion Edema Atelectasis
Consolidation Opacity Opacities Ground Glass Solid Part Status Post Pre Interval Since Limited Complete Partial Full Thickness Total Free Open Closed Other Additional Incidental Significant Unchanged Unremarkable Negative Positive Possible
Probable Likely Evidence Suspicious Benign Malignant Malignancy Metastatic Primary Secondary Recurrent Known Current Recent Previous Outside Available Unavailable Non Small Cell Diabetes Mellitus Hypertension Chronic Failure Insufficiency
Lower Extremity Extremities Upper Shoulder Elbow Wrist Hip Knee Ankle Hand Foot Finger Toe Femur Tibia Fibula Humerus Radius Ulna Clavicle Scapula Rib Ribs Sternum Sacrum Coccyx Mandible Maxilla Wall Skin Tube Line Catheter Device Devices
Hardware Support Lines Tubes Port Stent Graft Clip Clips Gd Iodinated Intravenous Oral Rectal Dose Protocol Screening Diagnostic Ultrasound Radiograph Fluoroscopy Mammogram Mammography Angiogram Scan Scans View Views Film Films X-ray
Electronically Dictated Signed Transcribed Approved Verified Addendum Communication Recommendation Recommendations Advice Opinion Summary Note Notes Procedure Consent Complications Allergies Medications Anesthesia Specimen Biopsy Pathology
Thank Please Regards Sincerely Dear Hello Today Tomorrow Yesterday Morning Evening Night Noon After Before During While When Where What Which Who How Why If As It He She They We You My Your Our Its All Any Each Both Some Many Few More Most
Barium Swallow Enema Omnipaque Isovue Visipaque Gadavist Dotarem Ultravist Gadolinium Saline Heparin Lasix Technetium Fluorine Glucagon Tracer Agent Bolus Test Series Monitoring Quality Artifact Motion Thyroid Isthmus Lobes Cavoatrial Junction Catheter Right-sided Left-sided Adenopathy Lymphadenopathy Multilevel Spondylosis Rheumatoid Osteo Arthritis Kidney Stones Calculus Calculi Hernia Inguinal Ventral Umbilical Inc Corp Ltd LLC PLC Company Biology Physics Chemistry Mathematics Algorithms Edition`.split(
    /\s+/u,
  ),
);

/** Diagnoses in capital letters end like these. */
export const DIAGNOSIS_ENDING =
  /(?:osis|itis|omas?|opathy|ectomy|graphy|gram|scopy|emia|uria|algia|plasia|trophy|thorax|ation|ulous|eous)$/u;
