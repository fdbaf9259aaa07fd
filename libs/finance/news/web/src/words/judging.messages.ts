import { defineMessages } from '@trivium/web/i18n';

export const judgingMessages = defineMessages({
  en: {
    begins: 'News are about to be judged anew by the model in use.',
    running: 'News are being judged anew by the model in use: {done} of {total}.',
    mixedUntil: 'Until then the board shows judgements of two models.',
    mixed: 'The board shows judgements of two models.',
    left: { one: '{count} item carries the judgement of another model.', other: '{count} items carry the judgement of another model.' },
    ended: 'All news is judged by the model in use now.',
    progress: 'News judged anew',
    showAnew: 'Show them',
    toModels: 'To the versions',
  },
  zh: {
    begins: '即将由当前使用的模型重新判断新闻。',
    running: '正在由当前使用的模型重新判断新闻：{done} / {total}。',
    mixedUntil: '在此之前，看板上同时有两个模型的判断。',
    mixed: '看板上同时有两个模型的判断。',
    left: '{count} 个条目仍是另一个模型的判断。',
    ended: '现在所有新闻都由当前使用的模型判断。',
    progress: '已重新判断的新闻',
    showAnew: '显示',
    toModels: '前往版本页',
  },
});
