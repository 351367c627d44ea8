import type { SessionDesk } from '~/domain/account/session-desk';
import type { RateLimiter } from '~/http/rate-limit';
import type { Sealer } from '~/http/sealed-tokens';
import type { Settings } from '~/http/settings';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Directory } from '~/usecases/directory.server';
import type { ImportRunner } from '~/usecases/imports/import-runner.server';
import type { OfflineShelf } from '~/usecases/offline/offline-shelf.server';
import type { ExportDesk } from '~/usecases/open-data/export-desk.server';
import type { UploadRunner } from '~/usecases/uploads/upload-runner.server';
import type { NewId } from '~db/new-id';

/** What the server hands to every loader and action; the only way in for time, randomness, settings and data. */
declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    readonly settings: Settings;
    readonly directory: Directory;
    readonly sealer: Sealer;
    readonly limiter: RateLimiter;
    readonly accounts: SessionDesk;
    readonly uploads: UploadRunner;
    readonly imports: ImportRunner;
    readonly offline: OfflineShelf<InterfaceLanguage>;
    readonly exports: ExportDesk;
    readonly newId: NewId;
    readonly now: () => Date;
  }
}
declare module '@remix-run/node' {
  interface AppLoadContext {
    readonly settings: Settings;
    readonly directory: Directory;
    readonly sealer: Sealer;
    readonly limiter: RateLimiter;
    readonly accounts: SessionDesk;
    readonly uploads: UploadRunner;
    readonly imports: ImportRunner;
    readonly offline: OfflineShelf<InterfaceLanguage>;
    readonly exports: ExportDesk;
    readonly newId: NewId;
    readonly now: () => Date;
  }
}
