import { defineErrors } from '@trivium/shared/kernel';

export const speechErrors = defineErrors({
  SPEECH_ABSENT: {
    status: 409,
    en: 'No transcription service is set up here. Nothing was sent. Type the dictation, or ask the administrator to name a service of the house.',
    zh: '此处未设置语音转写服务，未发送任何内容。请键入口述，或请管理员设置本机构内的服务。',
  },
  SPEECH_NOT_LOCAL: {
    status: 409,
    en: 'The transcription service that is set up is on no machine of the house. Speech about patients does not go there; nothing was sent. The administrator must name a loopback or private address.',
    zh: '所设置的语音转写服务不在本机构内部。涉及患者的语音不会发送到该处，未发送任何内容。管理员须填写回环或内网地址。',
  },
  SPEECH_EMPTY: {
    status: 422,
    en: 'The recording is empty. Nothing was sent. Record again.',
    zh: '录音为空，未发送任何内容。请重新录音。',
  },
  SPEECH_TOO_LONG: {
    status: 413,
    en: 'The recording is larger than {megabytes} MB. Nothing was sent. Dictate in shorter pieces.',
    zh: '录音超过 {megabytes} MB，未发送任何内容。请分段口述。',
  },
  SPEECH_NOT_SOUND: {
    status: 422,
    en: 'What was sent is no recording. Nothing was passed on. Send WAV, WebM, Ogg or MP4 sound as multipart field “file”.',
    zh: '所发送的内容不是录音，未转发。请以 multipart 字段“file”发送 WAV、WebM、Ogg 或 MP4 音频。',
  },
  SPEECH_SERVICE_FAILED: {
    status: 502,
    en: 'The transcription service of the house did not answer with a text. The recording is gone; nothing was added. Try again, type, or tell the administrator.',
    zh: '本机构的语音转写服务未返回文本。录音未保留，未添加任何内容。请重试、键入，或通知管理员。',
  },
});
