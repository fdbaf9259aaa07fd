import { defineErrors } from '@trivium/shared/kernel';

export const jobErrors = defineErrors({
  JOB_NOT_FOUND: {
    status: 404,
    en: 'There is no such job. It may belong to somebody else, or the address is mistyped.',
    zh: '找不到该任务。它可能不属于您，或地址有误。',
  },
  JOB_NOT_YOURS: {
    status: 403,
    en: 'Only the person who started this job, or an administrator, may do that. The job was left as it is.',
    zh: '只有启动该任务的人或管理员可以执行此操作。任务未被更改。',
  },
  JOB_ALREADY_FINISHED: {
    status: 409,
    en: 'The job has already ended ({state}), so it cannot be cancelled. Its result was kept.',
    zh: '任务已结束（{state}），无法取消。其结果已保留。',
  },
  JOB_NOT_RETRIABLE: {
    status: 409,
    en: 'Only a failed or cancelled job can be started again; this one is {state}. Nothing was changed.',
    zh: '只有失败或已取消的任务可以重新开始；该任务当前为 {state}。未做任何更改。',
  },
  JOB_GAVE_UP: {
    status: 500,
    en: 'The work was tried {attempts} times and never came to an end. What was finished is kept; start the job again to go on from there, or give support the id of this error.',
    zh: '任务尝试了 {attempts} 次仍未完成。已完成的部分已保留；可重新开始任务以继续，或将错误编号提供给支持人员。',
  },
});

/** Heading above the text of any job's error. */
export const JOB_ERROR_TITLE = { en: 'The work could not be finished', zh: '任务未能完成' } as const;
