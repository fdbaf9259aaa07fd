import { describeChatContract } from '../testing/chat-contract/chat-contract';
import { openOpenAiSubject } from '../testing/chat-contract/scripted-subjects';

describeChatContract('OpenAI-compatible', openOpenAiSubject);
