import { digestId, digestSubject } from './digestSubject.js';
import { isUnsettled, type Subject, type SubjectSource } from './subject.js';

/** The digest is switched off: what was planned of it is not told any more. */
const endedDigest: Subject = {
  id: digestId,
  replan: ({ plan }) => ({ withdraw: (plan ?? []).filter(isUnsettled), next: [] }),
  basis: '',
  readAnew: null,
};

/** The auditors' digest: one subject, always there unless it is switched off. */
export const digestSource = (isOn: boolean): SubjectSource => ({
  owns: (id) => id === digestId,
  open: () => Promise.resolve(isOn ? [{ subject: digestSubject }] : []),
  find: () => Promise.resolve({ subject: isOn ? digestSubject : endedDigest, isClosed: !isOn }),
});
