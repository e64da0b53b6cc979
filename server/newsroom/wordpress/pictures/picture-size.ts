/** The box, in CSS pixels, for a picture whose size nobody knows. */
export const UNKNOWN_SIZE = { width: 1200, height: 800, isFitted: true } as const;

const LARGEST = 20_000;
/** Flatter or steeper than this is a mistake or a trick. */
const STEEPEST = 20;

/** A size that a picture can have: hostile pages ask for a width of 99999. Undefined for all others. */
export function checkedSize(
	width: number | undefined,
	height: number | undefined,
): { width: number; height: number } | undefined {
	if (!isLength(width) || !isLength(height)) return undefined;
	const ratio = width / height;
	return ratio <= STEEPEST && ratio >= 1 / STEEPEST ? { width, height } : undefined;
}

function isLength(length: number | undefined): length is number {
	return length !== undefined && Number.isInteger(length) && length > 0 && length <= LARGEST;
}
