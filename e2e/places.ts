/** Where the journeys find the paper, and the copy of it that is files. */
export const PAPER = "http://127.0.0.1:4199";
export const COPY = "http://127.0.0.1:4198";
