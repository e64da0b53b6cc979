/** The id that a fragment names. A story may link to one that is not UTF-8; then it is looked for as it stands. */
export function decodeFragment(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
