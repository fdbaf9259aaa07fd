import { FeedParser } from '../parsing/feed-parser';
import { parse, type ParseRequest, type ParseResult } from '../parsing/parse-work';

/** Reads in the test's own thread. */
export class InlineParser extends FeedParser {
  protected run(request: ParseRequest): Promise<ParseResult> {
    return parse(request);
  }
}
