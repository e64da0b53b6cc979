export { bodyText } from "../../src/model/body-text.ts";
