import { ok } from '../../../shared/result.ts';
import { certificatesIn, describeCertificates } from '../certificates.ts';
import type { Operation } from '../operation.ts';

export const setCertificates: Operation<'setCertificates'> =
  (engine) =>
  ({ text }) => {
    const { store, trustAlso } = engine.ports;
    const found = text === '' ? ok('') : certificatesIn(text);
    if (found.ok) {
      store.setCertificates(found.value);
      trustAlso?.(engine.extraCa);
    }
    return Promise.resolve(
      ok({ accepted: found.ok, certificates: describeCertificates(store.certificates()) }),
    );
  };
