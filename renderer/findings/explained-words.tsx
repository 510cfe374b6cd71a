import { ErrorWords } from './error-words.tsx';
import { Finding } from './late.ts';

/** An input for the platform's error text, followed by the explanation and the letter about it. */
export const ExplainedWords = ({ title }: { readonly title?: string }) => (
  <ErrorWords {...(title !== undefined && { title })}>
    {(finding, report) => <Finding finding={finding} report={report} vantage="platform" />}
  </ErrorWords>
);
