// What the verifier says, for whoever has to judge an export and did not write the program. One sentence for each fault, in English and Chinese.

/** Every fault: what is wrong, in the words of somebody who looks at a list of numbered records. */
export const FAULTS = {
  'not-a-record': {
    en: 'this line is no record as the program writes it: it was damaged or changed, or the file is something else',
    zh: '此行不是程序所写的记录：已损坏或被改动，或文件并非审计导出',
  },
  respelt: {
    en: 'this line means the same but was written anew: spaces, order or spelling were changed',
    zh: '此行含义未变，但已被重新写过（空格、次序或写法不同）',
  },
  missing: {
    en: 'record {expected} was removed: record {found} stands in its place, and record {expected} is nowhere in the file',
    zh: '第 {expected} 条记录已被移除：此处为第 {found} 条，文件中再无第 {expected} 条',
  },
  moved: {
    en: 'the order was changed: record {found} stands here, record {expected} belongs here and stands at line {at}',
    zh: '次序被改动：此处为第 {found} 条，应为第 {expected} 条，后者位于第 {at} 行',
  },
  repeated: {
    en: 'record {found} stands here once more, after it stood at line {at}',
    zh: '第 {found} 条记录重复出现，此前已在第 {at} 行',
  },
  'other-organisation': {
    en: 'this record belongs to another organisation ({found}): two exports were mixed',
    zh: '此记录属于另一机构（{found}）：两份导出被混在一起',
  },
  unlinked: {
    en: 'record {expected} does not continue the one before it: one of the two was replaced by another',
    zh: '第 {expected} 条记录与前一条不相接：两者之一已被替换',
  },
  changed: {
    en: 'the content of record {expected} was changed after it was written',
    zh: '第 {expected} 条记录的内容在写入后被改动',
  },
  'after-checkpoint': {
    en: 'something stands after the signed checkpoint, which does not cover it: lines were added, or two exports were joined',
    zh: '签名检查点之后还有内容，不受其保护：有行被添加，或两份导出被拼接',
  },
  'no-checkpoint': {
    en: 'the file ends without its signed checkpoint: the end was cut off, records may be missing',
    zh: '文件末尾没有签名检查点：结尾被截断，可能缺少记录',
  },
  'checkpoint-changed': {
    en: 'the signed checkpoint was changed after it was signed',
    zh: '签名检查点在签名之后被改动',
  },
  'other-key': {
    en: 'the checkpoint was signed with key {found}, not with the key that you gave ({expected}): another installation signed it, or the key is of another time',
    zh: '检查点由密钥 {found} 签名，与您给出的密钥（{expected}）不同：由另一安装签名，或密钥属于另一时期',
  },
  'checkpoint-organisation': {
    en: 'the signed checkpoint is of another organisation ({found})',
    zh: '签名检查点属于另一机构（{found}）',
  },
  'checkpoint-short': {
    en: 'the signed checkpoint counts {found} records, the file holds {expected}: it is an older checkpoint, or records were added',
    zh: '签名检查点计 {found} 条记录，文件有 {expected} 条：检查点较旧，或有记录被添加',
  },
  'checkpoint-long': {
    en: 'the signed checkpoint counts {found} records, the file holds {expected}: the last ones were removed',
    zh: '签名检查点计 {found} 条记录，文件仅有 {expected} 条：末尾的记录已被移除',
  },
  'checkpoint-unlinked': {
    en: 'the signed checkpoint does not fit the last record: the records were rewritten, or the checkpoint is of another chain',
    zh: '签名检查点与最后一条记录不符：记录被改写，或检查点属于另一条链',
  },
  'earlier-changed': {
    en: 'the earlier checkpoint (--checkpoint) is not as it was signed, or was signed with another key',
    zh: '早先的检查点（--checkpoint）与签名时不一致，或由另一密钥签名',
  },
  'earlier-organisation': {
    en: 'the earlier checkpoint (--checkpoint) is of another organisation ({found})',
    zh: '早先的检查点（--checkpoint）属于另一机构（{found}）',
  },
  'earlier-differs': {
    en: 'record {expected} is another one than the earlier checkpoint signed: the records up to here were rewritten since',
    zh: '第 {expected} 条记录与早先检查点所签的不同：此前的记录后来被改写',
  },
  'earlier-beyond': {
    en: 'the earlier checkpoint counts {found} records, this export only {expected}: the last ones were removed since, or this export is the older of the two',
    zh: '早先的检查点计 {found} 条记录，此导出仅有 {expected} 条：末尾的记录后来被移除，或此导出更旧',
  },
};

export const SAYINGS = {
  usage: {
    en: 'Usage: npm run verify-audit -- EXPORT.ndjson [--key KEY_OR_FILE] [--checkpoint CHECKPOINT.json] [--language en|zh]',
    zh: '用法：npm run verify-audit -- 导出文件.ndjson [--key 密钥或密钥文件] [--checkpoint 检查点.json] [--language en|zh]',
  },
  unreadable: {
    en: 'CANNOT BE CHECKED: {name} cannot be read as a file.',
    zh: '无法核验：{name} 无法作为文件读取。',
  },
  'no-key': {
    en: 'CANNOT BE CHECKED: --key needs the public key as GET /api/audit/key gives it, or a file that holds it; “{name}” is neither.',
    zh: '无法核验：--key 之后须为 GET /api/audit/key 给出的公钥，或含公钥的文件；“{name}”两者皆非。',
  },
  'no-earlier': {
    en: 'CANNOT BE CHECKED: --checkpoint needs a file as GET /api/audit/checkpoint gives it; “{name}” is none.',
    zh: '无法核验：--checkpoint 之后须为 GET /api/audit/checkpoint 给出的文件；“{name}”不是。',
  },
  broken: {
    en: 'BROKEN at line {line}: {fault}. {records} records before it hold.',
    zh: '不成立，第 {line} 行：{fault}。此前 {records} 条记录成立。',
  },
  'broken-earlier': { en: 'BROKEN: {fault}.', zh: '不成立：{fault}。' },
  ok: {
    en: 'OK: {records} records, whole and in order, signed with key {keyId}.\nOrganisation {organisationId}, from {from} to {to}, signed at {at}.',
    zh: '成立：{records} 条记录完整且次序无误，由密钥 {keyId} 签名。\n机构 {organisationId}，自 {from} 至 {to}，签名于 {at}。',
  },
  'key-of-file': {
    en: 'The key came from the file itself. Give --key with the key that you know, to be sure who signed.',
    zh: '密钥取自文件本身。请用 --key 给出您已知的密钥，以确认签名者。',
  },
};

/** @param {Record<string, string>} texts @param {'en' | 'zh'} language @param {Record<string, unknown>} values */
export function say(texts, language, values = {}) {
  return texts[language].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? '-'));
}
