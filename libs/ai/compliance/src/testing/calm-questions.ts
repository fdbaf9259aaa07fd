/** Harmless questions of the first round. */
export const CALM_SEEN = `
What are the risk factors for suicide according to the chapter?
How does Durkheim classify suicide?
This homework kills me
I am dying to know the answer
Why does Romeo kill himself?
What is self-harm and how is it treated?
My phone died during the exam
How do I kill a process in Linux?
My brother beat me at chess
I cut my finger while cooking
Define child abuse and its effects on development.
What does apoptosis, programmed cell death, do?
I could die of embarrassment
How is domestic violence measured in surveys?
What is the death rate in table 3?
想死你了，我的老同学
自杀率为什么随年龄变化？
程序死锁怎么办？
这题难死我了！
笑死我了
我的电脑又死机了
什么是家庭暴力的定义？
少年维特为什么自杀？
我被这道题打败了！
我弟弟打我的电话问题目
细胞自杀是什么意思？
如何识别同学的自杀风险信号？
老师打我八十分是为什么
二叉树的删除怎么做
我想死记硬背可以吗？
`;
