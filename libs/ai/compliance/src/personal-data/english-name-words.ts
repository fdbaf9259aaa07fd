/** Words of sentences and of forms that begin with a capital letter; none of them is anybody's name here. */
export const WORDS: ReadonlySet<string> = new Set(
  `The This That There These Those With Without From Date Name Birth Exam Study Findings Impression History Indication Technique Comparison Conclusion Report Patient Phone Address Room Ward
Hospital Clinic Center Centre University Department Medical Record Number Age Sex Male Female Left Right Upper Lower Middle Lobe Chest Abdomen Head Neck Brain Spine Pelvis Normal Stable No Not None New Prior Follow
January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Street Road Avenue Lane Drive Court Inc Corp Ltd Company Group Bank
In On At By For And Or Is Was Are Were Has Had Have Please Thank Will Can May Should Would Could When Where What Why How Who If As It He She They We You My Your His Her Their Our After Before During Since While All
Dr Mr Mrs Ms Prof Miss Mild Moderate Severe Small Large Acute Chronic Recommend Suggest Consider Clinical Presented Denies Reports Called Seen Admitted Discharged Email Mobile Tel Fax Mrn Dob Ssn Contact Signed Reviewed Contrast Findings Sincerely Regards Thanks Best Yours Hi Hello Hey Cc Bcc Sent Subject Attn President Justice Hurricane Mount Fort Port Saint Lake Cape King Queen Prince Princess Lord Lady Pope Emperor North South East West New Old Great Royal National American British Chinese English Indian French German Compare Discuss Explain Describe See Read Use Note Let Solve According Both Each Every Some Any Only Also Just Then Now Here There Today Tomorrow Yesterday Chapter Page Table Figure Act Part Section Unit Building Form File`.split(
    /\s+/u,
  ),
);
/** What an eponym names: the capital word before it is a discovery's, not a patient's. */
export const EPONYM_OF =
  /^(?:['’]s)?(?: [a-z]+)? (?:disease|syndrome|sign|lines?|classification|test|criteria|score|scale|phenomenon|lymphoma|tumou?r|fracture|contracture|law|theorem|equation|distribution|effect|cells?|catheter|position|method|grade|stage|body|bodies|node|nodes|lesion|duct|canal|pouch|triangle|ligament|space|hernia|ratio|index|algorithm|curve|process|correction|coefficient|experiment|hypothesis|disorder|approach|procedure|technique|view|repair|manoeuvre|maneuver|reflex|reaction|principle|model|estimator|formula|number|constant|cycle|process|gap|zone|cells?|tube|drain|line|angle|plane|nerve|foramen|fascia|valve|ring|lesions?|nodules?|virus|bacillus|theory|prize|award|bridge|biology)\b/u;
