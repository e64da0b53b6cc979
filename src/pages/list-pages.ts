/** The pages that are lists, in one chunk: apart from each other they would be many small files. */
export { FrontPage } from "./front-page.tsx";
export { ListPage } from "./list-page.tsx";
export { SearchPage } from "./search-page.tsx";
