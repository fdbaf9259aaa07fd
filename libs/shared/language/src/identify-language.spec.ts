import { identifyLanguage } from './identify-language';
import { isLanguage, type Language, primaryUiLanguage } from './language';

describe('identifyLanguage', () => {
  it.each<[text: string, language: Language]>([
    ['什么是注意力？', 'zh'],
    ['What is attention?', 'en'],
    ['BERT 和 GPT 的区别', 'zh'],
    ['使用 Transformer 和 self-attention 做 machine translation', 'zh'],
    ['The Chinese word 注意力 means attention and is used in class.', 'en'],
    ['アテンションとは何ですか', 'ja'],
    ['어텐션이란 무엇입니까?', 'ko'],
    ['Was ist Aufmerksamkeit?', 'de'],
    ['Die Lunge ist frei, kein Erguss.', 'de'],
    ["Qu'est-ce que l'attention ?", 'fr'],
    ['¿Qué es la atención?', 'es'],
    ['El modelo aprende de los datos.', 'es'],
    ['O que é atenção?', 'pt'],
    ["Che cos'è l'attenzione?", 'it'],
    ['Wat is aandacht?', 'nl'],
    ['Vad är uppmärksamhet?', 'sv'],
    ['Czym jest uwaga?', 'pl'],
    ['Dikkat nedir?', 'tr'],
    ['Chú ý là gì?', 'vi'],
    ['Что такое внимание?', 'ru'],
    ['Що таке увага?', 'uk'],
    ['Какво е внимание?', 'bg'],
    ['ما هو الانتباه؟', 'ar'],
    ['No acute cardiopulmonary abnormality.', 'en'],
    // Headlines: few function words, names, acronyms, borrowed terms.
    ['Nordhafen AG: Gewinnwarnung nach schwachem Quartal', 'de'],
    ['Banco do Vale tem lucro recorde no trimestre', 'pt'],
    ['Banco Atlántico vuelve a beneficios en el trimestre', 'es'],
    ['Laba Bank Sejahtera Melesat, IHSG Menguat', 'id'],
    ['Bank Sejahtera Rilis Super App, Wall Street Menguat', 'id'],
    ['Selskabet hæver forventningerne efter stærkt kvartal', 'da'],
    ['Selskapet hever forventningene etter sterkt kvartal', 'no'],
    ['Yhtiön liikevaihto kasvoi vuoden lopulla', 'fi'],
    ['A vállalat bevétele nőtt az év végén', 'hu'],
    ['Hagnaður félagsins jókst á árinu', 'is'],
    ['Zysk spółki wzrósł w trzecim kwartale', 'pl'],
    ['Şirketin net kârı üçüncü çeyrekte arttı', 'tr'],
    ['$NRDH - Nordhafen cut to neutral at $33, target $41', 'en'],
    ['令和8年度税制改正大綱', 'ja'],
    ['北港股份2026年度业绩说明会', 'zh'],
    ['Kestrel, Alterra 및 Brightwell Group Holdings Ltd는 합병한다', 'ko'],
    ['{$volg} отчет сегодня, держу {$abcd}', 'ru'],
    ['$ABCD и $WXYZ снова в минусе 📉', 'ru'],
    ['ETF на S&P500 дорожает', 'ru'],
    ['Kestrel Shipping Holdings Group Ltd допка', 'ru'],
    ['The Russian word привет is heard in every shop.', 'en'],
    ['国際会計基準', 'ja'],
    ['欧州統括会社設立', 'ja'],
    ['湾区股东大会', 'zh'],
    ['財務報告準則公報', 'zh'],
    ['{$volg}, {$abcd} +3%', 'ru'],
    ['{$volg} Kestrel Holding +3%', 'ru'],
    ['{$volg} is the best paper of the year', 'en'],
    ['$ABCD $WXYZ +3%', 'und'],
    ['$ABCD #BullishBreakout #WatchThisStock', 'en'],
    ['Slik påvirker renteøkningen husholdningene', 'no'],
    ['Sådan påvirker rentestigningen husholdningerne', 'da'],
    ['Räntehöjningen slår mot hushållen', 'sv'],
    ['Koronnousu iskee kotitalouksiin', 'fi'],
    ['Vaxtahækkunin bítur heimilin', 'is'],
    ['12345 … !', 'und'],
    ['1.11E13', 'und'],
    ['', 'und'],
  ])('%s is %s', (text, language) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  it('reads mixed scripts, lone surrogates and a long line without spaces in linear time', () => {
    identifyLanguage('The profiles are built once.');
    const started = process.cpuUsage();
    for (const text of ['\uD800'.repeat(9_000), 'ab'.repeat(500_000), '$'.repeat(100_000), 'аb中가'.repeat(50_000)]) identifyLanguage(text);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(6_000);
  });

  it('is surer of more text and gives 0 for none', () => {
    expect(identifyLanguage('42').confidence).toBe(0);
    const sure = identifyLanguage('The model that we trained on this data is better than the one which was used before.').confidence;
    expect(sure).toBeGreaterThan(identifyLanguage('model').confidence);
    expect(sure).toBeLessThanOrEqual(1);
  });
});

describe('primaryUiLanguage', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['de;q=0.9, zh-CN;q=0.8, en;q=0.7', 'zh'],
    ['zh;q=0.1, en', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('%s -> %s', (preference, language) => {
    expect(primaryUiLanguage(preference)).toBe(language);
  });

  it('knows its languages', () => {
    expect([isLanguage('zh'), isLanguage('xx')]).toEqual([true, false]);
  });
});
