export { type IntakeBatch, type IntakeOutcome, NewsIntake, StoryBell, type StoryObserver } from './news-intake';
