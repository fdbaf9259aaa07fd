import { defineErrors } from '@trivium/shared/kernel';

export const databaseErrors = defineErrors({
  DATABASE_IN_USE: {
    status: 503,
    en: 'Another process ({pid}) already uses this data folder. Nothing was changed. Stop that process, or set DATA_DIR to another folder.',
    zh: '另一个进程（{pid}）正在使用该数据目录，未做任何更改。请先停止该进程，或将 DATA_DIR 设为其他目录。',
  },
  DATABASE_ROLE_TOO_STRONG: {
    status: 503,
    en: 'The database user {user} is {reason}, so row-level security would not protect organisations from each other. Use a user that is none of owner, superuser and BYPASSRLS.',
    zh: '数据库用户 {user} 为 {reason}，行级安全将无法隔离各机构。请使用既非所有者、也非超级用户、且无 BYPASSRLS 的用户。',
  },
  DATABASE_ROLE_MISSING: {
    status: 503,
    en: 'The database user may not take the roles {roles}. Set DATABASE_OWNER_URL_<APP> so that the start can grant them, or run "npm run migrate".',
    zh: '数据库用户无权使用角色 {roles}。请设置 DATABASE_OWNER_URL_<APP> 以便启动时授权，或运行“npm run migrate”。',
  },
  DATABASE_MIGRATIONS_PENDING: {
    status: 503,
    en: 'The database lacks {count} migrations. Set DATABASE_OWNER_URL_{app} so that the start can run them, or run "npm run migrate".',
    zh: '数据库缺少 {count} 个迁移。请设置 DATABASE_OWNER_URL_{app} 以便启动时执行，或运行“npm run migrate”。',
  },
});
