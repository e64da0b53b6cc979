/** Where the journeys find the paper, and the copy of it that is files; two checkouts side by side take two ports each. */
const port = Number(process.env.JOURNEYS_PORT ?? 4199);
export const PAPER = `http://127.0.0.1:${port}`;
export const COPY = `http://127.0.0.1:${port - 1}`;
