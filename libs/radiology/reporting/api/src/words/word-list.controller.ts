import { Body, Controller, Inject } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import { type SaveWordList, saveWordList, type WordList, wordList } from '../dto/template.dto';
import { WordListService } from './word-list.service';

const tag = 'dictation-words';

@Controller('dictation-words')
export class WordListController {
  constructor(@Inject(WordListService) private readonly words: WordListService) {}

  @Route({
    method: 'GET',
    permission: 'reports:read',
    summary: 'Read the own word list',
    tag,
    operation: 'getWordList',
    response: wordList,
  })
  read(@Caller() caller: CallerIdentity): Promise<WordList> {
    return this.words.read(caller);
  }

  @Route({
    method: 'PUT',
    permission: 'reports:write',
    summary: 'Save the own word list',
    tag,
    operation: 'saveWordList',
    response: wordList,
  })
  save(@Caller() caller: CallerIdentity, @Body({ schema: saveWordList }) body: SaveWordList): Promise<WordList> {
    return this.words.save(caller, body);
  }
}
