export {
  expectFinding,
  ExplainedLetter,
  Explanation,
  Finding,
  Tasks,
  WhatHelps,
  writeTasks,
} from './late.ts';
export { ExplainedWords } from './explained-words.tsx';
export { Problem } from './problem.tsx';
export { Technical } from './technical.tsx';
export { CheckProgress } from './check-progress.tsx';
export { isSlow, stageGroupsAfter, stageGroupsWhile } from './stage-groups.ts';
export { Links } from './links.tsx';
export { useLastChecked } from './last-checked.ts';
export { useLead } from './use-lead.tsx';
export { notify } from './watch/notify.ts';
export { useWatch } from './watch/use-watch.ts';
export { ComingChange } from './coming-change.tsx';
export { PracticeIt } from './practice-it.tsx';
export { WatchNotice } from './watch/watch-notice.tsx';
