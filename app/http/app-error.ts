/** A refusal that a visitor is told about: what happened, in words of `app/i18n/texts/<language>/errors.ts`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  /** Short machine word that may be logged, e.g. `body-too-large`; never holds anything a visitor typed. */
  readonly code: string;
  /** Key of the text shown to the visitor. */
  readonly messageKey: string;
  /** HTTP status. */
  readonly status: number;
  /** Form field name → key of the text shown beside it. */
  readonly fields: Readonly<Record<string, string>>;

  /**
   * @param code short machine word, safe to log
   * @param messageKey key of the text shown
   * @param options `status` (default 400) and messages by form field (default none)
   */
  constructor(
    code: string,
    messageKey: string,
    options: { readonly status?: number; readonly fields?: Readonly<Record<string, string>> } = {},
  ) {
    super(code);
    this.code = code;
    this.messageKey = messageKey;
    this.status = options.status ?? 400;
    this.fields = options.fields ?? {};
  }

  /** The same refusal as a Response that a loader or action can throw. */
  toResponse(): Response {
    const body = { code: this.code, messageKey: this.messageKey, fields: this.fields };
    return Response.json(body, { status: this.status });
  }
}
