import { defineErrors } from '@trivium/shared/kernel';

export const erasureErrors = defineErrors({
  ERASURE_PERSON_NOT_FOUND: {
    status: 404,
    en: 'There is no such person in your organisation. Nothing was changed. Look at the list of accounts.',
    zh: '本机构没有此人，未做任何更改。请查看账户列表。',
  },
  ERASURE_OWN_ACCOUNT: {
    status: 409,
    en: 'You cannot erase yourself: nobody could tell you how it ended. Nothing was changed. Ask another administrator.',
    zh: '不能删除您本人的数据，否则无人能告知您结果。未做任何更改。请由另一位管理员操作。',
  },
  ERASURE_HELD: {
    status: 409,
    en: 'This person cannot be erased: {reason} (records: {count}). Nothing was changed. Close the account instead; then nobody can sign in with it.',
    zh: '无法删除此人：{reason}（{count} 条记录）。未做任何更改。可改为停用账户，停用后无法再用其登录。',
  },
});
