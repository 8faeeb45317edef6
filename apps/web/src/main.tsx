import './styles/index.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onSignedOut } from './api/http';
import { Problem } from './api/problem';
import { makeRouter } from './router';
import { cssVariablesResolver, theme } from './theme/theme';

const AGAIN = 2;
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server refused it refuses again; only silence and its own failures are worth another try.
      retry: (failures, error) => failures < AGAIN && (!(error instanceof Problem) || error.status === 0 || error.status >= 500),
    },
  },
});
const router = makeRouter(client);

onSignedOut(() => {
  client.clear();
  const { pathname, searchStr } = router.state.location;
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { back: pathname + searchStr, ended: '1' } });
});

/** The policy of the pages lets the theme's style elements in by the nonce of this answer. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
// The scroll lock of dialogs makes a style element of its own and asks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce });
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
