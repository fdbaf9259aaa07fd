import { defineErrors } from '@trivium/shared/kernel';

export const sentimentErrors = defineErrors({
  SENTIMENT_SHIPPED_MISSING: {
    status: 503,
    en: 'The sentiment model that comes with the program is not installed. An administrator can install the program again; own models keep working.',
    zh: '程序自带的情感模型未安装。请管理员重新安装程序；自有模型仍可使用。',
  },
  SENTIMENT_MODEL_NOT_FOUND: {
    status: 404,
    en: 'This version of the sentiment model does not exist here. It may have been deleted.',
    zh: '此处没有该情感模型版本，可能已被删除。',
  },
  SENTIMENT_MODEL_NOT_READY: {
    status: 409,
    en: 'This version is still being trained; nothing was changed. Wait until its job has ended.',
    zh: '该版本仍在训练中，未作任何更改。请等待任务结束。',
  },
  SENTIMENT_MODEL_ACTIVE: {
    status: 409,
    en: 'This version is in use; nothing was deleted. Activate another one first.',
    zh: '该版本正在使用，未删除任何内容。请先启用其他版本。',
  },
  SENTIMENT_MODEL_SHIPPED: {
    status: 409,
    en: 'The version that comes with the program cannot be deleted; nothing was changed.',
    zh: '程序自带的版本不能删除，未作任何更改。',
  },
  SENTIMENT_EXPORT_FORBIDDEN: {
    status: 403,
    en: 'These weights were trained on data marked {licences}, so they may not be exported. The version can be used here as before.',
    zh: '该模型的训练数据标记为 {licences}，权重不得导出。该版本仍可在此使用。',
  },
  SENTIMENT_EXPORT_PART_MISSING: {
    status: 404,
    en: 'This version has no such part: only adapted versions have an adaptation.',
    zh: '该版本没有此部分：只有适配版本才有适配文件。',
  },
  SENTIMENT_FILE_UNREADABLE: {
    status: 422,
    en: 'The file is not text in UTF-8 or UTF-16 with a header line; nothing was kept. Save it as UTF-8 with the columns text and label, separated by tabs or commas.',
    zh: '文件不是带标题行的 UTF-8 或 UTF-16 文本，未保存任何内容。请另存为 UTF-8，含 text 与 label 两列，以制表符或逗号分隔。',
  },
  SENTIMENT_FILE_COLUMNS: {
    status: 422,
    en: 'The header line has no column “{column}”; nothing was kept. Needed are text and label; entity and language may follow.',
    zh: '标题行缺少“{column}”列，未保存任何内容。需要 text 与 label 两列，另可有 entity 与 language。',
  },
  SENTIMENT_FILE_NO_AGREEMENT: {
    status: 422,
    en: 'No row says how many annotators agreed, so none can be chosen by it; nothing was kept. Give a column “agree” with per cent, or take all rows.',
    zh: '没有任何一行说明标注者的一致率，无法据此选择，未保存任何内容。请提供以百分比填写的“agree”列，或使用全部行。',
  },
  SENTIMENT_FILE_TOO_MANY_ROWS: {
    status: 422,
    en: 'The file has more than {most} rows; nothing was kept. Split it.',
    zh: '文件超过 {most} 行，未保存任何内容。请拆分文件。',
  },
  SENTIMENT_TRAINING_BUSY: {
    status: 409,
    en: '{most} trainings are waiting or running already; nothing was started. Wait for one to end, or cancel one.',
    zh: '已有 {most} 个训练正在等待或进行，未启动新的训练。请等待其中一个结束，或取消一个。',
  },
  SENTIMENT_CORRECTION_NOT_FOUND: {
    status: 404,
    en: 'This correction does not exist here. It may have been taken back.',
    zh: '此处没有该更正，可能已被撤销。',
  },
  SENTIMENT_TOO_FEW_CORRECTIONS: {
    status: 422,
    en: '{count} corrections are too few; at least {needed} are needed to adapt the model. Nothing was started. Correct more labels.',
    zh: '更正仅有 {count} 条，适配模型至少需要 {needed} 条，未启动。请继续更正标签。',
  },
  SENTIMENT_TEACHER_USELESS: {
    status: 422,
    en: 'Of {asked} texts the model gave a usable label for {labelled} only, and {needed} are needed. Nothing was trained. Try another model or more texts.',
    zh: '在 {asked} 条文本中，模型仅给出 {labelled} 条可用标签，至少需要 {needed} 条，未进行训练。请更换模型或增加文本。',
  },
});
