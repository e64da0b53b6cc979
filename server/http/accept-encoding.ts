/** How a body may be packed, the smallest first. */
export const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The packing that a request prefers among those at hand, by the weights of its Accept-Encoding; equal weights give
 * the smaller one. Undefined: as it is, also where a request rules everything out, since some answer beats none.
 */
export function chooseEncoding(
	acceptEncoding: string | null | undefined,
	available: readonly Encoding[] = ENCODINGS,
): Encoding | undefined {
	if (!acceptEncoding) return undefined;
	const weights = parseWeights(acceptEncoding);
	const weightOf = (encoding: Encoding) =>
		weights.get(encoding) ?? (encoding === "gzip" ? weights.get("x-gzip") : undefined) ?? weights.get("*") ?? 0;
	const unpacked = weights.get("identity") ?? 0;
	let best: Encoding | undefined;
	let bestWeight = 0;
	for (const encoding of available) {
		const weight = weightOf(encoding);
		if (weight > bestWeight && weight >= unpacked) {
			best = encoding;
			bestWeight = weight;
		}
	}
	return best;
}

/** "br;q=0.5, gzip" gives br 0.5 and gzip 1. A weight that can't be read counts as 0. */
function parseWeights(header: string): Map<string, number> {
	const weights = new Map<string, number>();
	for (const part of header.split(",").slice(0, 20)) {
		const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
		const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
		if (name) weights.set(name, /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0);
	}
	return weights;
}
