export * from './finding';
export { readDictation, type ReadingOptions } from './read-dictation';
export { renderFinding, renderNegative, type RenderStyle } from './rendering/render-finding';
export { countText } from './rendering/count-words';
export { DENSITY_NAMES, LOBE_NAMES, SEGMENT_NAMES, TYPE_NAMES } from './rendering/finding-words';
