/** Turns of phrase of everyday Chinese beside those of `phrases.ts`, read before them: several words that say what one word says. */
export const PHRASES_ZH_WIDE: readonly (readonly [pattern: RegExp, plain: string])[] = [
  // A condition without which not, no advice: `必须借助介质才能传播` is `需要介质`.
  [/必须(?:要)?(?:借助|依靠|依赖|凭借|有|通过)?(?=[^，。；]{1,16}才[能会可行有])/gu, '需要'],
  // What cannot be done, of verbs of one character.
  [/(?<![免少受大了])(传|流|穿|透|进|出|动|开|关|站|坐|听|唱|跳|飞|游|活|存|装|放|拿|提|推|拉|导|通|连|接|打|算|停|坏|赶)不了/gu, '不能$1'],
  // What stays as it is.
  [/[与和同跟]([^，。；]{2,24}?)(?:时)?(?:相同|一样|相仿|一致|持平)(?=[，。；]|$)/gu, '较$1没有变化'],
  // Who does it first.
  [/^第一个([^，。；的]{2,20}?)的(?:人)?是([^，。；]{2,16}?)(?=[，。；]|$)/gu, '$2首次$1'],
  // An office that somebody gives up.
  [/不再(?:担任|出任)/gu, '离任'],
  // Belongs to a firm and says no more.
  [/旗下(?=有)|旗下的?(?=员工|工人|职员)/gu, ''],
  [/片状(?:的)?阴影|片状(?:的)?影/gu, '片影'],
  [/(?:没有|未|并未|没)(?:被)?(?:写进|写入|列入|纳入)(?=协议|合同|条约|计划|报告|清单|条款)/gu, '不包含于'],
];
