import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What browsers have and the simulated one lacks; components ask for it on their first breath.
window.matchMedia ??= noMedia;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => undefined;
window.scrollTo = () => undefined;

// A whole page printed beside each failure hides the failure; two cores shared with a build need patience.
configure({ asyncUtilTimeout: 5000, getElementError: (message) => new Error(message ?? 'not found') });

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

function noMedia(query: string): MediaQueryList {
  const list = new EventTarget();
  return Object.assign(list, {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}
