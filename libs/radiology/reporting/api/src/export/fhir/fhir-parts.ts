import type { UiLanguage } from '@trivium/shared/kernel';
import { uuidOf } from '../export-identity';
import { type Code, CODE_SYSTEMS, MILLIMETRE } from '../report-codes';
import { lineText, plainText } from '../report-text';

/** A FHIR R4 resource; what it may hold is checked by the tests, against the structure definitions. */
export interface FhirResource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly display?: string;
}

/** By the full URL of the entry in the bundle, so that it resolves wherever the bundle lies. */
export function referenceTo({ id, resourceType }: FhirResource, display?: string): Reference {
  return { reference: `urn:uuid:${id}`, type: resourceType, ...(display ? { display: lineText(display) } : {}) };
}

/** The same resource of the same report has the same id in each export. */
export function resourceId(reportId: string, kind: string, key: string | number = ''): string {
  return uuidOf('fhir', reportId, kind, key);
}

export function coding({ code, scheme, meaning }: Code): { system: string; code: string; display: string } {
  return { system: CODE_SYSTEMS[scheme], code, display: meaning };
}

/** A concept with its code where there is a sure one, and always in words. */
export function concept(code: Code | undefined, text = code?.meaning ?? ''): { coding?: readonly object[]; text?: string } {
  return { ...(code ? { coding: [coding(code)] } : {}), ...textIn('text', text) };
}

export function millimetres(value: number): object {
  return { value, unit: 'mm', system: CODE_SYSTEMS.UCUM, code: MILLIMETRE.code };
}

/** An element of one line; absent when there is nothing to say, because an empty string is no FHIR string. */
export function textIn(element: string, text: string | undefined): { readonly [element: string]: string } {
  const line = lineText(text ?? '');
  return line === '' ? {} : { [element]: line };
}

/** A narrative (XHTML): paragraphs, with a heading where there is one. */
export function narrative(parts: readonly { readonly title?: string; readonly text: string }[], language: UiLanguage): object {
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const body = parts
    .filter(({ text }) => text.trim() !== '')
    .map(({ title, text }) => {
      const lines = plainText(text).trim().split('\n').map(escapeXml).join('<br/>');
      return `${title === undefined ? '' : `<p><b>${escapeXml(lineText(title))}</b></p>`}<p>${lines}</p>`;
    })
    .join('');
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" xml:lang="${lang}">${body || '<p>–</p>'}</div>`,
  };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
