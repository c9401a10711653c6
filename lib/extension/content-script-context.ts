/**
 * Stands in for WXT's own `ContentScriptContext` (see `wxt.config.ts`), which brings the whole browser API into the
 * script that runs on every page. That script uses no context.
 */
export class ContentScriptContext {}
