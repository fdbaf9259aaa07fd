/** Own texts, marked as in `radiology-privacy-texts-zh.ts`. */
export const PRIVACY_TEXTS_EN: readonly string[] = `
Patient [[NAME:John Whitfield]], MRN [[MRN:44120987]], DOB [[DATE:03/14/1961]]. <<6 mm>> <<LLL>> nodule.
PATIENT: [[NAME:OKONKWO, GRACE]]  ACC#: [[MRN:A24-118822]]  <<RUL>> mass <<32 mm>>.
Reviewed by Dr. [[NAME:Helen Marsh]] on [[DATE:2024-03-05]] at [[TIME:14:32]]. <<T4>> vertebra intact.
Discussed with Dr. [[NAME:Patel]] by phone ([[PHONE:(415) 555-0188]]) at [[TIME:3:15 PM]]. <<Aortic dissection>>.
Electronically signed: [[NAME:Samuel T. Okafor]], MD, [[DATE:Jan 7, 2023]] [[TIME:0842 hrs]]. <<L5-S1>> disc.
Referring physician: [[NAME:Maria del Carmen Ruiz]]. <<Hodgkin>> lymphoma, <<Deauville 4>>.
History of <<Crohn>> disease. Patient [[NAME:Tom Hodgkin]] seen at [[HOSPITAL:St. Mary's Hospital]]. <<terminal ileum>>.
[[HOSPITAL:Lakeside Medical Center]], [[LOCATION:Ward 5B, Bed 12]]. <<PE>> in the <<RLL>> artery.
[[AGE90:94-year-old]] woman from [[LOCATION:Springfield]] with <<hip fracture>>.
[[AGE90:Age 91]], lives at [[ADDRESS:221 Baker Street, Apt 4B, Columbus, OH 43215]]. <<COPD>>.
Contact: [[NAME:Linda Whitfield]] (wife), [[PHONE:555-0199]], [[EMAIL:linda.w@example.com]]. <<BI-RADS 4>>.
Images at [[URL:https://pacs.example.org/study/1.2.840.99]]. <<Kerley B>> lines.
Scanner: Siemens Force, S/N [[DEVICE:75629-A]]. <<120 kVp>>, <<1.25 mm>> slices.
Pacemaker serial [[DEVICE:PJN402881S]], <<right ventricular>> lead. Implanted [[DATE:May 2019]].
SSN [[IDNUM:536-22-1894]], policy number [[IDNUM:XJ-449120077]]. <<Gallstones>>, <<CBD 7 mm>>.
Passport [[IDNUM:X4471209]]; patient [[NAME:Yuki Tanaka]]. <<EGFR>> mutated adenocarcinoma <<T2aN0M0>>.
[[NAME:Smith, John A.]] <<57M>> chest pain. Compared with [[DATE:12-Nov-2021]]. <<LAD>> stenosis.
[[NAME:MARTINEZ^ROSA^L]] <<F>> 66Y, ID [[MRN:0091177]]. <<Segment VII>> lesion <<14 mm>>.
Mr. [[NAME:O'Brien]] fell on [[DATE:2/3/24]]; <<C2>> fracture. Called to Nurse [[NAME:Adeyemi]] at [[TIME:23:10]].
Mrs. [[NAME:van der Berg]] presented on the [[DATE:4th of July]]. <<Pancoast>> tumor.
Pt [[NAME:Jane Doe]] phoned Monday, [[DATE:5 February 2024]]. <<Baker cyst>> <<3 cm>>.
Dictated by: [[NAME:R. K. Narayan]] / transcribed [[DATE:02.01.2024]] [[TIME:10:22:05]]. <<Fleischner>> category.
Critical result communicated to Dr. [[NAME:Wu]] and read back at [[TIME:16:05]]. <<Tension pneumothorax>>.
The study was performed at [[HOSPITAL:Northgate Imaging Center]] for [[NAME:Ahmed Hassan]]. <<FEV1/FVC>> 62%.
[[NAME:Li Wei]], MRN: [[MRN:ZY-5512]], <<Cushing>> syndrome, <<adrenal>> adenoma <<22 mm>>.
[[NAME:Xiaoming Zhang]] was referred by Prof. [[NAME:Anna Lindqvist]]. <<Takayasu>> arteritis.
Pager [[CONTACT:4471]], fax [[PHONE:212-555-0147]]. <<INR 2.4>>.
Call back extension [[CONTACT:x5521]]. <<Colles>> fracture, <<left>> wrist.
WhatsApp [[CONTACT:+44 7700 900123]]; <<Charcot>> joint. Twitter [[CONTACT:@jdoe_rad]].
Exam date [[DATE:20240201]], accession [[MRN:20240201-0033]]. <<GGN 12 mm>>.
Technologist: [[NAME:Brianna Lopez]], RT(R). Room [[LOCATION:CT-3]]. <<mA 250>>.
Transferred from [[HOSPITAL:Mercy General Hospital]] [[LOCATION:ICU bed 7]]. <<ETT>> 4 cm above <<carina>>.
The patient's daughter, [[NAME:Keisha Brown]], was informed. <<Hill-Sachs>> lesion.
Comparison: CT of [[DATE:September 12, 2022]] and [[DATE:10/2021]]. <<Stable>> <<4 mm>> nodule.
[[NAME:Alice Brown]] returned in [[DATE:March 2023]]; <<Brown tumor>> not seen; <<SUV 3.2>>.
[[NAME:Graves, Peter]] has <<Graves disease>>. <<TSH 0.01>>.
[[NAME:Parker Wilson]]: <<Wilson disease>>, <<basal ganglia>> signal.
Ms [[NAME:May Young]], <<34-year-old>>, <<May-Thurner>> syndrome. Seen [[DATE:May 3]].
Order [[MRN:ORD-771200]] placed by [[NAME:Kevin Nguyen]], NP. <<Meniscus>> tear.
[[NAME:Robert King]] ([[DATE:1949-11-30]]) <<Lung-RADS 4A>>. Insurance ID [[IDNUM:KB7712093]].
Visit number [[MRN:V00912388]]; <<T1-weighted>>, <<TE 90>>, <<TR 4500>>. Attending [[NAME:Fatima Al-Sayed]].
Patient lives in [[LOCATION:Cedar Rapids]], works at [[LOCATION:Harlow Steel Works]]. <<Silicosis>>.
[[NAME:De'Andre Johnson]] cell [[PHONE:(312)5550142]]. <<ACL>> tear.
Fellow: [[NAME:Ingrid Sørensen]]; attending: [[NAME:José García]]. <<Gd 0.1 mmol/kg>>.
Letter to Dr [[NAME:M. Fitzgerald]], [[ADDRESS:14 Elm Grove, Leeds LS6 2AB]]. <<Paget disease>>.
[[NAME:Priya Raman]], study [[MRN:1.2.840.113619.2.55.3.604688119]]. <<Left>> <<MCA>> infarct.
[[HOSPITAL:University of Ashford Medical Center]] radiology. <<Glasgow>> coma scale 14.
Dr [[NAME:Hodgkin]] read the film; <<Hodgkin>> disease excluded.
Results emailed to [[EMAIL:m.fitz+rad@clinic.example.co.uk]] on [[DATE:1 Feb 2024]]. <<3.5 cm>> <<AAA>>.
Driver license [[IDNUM:D4471-20931]]. MVC at [[TIME:2 am]]. <<Spleen>> grade III.
[[NAME:Baby Girl Thompson]], born [[DATE:2024-01-30]] [[TIME:04:17]]. <<RDS>>.
[[NAME:Thompson]] was seen in clinic last Tuesday, [[DATE:Jan 30]]. <<Thompson test>> positive.
Patient name [[NAME:Elizabeth Ann Carter-Hughes]]; <<ASA II>>; <<SpO2 97%>>.
Report for [[NAME:Mohammed bin Rashid]], <<45-year-old>>. <<Meckel>> diverticulum.
NHS number [[IDNUM:943 476 5919]], hospital no. [[MRN:RJ1-88213]]. <<PSA 8.2>>.
Seen by [[NAME:Karen Mills]], PA-C. <<S1>> nerve root. <<VAS 6>>.
Prior outside study from [[HOSPITAL:Riverside Community Clinic]], [[DATE:11/02/2023]]. <<Bosniak IIF>>.
Bed [[LOCATION:12A]], [[LOCATION:4 West]]. <<NG tube>> in stomach. Nurse [[NAME:Joy Mbeki]] notified.
IP address [[DEVICE:10.20.30.40]], workstation [[DEVICE:RAD-WS-07]]. <<Window 1500/-600>>.
[[NAME:Wei-Ling Chen]], [[AGE90:97 y/o]], <<DNR>>. <<Bilateral>> effusions.
Signed [[NAME:H. Marsh]] [[DATE:5/6]] [[TIME:0715]]. <<No pneumothorax>>.
[[NAME:Anderson]], [[NAME:Carl]] J: <<thymoma>> <<4.1 x 3.2 cm>>.
Consult requested by Dr. [[NAME:Sara Lim-Baker]]. <<Baker's cyst>>.
[[NAME:Ivan Petrov]] underwent <<Whipple>> procedure at [[HOSPITAL:Saint Luke's Hospital]] in [[DATE:2018-06]].
Trauma patient [[NAME:Unknown Delta]], wristband [[MRN:T-20931]]. <<GCS 6>>.
Account [[IDNUM:0099812-44]]; <<LV EF 55%>>; <<RVSP 35 mmHg>>.
Resident [[NAME:Noah Kim]], PGY-3, with Prof. [[NAME:Stein]]. <<Moyamoya>>.
[[NAME:Olivia Rossi]] c/o pain; husband [[NAME:Marco]] at bedside. <<Appendix>> <<11 mm>>.
<<Ewing sarcoma>> follow-up for [[NAME:Ethan Ewing]]. <<Femur>>.
Clinic phone [[PHONE:+1 617 555 0133 ext. 22]]. <<Lisfranc>> injury.
[[NAME:Zhang, Wei]] <<F/62>>. <<Right upper lobe>> <<8 mm>> <<GGN>>.
[[NAME:Mei Lin Ho]] says symptoms began [[DATE:Christmas 2023]]. <<Addison disease>>.
Performed [[DATE:2024-02-01]]T[[TIME:08:30:00]] on unit [[DEVICE:CT-04]]. <<CTDIvol 5.2 mGy>>.
The report of Dr. [[NAME:Carla Bruno]] from [[DATE:7 June 1999]] is noted. <<Schmorl nodes>>.
[[NAME:Ruth Ogilvie]], [[AGE90:aged 90]], fell at [[LOCATION:Rosewood Nursing Home]]. <<Garden III>>.
Name: [[NAME:Lee]]; <<Lee>>-Fraumeni excluded. ID: [[MRN:77120]].
[[NAME:Hans Müller]], born [[DATE:30.11.1949]], <<Virchow node>>.
Discussed with [[NAME:Emily]] from oncology at [[TIME:noon]]. <<RECIST>> progression <<25%>>.
Email: [[EMAIL:alice_brown@health.example.net]], site [[URL:www.example.net/pt/33]]. <<PI-RADS 5>>.
[[NAME:Chidi Eze]] DOB: [[DATE:4 Apr 1988]] Tel: [[PHONE:0161 496 0021]]. <<Perthes>>.
`
  .trim()
  .split('\n');
