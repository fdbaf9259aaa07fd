import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  activateSentimentModel,
  adaptSentimentModel,
  analyseSentiment,
  correctSentiment,
  deleteSentimentModel,
  distilSentimentModel,
  exportSentiment,
  exportSentimentCorrections,
  exportSentimentModel,
  getInferenceModels,
  getSentimentModel,
  listSentimentCorrections,
  listSentimentModels,
  lookAtSentimentLabels,
  showNewsJudging,
  startNewsJudging,
  stopNewsJudging,
  trainSentimentModel,
  undoSentimentCorrection,
  type AnalyseSentiment,
  type CorrectSentiment,
  type DistilSentimentModel,
  type InferenceModels,
  type NewsJudging,
  type SentimentAnswer,
  type SentimentCorrection,
  type SentimentCorrectionList,
  type SentimentLabelFile,
  type SentimentModelAccepted,
  type SentimentModelList,
  type SentimentModelVersion,
} from '@trivium/finance/api-client';
import { firstValueFrom } from 'rxjs';

export interface LabelFile {
  readonly file: File;
  readonly licence: string;
  /** Empty: told from each text. */
  readonly language: string;
  readonly name: string;
  /** Per cent of the annotators; 0: all rows. */
  readonly leastAgreement: number;
}

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export type ExportPart = 'model' | 'adaptation' | 'manifest' | 'card';

/** Calls of the sentiment API that the pages make. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class SentimentClient {
  private readonly api = inject(ApiClient);
  private readonly http = inject(HttpClient);

  async analyse(items: AnalyseSentiment['items']): Promise<readonly SentimentAnswer[]> {
    return (await this.api.invoke(analyseSentiment, { body: { items, withEntities: true } })).results;
  }

  /** Texts with their labels and opinions, as a file. */
  judgedFile(items: AnalyseSentiment['items'], format: TableFormat): Promise<Blob> {
    return firstValueFrom(this.http.post(exportSentiment.PATH, { items, format }, { responseType: 'blob' }));
  }

  /** Corrected labels as a file; the trainer reads the CSV. */
  correctionsFile(format: TableFormat): Promise<Blob> {
    return firstValueFrom(this.http.get(exportSentimentCorrections.PATH, { params: { format }, responseType: 'blob' }));
  }

  correct(body: CorrectSentiment): Promise<SentimentCorrection> {
    return this.api.invoke(correctSentiment, { body });
  }

  takeBack(id: string): Promise<void> {
    return this.api.invoke(undoSentimentCorrection, { id });
  }

  corrections(cursor?: string): Promise<SentimentCorrectionList> {
    return this.api.invoke(listSentimentCorrections, { cursor });
  }

  models(cursor?: string): Promise<SentimentModelList> {
    return this.api.invoke(listSentimentModels, { cursor });
  }

  model(id: string): Promise<SentimentModelVersion> {
    return this.api.invoke(getSentimentModel, { id });
  }

  activate(id: string): Promise<SentimentModelVersion> {
    return this.api.invoke(activateSentimentModel, { id });
  }

  remove(id: string): Promise<void> {
    return this.api.invoke(deleteSentimentModel, { id });
  }

  /** The generated call asks for a blob and calls it a string. */
  async export(id: string, part: ExportPart): Promise<Blob> {
    const url = exportSentimentModel.PATH.replace('{id}', encodeURIComponent(id));
    return firstValueFrom(this.http.get(url, { params: { part }, responseType: 'blob' }));
  }

  /** What a file holds, before anything is trained from it. */
  look(file: File): Promise<SentimentLabelFile> {
    const body = new FormData();
    body.append('file', file, file.name);
    return firstValueFrom(this.http.post<SentimentLabelFile>(lookAtSentimentLabels.PATH, body));
  }

  /** By a form of its own: the generated call knows the file alone. */
  train({ file, licence, language, name, leastAgreement }: LabelFile): Promise<SentimentModelAccepted> {
    const body = new FormData();
    // Fields first: a refused field costs no upload.
    body.append('licence', licence);
    body.append('language', language);
    body.append('name', name);
    if (leastAgreement > 0) body.append('leastAgreement', String(leastAgreement));
    body.append('file', file, file.name);
    return firstValueFrom(this.http.post<SentimentModelAccepted>(trainSentimentModel.PATH, body));
  }

  adapt(): Promise<SentimentModelAccepted> {
    return this.api.invoke(adaptSentimentModel, { body: {} });
  }

  distil(body: DistilSentimentModel): Promise<SentimentModelAccepted> {
    return this.api.invoke(distilSentimentModel, { body });
  }

  /** Whether all news are judged by the version in use. */
  judging(): Promise<NewsJudging> {
    return this.api.invoke(showNewsJudging, {});
  }

  startJudging(): Promise<NewsJudging> {
    return this.api.invoke(startNewsJudging, {});
  }

  stopJudging(): Promise<NewsJudging> {
    return this.api.invoke(stopNewsJudging, {});
  }

  /** Chat models that may be asked. */
  async teachers(): Promise<InferenceModels['endpoints']> {
    const { endpoints } = await this.api.invoke(getInferenceModels, {});
    return endpoints.filter(({ task, isAllowed, isServed }) => task === 'chat' && isAllowed && isServed);
  }
}
