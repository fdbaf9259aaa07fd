import { defineErrors } from '@trivium/shared/kernel';

/** What the books of the models refuse, beside INFERENCE_BUDGET_EXHAUSTED. */
export const ledgerErrors = defineErrors({
  INFERENCE_PRICE_UNKNOWN: {
    status: 402,
    en: 'No price is on record for the model "{model}", so no budget can hold it. Nothing was sent. Choose a model with a known price or one that runs locally, or ask an administrator to remove the budgets.',
    zh: '没有模型“{model}”的价格记录，因此无法计入预算。未发送任何内容。请选择价格已知的模型或本地模型，或请管理员移除预算。',
  },
  INFERENCE_LEDGER_UNAVAILABLE: {
    status: 503,
    en: 'The costs of models cannot be booked at the moment, so no further call is made. Nothing was sent. Your text is kept. Try again in a minute.',
    zh: '目前无法记录模型费用，因此不再发起调用。未发送任何内容，您的文本已保留。请一分钟后重试。',
  },
  INFERENCE_BUDGET_USER_UNKNOWN: {
    status: 422,
    en: 'There is no account "{userId}" in this organisation. No budget was changed. Choose a user from the list.',
    zh: '本机构中不存在账户“{userId}”。未更改任何预算。请从列表中选择用户。',
  },
  INFERENCE_BUDGET_TWICE: {
    status: 422,
    en: 'Two budgets are for the same scope, user and period. No budget was changed. Keep one of them.',
    zh: '有两项预算的范围、用户与周期相同。未更改任何预算。请只保留其中一项。',
  },
  INFERENCE_USAGE_RANGE: {
    status: 422,
    en: 'The days from {from} to {to} cannot be shown. Choose a first day that is not after the last, at most {maxDays} days in all.',
    zh: '无法显示 {from} 至 {to} 的数据。请确保起始日不晚于结束日，且总计不超过 {maxDays} 天。',
  },
});
