import type { Handlers } from '../../../shared/contract/index.ts';
import { explain } from '../../../shared/diagnosis/index.ts';
import { ok } from '../../../shared/result.ts';

export const explainTexts: Handlers<AbortSignal>['messages.explain'] = ({ observations }) =>
  ok({ findings: observations.map(explain) });
