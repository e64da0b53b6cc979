import type { EditionWeights } from "../model/edition-weights.ts";
import { apiUrls } from "../urls.ts";
import { fetchJson } from "./fetch-newsroom.ts";

/** What the stories of a list weigh. The first to ask lets the newsroom look at each of them: in milliseconds. */
const PATIENCE = 20_000;

/** Asks what the stories on the first page of a list weigh. Throws `Failure`. */
export function fetchWeights(path: string, signal?: AbortSignal): Promise<EditionWeights> {
	return fetchJson(apiUrls.weights(path), "isWeights", signal, { patience: PATIENCE });
}
