/** Key code that browsers report for a key press an input method swallows; Safari sends it after `isComposing` is false again. */
const IME_KEY_CODE = 229;

/** Whether Enter is meant for the page, not for an input method that is composing a word. */
export function meansEnter(event: Pick<KeyboardEvent, 'key' | 'isComposing' | 'keyCode'>): boolean {
  return event.key === 'Enter' && !event.isComposing && event.keyCode !== IME_KEY_CODE;
}
