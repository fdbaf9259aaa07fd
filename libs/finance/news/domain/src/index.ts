export { FEED_KINDS, type FeedKind, type NewsItem, type ReadFeed } from './feed';
export { EVENT_TYPES, type EventType, type Story, type StoryEntity, type StoryItem, type StorySentiment } from './story';
