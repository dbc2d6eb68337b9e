import type { SubjectId } from '../ports/agendaStore.js';
import type { DeliveryMeter } from '../ports/deliveryMeter.js';
import type { Log } from '../ports/log.js';

/** Tells the operator what was planned and superseded of a subject; nothing when nothing was. */
export type PlanChanged = (
  subject: SubjectId,
  items: { readonly planned: number; readonly superseded: number },
) => void;

export const planChanged =
  (log: Log, meter: DeliveryMeter): PlanChanged =>
  (subject, { planned, superseded }) => {
    if (planned === 0 && superseded === 0) return;
    log.info('plan.changed', { subject, planned, superseded });
    meter.itemsPlanned(planned);
    meter.itemsSuperseded(superseded);
  };
