import { type InjectionRule, rule } from './injection-rule';
import { ORDERS_IN_OTHER_LANGUAGES } from './orders-in-other-languages';
import { ORDERS_TO_MODELS } from './orders-to-models';

/** Of all rules: a text is read by all of them. Goes up whenever one changes. */
export const INJECTION_VERSION = '3';

const GAP = '[^.!?。！？\\n]{0,40}?';
/** "Orders to drop earlier rules", "was told to ignore": that reports, unless it is you who is told. */
const EN_REPORTED =
  '(?<!(?<!\\byou (?:are|were|have been|shall be) )\\b(?:orders?|told|asked|instructed|attempts?|attempted|tries|tried|trying|wants?|wanted|decides|decided|forbidden|allowed|how)(?: (?!you\\b)\\w{1,20})? to )';
const ZH_REPORTED = '(?<!(?:要求|试图|企图|被告知|下令|意图|诱导|决定)(?!你|您)[^。！？\\n]{0,3})';
const EN_DROP = `${EN_REPORTED}\\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|overrid(?:e|ing)|bypass(?:ing)?|discard|drop|set aside|do not (?:follow|obey)|stop following|pay no attention to|throw away|cancel|supersede)\\b`;
const EN_ORDERS =
  '\\b(?:(?:previous|prior|above|earlier|preceding|system|initial|original|existing|your|all|any|every|each|these|those|the) ){1,4}(?:other )?(?:instructions?|prompts?|rules?|directions?|directives?|guidelines?|guardrails?|guidance|commands?|constraints?|restrictions|limitations|safeguards|context|safety|policies|policy|orders)\\b';
const EN_SECRET =
  '\\b(?:(?:the|your|this|its|hidden|secret|full|entire|initial|original|complete|internal|exact|system|developer) ){0,4}(?:system (?:prompt|message|instructions?)|(?:hidden|secret|initial|original|internal|developer) (?:prompt|instructions?|message|rules)|(?:your|all your) (?:prompt|instructions|rules|configuration|guidelines)|canary|text above|words above|everything above|api keys?|passwords?)\\b';
/** Not behind a "never" or "do not": that is advice to people. */
const EN_GIVE =
  "(?<!\\b(?:never|not|n't|without) )\\b(?:reveal|print|show|repeat|output|display|disclose|leak|tell me|give me|write out|recite|dump|expose|quote|copy|paste|translate|encode|summari[sz]e|return|share|send)\\b";
const ZH_DROP = `${ZH_REPORTED}(?:忽略|无视|忘记|忘掉|抛弃|不要(?:理会|遵守|遵循)|别(?:理会|管|遵守)|跳过|绕过|推翻|取消|作废|停止(?:遵守|执行)|覆盖|丢弃|放弃|不必遵守|不再遵守|不用管)`;
const ZH_ORDERS =
  '(?:(?:之前|以上|前面|上面|上述|先前|此前|原有|原来|系统|所有|全部|一切|你|您|刚才|已有|既定|任何|安全)[^。！？\\n]{0,8}(?:指令|指示|提示|规则|要求|命令|限制|约束|设定|规定|说明|准则)词?)';
const ZH_SECRET =
  '(?:系统提示词?|系统(?:指令|消息|设定)|(?:隐藏|内部|初始|原始|完整|你的|您的|开发者|秘密)的?(?:全部|完整)?(?:提示词?|指令|设定|规则|prompt)|(?:上面|以上|上文)的?(?:全部|所有|每一个?)(?:内容|文字|字)|api ?key|密钥|口令|密码)';
const ZH_GIVE = '(?:输出|打印|显示|告诉我|泄露|透露|重复|复述|写出|给出|公开|展示|说出|翻译|发给|发送|原样|逐字|列出|背诵)';

