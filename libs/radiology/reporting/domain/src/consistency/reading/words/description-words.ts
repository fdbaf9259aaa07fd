/** Descriptions that name no disease but show one; class; words, a stem with `~`. What they are called in the impression is drawn from them. */
const DESCRIPTION_TABLE = `
blood; 积血|血性|血肿|血液|blood|bloody|clot|hematocrit level
fluid; 脑脊液密度|脑脊液样|脑脊液信号|csf density|csf signal|water density|液性密度|液性暗区|液性无回声|液体密度|液体|液体影|水样信号|液体信号|无回声区|无回声|液平|液性|水样密度|积液征|fluid|fluid density|anechoic
blunt; 变钝|钝|消失|模糊|闭塞|变浅|obscured|obscuration|blunt~|meniscus|effaced|not visualized
gas; 气体|气体影|积气|透亮影|透亮区|含气|lucency|gas|air|hyperlucent
collapse; no lung markings|without lung markings|pleural reflection|visceral pleura|压缩|受压|无肺纹理|肺纹理消失|气胸线|visceral pleural line|pleural line|absent lung markings|pleural edge
gap; stress reaction|stress response|periosteal reaction|periosteal new bone|骨膜反应|应力性改变|应力反应|loses height|lost height|loses a third|loses half|lost a third|of its height|reduced in height|reduced height|not seen in continuity|not in continuity|lost its continuity|wavy|not continuous|not traceable|连续性消失|未见连续|爆裂|碎裂|骨块|burst|comminut~|step|台阶|台阶样|broken|break|crack|压缩|截断|碎片|缺损|线状透亮影|细线|透亮影|compression|hairline|lucency|truncat~|缺失|中断|不连续|欠连续|断裂|断端|撕脱|离断|裂隙|透亮线|皱褶|成角|嵌插|变扁|楔形|高度减低|高度降低|塌陷|discontinu~|step-off|disrupted|disruption|cortical break|buckl~|deformity|wedg~|height loss|loss of height|lucent line|angulat~|avuls~|fragment~|cleft|gap|distraction
moved; depressed|herniates|凹陷|疝出|tilted|not seated|not articulating|out of joint|slipped|perched|uncovered|lies anterior|lies posterior|lies below|脱离|不对应|对应关系失常|移位|上移|下移|前移|后移|增宽|分离|错位|对位不良|间隙增宽|displaced|elevated|widened|widening|malaligned|subluxed|incongruent|high riding|step
filling; perfusion defect~|灌注缺损|灌注减低区|mismatch~|non-enhancing|nonenhancing|not enhancing|does not enhance|vein not seen|veins not seen|无强化|未强化|delta sign|空三角征|no compression|not compressing|incompressib~|不显影|未显影|未见显影|not opacified|nonopacified|附壁|mural|充盈缺损|充填|不能压闭|不能压瘪|不可压闭|未能压闭|不闭合|压之不|加压不变形|无血流|未见血流|血流消失|血流信号消失|截断|低回声充填|filling defect|non-compress~|noncompress~|not compress~|cannot be compressed|does not compress|absent flow|no flow|flow void|cutoff|intraluminal|cut-off
bright; signal void|filling void|彗星尾|twinkl~|泥沙样|强回声|强回声团|强回声光团|声影|高密度|高密度影|致密影|致密|密度增高|density|echogenic|shadowing|acoustic shadow|hyperdens~|hyperattenuat~|high density|high attenuation|bright|blooming
dark; 减低|降低|低密度|低密度影|低回声|低信号|密度减低|回声减低|hypodens~|hypoattenuat~|hypoechoic|low density|low attenuation|dark
enlarged; globular|water bottle|flask-shaped|烧瓶状|球形增大|cardiothoracic ratio|ctr|增大|饱满|肿大|肿胀|增粗|膨大|厚约|增厚|长约|突出|膨隆|心胸比|enlarged|prominent|bulky|swollen|swelling|increased in size|thickened|measures|cm in length|in length
wide; blocked|plugged|impassable|fullness|full|扩张|增宽|分离|积气扩张|充气扩张|液平|气液平|气液平面|阶梯状|移行段|移行带|塌陷|dilat~|distend~|distention|distension|prominent|air-fluid level~|transition point|transition zone|decompressed|caliber|up to
vein; 迂曲管状|静脉扩张|静脉增宽|静脉迂曲|反流|venous reflux|迂曲|静脉曲张|曲张|迂曲扩张|tortuous|dilated veins|serpiginous|valsalva
changed; 成骨|成骨性|溶骨|溶骨性|骨质破坏|虫蚀|虫蚀状|骨质硬化|肾形|欠规整|不规整|outpouching~|coarse|volume loss|reduced volume~|loss of volume|hepatorenal contrast|hu|ct值|lobulated|lobular|稀疏|桶状|肋间隙增宽|loss of gray-white|loss of grey-white|gray-white differentiation|loss of differentiation|barrel chest|barrel-shaped|retrosternal airspace|hyperinflat~|hyperexpand~|overinflat~|过度充气|桶状胸|kerley lines|kerley b lines|缩小|肝裂增宽|比例失调|肝裂|shrunken|small|信号|长t2|长t1|短t1|高信号|异常信号|弥散受限|密度不均|回声不均|不均匀|模糊|模糊影|毛糙|粗糙|凹凸不平|不光整|不光滑|不规则|渗出|斑片|片状|条片状|网状|网格|磨玻璃|实变|团块|结节|肿块|占位|狭窄|变窄|变扁|变形|破坏|吸收|硬化|囊变|新月征|双轨征|靶征|水肿|增生|增厚|强化|后场衰减|衰减|细密|密集|密度增高|密度减低|门影|蝶翼|间隔线|signal|t2 bright|heterogen~|irregular~|nodular|contour|obscured|opaci~|hazy|haziness|dense|patchy|reticul~|septal|perihilar|effac~|thick~|narrow~|dilat~|enhanc~|stranding|edema|swelling|destruct~|lytic|sclero~|crescent|collapse|flatten~|restrict~|shadow~|fatty|infiltrat~|mass|nodule|lesion|cavit~|consolidat~|fluid|inflam~|redistribution|kerley|collateral~
cystic; 脑脊液密度|脑脊液信号|csf density|csf signal|小囊|多囊|囊肿|囊性|囊状|无回声|囊样|cyst~|anechoic|fluid density|simple fluid
`;

export const DESCRIPTIONS = DESCRIPTION_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', terms = ''] = line.split('; ');
    return { id, terms };
  });
