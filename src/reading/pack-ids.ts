/** No discussion has as many comments. */
const MOST = 200_000;

/**
 * Ids of comments, whole numbers in both newsrooms, in few characters: from the smallest on, each as its distance from
 * the one before in base 36; neighbours that follow one by one as their number: "5 1+3" is 5, 6, 7, 8, 9. Others are left out.
 */
export function packIds(ids: Iterable<string>): string {
	const numbers = [...new Set(ids)].filter(isWholeNumber).map(Number);
	const tokens: string[] = [];
	let before = 0;
	let run = 0;
	const endRun = () => {
		if (run > 0) tokens.push(run === 1 ? "1" : `1+${(run - 1).toString(36)}`);
		run = 0;
	};
	for (const number of numbers.sort((one, other) => one - other)) {
		if (number - before === 1) run += 1;
		else {
			endRun();
			tokens.push((number - before).toString(36));
		}
		before = number;
	}
	endRun();
	return tokens.join(" ");
}

/** The ids that were packed; undefined for what can't have been packed here. */
export function unpackIds(packed: string): string[] | undefined {
	if (packed === "") return [];
	const ids: string[] = [];
	let number = 0;
	for (const token of packed.split(" ")) {
		const [, distance, more] = /^([0-9a-z]{1,11})(?:\+([0-9a-z]{1,5}))?$/.exec(token) ?? [];
		if (distance === undefined) return undefined;
		const count = 1 + Number.parseInt(more ?? "0", 36);
		if (ids.length + count > MOST) return undefined;
		for (let each = 0; each < count; each += 1) {
			number += Number.parseInt(distance, 36);
			ids.push(String(number));
		}
	}
	return Number.isSafeInteger(number) ? ids : undefined;
}

function isWholeNumber(id: string): boolean {
	return /^(?:0|[1-9]\d{0,14})$/.test(id);
}
