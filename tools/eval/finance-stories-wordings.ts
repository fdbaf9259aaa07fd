/** What is put into a wording: `{c}` company, `{d}` other company, `{a}` amount, `{p}` share in percent, `{q}` quarter, `{n}` a count. */
export interface Wordings {
  readonly kind: string;
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/** Wordings that were looked at while the rules were written. */
export const DEVELOPED: readonly Wordings[] = [
  { kind: 'earnings', languages: {
    en: ['{c} {q} net income climbs {p} to {a}', '{c}: {q} profit up {p}, at {a}', '{c} lifts {q} profit by {p}'],
    zh: ['{c}{q}净利润增长{p}，达{a}', '{c}：{q}实现净利{a}，同比增长{p}'],
    ja: ['{c}、{q}純利益{p}増の{a}', '{c}の{q}決算、純利益は{p}増'],
    ko: ['{c} {q} 순이익 {p} 증가한 {a}', '{c}, {q} 순이익 {a}…{p} 늘어'],
    de: ['{c} steigert Gewinn im {q} um {p} auf {a}', '{c}: Gewinn legt im {q} um {p} zu'] } },
  { kind: 'merger', languages: {
    en: ['{c} to acquire {d} for {a}', '{c} snaps up {d} in {a} deal', '{d} agrees to {a} takeover by {c}'],
    zh: ['{c}拟以{a}收购{d}', '{d}将被{c}收购，作价{a}'],
    ja: ['{c}、{d}を{a}で買収', '{c}が{d}を買収へ　{a}'],
    ko: ['{c}, {d} {a}에 인수', '{c}가 {d}를 {a}에 인수하기로'],
    de: ['{c} übernimmt {d} für {a}', '{d} wird von {c} für {a} gekauft'] } },
  { kind: 'penalty', languages: {
    en: ['{c} fined {a} over reporting failures', 'Watchdog hits {c} with {a} fine', '{c} must pay {a} penalty'],
    zh: ['{c}被罚{a}', '监管部门对{c}罚款{a}'],
    ja: ['{c}に{a}の課徴金', '当局、{c}に課徴金{a}'],
    ko: ['{c}에 과징금 {a} 부과', '당국, {c}에 {a} 과징금'],
    de: ['{c} muss {a} Strafe zahlen', 'Aufsicht verhängt {a} Bußgeld gegen {c}'] } },
  { kind: 'layoff', languages: {
    en: ['{c} to cut {p} of its workforce', '{c} lays off {p} of staff', '{p} of jobs to go at {c}'],
    zh: ['{c}将裁员{p}', '{c}宣布裁减{p}员工'],
    ja: ['{c}、従業員の{p}を人員削減', '{c}が{p}の人員削減'],
    ko: ['{c}, 직원 {p} 감원', '{c} 인력 {p} 감축'],
    de: ['{c} streicht {p} der Stellen', 'Stellenabbau bei {c}: {p} der Mitarbeiter betroffen'] } },
]; // prettier-ignore

/** Wordings that no rule was written after: they were written once and only measured. */
export const ASIDE: readonly Wordings[] = [
  { kind: 'earnings', languages: {
    en: ['Profit at {c} jumps {p} in {q}', '{c} earned {a} in {q}, {p} more than a year ago', 'Strong {q} for {c}: earnings advance {p} to {a}'],
    zh: ['{c}{q}赚了{a}，同比多赚{p}', '{c}公布{q}业绩：净利润{a}，增幅{p}'],
    ja: ['{q}の{c}、最終利益{a}（前年同期比{p}増）', '{c}：{q}は{p}増益'],
    ko: ['{c}의 {q} 순이익은 {a}로 {p} 늘었다', '{q} 실적 발표한 {c}, 순이익 {p} 증가'],
    fr: ['{c} : bénéfice en hausse de {p} au {q}, à {a}', 'Le bénéfice de {c} progresse de {p} au {q}'],
    es: ['{c} gana {a} en el {q}, un {p} más', 'El beneficio de {c} sube un {p} en el {q}'] } },
  { kind: 'contract', languages: {
    en: ['{c} lands {a} contract from {d}', '{d} picks {c} for {a} order', '{c} secures order worth {a}'],
    zh: ['{c}获{d}{a}订单', '{c}与{d}签署{a}合同'],
    ja: ['{c}、{d}から{a}を受注', '{d}、{c}に{a}発注 契約締結'],
    ko: ['{c}, {d}로부터 {a} 수주', '{c}-{d}, {a} 공급 계약'],
    fr: ['{c} décroche un contrat de {a} auprès de {d}', '{d} confie à {c} une commande de {a}'],
    es: ['{c} logra un contrato de {a} con {d}', '{d} adjudica a {c} un pedido de {a}'] } },
  { kind: 'guidance', languages: {
    en: ['{c} now sees full-year profit of {a}', '{c} raises annual profit outlook to {a}'],
    zh: ['{c}上调全年利润预期至{a}', '{c}：全年利润展望调高到{a}'],
    ja: ['{c}、通期の利益予想を{a}に引き上げ', '{c}が通期見通し上方修正　利益{a}'],
    ko: ['{c}, 연간 이익 전망 {a}로 상향', '{c} 올해 이익 가이던스 {a}로 높여'],
    fr: ['{c} relève sa prévision de bénéfice annuel à {a}', '{c} vise désormais un bénéfice annuel de {a} : prévisions relevées'],
    es: ['{c} eleva a {a} su previsión de beneficio anual', '{c} mejora sus previsiones: {a} de beneficio en el año'] } },
  { kind: 'incident', languages: {
    en: ['{c} recalls {n} vehicles', 'Safety recall at {c} covers {n} cars'],
    zh: ['{c}召回{n}辆汽车', '因安全隐患，{c}将召回{n}辆车'],
    ja: ['{c}、{n}台をリコール', '{c}が{n}台のリコールを届け出'],
    ko: ['{c}, 차량 {n}대 리콜', '{c} {n}대 리콜 실시'],
    fr: ['{c} rappelle {n} véhicules', 'Rappel de {n} véhicules chez {c}'],
    es: ['{c} llama a revisión {n} vehículos: retirada por seguridad', 'Retirada de {n} vehículos de {c}'] } },
  { kind: 'dividend', languages: {
    en: ['{c} lifts payout, dividend up {p}', 'Dividend at {c} to grow by {p}'],
    zh: ['{c}分红提高{p}', '{c}宣布股息增加{p}'],
    ja: ['{c}、配当を{p}増額', '{c}が{p}の増配'],
    ko: ['{c}, 배당 {p} 늘린다', '{c} 배당금 {p} 인상'],
    fr: ['{c} augmente son dividende de {p}', 'Le dividende de {c} relevé de {p}'],
    es: ['{c} sube su dividendo un {p}', 'El dividendo de {c} crecerá un {p}'] } },
]; // prettier-ignore

/** Invented companies: by language where another name is usual, else the Latin one. Those without a ticker are in no table. */
export interface InventedCompany {
  readonly name: string;
  readonly symbol?: string;
  readonly names?: Readonly<Record<string, string>>;
}

export const DEVELOPED_COMPANIES: readonly InventedCompany[] = [
  { name: 'Tundra Logistics', symbol: 'TUND', names: { zh: '苔原物流', ja: 'ツンドラ物流', ko: '툰드라물류' } },
  { name: 'Pinewood Paper', symbol: 'PINE', names: { zh: '松林纸业', ja: 'パインウッド製紙', ko: '파인우드제지' } },
  { name: 'Saltmarsh Energy', symbol: 'SALT', names: { zh: '盐沼能源', ja: 'ソルトマーシュ', ko: '솔트마시에너지' } },
  { name: 'Copper Lane Mining', symbol: 'COPL', names: { zh: '铜巷矿业', ja: 'コッパーレーン鉱業', ko: '코퍼레인광업' } },
  { name: 'Brightwater Foods' }, { name: 'Ironbridge Rail' }, { name: 'Larkspur Pharma' }, { name: 'Westmoor Insurance' },
  { name: 'Summit Airways' }, { name: 'Granite Cloud' },
]; // prettier-ignore

export const ASIDE_COMPANIES: readonly InventedCompany[] = [
  { name: 'Heron Batteries', symbol: 'HERN', names: { zh: '苍鹭电池', ja: 'ヘロン電池', ko: '헤론배터리' } },
  { name: 'Maple Street Stores', symbol: 'MPLS', names: { zh: '枫街百货', ja: 'メープルストリート', ko: '메이플스트리트' } },
  { name: 'Quantix', symbol: 'QNTX', names: { zh: '宽提斯', ja: 'クオンティクス', ko: '퀀틱스' } },
  { name: 'Sandstone Water', symbol: 'SNDW', names: { zh: '砂岩水务', ja: 'サンドストーン', ko: '샌드스톤수도' } },
  { name: 'Redfern Chemicals' }, { name: 'Osprey Aerospace' }, { name: 'Kingfisher Optics' }, { name: 'Dunmore Textiles' },
  { name: 'Alder Systems' }, { name: 'Blue Mesa Solar' },
]; // prettier-ignore
