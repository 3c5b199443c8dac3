export { RelationsLater } from './relations-later';
export { ReviewModule } from './review.module';
