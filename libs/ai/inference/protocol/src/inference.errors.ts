import { defineErrors } from '@trivium/shared/kernel';

/**
 * What a caller of a model can meet. `{model}` is the name that was asked for, `{endpoint}` the id of the entry in `MODEL_ENDPOINTS`. No text holds a prompt,
 * an answer, a key or a path. Each says whether money was spent and what to do.
 */
export const inferenceErrors = defineErrors({
  INFERENCE_NO_MODEL: {
    status: 503,
    en: 'No language model is set up for this task. The built-in engine answers instead. An administrator can add a model under Settings.',
    zh: '此任务尚未配置语言模型，将由内置引擎作答。管理员可在“设置”中添加模型。',
  },
  INFERENCE_MODEL_UNKNOWN: {
    status: 404,
    en: 'There is no model "{model}". Nothing was sent. Choose one from the list of models.',
    zh: '不存在模型“{model}”。未发送任何内容。请从模型列表中选择。',
  },
  INFERENCE_MODEL_RETIRED: {
    status: 410,
    en: 'The model "{model}" was retired on {retiredOn}. Nothing was sent. Use "{successor}" instead.',
    zh: '模型“{model}”已于 {retiredOn} 停用。未发送任何内容。请改用“{successor}”。',
  },
  INFERENCE_KEY_MISSING: {
    status: 503,
    en: 'The model endpoint "{endpoint}" has no key. Nothing was sent. An administrator must set its "apiKey".',
    zh: '模型端点“{endpoint}”未设置密钥。未发送任何内容。请管理员设置其 “apiKey”。',
  },
  INFERENCE_KEY_REJECTED: {
    status: 502,
    en: 'The model endpoint "{endpoint}" rejected its key. Nothing was charged. An administrator must set a valid "apiKey".',
    zh: '模型端点“{endpoint}”拒绝了密钥。未产生费用。请管理员设置有效的 “apiKey”。',
  },
  INFERENCE_BALANCE_EMPTY: {
    status: 502,
    en: 'The account of the model endpoint "{endpoint}" has no balance left. Nothing was charged. Top it up with the provider, or choose a local model.',
    zh: '模型端点“{endpoint}”的账户余额不足。未产生费用。请向服务商充值，或改用本地模型。',
  },
  INFERENCE_BUDGET_EXHAUSTED: {
    status: 402,
    en: 'The budget for models is used up until {resetsOn}. Nothing was sent. Wait until then, or ask an administrator to raise it.',
    zh: '模型预算已用尽，将于 {resetsOn} 重置。未发送任何内容。请等待重置，或请管理员提高预算。',
  },
  INFERENCE_PROMPT_TOO_LONG: {
    status: 413,
    en: 'The text has about {promptTokens} tokens and the answer may take {answerTokens}, but "{model}" holds {contextTokens}. Nothing was sent. Shorten the text, or choose a model with a larger window.',
    zh: '文本约 {promptTokens} 个词元，答案最多 {answerTokens} 个，而“{model}”的窗口为 {contextTokens} 个。未发送任何内容。请缩短文本，或选择窗口更大的模型。',
  },
  INFERENCE_OUTPUT_LIMIT_EXCEEDED: {
    status: 422,
    en: 'An answer of {answerTokens} tokens was asked for, but "{model}" writes at most {maxOutputTokens}. Nothing was sent. Ask for less.',
    zh: '请求的答案长度为 {answerTokens} 个词元，而“{model}”最多输出 {maxOutputTokens} 个。未发送任何内容。请减小长度。',
  },
  INFERENCE_MESSAGE_TOO_LARGE: {
    status: 413,
    en: 'A message has {sizeMb} MB; at most {limitMb} MB are taken. Nothing was sent. Shorten the text or shrink the pictures.',
    zh: '某条消息为 {sizeMb} MB，最多允许 {limitMb} MB。未发送任何内容。请缩短文本或缩小图片。',
  },
  INFERENCE_IMAGE_UNSUPPORTED: {
    status: 422,
    en: '"{model}" reads text only, but a message holds a picture. Nothing was sent. Remove the picture, or choose a model that sees.',
    zh: '“{model}”只能读取文本，但消息中含有图片。未发送任何内容。请移除图片，或选择支持图像的模型。',
  },
  INFERENCE_FORMAT_UNSUPPORTED: {
    status: 422,
    en: '"{model}" cannot promise an answer in the form "{format}". Nothing was sent. Choose another form, or a model that honours it.',
    zh: '“{model}”无法保证以“{format}”格式作答。未发送任何内容。请选择其他格式，或改用支持该格式的模型。',
  },
  INFERENCE_TOOLS_UNSUPPORTED: {
    status: 422,
    en: '"{model}" cannot use tools in this mode. Nothing was sent. Remove the tools, or choose another model or mode.',
    zh: '“{model}”在此模式下无法使用工具。未发送任何内容。请移除工具，或更换模型或模式。',
  },
  INFERENCE_MODE_UNSUPPORTED: {
    status: 422,
    en: '"{model}" has no mode with thinking {thinking}. Nothing was sent. Leave the choice to the model, or choose another one.',
    zh: '“{model}”没有思考模式为 {thinking} 的选项。未发送任何内容。请使用模型的默认模式，或更换模型。',
  },
  INFERENCE_REQUEST_REFUSED: {
    status: 502,
    en: 'The model endpoint "{endpoint}" refused the request (status {status}). Nothing was charged. Check the model name and the parameters.',
    zh: '模型端点“{endpoint}”拒绝了请求（状态码 {status}）。未产生费用。请检查模型名称与参数。',
  },
  INFERENCE_DATA_CLASS_REFUSED: {
    status: 403,
    en: 'This text is {dataClass} and may not go to the model endpoint "{endpoint}". Nothing was sent. Use a model that runs on this machine, or ask an administrator.',
    zh: '该文本的数据级别为 {dataClass}，不得发送到模型端点“{endpoint}”。未发送任何内容。请使用在本机运行的模型，或联系管理员。',
  },
  INFERENCE_CLOUD_NOT_ALLOWED: {
    status: 403,
    en: 'This organisation does not allow models in the cloud, and no other model can answer. Nothing was sent to "{endpoint}". An administrator can allow the cloud under Models, Settings.',
    zh: '本机构不允许使用云端模型，且没有其他模型可以作答。未向“{endpoint}”发送任何内容。管理员可在“模型 → 设置”中允许使用云端。',
  },
  INFERENCE_RATE_LIMITED: {
    status: 429,
    en: 'The model endpoint "{endpoint}" takes no more requests at the moment. Your text is kept. Try again in {retrySeconds} seconds.',
    zh: '模型端点“{endpoint}”暂时不再接受请求。您的文本已保留。请在 {retrySeconds} 秒后重试。',
  },
  INFERENCE_OVERLOADED: {
    status: 503,
    en: 'The model endpoint "{endpoint}" is overloaded or failing at the moment. Your text is kept. Try again in a few minutes, or choose another model.',
    zh: '模型端点“{endpoint}”当前过载或出现故障。您的文本已保留。请几分钟后重试，或更换模型。',
  },
  INFERENCE_UNREACHABLE: {
    status: 502,
    en: 'The model endpoint "{endpoint}" cannot be reached. Your text is kept. Check that the service runs and that its address is right.',
    zh: '无法连接模型端点“{endpoint}”。您的文本已保留。请检查该服务是否在运行以及地址是否正确。',
  },
  INFERENCE_DEADLINE_PASSED: {
    status: 504,
    en: 'The model did not finish within {seconds} seconds. What had arrived is kept. Try again, allow more time, or ask for a shorter answer.',
    zh: '模型未在 {seconds} 秒内完成。已收到的内容已保留。请重试、延长时限，或要求更短的答案。',
  },
  INFERENCE_STREAM_IDLE: {
    status: 504,
    en: 'The model fell silent for {seconds} seconds in the middle of its answer. What had arrived is kept. Try again, or choose another model.',
    zh: '模型在作答过程中沉默了 {seconds} 秒。已收到的内容已保留。请重试，或更换模型。',
  },
  INFERENCE_STREAM_BROKEN: {
    status: 502,
    en: 'The connection to the model broke off before the answer was complete. What had arrived is kept. Try again.',
    zh: '答案尚未完成，与模型的连接已中断。已收到的内容已保留。请重试。',
  },
  INFERENCE_ANSWER_TOO_LARGE: {
    status: 502,
    en: 'The model sent a single piece of more than {limitMb} MB, which no answer needs. The rest was not read. Check the model endpoint.',
    zh: '模型发送了超过 {limitMb} MB 的单个数据块，超出任何答案所需。其余内容未读取。请检查模型端点。',
  },
  INFERENCE_ANSWER_BLANK: {
    status: 502,
    en: 'The model answered with nothing but spaces. Nothing of it is used. Say in the prompt that the answer is to be JSON, and try again.',
    zh: '模型只返回了空白。其内容未被采用。请在提示词中说明以 JSON 作答，然后重试。',
  },
  INFERENCE_ANSWER_NOT_JSON: {
    status: 502,
    en: 'The model was to answer in JSON and did not. Nothing of it is used. Try again, or choose a model that honours a schema.',
    zh: '模型未按要求以 JSON 作答。其内容未被采用。请重试，或选择支持模式约束的模型。',
  },
  INFERENCE_ANSWER_UNREADABLE: {
    status: 502,
    en: 'The model endpoint "{endpoint}" answered in a form that cannot be read. Check that it speaks the OpenAI API.',
    zh: '模型端点“{endpoint}”的响应格式无法读取。请检查其是否兼容 OpenAI API。',
  },
  INFERENCE_CANCELLED: {
    status: 499,
    en: 'The answer was stopped. What had arrived is kept; tokens that were already written may be charged.',
    zh: '已停止作答。已收到的内容已保留；已生成的词元可能会计费。',
  },
});

/** The codes of `inferenceErrors`. */
export type InferenceErrorCode = keyof typeof inferenceErrors;

/** Whether `code` is one of `inferenceErrors`; a code from the wire is any string. */
export function isInferenceErrorCode(code: string): code is InferenceErrorCode {
  return Object.hasOwn(inferenceErrors, code);
}
