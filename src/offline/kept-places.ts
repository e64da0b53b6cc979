/** Where the service worker and the pages find what is kept: the names that both go by. */

/** Article JSON by its API address, each with the header `KEPT_AT`. */
export const KEPT_JSON = "broadsheet-kept-json";
/** Pictures by the address that a page asks for them. */
export const KEPT_PICTURES = "broadsheet-kept-pictures";
/** The texts of the interface, in the languages that were read. */
export const KEPT_TEXTS = "broadsheet-kept-texts";
/** When a kept answer was fetched, ISO 8601; only the answers from this device have it. */
export const KEPT_AT = "x-kept-at";

/** What a freshly loaded page tells a worker that waits: take over if nobody else reads. */
export const TAKE_OVER = "take-over";

/** What a page tells the worker when its script draws it from now on, and no longer its HTML. */
export const SCRIPT_IN_CHARGE = "script-in-charge";
