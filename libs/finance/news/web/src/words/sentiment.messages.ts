import { defineMessages } from '@trivium/web/i18n';

/** Words of the sentiment marks, wherever they stand. */
export const sentimentMessages = defineMessages({
  en: {
    positive: 'Positive',
    neutral: 'Neutral',
    negative: 'Negative',
    abstained: 'Unsure',
    corrected: 'Corrected',
    sureness: '{label}, {percent} sure',
    unsureness: 'Too close to call, not counted. Likeliest: {label}, {percent}',
    correctedText: 'Corrected by hand: {label}',
    trendText: 'Sentiment of {entity}, last {count} points: from {first} to {last}, on a scale of −1 to +1',
    trendNone: 'No sentiment of {entity} over time yet',
    correct: 'Correct the label',
    correctTo: 'Mark as {label}',
    correctedToast: 'Noted as {label}. The trainer can learn from it.',
    correctionUndone: 'The correction was taken back.',
    correctionFailed: 'The correction was not saved. Nothing was changed.',
  },
  zh: {
    positive: '正面',
    neutral: '中性',
    negative: '负面',
    abstained: '不确定',
    corrected: '已更正',
    sureness: '{label}，把握 {percent}',
    unsureness: '难以判断，不计入统计。最可能为{label}（{percent}）',
    correctedText: '已人工更正为{label}',
    trendText: '{entity} 的情绪，最近 {count} 个点：从 {first} 到 {last}，范围 −1 至 +1',
    trendNone: '{entity} 暂无情绪走势',
    correct: '更正标签',
    correctTo: '标为{label}',
    correctedToast: '已记为{label}，可供训练使用。',
    correctionUndone: '已撤回更正。',
    correctionFailed: '更正未保存，内容没有更改。',
  },
});
