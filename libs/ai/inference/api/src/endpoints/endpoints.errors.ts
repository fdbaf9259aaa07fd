import { defineErrors } from '@trivium/shared/kernel';

/** What may be wrong with a model that an administrator sets up. */
export const endpointErrors = defineErrors({
  ENDPOINT_NOT_FOUND: {
    status: 404,
    en: 'There is no such model in this organisation, or it was removed more than ten minutes ago. Nothing was changed. Load the page again.',
    zh: '本机构中没有该模型，或其移除已超过十分钟。未作任何更改。请重新加载页面。',
  },
  ENDPOINT_OF_THE_OPERATOR: {
    status: 409,
    en: 'The model "{endpoint}" is set up where the server is run, in MODEL_ENDPOINTS. It can be tested here, and changed only there.',
    zh: '模型“{endpoint}”由服务器管理者在 MODEL_ENDPOINTS 中设置。此处可以测试，但只能在服务器端更改。',
  },
  ENDPOINT_TOO_MANY: {
    status: 409,
    en: 'An organisation keeps at most {most} models. Nothing was added. Remove one that is no longer used.',
    zh: '每个机构最多保存 {most} 个模型。未添加任何内容。请先移除不再使用的模型。',
  },
  ENDPOINT_NEEDS_ADDRESS: {
    status: 422,
    en: 'This kind of model needs the address of its server. Nothing was saved. Enter an address such as https://host/v1.',
    zh: '此类模型需要服务器地址。未保存任何内容。请输入地址，例如 https://host/v1。',
  },
  ENDPOINT_ADDRESS_INVALID: {
    status: 422,
    en: 'The address "{address}" cannot be used: it must begin with http:// or https:// and hold no user name or password. Nothing was saved.',
    zh: '无法使用地址“{address}”：必须以 http:// 或 https:// 开头，且不含用户名或密码。未保存任何内容。',
  },
  ENDPOINT_HOST_NOT_LISTED: {
    status: 422,
    en: 'The host {host} counts as an own server only when whoever runs Trivium lists it in MODEL_HOSTS. Nothing was saved. Ask for that, or choose the place "cloud" for a public service.',
    zh: '只有当 Trivium 的管理者将 {host} 列入 MODEL_HOSTS 时，它才算作自有服务器。未保存任何内容。请联系管理者，或为公共服务选择“云端”。',
  },
  ENDPOINT_NEEDS_HTTPS: {
    status: 422,
    en: 'Texts and keys would travel readable to {host}. Nothing was saved. Use an address that begins with https://.',
    zh: '发送到 {host} 的文本和密钥将以明文传输。未保存任何内容。请使用以 https:// 开头的地址。',
  },
  ENDPOINT_CLASS_TOO_HIGH: {
    status: 422,
    en: 'Restricted text stays on this machine, and "{name}" is elsewhere. Nothing was saved. Choose a lower data class.',
    zh: '受限文本不得离开本机，而“{name}”不在本机。未保存任何内容。请选择较低的数据级别。',
  },
  ENDPOINT_FILE_UNKNOWN: {
    status: 422,
    en: 'There is no model file "{file}" in the model folder of this server. Nothing was saved. Choose a file from the list.',
    zh: '本服务器的模型文件夹中没有文件“{file}”。未保存任何内容。请从列表中选择文件。',
  },
});
