import type { AppContentRule } from '@trivium/ai/compliance';

/** What a model may not say at a research desk: no promise, no certainty of a price, no call to hurry. */
export const NO_PROMISSORY_LANGUAGE_RULES: readonly AppContentRule[] = [
  {
    id: 'finance.no-promissory-language',
    version: '2',
    title: { en: 'Promises of profit', zh: '收益承诺' },
    purpose: {
      en: 'No text promises a return, calls an investment safe, or says for certain where a price goes.',
      zh: '任何文本不得承诺收益、称某项投资无风险，或断言价格走势。',
    },
    citation: 'FINRA Rule 2210(d)(1)(B)',
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        /\b(?:guaranteed?|risk-free|riskless|assured|sure|certain) (?:\w+ ){0,2}(?:returns?|profits?|gains?|income|investment|yield)\b/iu,
        /\b(?:returns?|profits?|gains?|income|yield|dividends?|capital)(?: of [\d.,]+ ?(?:%|per ?cent))? (?:is|are|will be) (?:fully )?(?:guaranteed|assured|certain|risk-free)\b/iu,
        /\b(?:price|share|stock|fund|bond)s? (?:is|are) (?:certain|sure|bound|guaranteed) to (?:rise|go up|gain|recover|double|outperform)\b|\ba sure (?:thing|bet|winner)\b|\bnothing can go wrong\b/iu,
        /\b(?:will|is going to|is bound to) (?:certainly |definitely |surely |without doubt )?(?:double|triple|soar|skyrocket)\b/iu,
        /\bwill (?:certainly|definitely|surely|undoubtedly) (?:rise|go up|gain|increase|outperform|recover)\b/iu,
        /\b(?:cannot|can't|can not|never) (?:lose|fail|go wrong|fall)\b/iu,
      ],
      zh: [
        /保本|保息|闭眼买|稳赚|必涨|包赚|零风险|无风险(?:收益|投资)/u,
        /(?:保证|承诺|确保)[^。，]{0,6}(?:收益|盈利|回报|上涨)/u,
        /(?:必将|必定|一定会|肯定会|必然)(?:上涨|翻倍|大涨|盈利|反弹)|绝(?:对)?不会?(?:亏损|亏钱|下跌)|收益(?:有保证|有保障|稳拿)/u,
      ],
    },
  },
  {
    id: 'finance.no-hurry',
    version: '2',
    title: { en: 'Calls to hurry', zh: '催促交易' },
    purpose: {
      en: 'No text tells a reader to buy or sell at once.',
      zh: '任何文本不得催促读者立即买卖。',
    },
    citation: 'FINRA Rule 2210(d)(1)(B)',
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        /\byou (?:should|must|have to|need to) (?:buy|sell|load up on)\b/iu,
        /\b(?:buy|sell) (?:it |now|immediately|at once|today|before it is too late)\b/iu,
        /\blast chance to (?:buy|sell|invest)\b/iu,
      ],
      zh: [
        /(?:立即|马上|赶快|赶紧|抓紧|速速)(?:买入|卖出|抛售|建仓|加仓)/u,
        /最后的?(?:买入|上车|投资)机会|(?:现在|再)不(?:买|上车|卖)就(?:晚|来不及)了?/u,
      ],
    },
  },
];
