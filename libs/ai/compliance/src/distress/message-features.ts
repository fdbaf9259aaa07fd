/** Words that mean much the same here, so that few examples teach many: "grandad" and "stepfather" are one feature. */
const EN_CLASSES: Readonly<Record<string, string>> = {
  KIN: 'dad daddy father mum mom mummy mommy mother parent uncle aunt auntie brother sister stepdad stepfather stepmum stepmom stepmother stepbrother grandpa grandad granddad grandfather grandma cousin boyfriend girlfriend ex husband family relative guardian',
  ELDER: 'teacher coach tutor neighbour neighbor priest trainer driver man guy men stranger someone somebody babysitter boss adult',
  PEER: 'friend classmate roommate boy girl kid student bully people',
  HIT: 'hit beat punch kick slap smack whip hurt choke strangle shove smash slam attack stab beaten threw thrash spank grab violent abuse',
  TOUCH: 'touch grope kiss stroke rub fondle molest rape undress naked nude clothe shower underwear sexual sex body photo picture',
  TOOL: 'belt stick cable cane hanger iron cigarette lighter bat',
  DIE: 'die dead death dying kill suicide suicidal funeral alive survive hang',
  LIVE: 'live living life exist existence breathe',
  MEANS:
    'pill tablet rope noose blade razor knife bleach poison overdose bridge roof balcony cliff platform wrist jump medication painkiller antidepressant gun',
  WOUND: 'cut cutting self-harm selfharm harm harming harmed bleed bleeding blood scar bruise burn scratch starve',
  SELF: 'i me my myself mine',
  HE: 'he she they him them his her',
  NO: "don't can't won't not never no nobody none nothing cannot didn't doesn't without",
  END: 'end stop over goodbye forever gone disappear vanish sleep last',
  PAIN: 'pain hate tired alone worthless burden hopeless empty failure mistake useless numb scared afraid cry secret suffer unbearable deserve hide tell',
  WISH: 'want wish hope rather decided plan thinking think imagine',
};
const ZH_CLASSES: Readonly<Record<string, string>> = {
  KIN: '爸爸 妈妈 爸妈 父亲 母亲 父母 继父 继母 后爸 后妈 爷爷 奶奶 外公 外婆 叔叔 舅舅 伯伯 姑姑 哥哥 姐姐 表哥 表叔 堂哥 亲戚 家里人 家人 男朋友 爸 妈',
  ELDER: '老师 教练 邻居 大叔 网友 男人 陌生人 班主任 司机 有人 保安 大人',
  PEER: '同学 同桌 朋友 室友 舍友 闺蜜 男生 女生 弟弟 妹妹 学长',
  HE: '他们 她们 他 她',
  HIT: '殴打 毒打 欺负 霸凌 欺凌 虐待 家暴 打 揍 踢 踹 扇 抽 掐 烫 砸 捅 按 拖 锁 骂',
  TOUCH: '动手动脚 猥亵 性侵 强奸 侵犯 裸照 衣服 裤子 洗澡 身体 摸 亲 抱 脱 裸',
  TOOL: '皮带 衣架 棍子 凳子 烟头 鞭子',
  DIE: '自杀 轻生 寻死 跳楼 割腕 上吊 遗书 了结 解脱 跳下去 死',
  LIVE: '活下去 活着 生命 人生 世界 活',
  MEANS: '安眠药 刀片 美工刀 小刀 绳子 农药 天台 楼顶 窗户 刀 药 桥 楼',
  WOUND: '自残 自伤 伤口 流血 淤青 割 划 血 疤 伤',
  SELF: '自己 我',
  NO: '不想 不要 不敢 不配 没有 没人 不 没 别',
  END: '消失 结束 离开 永远 再见 告别 最后 不在',
  PAIN: '痛苦 难受 害怕 绝望 多余 累赘 没用 孤独 折磨 累 恨 怕 哭 疼 痛',
  WISH: '希望 想要 好想 决定 想',
};

const EN_CLASS_OF = new Map(
  Object.entries(EN_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, `<${name}>`] as const)),
);
const ZH_CLASS_OF = new Map(
  Object.entries(ZH_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, `<${name}>`] as const)),
);
const ZH_LONGEST = 4;
const REACH = 5;

/** What the sentences of a message hold, idioms and quotations taken out, without order and count: words and pairs of neighbours, and which classes stand near each other in which order. */
export function messageFeatures(sentences: readonly string[]): readonly string[] {
  const features = new Set<string>();
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence.toLowerCase());
    tokens.forEach((token, at) => {
      features.add(token);
      const next = tokens[at + 1];
      if (next !== undefined) features.add(`${token} ${next}`);
      if (!token.startsWith('<')) return;
      for (const later of tokens.slice(at + 2, at + 2 + REACH))
        if (later.startsWith('<') && later !== token) features.add(`${token}~${later}`);
    });
  }
  return [...features];
}

function tokensOf(sentence: string): readonly string[] {
  const tokens: string[] = [];
  for (const piece of sentence.match(/[a-z][a-z'-]*|\p{Script=Han}+/gu) ?? []) {
    if (/[a-z]/u.test(piece)) tokens.push(...englishTokens(piece));
    else tokens.push(...chineseTokens(piece));
  }
  return tokens;
}

function englishTokens(word: string): readonly string[] {
  if (/^i'/u.test(word)) return ['<SELF>'];
  const own = EN_CLASS_OF.get(word);
  if (own !== undefined) return [own];
  const stem = word.replace(/'s$/u, '').replace(/(?<=\w{3})(?:ing|ed|es|s|d)$/u, '');
  return [EN_CLASS_OF.get(stem) ?? EN_CLASS_OF.get(`${stem}e`) ?? stem];
}

/** Longest known word first, else one character. */
function chineseTokens(piece: string): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < piece.length;) {
    let length = Math.min(ZH_LONGEST, piece.length - at);
    while (length > 1 && !ZH_CLASS_OF.has(piece.slice(at, at + length))) length--;
    const word = piece.slice(at, at + length);
    tokens.push(ZH_CLASS_OF.get(word) ?? word);
    at += length;
  }
  return tokens;
}
