import type { UiLanguage } from '@trivium/shared/kernel';
import type { DatasetCard } from '../labels/dataset-card';
import type { SentimentModelResponse } from './dto/model.dto';

type Source = SentimentModelResponse['manifest']['sources'][number];
type Worst = NonNullable<NonNullable<SentimentModelResponse['metrics']>['worst']>;

const WORDS = {
  en: {
    title: (name: string) => `Data card: ${name}`,
    made: (on: string, rows: number) => `Trained on ${on} from ${rows} rows.`,
    licence: 'Licence',
    rows: 'Rows taken, of rows read',
    of: ' of ',
    labels: 'Positive / neutral / negative',
    languages: 'Languages that rows name',
    sources: 'Sources that rows name',
    entities: 'Rows about a company',
    characters: 'Characters: least / median / most',
    alike: 'Alike but for digits and punctuation (measured together)',
    cleaning: 'Left out',
    nothing: 'nothing',
    rowsAt: (rows: string) => ` (rows ${rows})`,
    noCard: 'No card: its rows were not read from a file.',
    contested: 'Rows whose text has two labels (taken with both)',
    steps: { agreement: 'too few annotators agreed', copy: 'a second copy' },
    figures: 'Figures, on rows that the measured models had not learned',
    accuracy: 'Accuracy',
    worst: 'Weakest group',
    by: { language: 'language', source: 'source', level: 'level', agreement: 'agreement, %' },
    upTo: (characters: string) => `up to ${characters} characters`,
    longer: 'the longest texts',
  },
  zh: {
    title: (name: string) => `数据卡：${name}`,
    made: (on: string, rows: number) => `于 ${on} 由 ${rows} 行数据训练。`,
    licence: '许可',
    rows: '使用的行数 / 读取的行数',
    of: ' / ',
    labels: '正面 / 中性 / 负面',
    languages: '各行注明的语言',
    sources: '各行注明的来源',
    entities: '针对某一公司的行',
    characters: '字符数：最少 / 中位 / 最多',
    alike: '除数字与标点外相同的行（测量时归为一组）',
    cleaning: '未使用的行',
    nothing: '无',
    rowsAt: (rows: string) => `（第 ${rows} 行）`,
    noCard: '无数据卡：这些数据不是从文件读取的。',
    contested: '同一文本有两种标签的行（两种都保留）',
    steps: { agreement: '标注者一致率不足', copy: '重复的行' },
    figures: '指标（在所测模型未学习过的数据上）',
    accuracy: '准确率',
    worst: '表现最弱的一组',
    by: { language: '语言', source: '来源', level: '层级', agreement: '一致率（%）' },
    upTo: (characters: string) => `不超过 ${characters} 个字符`,
    longer: '最长的文本',
  },
} as const;

/** The card of a version's data as a Markdown file: what was learned from, what was left out and why, and how far the headline figure holds. Says nothing of the texts themselves. */
export function cardText({ name, id, manifest, metrics }: SentimentModelResponse, language: UiLanguage): string {
  const words = WORDS[language];
  const lines = [`# ${oneLine(words.title(name === '' ? id : name))}`, '', words.made(manifest.trainedOn, manifest.rows)];
  for (const source of manifest.sources) lines.push('', `## ${oneLine(source.name)}`, '', ...sourceLines(source, language));
  if (metrics) {
    const { accuracy, interval, rows, worst } = metrics;
    lines.push('', `## ${words.figures}`, '', `- ${words.accuracy}: ${figure({ accuracy, interval, rows })}`);
    if (worst) lines.push(`- ${words.worst}: ${groupName(worst, language)}: ${figure(worst)}`);
  }
  return `${lines.join('\n')}\n`;
}

function sourceLines({ licence, rows, sha256, card }: Source, language: UiLanguage): string[] {
  const words = WORDS[language];
  const origin = [`- ${words.licence}: ${oneLine(licence)}`, `- SHA-256: \`${sha256}\``];
  if (!card) return [...origin, `- ${words.noCard}`];
  const { labels, characters, languages, sources, entities, alike, contested } = card;
  const counted = (groups: readonly { readonly name: string; readonly rows: number }[]): string =>
    groups.length === 0 ? words.nothing : groups.map((group) => `${oneLine(group.name)} ${group.rows}`).join(', ');
  return [
    ...origin,
    `- ${words.rows}: ${rows}${words.of}${card.read}`,
    `- ${words.labels}: ${labels.positive} / ${labels.neutral} / ${labels.negative}`,
    `- ${words.languages}: ${counted(languages.map((one) => ({ name: one.language, rows: one.rows })))}`,
    `- ${words.sources}: ${counted(sources.map((one) => ({ name: one.source, rows: one.rows })))}`,
    `- ${words.entities}: ${entities}`,
    `- ${words.characters}: ${characters.least} / ${characters.median} / ${characters.most}`,
    `- ${words.alike}: ${alike}`,
    `- ${words.contested}: ${contested ? rowsAt(contested, language) : words.nothing}`,
    `- ${words.cleaning}: ${card.cleaning.length === 0 ? words.nothing : ''}`.trimEnd(),
    ...card.cleaning.map((step) => `  - ${cleaningLine(step, language)}`),
  ];
}

function cleaningLine({ step, rows, examples }: DatasetCard['cleaning'][number], language: UiLanguage): string {
  return `${WORDS[language].steps[step]}: ${rowsAt({ rows, examples }, language)}`;
}

/** How many rows, and where the first of them stand in their file. */
function rowsAt({ rows, examples }: NonNullable<DatasetCard['contested']>, language: UiLanguage): string {
  const more = rows > examples.length ? ' …' : '';
  return `${rows}${WORDS[language].rowsAt(`${examples.join(', ')}${more}`)}`;
}

function groupName({ by, group }: Worst, language: UiLanguage): string {
  const words = WORDS[language];
  if (by !== 'length') return `${words.by[by]} ${oneLine(group)}`;
  return group === 'null' ? words.longer : words.upTo(group);
}

function figure({ accuracy, interval, rows }: Pick<Worst, 'accuracy' | 'interval' | 'rows'>): string {
  return `${accuracy.toFixed(3)} [${interval.map((share) => share.toFixed(3)).join(', ')}], n = ${rows}`;
}

/** A name is a person's text: it stays on its line and is no markup. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|]/gu, '\\$&');
}
