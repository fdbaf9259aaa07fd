/** What models of several kinds write when they mean to call a tool and the wire has no place for it: tags, DSML marks, JSON of a call. */
const TOOL_CALL =
  /<\|?(?:tool_calls?|function_calls?|tool_use|invoke|tool▁calls?▁begin|python_tag)\b|<[｜|]DSML[｜|]|<[｜|][^>｜|\n]{0,40}(?:tool|function|DSML)[^>｜|\n]{0,40}[｜|]>|\[TOOL_CALLS?\]|"(?:tool_calls?|function_call|tool_name|tool_use)"\s{0,3}:|"(?:name|function|tool|action)"\s{0,3}:\s{0,3}"[\w.-]{1,60}"\s{0,3},\s{0,3}"(?:arguments|parameters|args|input|action_input)"\s{0,3}:|^\s{0,3}(?:Action|Tool|工具调用)\s{0,2}[:：]\s{0,2}[\w.-]{1,60}(?:\s|\(|$)/imu;

/** Whether a sentence of a model looks like a call of a tool. */
export function looksLikeToolCall(text: string): boolean {
  return TOOL_CALL.test(text);
}
