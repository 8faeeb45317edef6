export { feedClocks, MOST_FEED_CLOCKS, rolesOf, type FeedClock } from './feed-clocks';
export * from './feed-rows';
