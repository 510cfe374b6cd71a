import type { Practice } from '../../../shared/model/index.ts';
import { ok } from '../../../shared/result.ts';
import type { PracticeWorld } from '../../practice/index.ts';
import type { Operation } from '../operation.ts';

/** Returns the addresses of the practice servers. */
export const servedBy = ({ tenantUrl, domainTenantUrl, careerPage }: PracticeWorld): Practice => ({
  tenantUrl,
  domainTenantUrl,
  careerPage,
  running: true,
});

export const startPractice: Operation<'practice.start'> = (engine) => async () => {
  const { world } = await engine.startPractice();
  return ok({ practice: servedBy(world) });
};

export const stopPractice: Operation<'practice.stop'> = (engine) => async () => {
  await engine.stopPractice();
  return ok({});
};
