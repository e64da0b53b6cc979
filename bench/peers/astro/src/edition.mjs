import { readFileSync } from "node:fs";

/** The paper's name and the slugs of its front page. */
export const { name, front } = JSON.parse(readFileSync(process.env.BENCH_EDITION, "utf8"));
