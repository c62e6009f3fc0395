export * from './participation-call.entity';
export * from './participation-event.entity';
export * from './participation-offer.entity';
export * from './participation-request.entity';
export * from './participation.module';
export * from './record-agreement.entity';
export * from './record-opening.entity';
export * from './sealed-requests';
