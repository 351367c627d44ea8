/**
 * Remix's options; vite.config.ts hands them to its Vite plugin.
 *
 * `v3_lazyRouteDiscovery` and `v3_singleFetch` stay off: both have open denial-of-service advisories without a Remix 2
 * fix (`__manifest` blocks the event loop, turbo-stream 2 recurses on reflected input).
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  serverModuleFormat: 'esm',
  ignoredRouteFiles: ['**/.*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: false,
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: false,
  },
};
