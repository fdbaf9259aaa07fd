import { defineErrors } from '@trivium/shared/kernel';

export const alertErrors = defineErrors({
  ALERT_NOT_FOUND: { status: 404, en: 'This alert does not exist here.', zh: '此处没有该提醒。' },
  ALERT_RULE_NOT_FOUND: {
    status: 404,
    en: 'This alert rule does not exist here. It may have been removed.',
    zh: '此处没有该提醒规则，可能已被移除。',
  },
  ALERT_RULES_FULL: {
    status: 409,
    en: 'A person has at most {most} alert rules; nothing was added. Remove one, or join two.',
    zh: '每人最多 {most} 条提醒规则，未添加。请移除或合并规则。',
  },
  ALERT_WATCH_LIST_UNKNOWN: {
    status: 422,
    en: 'This watch list is not one of yours; the rule was not saved.',
    zh: '该自选列表不属于您，规则未保存。',
  },
  ALERT_WEBHOOK_REFUSED: {
    status: 422,
    en: 'Alerts are not sent to “{host}”: only public http(s) addresses without a user name, or those that the operator allows. The rule was not saved.',
    zh: '提醒不会发送到“{host}”：仅支持不含用户名的公网 http(s) 地址，或运营方允许的地址。规则未保存。',
  },
  ALERT_WEBHOOK_MISSING: { status: 409, en: 'This rule has no webhook. Set its address first.', zh: '此规则没有 Webhook，请先填写地址。' },
  ALERT_MAIL_OFF: {
    status: 409,
    en: 'This installation sends no mail: the operator has set no mail server (MAIL_URL, MAIL_FROM). The alert is in the inbox.',
    zh: '此系统不发送邮件：运营方未设置邮件服务器（MAIL_URL、MAIL_FROM）。提醒已在收件箱中。',
  },
  ALERT_MAIL_NO_ADDRESS: {
    status: 409,
    en: 'The account has no address that mail can be sent to, or is closed.',
    zh: '该账户没有可用的邮件地址，或已停用。',
  },
  ALERT_MAIL_REFUSED: {
    status: 422,
    en: 'The mail server refused the message for good (code {code}).',
    zh: '邮件服务器拒绝了该邮件（代码 {code}），不再重试。',
  },
  ALERT_MAIL_FAILED: {
    status: 502,
    en: 'The mail server could not be reached or answered with an error.',
    zh: '邮件服务器无法连接或返回错误。',
  },
  ALERT_WEBHOOK_ANSWER: { status: 502, en: 'The webhook answered with status {status}.', zh: 'Webhook 返回状态 {status}。' },
  ALERT_WEBHOOK_FINAL: {
    status: 422,
    en: 'The webhook answered with status {status}; that is not tried again. Redirects are not followed.',
    zh: 'Webhook 返回状态 {status}，不再重试。不跟随重定向。',
  },
  ALERT_WEBHOOK_FAILED: { status: 502, en: 'The webhook could not be reached ({reason}).', zh: 'Webhook 无法连接（{reason}）。' },
  ALERT_SECRET_UNREADABLE: {
    status: 409,
    en: 'The secret of this webhook cannot be read with the present SECRET_KEY. Renew it in the rule.',
    zh: '当前 SECRET_KEY 无法读取此 Webhook 的密钥，请在规则中更新密钥。',
  },
});
