const MOST_PUBLISHER_WORDS = 4;
const MOST_PUBLISHER_CHARACTERS = 32;
const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' · ', '_', '｜'];
const NOTES = [
  /\s*[([（【][^()[\]（）【】]{0,24}(?:update|updated|correct|refile|repeat|rpt|更新|更正|修订|速報|訂正|更新版|수정|속보|aktualisiert|mise à jour|actualiza|atualiza|обновлен|исправлен|pembaruan|\d+\s*$)[^()[\]（）【】]{0,24}[)\]）】]\s*$/iu,
  /^(?:update \d+|rpt|refile|corrected|correction|breaking|exclusive|urgent|factbox|wrapup \d+|wrapup|brief|快讯|更正|突发|独家|速報|訂正|更新|\[속보\]|속보|\[단독\]|eilmeldung|alerte|urgent|última hora|urgente|срочно)\s*[-–:：|]?\s+/iu,
  /^[【[](?:快讯|更正|突发|独家|速報|訂正|속보|단독|종합)[】\]]\s*/u,
];

/** A title without what publishers and agencies put around it: their name at the end, `(update 1)`, `UPDATE 2-`. Never empty. */
export function coreTitle(title: string): string {
  let core = title.trim();
  for (let round = 0; round < 3; round += 1) {
    const before = core;
    core = withoutPublisher(core);
    for (const note of NOTES) {
      const shorter = core.replace(note, '').trim();
      if (shorter !== '') core = shorter;
    }
    core = core.replace(/^(?:update|wrapup|rpt)\s?\d*\s?-\s?/iu, '') || core;
    if (core === before) break;
  }
  return core;
}

function withoutPublisher(title: string): string {
  for (const separator of SEPARATORS) {
    const at = title.lastIndexOf(separator);
    if (at <= 0) continue;
    const tail = title.slice(at + separator.length).trim();
    const head = title.slice(0, at).trim();
    // A number tells something; a publisher's name does not.
    if (tail === '' || tail.length > MOST_PUBLISHER_CHARACTERS || tail.length * 1.2 > head.length || /[\d%$€£¥]/.test(tail)) continue;
    if (tail.split(/\s+/).length <= MOST_PUBLISHER_WORDS) return head;
  }
  return title;
}
