/**
 * A user's part of an address, made from the login as WordPress makes it (`sanitize_title`); the export does not have
 * it. A login that is an e-mail address is not told to anybody: the name stands in.
 */
export function userSlug(login: string, name: string): string {
	const words = login.includes("@") ? name : login;
	const slug = words
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.replace(/[\s./]+/g, "-")
		.replace(/[^\p{L}\p{N}_-]/gu, "")
		.replace(/-{2,}/g, "-")
		.replace(/^-|-$/g, "");
	return slug || "author";
}
