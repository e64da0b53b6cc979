/** Two checkouts side by side take two ports each, as for the other journeys. */
export const PORT = Number(process.env.JOURNEYS_PORT ?? 4197);

/** Where the paper over the WordPress is found. */
export const PAPER = `http://127.0.0.1:${PORT}`;

/** Where the journeys read which WordPress stands behind the paper, and where its folder is. */
export const PLACE = `node_modules/.cache/broadsheet-wordpress/journeys-${PORT}.json`;

/** What the paper believes word of a change by. */
export const HOOK_SECRET = "shared by the journeys and the paper";
