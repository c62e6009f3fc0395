export * from './review-assignment.entity';
export * from './review-conflict.entity';
export * from './review-opinion.entity';
export * from './review-remark.entity';
export * from './review.entity';
export { reviewStanding, reviewStandingOf } from './review-standings';
export * from './reviews.module';
