import type { VerificationLexicon } from '@trivium/ai/generation';

/**
 * Words that mean the same in a textbook, whatever the subject: without them a true sentence in a student's words is struck as the name of another thing. Only whole synonyms; what excludes one another
 * (`reward` and `reinforcement`, `mass` and `weight`) stands in no group together; single characters are parts of too many Chinese words to be listed.
 */
const GROUPS = `
student pupil learner 学生 学习者 | teacher instructor lecturer educator 教师 老师 | textbook coursebook 教科书 课本 教材 | exam examination 考试 测验
experiment 实验 试验 | researcher investigator scientist experimenter 研究者 研究人员 科学家 实验者 | participant subject respondent volunteer 被试 受试者 参与者
theory 理论 学说 | hypothesis conjecture 假设 假说 | principle 原理 | rule 规则 法则 | concept notion idea 概念 观念 | term terminology 术语 | definition define 定义
example instance illustration 例子 实例 例如 | diagram figure 图示 示意图 | formula equation 公式 方程 | proof prove 证明 论证 | solve solution 求解 解法
stimulus stimuli 刺激 刺激物 | response reaction 反应 应答 | reinforcement reinforcer 强化 强化物 | reward 奖励 | punish punishment 惩罚 | behaviour behavior conduct 行为 | emotion feeling 情绪 情感
memory recollection remembrance 记忆 | forget forgetting 遗忘 忘记 | perceive perception 知觉 感知 | attention 注意 注意力 | motivation motive 动机 | infant baby newborn 婴儿 | adolescent teenager 青少年
neuron neurone 神经元 神经细胞 | brain cerebral 大脑 | cell cellular 细胞 | membrane 薄膜 | gene genetic 基因 | heredity inheritance inherit 遗传 | organism creature 生物 生物体 | species 物种 | evolution evolve 进化 演化
atom atomic 原子 | molecule molecular 分子 | electron 电子 | mass 质量 | energy 能量 | velocity 速度 | acceleration 加速度 | temperature 温度 | pressure 压强 压力
algorithm 算法 | array 数组 | list 列表 线性表 | node vertex vertices 结点 节点 顶点 | queue 队列 | pointer 指针 | element item entry 元素 数据元素 | insert insertion 插入 | delete deletion remove 删除
traverse traversal 遍历 | search lookup 查找 搜索 检索 | sort sorting 排序 | recursion recursive 递归 | complexity 复杂度 | storage 存储 储存 | function 函数 | variable 变量 | loop iteration iterate 循环 迭代
emperor 皇帝 帝王 | dynasty 朝代 王朝 | treaty pact accord 条约 | revolt uprising rebellion insurrection 起义 叛乱 | capital 首都 都城 京城 | population inhabitants 人口 | citizen 公民 | parliament legislature 议会 | law statute 法律
poem verse 诗歌 | author writer 作者 作家 | novel 小说 | metaphor 比喻 隐喻 | theme 主题 | character 人物 角色 | demand 需求 | supply 供给 供应 | price 价格 | market 市场 | inflation 通货膨胀 通胀
average 平均数 平均值 均值 | median 中位数 | variance 方差 | probability chance likelihood 概率 可能性 | sample 样本 | correlation correlate 相关 | derivative 导数 | integral 积分 | triangle 三角形 | angle 角度
`;

export const TUTOR_LEXICON: VerificationLexicon = {
  synonyms: GROUPS.trim()
    .split(/[|\n]/)
    .map((group) => group.trim().split(' ')),
};
