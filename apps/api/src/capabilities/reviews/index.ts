export * from './review-assignment.entity';
export * from './review-conflict.entity';
export * from './review-opinion.entity';
export * from './review-remark.entity';
export * from './review.entity';
export * from './reviews.module';
