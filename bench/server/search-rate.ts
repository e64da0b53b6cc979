/** How near the highest rate is to be found: 1.06 is 6 %. */
const NEAR = 1.06;
const STEP = 1.6;

/**
 * The highest rate that holds: up in steps from `first` until one does not, then by halves between the last two.
 * 0 when not even a sixteenth of the first does.
 */
export async function searchRate(first: number, holds: (rate: number) => Promise<boolean>): Promise<number> {
	let low = first;
	while (!(await holds(low))) {
		low /= 2;
		if (low < first / 16) return 0;
	}
	let high = low * STEP;
	while (await holds(high)) {
		low = high;
		high *= STEP;
	}
	while (high / low > NEAR) {
		const middle = Math.sqrt(low * high);
		if (await holds(middle)) low = middle;
		else high = middle;
	}
	return Math.floor(low);
}
