/** More own texts, marked as in `radiology-privacy-texts-zh.ts`; headers and footers of reports. `\\n` stands for a line break. */
export const PRIVACY_REPORTS_BUILT_ON: readonly string[] = String.raw`
检查号：[[MRN:CT20240301001]]  姓名：[[NAME:杜鹃]]  性别：女  年龄：<<48岁>>  科室：呼吸内科  床号：[[LOCATION:26]]\n影像表现：<<双肺>>纹理清晰。\n报告医师：[[NAME:莫言]]  审核医师：[[NAME:贾平凹]]  [[DATE:2024-03-01]] [[TIME:11:20:09]]
申请医师[[NAME:白岩松]]，临床诊断：<<肺部感染>>。检查所见：<<右肺中叶>>实变。
患者[[NAME:那英]]因咳嗽1周来诊。<<胸部CT>>平扫。
[[NAME:黄晓明]]患者，<<62岁>>，<<左肺门>>增大。
[[NAME:李小璐]]小姐，<<乳腺>>结节。
患者女儿[[NAME:陈乔恩]]电话[[PHONE:186-1234-5678]]要求加急。
主任[[NAME:钟南山]]会诊后建议<<穿刺>>。
报告人：Dr. [[NAME:Smith]]，<<RUL>>结节。
病人信息：[[NAME:吴亦凡]]/男/<<33岁>>/[[MRN:H200388]]，<<L5/S1>>突出。
患者住[[ADDRESS:浙江省杭州市西湖区文三路90号东部软件园2号楼]]，<<7mm>>结节。
外院（[[HOSPITAL:襄阳市中心医院]]，[[DATE:2023年12月28日]]）CT示<<肝S8>>病灶。
[[HOSPITAL:浙江大学医学院附属第一医院]]，检查技师：[[NAME:丁磊]]。<<增强扫描>>。
患者[[NAME:王]]女士，<<41岁>>。与[[NAME:刘]]护士长确认。
[[DATE:2024年1月]]行<<左乳>>切除，[[DATE:2024.1.15]]化疗。
电话随访[[PHONE:13912345678]]（[[NAME:周杰伦]]本人），<<症状>>好转。
既往[[HOSPITAL:北京协和医院]]就诊，主诊[[NAME:林巧稚]]教授。
[[TIME:19:45]]接急诊科[[NAME:张]]医生电话，[[TIME:19:50]]完成。<<大面积肺栓塞>>。
[[NAME:蔡徐坤]]：<<颅脑>>MRI平扫未见异常。
备注：患者[[NAME:章子怡]]孕<<12周>>，拒绝<<CT>>。
[[NAME:毛不易]]，<<T12>>压缩性骨折，[[LOCATION:骨科三病区18床]]。
扫描仪 SOMATOM Force 序列号 [[DEVICE:75512]]，<<100kV>>。
患者编号 [[MRN:2024-0088-12]]，<<CA125 35U/ml>>。
初检医师：[[NAME:汪涵]] 复检医师：[[NAME:何炅]]。<<甲状腺>>正常。
病史由其子[[NAME:刘昊然]]提供。<<高血压>>20年。
[[AGE90:92岁]]男性，<<心脏增大>>，[[NAME:费孝通]]。
Exam: CT Chest\nPatient: [[NAME:Nguyen, Linh T]]\nDOB: [[DATE:11/22/1958]]\nMRN: [[MRN:8812045]]\nOrdering: [[NAME:Carlos Mendoza]], MD\nFINDINGS: <<5 mm>> <<LUL>> nodule.
Mrs. [[NAME:Okafor]] is a <<72-year-old>> woman with <<COPD>>.
This [[AGE90:92 year old]] male, Mr. [[NAME:Petersen]], fell at [[LOCATION:Sunrise Care Home]]. <<Left hip>>.
Comparison: Chest CT from [[HOSPITAL:Valley View Hospital]] dated [[DATE:08/14/2023]].
I discussed these findings with Dr. [[NAME:Amara Singh]] of the ED at [[TIME:4:15 p.m.]] on [[DATE:3/1/2024]]. <<SDH>>.
Preliminary report by Dr. [[NAME:T. Yamamoto]] (PGY4). Final: [[NAME:Rebecca Stone]], M.D.
Ms. [[NAME:Delgado]]'s prior CT of [[DATE:June 2022]] showed <<6 mm>> nodule.
The patient ([[NAME:Harold Finch]]) was contacted at [[PHONE:(206) 555-0117]].
Attending Radiologist: [[NAME:Nadia Kowalski]] [[DATE:2024-03-01]] [[TIME:08:15]] Signed.
Mailing address: [[ADDRESS:98 Willow Lane, Apt 3, Portland, OR 97205]]. <<Normal>>.
[[HOSPITAL:Queen Elizabeth Hospital]], [[LOCATION:Ward 7]]. <<Whipple>> procedure by Mr [[NAME:Davies]].
Follow-up of Mr. [[NAME:Leung]], <<Hodgkin lymphoma>>, since [[DATE:2019]].
Her husband [[NAME:Darren]] can be reached on [[PHONE:07700 900456]]. <<BI-RADS 2>>.
cc: Dr. [[NAME:Elena Popov]], Pulmonology; [[EMAIL:epopov@clinic.example.org]]
Technique: GE LightSpeed, Station [[DEVICE:CT99]], <<kVp 120>>.
[[NAME:Kim Min-jun]] (ID [[MRN:KR-20931]]) <<GGN>> <<9 mm>>, [[DATE:Mar 1st, 2024]].
Dr. [[NAME:Al-Rashid]] requested; Dr. [[NAME:Brown]] performed. <<Brown tumor>>.
Patient name: [[NAME:SANTOS, MARIA C]] Sex: F Age: <<59>> Accession: [[MRN:CR24-7719]]
Read by [[NAME:JHK]] / [[NAME:rmt]] at [[TIME:15:30]].
Transferred from [[HOSPITAL:St. Elsewhere Hospital]] via helicopter at [[TIME:0330]]. <<Grade IV>> laceration.
Biopsy by Drs. [[NAME:Patel]] and [[NAME:Gomez]] on [[DATE:Feb 28]]. <<Adenocarcinoma>>.
姓名：[[NAME:沈从文]]  住院号：[[MRN:0088231]]  <<胸部CT>>平扫+增强。
患者[[NAME:林徽因]]，[[DATE:1月18日]]突发头痛，<<蛛网膜下腔>>出血。
审核：[[NAME:钱钟书]]；打印时间：[[DATE:2024/03/08]] [[TIME:17:05]]。
[[NAME:叶圣陶]]，男，<<79岁>>，<<右侧股骨颈>>骨折，[[LOCATION:创伤骨科9床]]。
由家属[[NAME:徐志摩]]代诉，<<左侧>>肢体无力3天。
报告已发送至[[EMAIL:shen_cw@163.example.com]]，<<6mm>>结节。
上次检查为[[DATE:2022年9月]]，<<右肾>>囊肿<<25mm>>。
患者（住院号[[MRN:ZY20240308]]）于[[TIME:8:15]]到达[[LOCATION:CT2室]]。
危急值：[[TIME:10:02]]电话通知[[LOCATION:神经外科12床]]管床医生[[NAME:老舍]]。
住[[ADDRESS:重庆市渝中区解放碑民权路28号]]，<<腰椎L3>>滑脱。
[[HOSPITAL:四川大学华西医院]]会诊，<<胰头>>占位，主刀[[NAME:裘法祖]]。
出生年月：[[DATE:1950年6月]]，<<骨密度T值-2.6>>。
患者[[NAME:冰心]]女士，身份证[[IDNUM:350102196003150021]]，<<子宫肌瘤>>。
[[AGE90:90岁]]，<<脑萎缩>>，保姆[[NAME:阿香]]陪诊，电话[[PHONE:17712345678]]。
医师：[[NAME:巴金]]/[[NAME:曹禺]]，<<平扫>>未见出血。
手机号码：[[PHONE:(+86)15012345678]]，<<静脉曲张>>。
登记号[[MRN:D-20240088]]，条形码[[MRN:6901234]]，<<双膝>>退变。
[[NAME:傅雷]]主任：请复查<<右肺上叶>>病灶。
随访记录：[[DATE:2024-3-8]]、[[DATE:2023-9-8]]均稳定，<<4mm>>。
微信联系[[CONTACT:lxy19870503]]，<<乳腺BI-RADS 3类>>。
[[NAME:O'Connor, Siobhan]] | [[DATE:07/19/1949]] | [[MRN:PAT-33817]] | <<CT head>>
Indication: Mr. [[NAME:Abernathy]] has <<chest pain>>. Comparison: [[DATE:12/2022]].
Reported to Dr. [[NAME:Nwosu]], ICU, at [[TIME:02:45]]. <<ET tube>> in right mainstem.
Interpreting physician: [[NAME:Wilhelm Roentgen]], MD. [[DATE:March 8, 2024]], [[TIME:9:30 AM]].
Patient [[NAME:Lakshmi Venkataraman]] presents with <<hemoptysis>>; phone [[PHONE:408-555-0165]].
[[HOSPITAL:Cedar Valley Regional Hospital]] – [[LOCATION:Room 318]] – <<MRI brain>>.
Images reviewed with Dr. [[NAME:Osei]]. <<Pancoast tumor>> suspected.
His sister [[NAME:Beatriz]] translated. <<Appendicitis>>.
Sent from [[HOSPITAL:Harborview Clinic]] on [[DATE:8 Mar 2024]]. <<L1 burst fracture>>.
[[AGE90:98-year-old]] female. <<Kerley B lines>>. Contact [[EMAIL:niece@mail.example.com]].
Home: [[ADDRESS:7 Birch Court, Madison, WI 53703]]. <<Achilles tendon>> tear.
Serial no. [[DEVICE:MX-90087]], implanted by Dr. [[NAME:Feldman]] in [[DATE:July 2017]].
[[NAME:Aaliyah Jackson]] was injected with <<100 mL>> contrast at [[TIME:13:12]].
Case discussed at conference [[DATE:2024-03-07]] with Drs. [[NAME:Ito]] and [[NAME:Varga]]. <<HCC>>.
Report dictated by [[NAME:Lucas Almeida]] and edited by [[NAME:Zoe Grant]]. <<No fracture>>.
Encounter [[MRN:E-7781-02]]; nurse [[NAME:Tamika]] present. <<PICC>> tip in SVC.
Patient resides in [[LOCATION:Boise]]; works for [[LOCATION:Lumen Foods]]. <<Mesothelioma>>.
View at [[URL:http://viewer.example.org/s/88121]]. <<Grade 2 sprain>>.
Mother, [[NAME:Yolanda Cruz]], consented. <<Wilms tumor>> <<6.2 cm>>.
Dr. [[NAME:Cushing]] recommended MRI for <<Cushing disease>>.
姓名：[[NAME:梁思成]]；检查项目：<<胸部CT>>；检查号：[[MRN:20240402-11]]；临床科室：<<胸外科>>。
患者[[NAME:鲁迅]]，咳嗽1月余，<<右上肺>>斑片影。
对比[[DATE:2023-10-09]]旧片，<<左肺下叶>>结节由<<6mm>>增至<<8mm>>。
审核医生[[NAME:郁达夫]]，[[TIME:18时20分]]签发。
患者之妻[[NAME:张兆和]]来电（[[PHONE:0731-88776655]]）询问结果。
[[HOSPITAL:上海交通大学医学院附属瑞金医院]]，<<Gleason 3+4>>，医师[[NAME:宁光]]。
[[NAME:丰子恺]]，[[AGE90:95岁]]，<<双侧>>胸腔积液。
邮寄至[[ADDRESS:福建省厦门市思明区鹭江道8号]]，<<胶片3张>>。
护士[[NAME:南丁]]已接电话，[[TIME:上午11点05分]]。<<肠系膜上动脉>>栓塞。
[[DATE:4月2日]]术后复查，<<引流管>>在位，[[LOCATION:肝胆外科8床]]。
身份证号：[[IDNUM:31010519881212004X]]，<<阑尾>>粪石。
主管医师[[NAME:萧红]]申请，<<头颅MRI>>，<<3.0T>>。
门诊患者[[NAME:闻一多]]，ID：[[MRN:OP556120]]，<<L4/5>>膨出。
网上查询：[[URL:https://his.example.cn/r?no=7781]]。<<肝血管瘤>>。
设备编号[[DEVICE:CT-0007]]，<<层厚1mm>>。
该患者[[DATE:2021年3月5日]]于[[HOSPITAL:江苏省人民医院]]行<<肺叶切除>>。
术者：[[NAME:吴孟超]]，助手：[[NAME:沈锋]]、[[NAME:程树群]]。<<肝S6>>。
家住[[LOCATION:苏州工业园区]]，<<尘肺>>。
Patient [[NAME:Georgia O'Keeffe]], <<68F>>, MRN [[MRN:5567012]], <<RUL nodule>>.
Findings phoned to Dr. [[NAME:Banerjee]] at [[TIME:11:48]]. <<Ruptured AAA>>.
Requesting physician: [[NAME:Tobias Lindgren]], Orthopedics. <<Scaphoid>> fracture.
Seen at [[HOSPITAL:Bayview Urgent Care Clinic]] [[DATE:4/1/24]]. <<Colles fracture>>.
[[NAME:Mateo Fernandez]], DOB [[DATE:1990-07-15]], <<testicular torsion>>.
Addendum by [[NAME:Claire Dubois]], MD on [[DATE:02 Apr 2024]] at [[TIME:19:03]]. <<No PE>>.
Caregiver [[NAME:Winston]] reports a fall in [[LOCATION:Denver]]. <<C1 fracture>>.
Prior: [[DATE:October 2023]]. <<Bosniak IIF>> cyst <<22 mm>>, unchanged.
Fax results to [[PHONE:303-555-0171]]. Attn: Nurse [[NAME:Holloway]]. <<DVT>>.
Accession [[MRN:RAD2404-0091]], tech: [[NAME:Yusuf Demir]]. <<CTDIvol 8.1>>.
[[AGE90:91 yo]] man with <<Parkinson disease>>. Wife [[NAME:Edith]].
[[NAME:Nakamura Kenji]] (M, <<44>>) <<pneumomediastinum>>. Room [[LOCATION:22B]].
Consent obtained by Dr. [[NAME:Priscilla Nunez]]. <<Barrett esophagus>>.
Billing account [[IDNUM:4471-0092-18]]. <<Meniscal tear>>.
`
  .trim()
  .split('\n');

