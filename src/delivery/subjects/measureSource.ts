import { isOngoing, parseMeasureId } from '../../domain/measure.js';
import type { MeasureStore } from '../../ports/measureStore.js';
import type { MeasureSubject } from './measureSubject.js';
import type { SubjectSource } from './subject.js';

interface Parts {
  readonly measures: Pick<MeasureStore, 'open' | 'measure' | 'release'>;
  readonly subjectOf: MeasureSubject;
}

/** Planned measures. */
export const measureSource = ({ measures, subjectOf }: Parts): SubjectSource => ({
  owns: (id) => parseMeasureId(id) !== null,

  async open() {
    return (await measures.open()).map((measure) => ({
      subject: subjectOf(measure),
      ...(isOngoing(measure) ? {} : { release: () => measures.release(measure.id) }),
    }));
  },

  async find(id) {
    const held = await measures.measure(id);
    return held && { subject: subjectOf(held.measure), isClosed: !isOngoing(held.measure) };
  },
});
