import { ok } from '../../../shared/result.ts';
import { certificatesIn, describeCertificates } from '../certificates.ts';
import type { Operation } from '../operation.ts';

export const setCertificates: Operation<'settings.setCertificates'> =
  (engine) =>
  ({ text }) => {
    const { store } = engine.ports;
    const found = text === '' ? ok('') : certificatesIn(text);
    if (found.ok) store.setCertificates(found.value);
    return ok({ accepted: found.ok, certificates: describeCertificates(store.certificates()) });
  };
