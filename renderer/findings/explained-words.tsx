import { ErrorWords } from './error-words.tsx';
import { Finding } from './late.ts';

/** What the platform says, explained with everything to pass it on with. */
export const ExplainedWords = ({ title }: { readonly title?: string }) => (
  <ErrorWords {...(title !== undefined && { title })}>
    {(finding, report) => <Finding finding={finding} report={report} vantage="platform" />}
  </ErrorWords>
);
