/**
 * Characters that stand in given names far more often than in the words of a report. Left out on purpose: 心 电 密 性 号 色 化 型 度 and other characters of findings, which
 * would make 左心房 or 高密度 somebody's name.
 */
export const GIVEN_NAME_CHARACTERS = new Set(
  `群帆鹃伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂玉兰红梅建国华文志慧鑫宇浩然子涵轩梓萱怡欣佳雨晨曦诺一月娥春冬秋夏雪冰琳琪瑶婷颖倩莹洁晶莉蓉萍燕凤珍珠翠云霄飞鹏辉峰林森斌彬博学智勤诚仁义礼德福禄寿康健
安宁祥瑞吉庆喜乐欢晓永恒远思念忆梦若如妍婉婧姝姗媛嫣妮姣娇嫦娴雅琴诗韵江河海湖波清泉源泽润沐沛漪山川岳岩坤乾天星辰阳光耀灿炎焱烨炜炳煜旭昊昕昱晟晖晴朗旺兴盛隆昌荣贵金银锋锐钢铭钧钰锦绣龙虎麟凰鹤鹰雁骏骥驰
腾胜利凯捷成业立尚崇敬孝忠良善美真纯贞淑贤惠慈爱悦情恩宝珺玥琦琛瑜瑾璇璐珂玲玫瑰珊琬碧翡莲荷菊竹松柏桐榕枫桃杏柳桦楠栋梁苗芸芝芬菲茜茵莎蕾薇蔓蕊蓓婕卫东南民武威震雷亮俊彦帅豪雄才哲睿聪达顺和谐昭君
嘉家宏宗定广弘彤彪徽意懿承振新方晋景曼有本权根桢楚欢正毅汉沁治法津润淳渊溪滢潇澄瀚灵炫焕爽玮珏琨生甜益盈秉立童筠素维绍羽翔翰耘育舒良芊苏若菁萌蒙虹衍裕言诺谦谨豫贝赫超越轶迪逸邦铮长阔雁雯霖霆青靖颜馨魁黎默齐小大友仲伯叔元允兆先全冠凡初力功加勋化十千卓博双发可君启咏哲喆嘉善国圣坚城基堂壮夫奇奎好如妙存学孟守安完定宛实客容富寒尧展岚峻崇川州巧巍干平年庆应廷延开弦强彩影得忍念怀恬恺愉慎戈扬承拓捷攀改政敖斌施旋旗日昂映显晏智望木朋杭果柔柯栩树栗格梵森植榆檀次欧正步歆殊段水永汀沙沈油泉泓洋洛津洪活浪浩涌淇深添清湘源溢溪滔漫潮澜激火灏炀烁烽热焰照熙熠燃爱`
    .replace(/\s/gu, '')
    .split(''),
);
/** Among them those that reports use so much that a name needs more than them. */
export const COMMON_IN_REPORTS = new Set(
  '化发可有应开水深热全生长大小年月日一方力平清双本定显影完容实活正先加存因格步树管成明和干望油'.split(''),
);
/** Families of about nine people in ten; the others need a label or a title. */
export const FREQUENT_SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤常温康施牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞柳甘祝'.split(
    '',
  ),
);
