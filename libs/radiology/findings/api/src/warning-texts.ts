import type { DictationWarningCode } from '@trivium/radiology/findings/domain';
import type { UiLanguage } from '@trivium/shared/kernel';

/** What a person reads of a warning. */
export const WARNING_TEXTS: Readonly<Record<DictationWarningCode, Readonly<Record<UiLanguage, string>>>> = {
  two_patients: {
    en: 'The text names two patients. Everything from the second on was left unread: split the text.',
    zh: '文字中出现两位患者。自第二位起的内容均未读取：请拆分文本。',
  },
  mixed_languages: {
    en: 'The text has sentences in English and in Chinese. Both were read; check each finding.',
    zh: '文字同时含有中文和英文句子。两者均已读取，请逐条核对。',
  },
  contradictory_sizes: {
    en: 'One finding has two sizes that cannot both be true. Neither was taken: say which is right.',
    zh: '同一病灶出现两个互相矛盾的大小，均未采用：请说明哪个正确。',
  },
  contradictory_change: {
    en: 'A change over time is contradicted by the sizes beside it. Neither the change nor the earlier size was taken: say which is right.',
    zh: '所述变化与前后大小互相矛盾，变化及前次大小均未采用：请说明哪个正确。',
  },
  control_characters: {
    en: 'The text has characters that cannot be shown. They are marked and were read as nothing.',
    zh: '文字中含有无法显示的字符，已标记，未作读取。',
  },
  markup: {
    en: 'The text has markup. It is kept as text and marked.',
    zh: '文字中含有标记语言，已按文字保留并标记。',
  },
};
