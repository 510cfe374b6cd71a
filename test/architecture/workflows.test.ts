/** Tests that the CI workflows match the README, because the workflows cannot run here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = '.github/workflows';
const strings = z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]));
const stepSchema = z.union([
  z.strictObject({ uses: z.string(), with: strings.optional() }),
  z.strictObject({ run: z.string(), if: z.string().optional(), env: strings.optional() }),
]);
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  /** The default permissions of the workflow's token. */
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.record(z.string(), z.unknown()).optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.string(),
      'timeout-minutes': z.int(),
      needs: z.string().optional(),
      container: strings.optional(),
      strategy: z
        .strictObject({
          'fail-fast': z.boolean().optional(),
          matrix: z.strictObject({ os: z.array(z.string()) }),
        })
        .optional(),
      permissions: z.strictObject({ contents: z.literal('write') }).optional(),
      env: strings.optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

const workflows = readdirSync(folder).map((name) => {
  const workflow = workflowSchema.parse(parse(readFileSync(join(folder, name), 'utf8')));
  const jobs = Object.values(workflow.jobs);
  return { name, workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
});
const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Matches commands that prepare the system or publish a release; all others must be in the README. */
const ofTheSystem = /^(sudo |gpg |gh release create )/;
/** The prefix of commands that open a window, which CI shows on a virtual display. */
const display = 'xvfb-run --auto-servernum ';

describe.each(workflows)('the workflow $name', ({ workflow, jobs, steps }) => {
  it('uses only released versions of actions', () => {
    const used = steps.flatMap((step) => ('uses' in step ? [step.uses] : []));
    expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/.test(name))).toEqual([]);
  });

  it('runs only commands from the README, and those that prepare the system', () => {
    const runs = steps.flatMap((step) => ('run' in step ? [step.run.replace(display, '')] : []));
    const unknown = runs.filter((run) => !ofTheSystem.test(run) && !readme.includes(run));
    expect(unknown).toEqual([]);
    const named = runs.flatMap((run) => /^npm (?:run )?([a-z:]+)/.exec(run)?.[1] ?? []);
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  it('runs on systems with an explicit version', () => {
    const systems = jobs.flatMap(({ 'runs-on': system, strategy }) => strategy?.matrix.os ?? [system]);
    expect(systems.filter((system) => !/^(ubuntu|windows|macos)-\d/.test(system))).toEqual([]);
  });

  it('defines every job that another one waits for', () => {
    const awaited = jobs.flatMap(({ needs }) => needs ?? []);
    expect(awaited.filter((name) => !(name in workflow.jobs))).toEqual([]);
  });

  it('has no expression in a command, where its value would be executed', () => {
    const runs = steps.flatMap((step) => ('run' in step ? [step.run] : []));
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });
});
