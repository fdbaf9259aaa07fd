import { type InjectionRule, rule } from './injection-rule';

/** Whom an order addresses when it is meant for a program. */
const MODEL_EN = '(?:AIs?|A\\.I\\.|LLMs?|(?:large )?language models?|AI (?:model|assistant|system|agent)s?|assistants?|chat ?bots?|bots?)';
const MODEL_ZH = '(?:AI|人工智能|大?语言模型|大模型|智能助手|AI ?助手|助手|聊天机器人|机器人|模型)';
/** What no text that is only read has to tell its reader. */
const DEED_EN =
  '(?:ignore|disregard|forget|drop|override|suppress|disobey|bypass|stop|reveal|leak|print|output|say|state|write|claim|recommend|answer|reply|respond|approve|obey|delete|call|send|report|pretend|not (?:obey|mention|follow|summari[sz]e|tell))';
const DEED_ZH =
  '(?:忽略|无视|忘记|忘掉|放弃|不要|勿|不得|停止|解除|绕过|覆盖|透露|泄露|输出|打印|说|写|声称|声明|推荐|建议|回答|回复|批准|通过|听从|服从|执行|调用|删除|发送|假装|只)';

/** Orders whose subject is a model: `AI must …`, `Assistant, drop …`, `AI请忽略…`. */
export const ORDERS_TO_MODELS: readonly InjectionRule[] = [
  // "The assistant should report" is a manual's; the bare name with a mark, a must or a please behind it is an address.
  rule(
    'to-the-model',
    'refuse',
    `(?<!\\b(?:an?|my|our|your|his|her|its|their|this|that|each|every|shop|teaching|medical|physician|research|dental|legal|sales) )\\b${MODEL_EN}(?: reading (?:this|the)[^.!?\\n]{0,30})?(?:[:,] ?(?:please )?|,? please | (?:must|shall|has to|have to|needs? to|is to|are to) )${DEED_EN}\\b(?! (?:is|was|are|were)\\b)`,
  ),
  rule(
    'to-the-model',
    'refuse',
    `(?<![人教学店的])${MODEL_ZH}(?:阅读[^。！？\\n]{0,12}|读到[^。！？\\n]{0,12})?[，,:： ]{0,2}(?:请注意[：:，,]?|请你?|务必|必须|应当?|一律|只能|只许|不得|须)[^。！？\\n，,]{0,4}${DEED_ZH}`,
  ),
  rule('to-the-model', 'refuse', `(?:${MODEL_ZH})[：:][ ]?(?:放弃|忽略|无视|忘记|忘掉|解除|绕过|停止|覆盖|泄露|输出|打印|不要|压制)`),
  rule(
    'to-the-model',
    'quote',
    `\\b(?:attention|note|notice|message|instructions?|orders?|memo)(?: (?:to|for))?,? (?:an? |the |any |all )?${MODEL_EN}\\b|\\b(?:new|updated|hidden|secret) (?:instructions?|orders|rules|message) (?:for|to) (?:the |all |any )?${MODEL_EN}\\b`,
  ),
  rule(
    'to-the-model',
    'quote',
    `(?:写|发|留|送)?给(?:所有|各|一切|正在阅读[^。！？\\n]{0,8}的)?${MODEL_ZH}(?:的(?:重要|特别|隐藏|秘密)?(?:指令|提示|命令|消息|留言|话|说明)|[：:])`,
  ),
  rule(
    'drop-instructions',
    'refuse',
    "\\b(?:do not|don['’]t|never) (?:obey|listen to|follow|trust|answer|serve) (?:the |your |this )?users?\\b|\\b(?:ignore|disobey|disregard) (?:the |your |this )?user(?![\\w-]|['’]s? (?:guide|manual))",
  ),
  rule(
    'drop-instructions',
    'refuse',
    '(?:不要|请勿|切勿|勿|别|不得|无视|忽略)(?:再)?(?:听从?|服从|理会|相信|执行)?(?:本|该|当前)?用户(?!手册|协议|名|数|量|体验|界面|指南|群)',
  ),
  rule(
    'drop-instructions',
    'refuse',
    '\\byour (?:previous|prior|old|earlier|former|original|existing|current) (?:instructions?|rules|orders|prompt|guidelines|directives) (?:is|are|have been|has been|were|no longer)\\b[^.!?\\n]{0,12}\\b(?:outdated|void|obsolete|cancell?ed|replaced|superseded|revoked|expired|invalid|wrong|apply|withdrawn)\\b',
  ),
  rule(
    'drop-instructions',
    'refuse',
    '(?:你|您)(?:们)?(?:的|之前|先前|此前|原来|以前|收到|接到|得到)[^。！？\\n]{0,8}(?:指令|命令|规则|指示|提示词?|设定)[^。！？\\n]{0,4}(?:作废|失效|过期|取消|无效|废止|撤销)',
  ),
  rule(
    'drop-instructions',
    'refuse',
    '(?:^|(?<=[.!?:;,\\n>*"“(])|\\b(?:please|now|then|and)) ?forget everything(?=$| (?:and|you|above|before|else|said)\\b|[.!,;)])|\\bsudo\\b[^.!?\\n]{0,30}\\b(?:override|safety|prompt|rules|ignore)\\b|\\b(?:system|safety|policy) override\\b',
  ),
  rule(
    'drop-instructions',
    'refuse',
    '(?:解除|去除|移除|关闭|取消|摆脱|别管|不用管|不管)(?:掉)?[^。！？\\n]{0,6}(?:你|您)(?:自己)?的?[^。！？\\n]{0,6}(?:限制|约束|规则|审查|过滤|安全设置)',
  ),
  rule(
    'reveal-instructions',
    'refuse',
    '\\bwhat (?:were|are|have|was) you (?:been )?(?:told|instructed|given|asked|programmed)\\b[^.!?\\n]{0,30}\\b(?:before|above|first|initially|system|message|prompt)\\b|\\b(?:repeat|print|output|copy|show|reveal|return|write|recite|read)\\b[^.!?\\n]{0,30}\\b(?:contents?|lines?|messages?|conversation|text|everything|words) (?:above|before (?:mine|this|my))\\b|\\b(?:output|print|reveal|dump|leak) (?:the )?(?:(?:previous|entire|whole|full) conversation|(?:your |the )?(?:initial |hidden |system )?prompt)\\b|\\bread(?:ing)? (?:me|out)\\b[^.!?\\n]{0,20}\\bsystem prompts?\\b',
  ),
  rule(
    'reveal-instructions',
    'refuse',
    '(?:你|您)(?:最初|最早|一开始|首先)?(?:收到|看到|得到|接到)的?(?:第一|最初|最早|首|前|上一|全部|所有)[^。！？\\n]{0,4}(?:消息|指令|指示|内容|话|文字|设定)[^。！？\\n]{0,16}(?:复述|重复|输出|写|告诉|发|给我|打印|列出)',
  ),
  rule(
    'other-role',
    'refuse',
    '\\b(?:developer|debug|god|admin(?:istrator)?|root|jailbreak|DAN|unrestricted|maintenance) mode(?: is)?(?: now)? (?:enabled|activated|engaged|unlocked|active)\\b|\\b(?:safety|content|security) (?:filters?|rules?|checks?|guards?|restrictions?|policies|policy) (?:are|is|have been|has been) (?:now )?(?:off|disabled|removed|lifted|deactivated|suspended)\\b|\\byou are an? [^.!?\\n]{0,30}(?:assistant|AI|bot|model|chatbot) (?:that|who|which) (?:always|never|only|must|will)\\b',
  ),
  rule(
    'other-role',
    'refuse',
    '(?:你|您)(?:现在|从现在起|从此|已经?|如今|将)?[^。！？\\n]{0,4}(?:没有|不受|不再受|不再有)(?:到)?(?:任何|一切|所有)(?:的)?[^。！？\\n]{0,6}(?:限制|约束|规则|审查|管制)|(?:假装|扮演|冒充)[^。！？\\n]{0,4}(?:系统|超级)?(?:管理员|开发者|root)[^。！？\\n]{0,24}(?:配置|密钥|提示|指令|口令|权限|密码)',
  ),
  rule(
    'dictated-answer',
    'refuse',
    '\\b(?:when|if|whenever) (?:you are |anyone |someone |the user )?(?:asks?|asked|questioned)\\b[^.!?\\n]{0,50}\\b(?:say|answer|reply|state|claim|tell (?:them|the user|the reader)) that\\b|\\b(?:tell|assure|inform) the (?:user|reader) (?:that|to)\\b',
  ),
  rule(
    'dictated-answer',
    'refuse',
    '(?:告诉|告知|让)(?:用户|读者)[^。！？\\n]{0,4}(?:检查|结果|一切|访问|点击|打开|购买|买入|下载|未见|未发现|正常)',
  ),
  rule(
    'role-marker',
    'neutralise',
    '</(?:context|document|passage|source|sources|system|instructions?|data|question|retrieved|material|user)>\\s{0,4}(?:you|your|now|ignore|new|system|assistant|请|你|现在|忽略)|[\\[【]/?(?:system|系统|assistant|developer)[\\]】]|^#{2,4} ?(?:instruction|response|system)s?:',
  ),
  rule(
    'exfiltration',
    'refuse',
    "\\b(?:send|post|forward|upload|transmit|append|leak|encode|put|include)\\b[^.!?\\n]{0,40}\\b(?:user|patient|student|client|reader)(?:'s|s)?\\b[^!?\\n]{0,40}\\bhttps?:",
  ),
  rule(
    'exfiltration',
    'refuse',
    '(?:把|将)[^。！？\\n]{0,10}(?:用户|患者|学生|客户|读者)[^。！？\\n]{0,16}(?:拼接|附加|追加|附在|写入|编码|发送|上传|提交)[^。！？\\n]{0,10}https?:',
  ),
];
