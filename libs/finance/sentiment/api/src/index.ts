export { SentimentAnalyst } from './sentiment-analyst';
