import { label, type LocalText } from '@trivium/web/i18n';
import { useShortcuts } from '@trivium/web/kit';
import { deskMessages } from '../words/desk.messages';
import { orderMessages } from '../words/order.messages';
import { signMessages } from '../words/sign.messages';

/** What a key of the desk asks for. */
export type DeskAct =
  | 'dictation'
  | 'findings'
  | 'impression'
  | 'recommendations'
  | 'structured'
  | 'nextOpen'
  | 'nextIssue'
  | 'draft'
  | 'words'
  | 'style'
  | 'language'
  | 'microphone'
  | 'sign'
  | 'nextStudy'
  | 'save'
  | 'help';

/** Keys with Alt, by their place on the keyboard: with Alt, some keyboards type other signs. They work while typing, where plain letters cannot. */
const ALT_KEYS: Readonly<Record<string, DeskAct>> = {
  Digit1: 'dictation',
  Digit2: 'findings',
  Digit3: 'impression',
  Digit4: 'recommendations',
  Digit5: 'structured',
  KeyU: 'nextOpen',
  KeyI: 'nextIssue',
  KeyW: 'words',
  KeyP: 'style',
  KeyL: 'language',
  KeyM: 'microphone',
  KeyS: 'sign',
  KeyN: 'nextStudy',
};

/** As the keyboard sheet shows them, one press to a line. */
export const SHOWN_KEYS: readonly { readonly keys: string; readonly label: LocalText }[] = [
  { keys: 'Alt+1', label: label(deskMessages, 'keyDictation') },
  { keys: 'Alt+2', label: label(deskMessages, 'keySection1') },
  { keys: 'Alt+3', label: label(deskMessages, 'keySection2') },
  { keys: 'Alt+4', label: label(deskMessages, 'keySection3') },
  { keys: 'Alt+5', label: label(deskMessages, 'keyFindings') },
  { keys: 'Ctrl+Enter', label: label(deskMessages, 'makeDraft') },
  { keys: 'Alt+]', label: label(deskMessages, 'keyNextField') },
  { keys: 'Alt+[', label: label(deskMessages, 'keyPriorField') },
  { keys: 'Alt+U', label: label(deskMessages, 'keyNextOpen') },
  { keys: 'Alt+I', label: label(deskMessages, 'keyNextIssue') },
  { keys: '.name', label: label(deskMessages, 'keyMacro') },
  { keys: 'Ctrl+Z', label: label(deskMessages, 'keyUndo') },
  { keys: 'Alt+Z', label: label(deskMessages, 'keyUndo') },
  { keys: 'Alt+W', label: label(deskMessages, 'keyWords') },
  { keys: 'Alt+P', label: label(deskMessages, 'keyStyle') },
  { keys: 'Alt+L', label: label(deskMessages, 'keyLanguage') },
  { keys: 'Alt+M', label: label(deskMessages, 'keyMic') },
  { keys: 'Alt+S', label: label(signMessages, 'sign') },
  { keys: 'Alt+N', label: label(orderMessages, 'next') },
  { keys: 'Ctrl+S', label: label(deskMessages, 'keySave') },
  { keys: 'F1', label: label(deskMessages, 'keyHelp') },
];

/** What a key asks for; undefined for any other key, while an input method composes, and within a dialog. */
export function deskActOf(event: KeyboardEvent): DeskAct | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined;
  if (event.target instanceof Element && event.target.closest('[role="dialog"],[role="alertdialog"],[role="menu"]')) return undefined;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.altKey) return isCommand || event.shiftKey || !Object.hasOwn(ALT_KEYS, event.code) ? undefined : ALT_KEYS[event.code];
  if (isCommand && !event.shiftKey) return event.key === 'Enter' ? 'draft' : event.key.toLowerCase() === 's' ? 'save' : undefined;
  return event.key === 'F1' ? 'help' : undefined;
}

/** Lists the keys of the desk on the sheet behind `?`, and runs the plain letters that mean the same outside a text. */
export function useDeskShortcuts(run: (act: DeskAct) => void): void {
  const group = label(deskMessages, 'group');
  for (const { keys, label: name } of SHOWN_KEYS) useShortcuts({ keys, label: name, group, run: () => undefined });
  useShortcuts({ keys: 'd', label: label(deskMessages, 'keyDictation'), group, run: () => run('dictation') });
}
