/** What the paper does for readers without a network, beside showing pages: in one chunk, fetched when all else is done. */
export { trimOpened } from "../offline/make-room.ts";
export { keepSaved } from "./keep-opened.ts";
export { keepReading } from "./keep-reading.ts";
