import { defineErrors } from '@trivium/shared/kernel';

export const authErrors = defineErrors({
  AUTH_REQUIRED: {
    status: 401,
    en: 'You are not signed in. Nothing was changed. Please sign in.',
    zh: '您尚未登录，未做任何更改。请先登录。',
  },
  AUTH_EXPIRED: {
    status: 401,
    en: 'Your session has ended. What was saved is safe. Please sign in again.',
    zh: '会话已结束，已保存的内容不受影响。请重新登录。',
  },
  // One text for an unknown address, a wrong password, a locked and a closed account: see CredentialsService.
  AUTH_FAILED: {
    status: 401,
    en: 'E-mail and password do not fit, or sign-in is paused for a while after several failed attempts. Nothing was changed. Check both; after five failures wait 15 minutes or ask an administrator.',
    zh: '邮箱与密码不匹配，或因多次失败登录已暂停，未做任何更改。请核对后重试；失败五次后请等待 15 分钟或联系管理员。',
  },
  AUTH_FORBIDDEN: {
    status: 403,
    en: 'Your role does not allow this. Nothing was changed. An administrator of your organisation can give you the role.',
    zh: '您的角色无权执行此操作，未做任何更改。可请所在机构的管理员授予相应角色。',
  },
  AUTH_CSRF: {
    status: 403,
    en: 'The request did not come from a page of this application, so it was refused. Nothing was changed. Reload the page and try again.',
    zh: '该请求并非来自本应用的页面，已被拒绝，未做任何更改。请刷新页面后重试。',
  },
  AUTH_KEY_FORBIDDEN: {
    status: 403,
    en: 'This API key may not do this. Nothing was changed. Make a key with the permission, or sign in for what concerns a person’s own account.',
    zh: '该 API 密钥无权执行此操作，未做任何更改。请创建具有相应权限的密钥；涉及个人账户的操作请登录后进行。',
  },
  API_KEY_PERMISSION_MISSING: {
    status: 403,
    en: 'You do not have the permission {permission}, so a key of yours cannot have it. Nothing was made. Choose among your own.',
    zh: '您没有权限 {permission}，因此无法授予密钥。未创建任何密钥。请从您已有的权限中选择。',
  },
  API_KEY_TOO_MANY: {
    status: 409,
    en: 'You have {most} API keys already. Nothing was made. End one that is not used any more.',
    zh: '您已有 {most} 个 API 密钥，未创建新的密钥。请先停用不再使用的密钥。',
  },
  API_KEY_NOT_FOUND: {
    status: 404,
    en: 'You have no such API key. Nothing was changed. Look at the list of your keys.',
    zh: '您没有该 API 密钥，未做任何更改。请查看您的密钥列表。',
  },
  AUTH_ROUTE_UNDECLARED: {
    status: 403,
    en: 'This address is closed because of a fault of ours. Nothing was changed. Give support the id of this error.',
    zh: '由于程序缺陷，该地址暂不开放，未做任何更改。请将错误编号提供给支持人员。',
  },
  AUTH_PASSWORD_CHANGE_REQUIRED: {
    status: 403,
    en: 'Choose a password of your own first; until then nothing else is open to you. Nothing was changed.',
    zh: '请先设置您自己的密码，在此之前无法使用其他功能。未做任何更改。',
  },
  AUTH_PASSWORD_WRONG: {
    status: 403,
    en: 'The password is not right. Nothing was changed. Please type it again.',
    zh: '密码不正确，未做任何更改。请重新输入。',
  },
  AUTH_LOCKED: {
    status: 423,
    en: 'After several wrong passwords this is paused for {minutes} minutes. Nothing was changed. Wait, or ask an administrator to unlock the account.',
    zh: '由于多次输入错误密码，操作暂停 {minutes} 分钟，未做任何更改。请等待，或请管理员解锁账户。',
  },
  PASSWORD_TOO_SHORT: {
    status: 422,
    en: 'The password has fewer than {minLength} characters. The old one still holds. Choose a longer one; several words make a good one.',
    zh: '密码少于 {minLength} 个字符，原密码仍有效。请设置更长的密码，例如由多个词组成。',
  },
  PASSWORD_TOO_COMMON: {
    status: 422,
    en: 'This password is among the first that attackers try. The old one still holds. Choose another; several unrelated words make a good one.',
    zh: '该密码极易被猜中，原密码仍有效。请更换，例如由多个不相关的词组成。',
  },
  PASSWORD_IS_EMAIL: {
    status: 422,
    en: 'The password is the e-mail address or a part of it. The old one still holds. Choose another.',
    zh: '密码与邮箱地址相同或为其一部分，原密码仍有效。请更换。',
  },
  ACCOUNT_NOT_FOUND: {
    status: 404,
    en: 'There is no such account. Nothing was changed. It may have been removed.',
    zh: '找不到该账户，未做任何更改。它可能已被移除。',
  },
  ACCOUNT_EMAIL_TAKEN: {
    status: 409,
    en: 'This e-mail address already has an account. Nothing was changed. Sign in with it, or use another address.',
    zh: '该邮箱地址已有账户，未做任何更改。请直接登录，或使用其他邮箱。',
  },
  ACCOUNT_ROLE_UNKNOWN: {
    status: 422,
    en: 'There is no role "{role}" here. Nothing was changed. Known roles: {known}.',
    zh: '不存在角色“{role}”，未做任何更改。可用角色：{known}。',
  },
  ACCOUNT_LAST_ADMINISTRATOR: {
    status: 409,
    en: 'This is the last active administrator of the organisation; without one nobody could manage it. Nothing was changed. Make somebody else administrator first.',
    zh: '这是机构中最后一位在职管理员，移除后将无人可管理，未做任何更改。请先指定另一位管理员。',
  },
});
