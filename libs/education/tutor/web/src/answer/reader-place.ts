/** Where the reader of materials shows a passage: the address of its section, and the passage to highlight there. */
export function readerPlace(
  courseId: string,
  { materialId, sectionId, passageId }: { readonly materialId: string; readonly sectionId: string; readonly passageId: string },
): { readonly path: readonly string[]; readonly query: Readonly<Record<string, string>> } {
  return { path: ['/courses', courseId, 'materials', materialId, sectionId], query: { passage: passageId } };
}
