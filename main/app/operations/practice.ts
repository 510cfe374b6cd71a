import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const startPractice: Operation<'startPractice'> = (engine) => async () => {
  const { world } = await engine.startPractice();
  return ok({ practice: { tenantUrl: world.tenantUrl, careerPage: world.careerPage, running: true } });
};

export const stopPractice: Operation<'stopPractice'> = (engine) => async () => {
  await engine.stopPractice();
  return ok({});
};
