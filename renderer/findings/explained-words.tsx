import { ErrorWords } from './error-words.tsx';
import { Finding } from './late.ts';

/** An input for the platform's error text, with the explanation and its letter. */
export const ExplainedWords = ({ title }: { readonly title?: string }) => (
  <ErrorWords {...(title !== undefined && { title })}>
    {(finding, report) => <Finding finding={finding} report={report} vantage="platform" />}
  </ErrorWords>
);
