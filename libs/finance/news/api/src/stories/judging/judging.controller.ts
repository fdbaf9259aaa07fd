import { Controller } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import { newsJudging, type NewsJudging } from './judging.dto';
import { JudgingService } from './judging.service';

const tag = 'News judging';

/** Judging news anew after another version of the sentiment model came into use. */
@Controller('news/judging')
export class JudgingController {
  constructor(private readonly judging: JudgingService) {}

  @Route({ method: 'GET', permission: 'news:read', summary: 'Show how many news another version of the model judged, and the job that judges them anew', tag, operation: 'showNewsJudging', response: newsJudging }) // prettier-ignore
  show(@Caller() caller: CallerIdentity): Promise<NewsJudging> {
    return this.judging.state(caller);
  }

  @Route({ method: 'POST', permission: 'sentiment:train', summary: 'Judge anew what another version of the model judged; a job does it', tag, operation: 'startNewsJudging', status: 202, response: newsJudging }) // prettier-ignore
  start(@Caller() caller: CallerIdentity): Promise<NewsJudging> {
    return this.judging.start(caller);
  }

  @Route({ method: 'DELETE', permission: 'sentiment:train', summary: 'Stop judging anew; the rest keeps its earlier judgement', tag, operation: 'stopNewsJudging', response: newsJudging }) // prettier-ignore
  stop(@Caller() caller: CallerIdentity): Promise<NewsJudging> {
    return this.judging.stop(caller);
  }
}
