export { ConfirmationAnswerEnum } from './confirmation.type';
export * from './confirmation-keys';
export * from './confirmation-question.entity';
export * from './confirmations.module';
export * from './practice-confirmation.entity';
export { ConfirmationsService } from './confirmations.service';
