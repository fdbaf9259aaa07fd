import { AppError, defineErrors } from './errors';

const errors = defineErrors({ FILE_TOO_LARGE: { status: 413, en: 'The file has {sizeMb} MB.', zh: '文件为 {sizeMb} MB。' } });

describe('defineErrors', () => {
  it('fills the parameters in each language', () => {
    const error = errors.FILE_TOO_LARGE({ sizeMb: 300 });
    expect(error).toBeInstanceOf(AppError);
    expect([error.code, error.status, error.text('en'), error.text('zh')]).toEqual([
      'FILE_TOO_LARGE',
      413,
      'The file has 300 MB.',
      '文件为 300 MB。',
    ]);
  });

  it('keeps an unfilled placeholder visible', () => {
    expect(errors.FILE_TOO_LARGE().text('en')).toBe('The file has {sizeMb} MB.');
  });
});
