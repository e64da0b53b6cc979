/** Where the journeys read which WordPress stands behind the paper, and where its folder is. */
export const PLACE = "node_modules/.cache/broadsheet-wordpress/journeys.json";
