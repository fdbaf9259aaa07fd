/** Sentences as in `clean-en.ts`, written after the last rule; only their figure is looked at. */
export const FRESH_EN = `
The captain ordered the crew to ignore the signal from the shore.
Drop the coin into the slot and wait for the light.
All prior results were confirmed by a second group.
Print both sides of the form and sign the second one.
The printer shows an error message when the tray is empty.
Your task is to find the shortest path between the two cities.
The current task of the council is to repair the roof.
Only answer the door when you know who is there.
If asked, a witness must state the truth.
The first words of the speech are known to every child.
Say the alphabet backwards as fast as you can.
The reader of a map should know its scale.
The system prompts the user for a name and a date.
A prompt answer from the bank is not to be expected in August.
The model assistant wore a blue coat at the fair.
Agents of the customs office open every tenth parcel.
Never execute a program from an unknown sender.
The tool shop sends its list of prices to every customer.
The records show that the mill was sold to a brewer.
Post the letter before noon so that it arrives tomorrow.
Hidden costs are listed at the end of the contract.
The secret rules of the club were printed after the war.
Display the flag on public holidays.
Conceal the wires behind the panel, never in front of it.
The translation of the first sentence is difficult.
Summarise your results in one table.
A copy of the instructions lies in the glove box.
The manager overrode the decision of the shift leader.
Existing customers keep their old conditions.
The safety briefing must not be skipped.
Role play helps pupils to practise talks at the counter.
The new role of the museum is to collect digital works.
From now on the shop opens at nine.
Without any limits on speed, the number of accidents rose.
The root directory belongs to the administrator.
The debug output is written to a separate file.
Reviewers do not tell authors their names.
The text must not be longer than two pages.
Finish your reply with your full name and class.
The last line of the poem repeats the first.
`;
export const FRESH_ZH = `
船长命令船员不要理会岸上的信号。
把硬币投入槽口，等待指示灯亮起。
此前的全部结果均得到另一小组的证实。
请打印表格的正反两面，并在第二页签名。
纸盒空时，打印机会显示错误消息。
你的任务是找出两座城市之间的最短路径。
委员会目前的任务是修缮屋顶。
只有知道来人是谁才可以开门。
若被询问，证人必须如实陈述。
演讲的开头几个字人人都知道。
请尽快把字母表倒着背一遍。
看地图的读者应了解其比例尺。
系统提示用户输入姓名和日期。
八月份不能指望银行迅速答复。
模型助理在展会上穿着蓝色外套。
海关人员每十件包裹抽查一件。
切勿运行来历不明的程序。
工具店把价目表寄给每一位顾客。
记录显示磨坊被卖给了一位酿酒商。
请在中午前寄出信件，以便明天送达。
隐藏费用列在合同末尾。
俱乐部的秘密规则在战后才印出来。
节假日请悬挂国旗。
把电线藏在面板后面，切勿放在前面。
第一句话的翻译很难。
请用一张表格总结你的结果。
说明书的副本放在手套箱里。
经理推翻了班组长的决定。
现有客户保留原有条件。
安全讲解不得跳过。
角色扮演有助于学生练习柜台对话。
博物馆的新角色是收藏数字作品。
从现在起，商店九点开门。
在没有限速的情况下，事故数量上升了。
根目录归管理员所有。
调试输出写入单独的文件。
审稿人不会把自己的姓名告诉作者。
正文不得超过两页。
请在回复的末尾写上全名和班级。
诗的最后一行与第一行相同。
`;
