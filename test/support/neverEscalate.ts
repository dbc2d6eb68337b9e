import type { Escalation } from '../../src/domain/escalation';

export const neverEscalate: Escalation = { substitute: null, head: null, auditors: null };
