import { defineErrors } from '@trivium/shared/kernel';

export const materialErrors = defineErrors({
  MATERIAL_NOT_FOUND: {
    status: 404,
    en: 'There is no such material in this course. It may have been removed; nothing was changed. Look at the list of materials.',
    zh: '该课程中找不到此教材，可能已被移除。未做任何更改。请查看教材列表。',
  },
  MATERIAL_DUPLICATE: {
    status: 409,
    en: 'This course already holds this very file as “{title}” ({materialId}, {state}). The new upload was not kept. Open the existing one, import it again if it failed, or remove it first.',
    zh: '本课程已有完全相同的文件：“{title}”（{materialId}，{state}）。此次上传未保存。请打开已有教材；若其导入失败可重新导入，或先将其移除。',
  },
  MATERIAL_NOT_READY: {
    status: 409,
    en: 'The material “{title}” cannot be read yet: it is {state}. The uploaded file is kept. Wait for the import, or start it again if it failed.',
    zh: '教材“{title}”尚不可阅读：当前为 {state}。上传的文件已保留。请等待导入完成；若失败请重新导入。',
  },
  MATERIAL_STILL_IMPORTING: {
    status: 409,
    en: 'The material “{title}” is being imported already; that import goes on. Wait for it, or cancel its job first.',
    zh: '教材“{title}”正在导入，导入将继续进行。请等待其完成，或先取消该任务。',
  },
  MATERIAL_ALREADY_READY: {
    status: 409,
    en: 'The material “{title}” was imported completely; there is nothing to do again. Upload a changed file as a new material.',
    zh: '教材“{title}”已完整导入，无需重复。如文件有更新，请作为新教材上传。',
  },
  MATERIAL_IMPORT_CANCELLED: {
    status: 409,
    en: 'The import was cancelled. What it had written was taken away; the uploaded file is kept. Start the import again, or remove the material.',
    zh: '导入已取消，已写入的内容已清除，上传的文件已保留。可重新导入，或移除该教材。',
  },
  MATERIAL_IMPORT_FAILED: {
    status: 500,
    en: 'The import failed on our side. Nothing half-done can be found by students; the uploaded file is kept. Start the import again; if it fails again, tell support.',
    zh: '服务端导入失败。学生不会看到任何未完成的内容，上传的文件已保留。请重新导入；若仍失败，请联系支持人员。',
  },
  SECTION_NOT_FOUND: {
    status: 404,
    en: 'There is no such section in this material. Nothing was changed. Open the table of contents.',
    zh: '此教材中没有该章节。未做任何更改。请打开目录。',
  },
  PASSAGE_NOT_FOUND: {
    status: 404,
    en: 'This passage is no longer in the course: its material was removed or replaced. Nothing was changed. Search the course again.',
    zh: '该段落已不在课程中：其教材已被移除或替换。未做任何更改。请在课程中重新搜索。',
  },
  ASSET_NOT_FOUND: {
    status: 404,
    en: 'There is no such image in this material. Nothing was changed.',
    zh: '此教材中没有该图片。未做任何更改。',
  },
});
