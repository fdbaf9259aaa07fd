import { describeChatContract } from '../testing/chat-contract/chat-contract';
import { openDeepSeekSubject } from '../testing/chat-contract/scripted-subjects';

describeChatContract('DeepSeek', openDeepSeekSubject);
