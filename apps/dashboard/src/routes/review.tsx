export { ReadingReviewPage as Review } from '@giao-ban/review-web';
