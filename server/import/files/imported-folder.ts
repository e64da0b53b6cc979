/** Where the files of an imported site lie in the data folder. */
export const IMPORTED_FOLDER = "media";