/** Written after the last change of a recogniser and measured as they stand. */
export const PRIVACY_REPORTS_ASIDE: readonly string[] = String.raw`
患者[[NAME:马丽华]]，女，<<59岁>>，住院号[[MRN:ZY0078123]]，<<右肺下叶>>结节<<9mm>>。
报告医师：[[NAME:谢文彬]]，审核医师：[[NAME:曹雪]]，[[DATE:2024-03-18]]。
身份证[[IDNUM:110108196511230046]]，联系电话[[PHONE:18611112222]]，<<L1椎体>>。
住址：[[ADDRESS:山东省青岛市市南区香港中路66号]]。<<肝囊肿>>。
[[HOSPITAL:郑州大学第一附属医院]]影像科，检查日期[[DATE:2023年7月9日]]，<<前列腺>>。
危急值报告：[[TIME:14:05]]电话告知[[NAME:许]]医生，<<脑干出血>>。
患者[[NAME:董志刚]]，[[AGE90:91岁]]，<<胆总管>>结石。
病案号：[[MRN:00998812]]，姓名：[[NAME:潘晓婷]]，<<子宫腺肌症>>。
申请医师：[[NAME:田野]]；检查技师：[[NAME:范伟]]；设备[[DEVICE:SN88231]]。
患者家属[[NAME:吕梁]]签收，邮箱[[EMAIL:lvliang@example.com]]，<<骨盆>>骨折。
[[LOCATION:神经外科5床]]，[[NAME:石头]]，<<硬膜外血肿>>。
[[DATE:2024年2月10日]]外院[[HOSPITAL:洛阳市中心医院]]CT，<<左肾>>积水。
患者[[NAME:薛宝]]于[[DATE:3月2日]]行<<TACE>>术，<<肝S7>>。
与[[NAME:邵峰]]医生讨论，<<T3N1M0>>，复查时间[[DATE:2024/6/18]]。
微信[[CONTACT:dr_xie2020]]，<<颈动脉>>斑块，<<50%>>狭窄。
Patient [[NAME:Margaret Ellison]], MRN [[MRN:5520019]], DOB [[DATE:1949-08-12]]. <<7 mm>> <<LLL>> nodule.
Reported by Dr. [[NAME:Stephen Hale]] on [[DATE:March 3, 2024]]. <<L3-L4>> stenosis.
Discussed with Dr. [[NAME:Ruiz]] at [[PHONE:555-0177]], [[TIME:10:40]]. <<Acute PE>>.
[[HOSPITAL:Riverside General Hospital]], [[LOCATION:Bed 14]]. <<Crohn disease>>.
Email [[EMAIL:h.stone@clinic.example]], address [[ADDRESS:310 Maple Avenue, Austin, TX 78701]]. <<Goiter>>.
[[AGE90:93-year-old]] male, Mr. [[NAME:Albright]], <<T8 fracture>>.
Referring: Dr. [[NAME:Ana Castillo]]. Technologist: [[NAME:Ben Wu]]. <<Hodgkin lymphoma>>.
Accession [[MRN:24-118823]], scanned [[DATE:2024/03/01]] at [[TIME:07:55]]. <<C6-C7>>.
[[NAME:Victor Hansen]] was transferred from [[HOSPITAL:Oak Hill Hospital]]. <<SBO>>.
Signed electronically by [[NAME:Julia Marin]], MD. <<Kerley B lines>>.
SSN [[IDNUM:219-44-8831]]. Phone [[PHONE:(503) 555-0129]]. <<RUL>> mass.
Prior exam [[DATE:05/06/2022]] at [[HOSPITAL:Summit Imaging Center]]. <<stable>>.
Spoke with nurse [[NAME:Carmen Diaz]]; read back at [[TIME:21:15]]. <<Free air>>.
Patient lives in [[LOCATION:Tucson]]. Device serial number [[DEVICE:BX20-4471]]. <<ICD leads>>.
See [[URL:https://pacs.example.net/v/5521]]. Pager [[CONTACT:8812]]. <<Colles fracture>>.
`
  .trim()
  .split('\n');
