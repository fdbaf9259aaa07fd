import { label, type MessageKey } from '@trivium/web/i18n';
import { useShortcuts } from '@trivium/web/kit';
import { deskMessages } from '../words/desk.messages';

/** What a key of the desk asks for. */
export type DeskAct =
  | 'dictation'
  | 'findings'
  | 'impression'
  | 'recommendations'
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
  KeyU: 'nextOpen',
  KeyI: 'nextIssue',
  KeyW: 'words',
  KeyP: 'style',
  KeyL: 'language',
  KeyM: 'microphone',
  KeyS: 'sign',
  KeyN: 'nextStudy',
};

/** As the list of keys shows them. */
export const SHOWN_KEYS = [
  { keys: 'Alt+1', label: 'keyDictation' },
  { keys: 'Alt+2 Alt+3 Alt+4', label: 'keySections' },
  { keys: 'Ctrl+Enter', label: 'makeDraft' },
  { keys: 'Alt+] Alt+[', label: 'keyNextField' },
  { keys: 'Alt+U', label: 'keyNextOpen' },
  { keys: 'Alt+I', label: 'keyNextIssue' },
  { keys: '.name', label: 'keyMacro' },
  { keys: 'Ctrl+Z Alt+Z', label: 'keyUndo' },
  { keys: 'Alt+W', label: 'keyWords' },
  { keys: 'Alt+P', label: 'keyStyle' },
  { keys: 'Alt+L', label: 'keyLanguage' },
  { keys: 'Alt+M', label: 'keyMic' },
  { keys: 'Ctrl+S', label: 'keySave' },
  { keys: 'F1', label: 'keyHelp' },
] as const satisfies readonly { readonly keys: string; readonly label: MessageKey<typeof deskMessages> }[];

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
  for (const { keys, label: name } of SHOWN_KEYS) useShortcuts({ keys, label: label(deskMessages, name), group, run: () => undefined });
  useShortcuts({ keys: 'd', label: label(deskMessages, 'keyDictation'), group, run: () => run('dictation') });
}
