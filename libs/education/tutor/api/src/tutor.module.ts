import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { RetrievalModule } from '@trivium/ai/retrieval';
import { AnswersService } from './answers.service';
import { ConversationsController } from './conversations.controller';
import { ConversationsRepository } from './conversations.repository';
import { ConversationsService } from './conversations.service';
import { INTENTS_MODEL, IntentClassifier } from './intent/intent-classifier';
import { IntentController } from './intent/intent.controller';
import { PassageSearch } from './passage-search';
import { QuestionPlanner } from './question-planner';
import { ReviewService } from './review.service';
import { TutorController } from './tutor.controller';
import { UnansweredQuestionsRepository } from './unanswered-questions.repository';
import { ANSWER_VERIFIER, type AnswerVerifier } from './writing/answer-verifier';
import { AnswerWriter } from './writing/answer-writer';

export interface TutorModuleOptions {
  /** Modules that the ports' providers need. */
  readonly imports?: ModuleMetadata['imports'];
  /** Providers of `TutorCourseAccess` and `TutorCourseContent`; and of `TutorCare`, without which students in danger get the default text and nobody is told. */
  readonly ports: readonly Provider[];
  /** Compares what a model wrote with the passages that it cites. */
  readonly verifier: AnswerVerifier;
  /** File of the model that tells what a text asks for. */
  readonly intentsModel: URL;
}

/** Questions to a course, conversations, and what the course left unanswered. Needs `DatabaseModule`, `AuditModule`, `HttpModule`, `PromptsModule` and `GenerationModule`. */
@Module({})
export class TutorModule {
  static register({ imports = [], ports, verifier, intentsModel }: TutorModuleOptions): DynamicModule {
    return {
      module: TutorModule,
      imports: [RetrievalModule, ...imports],
      controllers: [TutorController, ConversationsController, IntentController],
      providers: [
        ...ports,
        { provide: ANSWER_VERIFIER, useValue: verifier },
        { provide: INTENTS_MODEL, useValue: intentsModel },
        IntentClassifier,
        QuestionPlanner,
        AnswerWriter,
        PassageSearch,
        AnswersService,
        ConversationsService,
        ReviewService,
        ConversationsRepository,
        UnansweredQuestionsRepository,
      ],
      exports: [AnswersService, ConversationsService],
    };
  }
}