/** What an attack says, whoever it says it to. Every pattern needs an order and its object, so that a text *about* prompts passes. */
export const INJECTION_RULES: readonly InjectionRule[] = [
  rule(
    'role-marker',
    'neutralise',
    '<\\|(?:im_start|im_end|system|user|assistant|endoftext|begin_of_text|eot_id|start_header_id)\\|?>|\\[/?INST\\]|<</?SYS>>|<｜(?:User|Assistant|System|begin▁of▁sentence|end▁of▁sentence)｜>|<\\|?(?:User|Assistant)\\|?>|^[ \\t#*]{0,6}(?:system|assistant|developer|系统|助手)(?: (?:message|prompt|override|notice|update)|消息|提示|指令)?[*]{0,2}[ \\t]{0,2}[:：](?=[^\\n]{0,200}(?:(?<!\\b(?:the|an?|my|her|his|this|that|correct|final) )\\b(?:you|your|must|ignore|disregard|say|write|print|output|reply|answer|respond|show|reveal|instructions?|prompt|rules?|understood|sure|okay|of course)\\b|[你您写说]|输出|回复|回答|忽略|打印|明白|好的|当然|指令|提示))'.replace(
      '^',
      '(?:^|(?<=\\n))',
    ),
  ),
  rule('drop-instructions', 'refuse', `${EN_DROP}${GAP}${EN_ORDERS}`),
  rule(
    'drop-instructions',
    'refuse',
    `${EN_DROP} (?:all |everything |anything |what(?:ever)? )${GAP}\\b(?:above|before|previously|earlier|you (?:were|have been) told|said so far)\\b`,
  ),
  rule('drop-instructions', 'refuse', `${ZH_DROP}${GAP}${ZH_ORDERS}|(?:把|将)${ZH_ORDERS}${GAP}${ZH_DROP}`),
  rule('drop-instructions', 'refuse', `${ZH_DROP}(?:你|您)?(?:之前|以上|前面|上面|上述|先前|此前)的?(?:一切|所有|全部|内容|话)`),
  rule(
    'new-instructions',
    'refuse',
    '\\b(?:your|(?:these|here) (?:is|are) (?:your|the)) (?:new|real|actual|true|updated|only) (?:instructions?|task|orders|directive|objective|system prompt|role)\\b(?: (?:is|are)\\b|:)|(?:^|(?<=[.!?\\n>]))\\s{0,4}(?:the )?(?:new|real|actual|true|updated) (?:instructions?|task|orders|directive|objective|system prompt)\\s?:',
  ),
  rule(
    'new-instructions',
    'refuse',
    '(?:你|您)的?(?:新|真正|真实|实际|唯一)的?(?:任务|指令|指示|角色|身份|目标)(?:是|为|如下|[:：])|(?:^|(?<=[。！？\\n>]))\\s{0,4}(?:以下是)?新的?(?:任务|指令|指示)(?:如下|[:：])',
  ),
  rule(
    'reveal-instructions',
    'refuse',
    `${EN_GIVE}${GAP}${EN_SECRET}|\\bwhat (?:is|are|was|were|does) your (?:system|initial|hidden|original|secret) (?:prompt|instructions?|message)`,
  ),
  rule(
    'reveal-instructions',
    'refuse',
    `${ZH_GIVE}${GAP}${ZH_SECRET}|(?:把|将)${GAP}${ZH_SECRET}${GAP}${ZH_GIVE}|${ZH_SECRET}(?:是什么|有哪些|是啥)`,
  ),
  rule(
    'other-role',
    'refuse',
    "\\b(?:you are now|from now on,? you(?: are| will|'re)|act as|pretend (?:to be|that you|you)|roleplay as|behave as|simulate|enter|switch (?:in)?to|activate|enable)\\b[^.!?\\n]{0,40}?\\b(?:DAN|jailbr\\w{1,10}|unrestricted|unfiltered|uncensored|without (?:any )?(?:restrictions?|rules|limits|filters|guidelines)|no (?:restrictions?|rules|limits|filters)|developer mode|god mode|debug mode|admin(?:istrator)? mode|evil|root)\\b",
  ),
  rule(
    'other-role',
    'refuse',
    '(?:从现在起|从现在开始|现在|接下来)[^。！？\\n]{0,6}(?:你|您)(?:就?是|将|要|扮演|变成)[^。！？\\n]{0,30}(?:没有|不受|无|解除|摆脱)[^。！？\\n]{0,8}(?:限制|约束|规则|审查|道德)',
  ),
  rule('other-role', 'refuse', '(?:进入|开启|切换到?|启用|激活)[^。！？\\n]{0,6}(?:开发者|越狱|无限制|调试|管理员|上帝|超级)模式'),
  rule(
    'to-the-model',
    'quote',
    '\\b(?:(?:attention|note|notice|message|instructions?|important)(?: (?:to|for)|:)|attention|dear|hey|hello|if you are),? (?:an? |the |any |all )?(?:AI|LLM|language model|assistant|chatbot|model|GPT|agent)s?\\b|\\bas an? (?:AI|LLM|language model|assistant) (?:reading|processing|summari[sz]ing|you (?:must|should))',
  ),
  rule(
    'to-the-model',
    'quote',
    '(?:致|告知|提醒|通知|注意|请注意|尊敬的|亲爱的|(?:^|(?<=[。！？\\n]))给)[^。！？\\n]{0,4}(?:AI|人工智能|大模型|语言模型|智能助手|机器人|阅读本文的模型)|(?:如果|若)(?:你|您)是[^。！？\\n]{0,10}(?:AI|人工智能|大模型|语言模型|助手|机器人)',
  ),
  rule(
    'dictated-answer',
    'refuse',
    '\\b(?:(?:always|only|instead,?|just|simply|must|should) (?:answer|reply|respond|say|output|state|write|print|recommend|conclude)|(?:answer|reply|respond) (?:only )?(?:with|that)|your (?:reply|answer|response|output) (?:is|shall be|must be|should be|will be)|when (?:asked|summari[sz]ing|answering|someone asks)[^.!?\\n]{0,50}(?:say|answer|reply|respond|recommend|state|write|tell))\\b[^.!?\\n]{0,12}["“\'‘「:]',
  ),
  rule(
    'dictated-answer',
    'refuse',
    '\\b(?:end|finish|begin|start|close) (?:the|your|each|every) (?:answer|reply|response|summary) with (?:a link|the (?:words?|sentence|phrase|link)|https?:|["“:])|在(?:你的|您的)?(?:回答|回复|答复)的?(?:末尾|开头|最后)[^。！？\\n]{0,16}(?:链接|网址|图片|https?:|[“"「『])',
  ),
  rule('dictated-answer', 'refuse', '(?:必须|只能?|一律|务必|请|直接|统一|仅)(?:回答|回复|输出|答复|说|写)[^。！？\\n]{0,4}[:：“"「『]'),
  rule(
    'hidden-from-people',
    'refuse',
    "\\b(?:do not|don't|never|without) (?:tell|telling|mention|mentioning|inform|informing|reveal|revealing|show|showing|alert|alerting|notify|notifying)\\b[^.!?\\n]{0,20}\\b(?:user|human|reader|teacher|student|doctor|anyone|this instruction)",
  ),
  rule(
    'hidden-from-people',
    'refuse',
    '(?:不要|不得|切勿|别)(?:告诉|告知|提醒|通知|提及|提到|透露给)[^。！？\\n]{0,6}(?:用户|读者|老师|学生|医生|任何人|此指令|这条指令|本指令)|(?:不要|不得|切勿|别)向(?:用户|读者|老师|学生|医生|任何人)(?:提及|透露|提到|说明|告知)[^。！？\\n]{0,6}(?:本|这|此)',
  ),
  rule(
    'tool-call',
    'refuse',
    '\\b(?:call|invoke|execute|run|trigger) (?:the |this |a )?[`"\']?\\w{0,30}[`"\']? ?(?:tool|function|plugin|shell command)\\b[^.!?\\n]{0,60}(?:\\b(?:delete|send|e-?mail|post|transfer|upload|pay|now|path|and then (?:answer|reply))\\b|https?:|\\w=|@)|\\b(?:call|invoke|execute|run|trigger) (?:the |this |a )?[`"\']?\\w{1,20}_\\w{1,20}[`"\']? ?(?:tool|function|plugin)\\b|<(?:tool_call|function_call|tool_use|invoke)\\b|"(?:tool_calls?|function_call)"\\s{0,3}:',
  ),
  rule(
    'tool-call',
    'refuse',
    '(?:调用|执行|运行|触发)[^。！？\\n]{0,12}(?:工具|函数|插件|命令)[^。！？\\n]{0,20}(?:删除|发送|发给|上传|转账|导出|把|将)',
  ),
  rule(
    'exfiltration',
    'refuse',
    "\\b(?:send|post|forward|email|upload|exfiltrate|transmit|append|leak)\\b[^.!?\\n]{0,60}\\b(?:conversation|chat history|user'?s? data|patient data|records|context|credentials|student data|messages)\\b[^.!?\\n]{0,30}\\b(?:to|at|into)\\b[^.!?\\n]{0,20}(?:https?:|www\\.|@)|!\\[[^\\]\\n]{0,80}\\]\\(https?://[^)\\s]{1,200}[?&][^)\\s=]{1,30}=(?:\\{|\\[|%7B|<|\\$)",
  ),
  rule(
    'exfiltration',
    'refuse',
    '(?:把|将)[^。！？\\n]{0,20}(?:对话|聊天记录|数据|记录|上下文|资料)[^。！？\\n]{0,10}(?:发送|发|上传|提交|转发|传)(?:到|给|至)[^。！？\\n]{0,10}(?:https?:|www\\.|\\S{1,40}@)',
  ),
  ...ORDERS_TO_MODELS,
  ...ORDERS_IN_OTHER_LANGUAGES,
];
