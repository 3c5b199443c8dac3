import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { createMemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { createMockApi, type MockApi, type MockRequest } from '../../dev/mock/mock-api';
import { App } from '../app';
import { routes } from '../routes';

const sdl = readFileSync('apps/api/schema.graphql', 'utf8');

/** The opened dashboard, as a test sees it. */
export interface OpenedApp {
  api: MockApi;
  user: ReturnType<typeof userEvent.setup>;
  /** Path and parameters of the page now, readable. */
  address: () => string;
  back: () => Promise<void>;
}

/**
 * Opens the whole dashboard at an address, over the mock API.
 *
 * @example
 * const { user, address } = await openApp('/nhiem-vu?tinh=51');
 */
export async function openApp(path: string, api: MockApi = createMockApi(sdl)): Promise<OpenedApp> {
  vi.stubGlobal('fetch', fetchFrom(api));
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(<App router={router} env="test" />);
  await screen.findByRole('heading', { level: 1 });
  return {
    api,
    user: userEvent.setup(),
    address: () => decodeURIComponent(router.state.location.pathname + router.state.location.search),
    back: () => router.navigate(-1),
  };
}

/** The mock API over the committed schema, for tests that change it before the page opens. */
export const mockApi = (): MockApi => createMockApi(sdl);

/** The section with a heading of this name, once its content is there. */
export async function panel(name: string | RegExp) {
  const region = await waitFor(() => {
    const found = screen.getByRole('region', { name });
    if (within(found).queryByLabelText('Đang tải dữ liệu…')) throw new Error('still loading');
    return found;
  });
  return within(region);
}

function fetchFrom(api: MockApi): typeof fetch {
  return async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (url.endsWith('/files') && init?.body instanceof FormData) {
      const names = init.body.getAll('files').map((file) => (file instanceof File ? file.name : ''));
      return Response.json(api.upload(names));
    }
    const request: MockRequest = JSON.parse(String(init?.body));
    return Response.json(await api.ask(request));
  };
}
