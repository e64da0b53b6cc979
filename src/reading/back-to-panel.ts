import { tabStorage } from "../lib/device-storage.ts";

const KEY = "broadsheet:back-to-appearance";

/** The page is loaded again for what was chosen in its panel, and the reader comes back to that. */
export const backToPanel = {
	ask: () => void tabStorage.write(KEY, true),
	/** Whether it was asked for; once. */
	take(): boolean {
		const isAsked = tabStorage.read(KEY) === true;
		if (isAsked) tabStorage.remove(KEY);
		return isAsked;
	},
};
