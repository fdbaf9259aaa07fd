export { SentimentModel } from './sentiment-model';
export { sentimentModelErrors } from './sentiment-model.errors';
export type { SentimentManifest, SentimentOrigin, SentimentSource } from './sentiment-manifest';
export { type AdaptationOutcome, adaptSentiment, LEAST_CORRECTIONS, type SentimentAdaptation } from './training/adapt-sentiment';
export { distilSentiment, type SentimentDistillation, teacherOpinion } from './training/distil-sentiment';
export { LEAST_TEXTS, type SentimentRow } from './training/row-tasks';
export type { CalibrationBin, SentimentFigure, SentimentFigures } from './training/sentiment-figures';
export { DEFAULT_HEAD as DEFAULT_SENTIMENT_HEAD, type HeadSettings as SentimentHeadSettings } from './training/train-head';
export { type SentimentOutcome, type SentimentProgress, type SentimentTraining, trainSentiment } from './training/train-sentiment';
