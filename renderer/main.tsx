import './theme/theme.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/index.ts';
import { findHost } from './host/index.ts';

const root = document.getElementById('root');
if (root) {
  const found = await findHost();
  createRoot(root).render(
    <StrictMode>
      <App {...found} />
    </StrictMode>,
  );
}
