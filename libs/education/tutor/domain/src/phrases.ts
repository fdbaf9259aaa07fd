import { fill, type UiLanguage } from '@trivium/shared/kernel';
import type { Intent } from './intent';

/** Everything the tutor says in its own words. The rest of an answer is quoted from the course. */
const PHRASES = {
  greeting: {
    en: 'Hello! Ask me anything about this course: I answer with sentences of the course material and show where they stand.',
    zh: '你好！请就本课程提问：我会引用课程资料中的原句作答，并标明出处。',
  },
  thanks: { en: 'You are welcome. Ask again whenever something is unclear.', zh: '不客气，有不清楚的地方随时再问。' },
  help: {
    en: 'I look up your question in the material of this course and answer with its own sentences, each with its source. You can ask what something is, why or how it happens, ask for a comparison, an example or a formula, or give me a multiple-choice question with its options.',
    zh: '我会在本课程资料中查找你的问题，并引用原句作答、标明出处。你可以问“是什么”“为什么”“怎么做”，也可以请我比较、举例、找公式，或给出带选项的选择题。',
  },
  out_of_scope: {
    en: 'That is not something I can do: I only answer questions about the material of this course.',
    zh: '这个我做不到：我只回答与本课程资料有关的问题。',
  },
  abstained: {
    en: 'I could not find an answer to this in the course material. Your question is noted for the teacher, without your name. Try other words, or ask about one thing at a time.',
    zh: '课程资料中没有找到这个问题的答案。问题已匿名记录给老师；可以换个说法，或一次只问一件事。',
  },
  abstainedNear: { en: ' The closest section is “{section}”.', zh: '最接近的章节是“{section}”。' },
  choice: { en: 'Best supported by the course: {label}. {option}', zh: '课程资料最支持的选项：{label}. {option}' },
  choiceException: { en: 'Least supported by the course: {label}. {option}', zh: '课程资料最不支持的选项：{label}. {option}' },
} as const satisfies Record<string, Record<UiLanguage, string>>;

export function phrase(name: keyof typeof PHRASES, language: UiLanguage, parameters: Record<string, string> = {}): string {
  return fill(PHRASES[name][language], parameters);
}

/** The fixed answer to a message that is no question about the course. */
export function socialAnswer(intent: Intent, language: UiLanguage): string | undefined {
  return intent === 'greeting' || intent === 'thanks' || intent === 'help' || intent === 'out_of_scope'
    ? phrase(intent, language)
    : undefined;
}
