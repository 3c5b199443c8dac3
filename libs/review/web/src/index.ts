export { ReviewBadge, ReviewWaiting } from './queue/review-links';
export { ReadingReviewPage } from './queue/review-page';
export { ReadingPanel } from './reading/reading-panel';
